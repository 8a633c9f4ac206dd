import { nothing, type Value } from './value.ts'

/** The same rows seen another way: a column, an element, an accessor. What is written into it reaches what it is a view of. */
export function viewOf(value: Value): Value {
  return {
    ...nothing(),
    rows: new Set(value.rows),
    learned: new Set(value.learned),
    pending: new Set(value.pending),
    predictions: new Set(value.predictions),
    loops: new Set(value.loops),
    perRow: value.perRow,
    base: value,
  }
}

/** The same rows in another object: what is written into it stays there. */
export function copyOf(value: Value): Value {
  return { ...viewOf(value), base: value.rows.size === 0 ? value : null, items: value.items, keys: value.keys, columns: value.columns }
}
