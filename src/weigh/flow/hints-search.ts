import { argument, argumentsOf, type Call, callValue } from './call.ts'
import { allMarks, marked, marksOf } from './hints-mark.ts'
import type { Run } from './run.ts'
import { nothing, type Value } from './value.ts'

/** Functions that look for what makes another function least. */
const searches = /^(?:fmin\w*|minimize(?:_scalar)?|(?:gp|forest|gbrt|dummy)_minimize|differential_evolution|dual_annealing|basinhopping)$/

const reports = new WeakMap<Run, Value[]>()

/** Ray's `Tuner(trainable)` and `run(trainable)`: what they find was chosen by the metrics that the function reports. */
export function afterTuner(run: Run, path: string, call: Call, made: Value): void {
  if (/^ray\..*\breport$/.test(path)) reports.get(run)?.push(...argumentsOf(call))
  const trainable = /^ray\.tune\.(?:Tuner|run)$/.test(path) ? call.positional[0] : undefined
  if (trainable?.callable == null || trainable.callable.is === 'class') return
  const told: Value[] = []
  reports.set(run, told)
  callValue(run, trainable, { ...call, positional: [nothing()], keywords: new Map() })
  for (const { is, rows, certainty } of allMarks(told)) if (is === 'curve') marked(run, made, 'chosen', call.at, { rows, certainty })
}

/** `study.optimize(objective)`, `fmin(fn=objective)`: what it finds was chosen by the metric that the objective gives. */
export function afterSearch(run: Run, study: Value | null, name: string, call: Call, made: Value): void {
  if (study === null ? !searches.test(name) : name !== 'optimize') return
  const objective = argument(call, 0, 'func', 'fn', 'fun', 'objective')
  if (objective?.callable == null || objective.callable.is === 'class') return
  const outcome = callValue(run, objective, { ...call, positional: [nothing()], keywords: new Map() })
  const given = [outcome, ...(outcome.items ?? []), ...(outcome.keys?.values() ?? [])]
  const curves = new Set(given.flatMap((value) => marksOf(value, 'curve')))
  for (const { rows, certainty } of curves) marked(run, study ?? made, 'chosen', call.at, { rows, certainty })
}
