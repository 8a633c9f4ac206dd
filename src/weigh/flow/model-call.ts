import { argumentsOf, type Call } from './call.ts'
import { madeEstimator } from './estimator.ts'
import { watchedOf } from './held-out.ts'
import { isMetricObject, scored } from './metric.ts'
import { predict } from './prediction.ts'
import type { Run } from './run.ts'
import { flowOf, hasRows, nothing, thingValue, type Value } from './value.ts'

/** A plotter that is given a model and data scores at once. */
export function scoredAtOnce(run: Run, inner: Value, call: Call): Value {
  const data = argumentsOf(call).find((value) => value !== inner && hasRows(value))
  if (inner.thing?.is === 'estimator' && data !== undefined && inner.thing.training !== null)
    predict(run, inner.thing, data, call.at, 'score')
  return { ...nothing(), thing: inner.thing }
}

/** `lgb.train(params, data, valid_sets=…)`: a model that is fitted by the call that makes it. */
export function trained(run: Run, name: string, call: Call): Value {
  const made = madeEstimator(run, name, { role: 'model' }, call)
  const data = argumentsOf(call).find((value) => hasRows(value))
  if (made.thing?.is !== 'estimator' || data === undefined) return made
  const { rows, learned, loops: varied } = flowOf([data])
  made.thing.training = run.train({
    place: run.place(call.at),
    rows,
    learned,
    varied,
    model: made.thing.id,
    name,
    certainty: run.certainty(),
  })
  for (const held of watchedOf(call, rows)) predict(run, made.thing, held, call.at, 'validation')
  return made
}

/** A metric, or the object of one that is asked later. */
export function metricCall(run: Run, name: string, call: Call): Value {
  const given = argumentsOf(call)
  if (scored(run, given) === null && !given.some((value) => hasRows(value)) && isMetricObject(name))
    return thingValue({ is: 'imported', path: `metric.${name}` })
  if (given.some(({ thing }) => thing?.is === 'estimator')) {
    const inner = given.find(({ thing }) => thing?.is === 'estimator')
    const shown = inner === undefined ? null : scoredAtOnce(run, inner, call)
    // A function gives a figure, an object of one is asked further.
    if (shown !== null) return isMetricObject(name) ? shown : nothing()
  }
  return { ...flowOf(given), learned: new Set(), pending: new Set() }
}
