import type { Place } from './row-index.ts'
import type { Row } from './rows.ts'
import { nothing, type Value } from './value.ts'

/** Numbers of rows, by the value: what is made of one by arithmetic is another number. */
const counts = new WeakMap<Value, ReadonlySet<Row>>()

/** `len(df)`, `df.shape`: remembers whose rows were counted. */
export function counting(made: Value, { rows }: Value): Value {
  if (rows.size > 0) counts.set(made, new Set(rows))
  return made
}

/** The rows that a number is the number of. */
export function countedBy(value: Value): ReadonlySet<Row> | null {
  return counts.get(value) ?? null
}

/** `df.shape[0]`. */
export function countOfShape(shape: Value, key: string | null): Value | null {
  const rows = counts.get(shape)
  if (rows === undefined || key !== '0') return null
  const made = nothing()
  counts.set(made, rows)
  return made
}

/** `both[:len(one)]`, `both[len(one):]` of tables put below one another: the rows of the one, or those of the others. */
export function cutByCount(rows: ReadonlySet<Row>, place: Place): Set<Row> | null {
  if (place.is !== 'slice') return null
  const [lower, upper, step] = place.bounds
  if (lower === undefined || upper === undefined || (step !== undefined && step.text !== '')) return null
  const counted = counts.get(lower.text === '' ? upper.value : lower.value)
  if (counted === undefined || (lower.text !== '' && upper.text !== '') || counted.size >= rows.size) return null
  const all = [...rows]
  const before = all.slice(0, counted.size)
  if (!before.every((row) => counted.has(row))) return null
  return new Set(lower.text === '' ? before : all.slice(counted.size))
}
