import { ledgerFields } from '../../model/ledger.ts'
import { ledgerKeyOf } from './labels.ts'
import type { LedgerTexts } from './print.ts'

/** A row below these columns. Fields that the table has no column for are left out. */
export function printRow(texts: LedgerTexts, columns: string[], day: string): string {
  const cells = columns.map((name) => {
    const key = ledgerKeyOf(name, 'file')
    if (key !== null) return cell(texts[key] ?? '')
    return /^(?:date|day)$/i.test(name) ? day : ''
  })
  return rowOf(cells)
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
