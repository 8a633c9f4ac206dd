import type { Place } from '../../model/finding.ts'
import type { LedgerEntry } from '../../model/ledger.ts'

/** Where a line of an entry stands: in its file, or in the description. */
export function placeOf(path: string | null, line: number): Place {
  if (path === null) return { is: 'description', line }
  return { is: 'line', path, line, endLine: line, cell: null, fileLine: line, fileEndLine: line }
}

/** What an entry is called in a sentence. */
export function iterationFact({ iteration }: LedgerEntry): string {
  const said = iteration.split('\n', 1).join('').trim().slice(0, 60)
  if (said === '') return 'The new entry'
  return /^\p{L}/u.test(said) ? said : `Iteration ${said}`
}
