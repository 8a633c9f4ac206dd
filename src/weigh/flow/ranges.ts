import { boundName } from './bound-name.ts'
import type { Call } from './call.ts'
import { countedBy } from './row-count.ts'
import { boundKey } from './row-index.ts'
import type { Row } from './rows.ts'
import type { Run } from './run.ts'
import type { Value } from './value.ts'

interface Bound {
  key: string
  /** The rows that it is the number of. */
  counted: ReadonlySet<Row> | null
}

/** From where to where the numbers of `range(a, b)` run; null for what begins at the beginning, or says nothing. */
export interface Range {
  lower: Bound | null
  upper: Bound | null
}

const ranges = new WeakMap<Value, Range>()

/** `range(60, len(train))`: remembers between what it counts. */
export function ranging(run: Run, call: Call, made: Value): Value {
  const { positional, at } = call
  if (positional.length > 2 || positional.length === 0) return made
  const bounds = positional.map((value, i): Bound | null => {
    const written = at.arguments[i]?.value
    const counted = countedBy(value)
    const named = typeof value.constant === 'number' || (written?.is === 'name' && value.constant === undefined)
    if (written === undefined) return null
    if (named || counted !== null) return { key: boundKey(run, written, value), counted }
    const near = call.scope === undefined || value.turn !== null ? null : boundName(call.scope, written)
    return near === null ? null : { key: boundKey(run, near.at, near.value), counted: countedBy(near.value) }
  })
  ranges.set(made, { lower: bounds.length === 2 ? (bounds[0] ?? null) : null, upper: bounds.at(-1) ?? null })
  return made
}

/** A loop that goes over such numbers. */
export function noteRange(run: Run, loop: number, over: Value): void {
  const range = ranges.get(over)
  if (range !== undefined) run.ranges.set(loop, range)
}

/** Rows that a loop can reach with its numbers: up to where they end, or from where those of an earlier loop ended. */
export function reached(run: Run, loop: number | undefined, rows: ReadonlySet<Row>, text: string): ReadonlySet<Row> {
  const range = loop === undefined ? undefined : run.ranges.get(loop)
  if (range === undefined || rows.size !== 1 || text.includes('*')) return rows
  const ends = range.upper === null || holds(rows, range.upper) ? null : range.upper
  const ended = range.lower !== null && [...run.ranges.values()].some(({ upper }) => upper !== null && upper.key === range.lower?.key)
  const begins = ended && range.lower !== null && !holds(rows, range.lower) ? range.lower : null
  if (ends?.counted != null && begins === null) return isHeadOf(rows, ends.counted) ? ends.counted : rows
  if (ends?.counted != null || (ends === null && begins === null)) return sinceOf(run, rows, range)
  return run.narrowed(rows, { is: 'part', key: `slice ${begins?.key ?? ''}:${ends?.key ?? ''}`.replace(/:1?$/, '') })
}

/** From a number on that no loop before has ended at: all but some, where a look back begins, or just those behind others. */
function sinceOf(run: Run, rows: ReadonlySet<Row>, { lower }: Range): ReadonlySet<Row> {
  return lower === null || lower.key === '0' ? rows : run.narrowed(rows, { is: 'unsure', key: `since ${lower.key}` })
}

/** The number of all of them. */
function holds(rows: ReadonlySet<Row>, { counted }: Bound): boolean {
  return counted !== null && [...rows].every((row) => counted.has(row))
}

/** The first of these rows, as a slice cut them. */
function isHeadOf(rows: ReadonlySet<Row>, head: ReadonlySet<Row>): boolean {
  return [...head].every(({ source, path }) => {
    const [last] = path.slice(-1)
    const isHead = last?.is === 'part' && /^slice 0?:/.test(last.key)
    return (
      isHead &&
      [...rows].some((row) => row.source === source && row.path.length === path.length - 1 && row.path.every((it, i) => it === path[i]))
    )
  })
}
