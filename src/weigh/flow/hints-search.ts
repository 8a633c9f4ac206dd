import { argument, type Call, callValue } from './call.ts'
import { marked, marksOf } from './hints-mark.ts'
import type { Run } from './run.ts'
import { nothing, type Value } from './value.ts'

/** Functions that look for what makes another function least. */
const searches = /^(?:fmin\w*|minimize(?:_scalar)?|(?:gp|forest|gbrt|dummy)_minimize|differential_evolution|dual_annealing|basinhopping)$/

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
