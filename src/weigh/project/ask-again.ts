import { daysLater } from '../../read/calendar.ts'

/** Weeks to wait after the first time of asking, the second, and every later one. */
const weeks = [2, 4, 8]

/** The calendar day from which may be asked again; null where nobody was asked yet. */
export function askAgainFrom(asked: readonly string[]): string | null {
  const last = asked.toSorted().at(-1)
  return last === undefined ? null : daysLater(last, 7 * (weeks[Math.min(asked.length, weeks.length) - 1] ?? 8))
}
