import { type Call, callValue } from './call.ts'
import type { Run } from './run.ts'
import { flowOf, listValue, nothing, type Value } from './value.ts'
import { copyOf } from './view.ts'

/** An element that stands for each. */
function elementOf(run: Run, value: Value): Value {
  if (value.frame) return columnsOf(value)
  const made = { ...copyOf(value), perRow: value.rows.size > 0 }
  if (value.stream) made.rows = run.narrowed(value.rows, { is: 'part', key: `window each ${run.id()}` })
  return made
}

/** `zip(a, b)`: tuples of elements; of what is no list, one tuple that stands for all. */
export function zipped(run: Run, lists: Value[]): Value {
  const known = lists.map(({ items }) => items)
  const longest = Math.max(0, ...known.map((items) => items?.length ?? 0))
  if (!known.some((items) => items !== null)) return listValue([listValue(lists.map((value) => elementOf(run, value)))])
  return listValue(
    Array.from({ length: longest }, (_, i) => listValue(known.map((items, j) => items?.[i] ?? copyOf(lists[j] ?? nothing())))),
  )
}

/** `next(x)`: the element that is not taken yet; of a reader rows that no other turn has. */
export function nextOf(run: Run, value: Value): Value {
  if (value.items !== null && value.items.length > 0) return value.items[run.take(value, value.items.length)] ?? nothing()
  const made = { ...copyOf(value), perRow: false }
  if (value.rows.size === 0) made.way = `next ${run.id()}`
  if (value.stream || value.rows.size > 0) made.rows = run.narrowed(value.rows, { is: 'part', key: `window next ${run.id()}` })
  return made
}

/** A table is looped over by the names of its columns. */
export function columnsOf(frame: Value): Value {
  return { ...nothing(), columns: true, loops: new Set(frame.loops) }
}

/** `enumerate(x)` of what is no list. */
export function pairWith(run: Run, value: Value): Value {
  return listValue([listValue([{ ...nothing(), turn: 'position' }, elementOf(run, value)])])
}

/** `map(f, xs)`: the function of each element. */
export function mapped(run: Run, call: Call): Value {
  const [fn = nothing(), ...lists] = call.positional
  const [list] = lists
  const calls = fn.callable !== null || fn.thing?.is === 'bound' || fn.thing?.is === 'imported'
  if (!calls || list?.items === undefined || list.items === null) return flowOf(lists)
  return listValue(list.items.map((item) => callValue(run, fn, { ...call, positional: [item], keywords: new Map() })))
}
