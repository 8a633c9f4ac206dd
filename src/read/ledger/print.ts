import type { LedgerFormat, LedgerKey } from '../../model/ledger.ts'
import type { LedgerShape } from '../../model/ledger-shape.ts'
import { printMarkdownEntry } from './print-markdown.ts'
import { printCsvRow, printRow, printTable } from './print-table.ts'
import { printJsonEntry, printYamlEntry } from './print-tree.ts'

/** An entry as it is to be written: the texts of its fields, '' where one is open; fields that are not here are not written. */
export type LedgerTexts = Partial<Record<LedgerKey, string>>

/** What stands as a comment where a field is open, in formats that have comments. */
export type LedgerHints = Partial<Record<LedgerKey, string>>

/**
 * An entry as a ledger of this shape would have it, to be put among the others; read again with them, it gives the same texts. Without a shape
 * a format's plainest form is written, and a table or a CSV with its head. `day`: for a table's column of dates.
 */
export function printLedgerEntry(
  texts: LedgerTexts,
  format: LedgerFormat,
  shape: LedgerShape | null,
  { hints = {}, day = '' }: { hints?: LedgerHints; day?: string } = {},
): string {
  switch (format) {
    case 'markdown':
      return printMarkdownEntry(texts, shape, { hints, day })
    case 'table':
      return shape === null ? printTable(texts) : printRow(texts, shape.names, day)
    case 'yaml':
      return printYamlEntry(texts, shape, hints)
    case 'json':
      return printJsonEntry(texts, shape, { lines: false })
    case 'csv':
      return printCsvRow(texts, shape?.names ?? [], { day, delimiter: shape?.delimiter ?? ',' })
    case 'json-lines':
      return printJsonEntry(texts, shape, { lines: true })
    default:
      return format satisfies never
  }
}
