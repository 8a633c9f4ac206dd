import { type Call, callValue } from './call.ts'
import type { Run } from './run.ts'
import { flowOf, listValue, nothing, type Value } from './value.ts'
import { copyOf } from './view.ts'

/** `zip(a, b)`: tuples of elements; of what is no list, one tuple that stands for all. */
export function zipped(lists: Value[]): Value {
  const known = lists.map(({ items }) => items)
  const longest = Math.max(0, ...known.map((items) => items?.length ?? 0))
  if (!known.some((items) => items !== null))
    return listValue([listValue(lists.map((value) => ({ ...copyOf(value), perRow: value.rows.size > 0 })))])
  return listValue(
    Array.from({ length: longest }, (_, i) => listValue(known.map((items, j) => items?.[i] ?? copyOf(lists[j] ?? nothing())))),
  )
}

/** `enumerate(x)` of what is no list. */
export function pairWith(value: Value): Value {
  return listValue([
    listValue([
      { ...nothing(), turn: 'position' },
      { ...copyOf(value), perRow: value.rows.size > 0 },
    ]),
  ])
}

/** `map(f, xs)`: the function of each element. */
export function mapped(run: Run, call: Call): Value {
  const [fn = nothing(), ...lists] = call.positional
  const [list] = lists
  const calls = fn.callable !== null || fn.thing?.is === 'bound' || fn.thing?.is === 'imported'
  if (!calls || list?.items === undefined || list.items === null) return flowOf(lists)
  return listValue(list.items.map((item) => callValue(run, fn, { ...call, positional: [item], keywords: new Map() })))
}
