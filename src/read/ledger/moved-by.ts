import type { LedgerEntry } from '../../model/ledger.ts'

/** An entry as it stands so many lines further down. */
export function movedBy(entry: LedgerEntry, lines: number): LedgerEntry {
  const fields = Object.entries(entry.fields).map(([key, it]) => [key, it === null ? null : { ...it, line: it.line + lines }])
  return { ...entry, line: entry.line + lines, fields: Object.fromEntries(fields) as LedgerEntry['fields'] }
}
