import { argumentsOf, type Call } from './call.ts'
import type { Division } from './facts.ts'
import { allMarks } from './hints-mark.ts'
import type { Run } from './run.ts'
import type { Splitter } from './thing.ts'
import type { Value } from './value.ts'

/** What was known of the values that a call has just divided. */
export function afterDivision(run: Run, call: Call, given: readonly Value[]): void {
  const division = madeBy(run, call)
  if (division !== null) run.flow.hints.push({ is: 'divided', division, marks: allMarks(given) })
}

/** `train_test_split(X, y)`: each side has the columns of what was divided. */
export function sidesLike(given: readonly Value[], made: Value): void {
  given.forEach((value, i) => {
    for (const side of [made.items?.[2 * i], made.items?.[2 * i + 1]]) if (side !== undefined) side.table = value.table
  })
}

/** `kf.split(X)`. */
export function afterSplitter(run: Run, splitter: Splitter, name: string, call: Call): void {
  if (name !== 'split') return
  afterDivision(run, call, argumentsOf(call))
  const division = madeBy(run, call)
  if (division !== null && /Fold|LeaveOne|LeaveP|TimeSeries/.test(splitter.name)) run.flow.hints.push({ is: 'folds', division })
}

function madeBy(run: Run, { at }: Call): Division | null {
  const last = run.flow.divisions.at(-1)
  return last !== undefined && last.place.cell === run.cell && last.place.from === at.from && last.place.to === at.to ? last : null
}
