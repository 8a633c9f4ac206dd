import type { LedgerEntry } from '../../model/ledger.ts'
import { compareParts, type Iteration, iterationOf } from '../../read/ledger/iteration.ts'

/** What the iteration after these is called, by the newest of them; null where its name has no next. `asOf`: ISO 8601, for ledgers that count days or weeks. */
export function nextIteration(entries: readonly LedgerEntry[], asOf: string): string | null {
  const told = entries.flatMap(({ iteration }) => {
    const it = iterationOf(iteration)
    return it === null ? [] : [{ written: iteration.split('\n', 1).join('').trim(), it }]
  })
  const last = told.at(-1)
  if (last === undefined) return entries.length === 0 ? '1' : null
  const newest = told
    .filter(({ it }) => it.scheme === last.it.scheme && it.series === last.it.series)
    .reduce((a, b) => (compareParts(b.it.parts, a.it.parts) > 0 ? b : a))
  return following(newest.it, newest.written, asOf.slice(0, 10))
}

/** The same name with the next number in it. */
export function following({ scheme, parts }: Iteration, written: string, day: string): string | null {
  switch (scheme) {
    case 'number':
      return counted(written, /\d{1,6}/, `${(parts[0] ?? 0) + 1}`)
    case 'version':
      return counted(written, /\d+\.\d+(?:\.\d+)?/, [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1].join('.'))
    case 'date':
      return counted(written, /\d{4}-\d{2}(?:-\d{2})?/, parts.length < 3 ? day.slice(0, 7) : day)
    case 'week':
      return counted(written, /\d{4}-?[Ww]\d{1,2}/, weekOf(day))
    default:
      return scheme satisfies never
  }
}

/** What stands before the number stays, and as many digits as there were; a remark behind it was about the last one. */
function counted(written: string, number: RegExp, next: string): string | null {
  const found = number.exec(written)
  if (found === null) return null
  const [was = ''] = found
  const padded = /^0\d+$/.test(was) ? next.padStart(was.length, '0') : next
  const marks = /^[*_`~]*/.exec(written)?.[0].length ?? 0
  return `${written.slice(marks, found.index)}${padded}`.trim()
}

/** ISO 8601 week of a day. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const year = date.getUTCFullYear()
  const week = Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}
