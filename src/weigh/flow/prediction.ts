import type { Expression } from '../../model/syntax.ts'
import type { Evaluation, Learned } from './facts.ts'
import { isUnknownTable } from './read-each.ts'
import type { Row } from './rows.ts'
import type { Run } from './run.ts'
import type { Estimator } from './thing.ts'
import { flowOf, nothing, type Value } from './value.ts'
import { copyOf } from './view.ts'

/** Loops that the rows change with; where the model is asked about what it said before, the loop it does so in is a forecast. */
function variedBy(run: Run, estimator: Estimator, given: Value | undefined): Set<number> {
  const varied = new Set(given?.loops ?? [])
  const before = [...(given?.predictions ?? [])].filter(({ model }) => model === estimator.id)
  if (before.length > 0) for (const loop of run.loops) varied.add(loop)
  for (const one of before) for (const loop of one.loops) if (run.loops.includes(loop)) one.varied.add(loop)
  return varied
}

/** Asked for as many steps as there are, and not about rows that somebody has: what it is held against says which they are. */
function isForecast({ training, role }: Estimator, data: Value | undefined): boolean {
  return (
    training !== null && role === 'model' && (data === undefined || (data.items === null && data.keys === null && data.constant !== null))
  )
}

/** A model is asked about rows. */
export function predict(run: Run, estimator: Estimator, data: Value | undefined, at: Expression, is: Evaluation['is']): Value {
  // Rows that nobody knows where they come from are some that it is held against all the same.
  if (is !== 'prediction' && data !== undefined && isUnknownTable(data)) run.rowsOf(data)
  const given = data === undefined ? undefined : flowOf([data])
  const rows: ReadonlySet<Row> = given?.rows ?? new Set()
  const made = copyOf(given ?? nothing())
  // Which group a row is in: a feature, and no answer until somebody scores it.
  const groups = estimator.role === 'model' && is === 'prediction' ? estimator.learned : new Set<Learned>()
  made.learned = new Set(groups)
  made.base = null
  if (rows.size === 0 && (is !== 'prediction' || !isForecast(estimator, data))) return made
  const ahead = rows.size === 0
  const one = run.evaluate({
    place: run.place(at),
    model: estimator.id,
    is,
    rows: ahead ? new Set([run.rows.source(`ahead ${run.id()}`)]) : rows,
    learned: new Set(given?.learned ?? []),
    labels: new Set(),
    scored: is !== 'prediction',
    training: estimator.training,
    varied: variedBy(run, estimator, given),
    inference: is === 'prediction' && (ahead || groups.size > 0 || given?.perRow === true || data?.literal === true),
    certainty: run.certainty(estimator.known ? 3 : 2),
  })
  made.predictions = new Set([one])
  made.perRow = given?.perRow ?? false
  return made
}
