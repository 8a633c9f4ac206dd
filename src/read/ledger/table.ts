import type { Table, TableCell } from 'mdast'
import type { LedgerEntry } from '../../model/ledger.ts'
import { innerEnd, innerStart } from '../compact-mark.ts'
import { plainText } from '../markdown.ts'
import { columnKeys } from './columns.ts'
import { entryOf, type Written } from './entry.ts'
import { type Around, ledgerKeyOf, tellsEntry } from './labels.ts'

/** A table of two columns, a field a row: fields of the entry that it stands in. */
export function fieldsOfTable(table: Table, text: string, around: Around): Written[] | null {
  if (table.children[0]?.children.length !== 2) return null
  const written = table.children.flatMap((row): Written[] => {
    const [name, cell] = row.children
    const key = name === undefined ? null : ledgerKeyOf(label(name), around)
    return key === null || cell === undefined ? [] : [{ key, value: valueOf(cell, text), line: row.position?.start.line ?? 1 }]
  })
  return new Set(written.map(({ key }) => key)).size >= 3 ? written : null
}

/** A table whose columns are fields has an entry a row; one whose rows are fields, an entry a column. */
export function rowsOfTable(table: Table, text: string, around: Around): LedgerEntry[] | null {
  const [head, ...rows] = table.children
  const columns = columnKeys(head?.children.map(label) ?? [], around)
  if (isLedger(columns.flat(), around)) {
    return rows.flatMap(({ children, position }) => {
      const line = position?.start.line ?? 1
      const written = columns.flatMap((keys, i) => keys.map((key) => ({ key, value: valueOf(children[i], text), line })))
      return written.every(({ value }) => value === '') ? [] : [entryOf(written, { title: '', line })]
    })
  }
  const names = rows.map(({ children }) => (children[0] === undefined ? null : ledgerKeyOf(label(children[0]), around)))
  if (!isLedger(names, around)) return null
  const [first, ...titles] = head?.children ?? []
  const top = first === undefined ? null : ledgerKeyOf(label(first), around)
  return titles.map((title, column) => {
    const written = rows.flatMap(({ children, position }, i): Written[] => {
      const key = names[i] ?? null
      return key === null ? [] : [{ key, value: valueOf(children[column + 1], text), line: position?.start.line ?? 1 }]
    })
    const iteration = top === 'iteration' || top === null ? label(title) : ''
    return entryOf(written, { title: iteration, line: head?.position?.start.line ?? 1 })
  })
}

function isLedger(keys: (LedgerEntry['fields'] extends Record<infer K, unknown> ? K | null : never)[], around: Around): boolean {
  const known = keys.filter((key) => key !== null)
  return around === 'file' ? new Set(known).size >= 3 : tellsEntry(known, false)
}

function label(cell: TableCell): string {
  return plainText(cell)
    .slice(0, 300)
    .replace(/[\s:：]+$/, '')
    .trim()
}

function valueOf(cell: TableCell | undefined, text: string): string {
  if (cell === undefined) return ''
  return text
    .slice(innerStart(cell), innerEnd(cell))
    .replaceAll('\\|', '|')
    .replace(/<br ?\/?>/gi, '\n')
    .trim()
}
