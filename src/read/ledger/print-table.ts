import { ledgerFields } from '../../model/ledger.ts'
import { columnKeys } from './columns.ts'
import type { LedgerTexts } from './print.ts'

/** A row below these columns. Fields that the table has no column for are left out. */
export function printRow(texts: LedgerTexts, columns: string[], day: string): string {
  return rowOf(valuesOf(texts, columns, day).map(cell))
}

/** A line of a CSV with these columns; without any, below a line that names all fields. */
export function printCsvRow(texts: LedgerTexts, columns: string[], { day, delimiter }: { day: string; delimiter: string }): string {
  const names = columns.length > 0 ? columns : ledgerFields.map(({ label }) => label)
  const line = (values: string[]) => `${values.map((text) => quoted(text, delimiter)).join(delimiter)}\n`
  return `${columns.length > 0 ? '' : line(names)}${line(valuesOf(texts, names, day))}`
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function valuesOf(texts: LedgerTexts, columns: string[], day: string): string[] {
  const keys = columnKeys(columns, 'file')
  return columns.map((name, i) => {
    const told = keys[i] ?? []
    if (told.length > 0) return told.flatMap((key) => texts[key] || []).join(' / ')
    return /^(?:date|day)$/i.test(name) ? day : ''
  })
}

/** A table of its own, with all fields for columns. */
export function printTable(texts: LedgerTexts): string {
  const head = rowOf(ledgerFields.map(({ label }) => label))
  return `${head}${rowOf(ledgerFields.map(() => '---'))}${rowOf(ledgerFields.map(({ key }) => cell(texts[key] ?? '')))}`
}

function rowOf(cells: string[]): string {
  return `|${cells.map((text) => (text === '' ? '  ' : ` ${text} `)).join('|')}|\n`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>')
}
