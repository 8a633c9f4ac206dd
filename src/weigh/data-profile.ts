import type { Cell, ColumnProfile, DataProfile, Sample } from '../model/data-profile.ts'
import { columnProfile } from './column-profile.ts'
import { soundsLikeEntity, soundsLikeTime } from './flow/time-names.ts'

/** What a sample shows of its table. A column whose name is empty, or stands a second time, is left out: nobody could name it. */
export function dataProfile({ names, types, rows, whole }: Sample): DataProfile {
  const named = names.map((name, i) => ({ name, i })).filter(({ name, i }) => name !== '' && names.indexOf(name) === i)
  const columns = named.map(({ name, i }) =>
    columnProfile(
      name,
      types[i] ?? null,
      rows.map((row) => row[i] ?? null),
    ),
  )
  const alone = columns.some((column) => mayBeKey(column) && column.unique)
  return { rows: rows.length, whole, columns, together: alone ? null : pair(columns, named, rows) }
}

/** Whether people would tell rows apart by it: no measurement, no date alone. */
export function mayBeKey({ type }: ColumnProfile): boolean {
  return type === 'int' || type === 'string'
}

/** The first two columns that tell rows apart together: who or what it is about, and when. */
function pair(columns: ColumnProfile[], named: { i: number }[], rows: Cell[][]): string[] | null {
  const all = columns.map((column, at) => ({ column, i: named[at]?.i ?? 0 })).filter(({ column }) => column.missing === 0)
  const who = all.filter(({ column }) => mayBeKey(column) && soundsLikeEntity(column.name)).slice(0, 4)
  const rest = all.filter(({ column }) => mayBeKey(column) || isTime(column)).slice(0, 12)
  for (const one of who)
    for (const other of rest) {
      if (one === other || one.column.distinct * other.column.distinct < rows.length) continue
      const seen = new Set(rows.map((row) => JSON.stringify([row[one.i], row[other.i]])))
      if (seen.size === rows.length) return [one.column.name, other.column.name]
    }
  return null
}

/** A column of moments. */
export function isTime({ name, type }: ColumnProfile): boolean {
  return (
    type === 'timestamp' ||
    type === 'date' ||
    (type === 'int' && /timestamp$|_ts$|^ts$/i.test(name)) ||
    (type === 'string' && soundsLikeTime(name) && /time|date/i.test(name))
  )
}
