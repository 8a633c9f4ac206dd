import { argument, type Call } from './call.ts'
import { marksOf } from './hints-mark.ts'
import type { Run } from './run.ts'
import { columnNames, onlyColumns, withoutColumns } from './standing.ts'
import type { Value } from './value.ts'
import { copyOf } from './view.ts'

/** pandas' `filter(items=…)`, `filter(like=…)`, `filter(regex=…)` and `filter([names])` keep columns, and all rows; with `axis=0` they keep rows. */
export function filtersColumns(call: Call): boolean {
  const { positional, keywords } = call
  const axis = argument(call, 3, 'axis')?.constant
  if (axis === 0 || axis === 'index' || axis === 'rows') return false
  if (axis === 1 || axis === 'columns' || /^(?:items|like|regex)$/.test([...keywords.keys()].join(''))) return true
  const [first, ...others] = positional
  if (first === undefined) return false
  return first.constant === null ? others.length > 0 : namesColumns(first)
}

/** The same rows in the columns that are named; nobody reads the pattern of others. */
export function filteredColumns(run: Run, of: Value, call: Call): Value {
  const made = copyOf(of)
  made.base = of.rows.size === 0 ? of : null
  made.frame = of.frame
  run.rowsOf(made)
  const items = argument(call, 0, 'items')
  for (const loop of items?.loops ?? []) made.loops.add(loop)
  const names = items === undefined ? null : columnNames(items)
  if (names !== null) onlyColumns(made, names)
  const like = argument(call, 1, 'like')?.constant
  if (typeof like === 'string') withoutColumns(made, columnsWithout(made, like))
  return made
}

/** A list of names, or one made of a frame's columns. A text alone is a condition, as Spark has it. */
function namesColumns(value: Value): boolean {
  if (value.items !== null) return value.columns || columnNames(value) !== null
  return marksOf(value, 'columns').length > 0 || (value.columns && isOfFrame(value))
}

/** `df.columns[2:]`. */
function isOfFrame(value: Value): boolean {
  let at = value
  for (let steps = 0; at.base !== null && steps < 8; steps += 1) at = at.base
  return at.thing?.is === 'bound' && at.thing.name === 'columns'
}

function columnsWithout({ stands }: Value, like: string): string[] {
  return [...(stands?.values() ?? [])].flatMap((at) => [...at].filter((name) => !name.endsWith('*') && !name.includes(like)))
}
