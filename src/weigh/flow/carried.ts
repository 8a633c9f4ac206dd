import { argumentsOf, type Call, dataArguments } from './call.ts'
import { loadedOf } from './data-set.ts'
import type { Run } from './run.ts'
import { isLoaded, subsetOf } from './selected-rows.ts'
import { flowOf, nothing, type Value } from './value.ts'

/** Rows of what it is given, in another container. */
export function carried(run: Run, name: string, path: string, call: Call): Value {
  const [first = nothing()] = argumentsOf(call)
  const sampler = call.keywords.get('sampler')
  if (sampler !== undefined && isSampled(sampler)) return subsetOf(run, first, sampler)
  if (isLoaded(path, first, call)) run.rowsOf(first, 'unknown')
  const loaded = name === 'DataLoader' ? loadedOf(run, first, call) : null
  if (loaded !== null) return loaded
  const made = flowOf(dataArguments(call))
  made.literal = argumentsOf(call).length > 0 && argumentsOf(call).every(({ literal }) => literal)
  made.items = call.positional.length === 1 && first.rows.size === 0 ? first.items : null
  // An array of what is not written out is rows, not a list.
  if (/^(?:as|asany)?array$|^(?:DataFrame|Series)$|Tensor$|^tensor$/.test(name) && made.items?.length && !made.literal) {
    made.items = null
    // Statistics put together are none.
    if (made.predictions.size === 0 && (made.learned.size === 0 || made.rows.size > 0)) run.rowsOf(made)
  }
  made.selects = call.positional[0]?.selects ?? null
  made.shuffled = name === 'shuffle' ? run.id() : call.positional.length === 1 ? first.shuffled : null
  if (/^(?:polars|pl)\.(?:col|all|when|lit)$/.test(path)) made.deferred ??= []
  return made
}

/** `sampler=SubsetRandomSampler(numbers)`: a loader of these rows alone. */
function isSampled({ selects, items }: Value): boolean {
  return selects !== null || items !== null
}
