import { argument, type Call } from './call.ts'
import type { Training } from './facts.ts'
import { setColumn } from './hints-assign.ts'
import { marksOf, namesOf, put, tableOf } from './hints-mark.ts'
import { isMove } from './moved.ts'
import type { Run } from './run.ts'
import type { Estimator } from './thing.ts'
import { changed, includes, type Table } from './trace.ts'
import { nothing, type Value } from './value.ts'

/** Spark's `VectorAssembler`: one column that is made of others. */
export function assembled(run: Run, estimator: Estimator, name: string, call: Call, made: Value): void {
  const data = argument(call, 0, 'dataset')
  const output = estimator.told.get('outputCol')?.constant
  if (estimator.name !== 'VectorAssembler' || name !== 'transform' || data === undefined || typeof output !== 'string') return
  made.table = tableOf(run, data)
  const inputs = inputsOf(estimator, made.table)
  if (inputs === null) return
  const carrier = nothing()
  for (const trace of data.traces)
    if (trace.column !== null && trace.table === inputs.of && includes(inputs, trace.column)) put(carrier, run.traces.trace(trace.mark))
  setColumn(run, made, output, carrier)
  run.assembled.set(`${inputs.of} ${output}`, inputs)
}

/** The columns that it puts together: those of a list, or all of the frame's but some. */
function inputsOf({ told }: Estimator, table: Table): Table | null {
  const given = told.get('inputCols')
  const names = namesOf(given)
  if (names !== null) return { ...table, all: false, names: new Set(names) }
  const list = given === undefined ? undefined : marksOf(given, 'columns').find((mark) => mark.table === table.of)
  return list === undefined ? null : changed({ ...table, all: true, names: new Set() }, list.name.split('\n').filter(Boolean), false)
}

/** A fit of Spark's on a table that holds features and labels; false where nobody knows which these are. */
export function fitAssembled(run: Run, estimator: Estimator, data: Value, training: Training): boolean {
  const steps = [estimator, ...stepsOf(estimator.parts)]
  const model = steps.find(({ told }) => told.has('labelCol'))
  const label = model?.told.get('labelCol')?.constant
  const column = model?.told.get('featuresCol')?.constant ?? 'features'
  if (typeof label !== 'string' || typeof column !== 'string') return false
  const table = tableOf(run, data)
  const maker = steps.find(({ name, told }) => name === 'VectorAssembler' && told.get('outputCol')?.constant === column)
  const features = maker === undefined ? (run.assembled.get(`${table.of} ${column}`) ?? null) : inputsOf(maker, table)
  if (features === null) return false
  const stands = [...data.traces].filter(
    (trace) => trace.column === null || (trace.table === table.of && (trace.column === column || includes(features, trace.column))),
  )
  const told = [...data.traces].filter((trace) => trace.table === table.of && trace.column === label).map(({ mark }) => mark)
  run.flow.hints.push({
    is: 'fit',
    training,
    marks: new Set(stands.map(({ mark }) => mark)),
    columns: stands.map((trace) => ({ mark: trace.mark, column: trace.column })),
    features,
    labels: {
      table: { ...features, all: false, names: new Set([label]) },
      marks: new Set(told),
      moves: new Set(told.filter(isMove)),
      elsewhere: false,
    },
    selects: false,
  })
  return true
}

function stepsOf(parts: readonly Value[], depth = 3): Estimator[] {
  return parts.flatMap(({ thing, items }) => [
    ...(thing?.is === 'estimator' ? [thing, ...(depth > 0 ? stepsOf(thing.parts, depth - 1) : [])] : []),
    ...(depth > 0 ? stepsOf(items ?? [], depth - 1) : []),
  ])
}
