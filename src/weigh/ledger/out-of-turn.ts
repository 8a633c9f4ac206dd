import type { LedgerEntry } from '../../model/ledger.ts'
import { compareParts, iterationOf } from '../../read/ledger/iteration.ts'

/** How an iteration fails to follow: it is there already, lies before the last, or leaves some out. */
export interface OutOfTurn {
  why: 'again' | 'earlier' | 'gap'
  /** The last iteration before it, as written. */
  last: string
}

/** Weeks of a calendar: they begin anew each year, and in some nothing is tried. */
const isCalendar = /^(?:calendar )?(?:weeks?|wk|kw|cw|month|day)$/

/** Whether an entry's iteration does not follow those before it; null where it does, and where nobody can tell. */
export function outOfTurn(entry: LedgerEntry, before: readonly LedgerEntry[]): OutOfTurn | null {
  const it = iterationOf(entry.iteration)
  const named = before.flatMap(({ iteration }) => {
    const known = iterationOf(iteration)
    return known === null ? [] : [{ iteration, known }]
  })
  // A ledger whose iterations have other names too follows no rule of ours.
  if (it === null || named.length < before.length || isCalendar.test(it.series)) return null
  const alike = named.filter(({ known }) => known.scheme === it.scheme && known.series === it.series)
  const last = alike.toSorted((a, b) => compareParts(b.known.parts, a.known.parts))[0]
  if (last === undefined || alike.length < named.length / 2) return null
  const order = compareParts(it.parts, last.known.parts)
  const isThere = alike.some(({ known }) => compareParts(known.parts, it.parts) === 0)
  const says = (why: OutOfTurn['why']): OutOfTurn => ({ why, last: last.iteration })
  if (isThere) return it.scheme === 'number' || it.scheme === 'version' ? says('again') : null
  if (order < 0) return says('earlier')
  return it.scheme === 'number' && (it.parts[0] ?? 0) > (last.known.parts[0] ?? 0) + 1 ? says('gap') : null
}
