import { argumentsOf, type Call, dataArguments, givenAsData } from './call.ts'
import { loadedOf } from './data-set.ts'
import { kept } from './forks.ts'
import type { Run } from './run.ts'
import { isLoaded, subsetOf } from './selected-rows.ts'
import { flowOf, hasRows, nothing, type Value } from './value.ts'

/** Rows of what it is given, in another container. */
export function carried(run: Run, name: string, path: string, call: Call): Value {
  const [first = nothing()] = argumentsOf(call)
  const sampler = call.keywords.get('sampler')
  if (sampler !== undefined && isSampled(sampler)) return subsetOf(run, first, sampler)
  if (isLoaded(path, first, call)) run.rowsOf(first, 'unknown')
  const loaded = name === 'DataLoader' ? loadedOf(run, first, call) : null
  if (loaded !== null) return loaded
  const made = flowOf(dataArguments(call))
  const given = givenAsData(call)
  made.literal = argumentsOf(call).length > 0 && given.every((value) => value.literal || value.thing?.is === 'imported' || isNames(value))
  made.items = call.positional.length === 1 && first.rows.size === 0 ? first.items : null
  // An array of what is not written out is rows, not a list.
  if (/^(?:as|asany)?array$|^(?:DataFrame|Series)$|Tensor$|^tensor$/.test(name) && made.items?.length && !made.literal) {
    made.items = null
    // Statistics put together are none.
    if (made.predictions.size === 0 && !isFigures(call) && (made.learned.size === 0 || made.rows.size > 0)) run.rowsOf(made)
    made.perRow ||= isOneRow(call)
  }
  made.selects = call.positional[0]?.selects ?? null
  made.shuffled = name === 'shuffle' ? run.id() : call.positional.length === 1 ? first.shuffled : null
  if (/^(?:polars|pl)\.(?:col|all|when|lit)$/.test(path)) made.deferred ??= []
  return path === 'filter' ? kept(run, made, `filter ${run.site(call.at)}`) : made
}

/** `df.columns`. */
function isNames({ columns, rows }: Value): boolean {
  return columns && rows.size === 0
}

/** `np.array([[age, fare]])`, `pd.DataFrame([{'age': age}])`: one row that is written out, of whatever somebody typed. */
function isOneRow({ at, positional }: Call): boolean {
  const written = at.arguments.find(({ keyword }) => keyword === null)?.value
  if (written?.is !== 'list' && written?.is !== 'tuple') return false
  const [row, ...others] = written.items
  const first = positional[0]?.items?.[0]
  const fields = [...(first?.items ?? []), ...(first?.keys?.values() ?? [])]
  return others.length === 0 && /^(?:list|tuple|dict)$/.test(row?.is ?? '') && !fields.some((field) => hasRows(field))
}

/** `np.array([age, fare])`: figures that are written out beside one another are no rows until they are asked for as such. */
function isFigures({ at, positional }: Call): boolean {
  const written = at.arguments.find(({ keyword }) => keyword === null)?.value
  if (written?.is !== 'list' && written?.is !== 'tuple') return false
  const isPlain = (it: Value) => !hasRows(it) && it.items === null && it.predictions.size === 0
  return (
    written.items.every(({ is }) => !/^(?:list|tuple|dict|comprehension|star)$/.test(is)) && (positional[0]?.items ?? []).every(isPlain)
  )
}

/** `sampler=SubsetRandomSampler(numbers)`: a loader of these rows alone. */
function isSampled({ selects, items }: Value): boolean {
  return selects !== null || items !== null
}
