import { argument, argumentsOf, type Call } from './call.ts'
import type { Run } from './run.ts'
import { foldsOf } from './splitter.ts'
import { flowOf, nothing, type Value } from './value.ts'
import { columnOf } from './view.ts'

/** `cross_val_score(model, X, y, cv=folds)`: rows that a model is fitted on and asked about in turn. */
export function crossValidate(run: Run, call: Call): Value {
  const data = argument(call, 1, 'X', 'x') ?? nothing()
  const given = flowOf([data, ...argumentsOf(call).filter((value) => value !== data && value.thing === null)])
  const { thing: cv } = argument(call, 5, 'cv') ?? nothing()
  const byGroups = call.keywords.has('groups') && cv?.is === 'splitter' && cv.grouped
  if (cv?.is === 'splitter' && (byGroups || (cv.shuffled && !cv.grouped))) foldsOf(run, cv, data, call.at, call.keywords.get('groups'))
  run.flow.crossValidations.push({
    place: run.place(call.at),
    operation: run.textOf(call.at),
    rows: new Set(run.rowsOf(data)),
    learned: given.learned,
    by: columnOf(call.keywords.get('groups')),
    certainty: run.certainty(),
  })
  return nothing()
}
