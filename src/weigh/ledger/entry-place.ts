import type { Place } from '../../model/finding.ts'
import type { LedgerEntry } from '../../model/ledger.ts'

/** Where a line of an entry stands: in its file, or in the description. */
export function placeOf(path: string | null, line: number): Place {
  if (path === null) return { is: 'description', line }
  return { is: 'line', path, line, endLine: line, cell: null, fileLine: line, fileEndLine: line }
}

/** What an entry is called in a sentence: what its heading goes on to say is left out. */
export function iterationFact({ iteration }: Pick<LedgerEntry, 'iteration'>): string {
  const line = iteration.split('\n', 1).join('').slice(0, 200)
  const said = line.replace(/\s+[–—|-]\s.*$|[:;,([{].*$/, '').trim() || line.trim()
  const short = said.length > 60 ? `${said.slice(0, 59)}…` : said
  if (short === '') return 'The new entry'
  return /^\d|^#\d/.test(short) ? `Iteration ${short}` : short
}
