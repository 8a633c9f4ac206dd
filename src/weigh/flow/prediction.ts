import type { Expression } from '../../model/syntax.ts'
import type { Evaluation } from './facts.ts'
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

/** A model is asked about rows. */
export function predict(run: Run, estimator: Estimator, data: Value | undefined, at: Expression, is: Evaluation['is']): Value {
  const given = data === undefined ? undefined : flowOf([data])
  const rows: ReadonlySet<Row> = given?.rows ?? new Set()
  const made = copyOf(given ?? nothing())
  made.learned = new Set()
  made.base = null
  if (rows.size === 0) return made
  const one = run.evaluate({
    place: run.place(at),
    model: estimator.id,
    is,
    rows,
    learned: new Set(given?.learned ?? []),
    labels: new Set(),
    scored: is !== 'prediction',
    training: estimator.training,
    varied: variedBy(run, estimator, given),
    inference: is === 'prediction' && (given?.perRow === true || data?.literal === true),
    certainty: run.certainty(estimator.known ? 3 : 2),
  })
  made.predictions = new Set([one])
  made.perRow = given?.perRow ?? false
  return made
}
