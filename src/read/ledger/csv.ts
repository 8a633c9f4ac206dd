import type { LedgerEntry } from '../../model/ledger.ts'
import { csvRows } from '../csv.ts'
import { columnKeys } from './columns.ts'
import { entryOf } from './entry.ts'

/** Entries of a CSV whose columns are fields, a row each; or the line on which it breaks and why. */
export function entriesOfCsv(text: string): LedgerEntry[] | { line: number; why: string } {
  const read = csvRows(text)
  if (!('rows' in read)) return read
  const [head, ...rows] = read.rows
  const columns = columnKeys(head?.cells ?? [], 'file')
  if (new Set(columns.flat()).size < 2) return []
  return rows.flatMap(({ cells, line }) => {
    const written = columns.flatMap((keys, i) => keys.map((key) => ({ key, value: cells[i] ?? '', line })))
    return written.every(({ value }) => value === '') ? [] : [entryOf(written, { title: '', line })]
  })
}
