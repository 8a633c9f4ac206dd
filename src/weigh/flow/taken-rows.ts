import { argumentsOf, type Call } from './call.ts'
import type { Run } from './run.ts'
import { othersOf, subsetOf } from './selected-rows.ts'
import type { Value } from './value.ts'
import { copyOf } from './view.ts'

/** `np.take(X, numbers, axis=0)`, `X.index_select(0, numbers)`, `np.delete(X, numbers, axis=0)`: rows by their numbers; columns along another axis. */
export function takenRows(run: Run, of: Value, name: string, call: Call): Value {
  const given = argumentsOf(call)
  const numbers = call.keywords.get('indices') ?? call.keywords.get('obj') ?? given.find(({ selects }) => selects !== null) ?? given[0]
  const axis =
    call.keywords.get('axis') ?? call.keywords.get('dim') ?? given.find((it) => it !== numbers && typeof it.constant === 'number')
  const isAlongRows = axis?.constant === undefined || axis.constant === 0
  if (numbers === undefined || !isAlongRows) return { ...copyOf(of), base: null, items: null }
  const selects = numbers.selects !== null && name === 'delete' ? othersOf(numbers.selects) : numbers.selects
  const made = subsetOf(run, of, { ...numbers, selects })
  made.perRow ||= typeof numbers.constant === 'number' && name !== 'delete'
  return made
}
