import type { Run } from './run.ts'
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
    traces: new Set(value.traces),
    deferred: value.deferred,
    predicted: value.predicted,
    stands: value.stands === null ? null : new Map(value.stands),
    shuffled: value.shuffled,
    base: value,
  }
}

/** One row, or one window, as a member of what a loop collects: rows again. */
export function collected(run: Run, value: Value): Value {
  const { items, keys, selects, thing, callable } = value
  return { ...viewOf(value), rows: run.rows.collected(value.rows), perRow: false, member: true, items, keys, selects, thing, callable }
}

/** The same of a list that a row is written as. */
export function collectedList(run: Run, value: Value, depth = 3): Value {
  if (value.items === null || depth === 0) return collected(run, value)
  return { ...collected(run, value), items: value.items.map((item) => collectedList(run, item, depth - 1)) }
}

/** The same rows in another object: what is written into it stays there. */
export function copyOf(value: Value): Value {
  return { ...viewOf(value), base: value.rows.size === 0 ? value : null, items: value.items, keys: value.keys, columns: value.columns }
}

/** The column that a value is of a table, seen directly or through `.values` and the like. */
export function columnOf(value: Value | null | undefined): string | null {
  let at = value ?? null
  for (let steps = 0; at !== null && at.column === null && steps < 4; steps += 1) at = at.base
  return at?.column ?? null
}
