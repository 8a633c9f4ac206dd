import type { Ledger, LedgerEntry } from '../../model/ledger.ts'
import type { LedgerShape } from '../../model/ledger-shape.ts'
import { labelLine } from '../compact-line.ts'
import { csvRows } from '../csv.ts'
import { compareParts, iterationOf } from './iteration.ts'
import { ledgerKeyOf } from './labels.ts'

/** How an entry is written where none tells. */
export const plainShape: LedgerShape = {
  names: [],
  heading: null,
  labels: { lead: '', bold: true, closeUp: false },
  indent: 0,
  each: 'item',
  delimiter: ',',
  newestFirst: false,
}

/** How the entries of a ledger are written; null where it has none, or is a table whose entries are columns. */
export function ledgerShape(text: string, { format, entries }: Ledger): LedgerShape | null {
  const newestFirst = isNewestFirst(entries)
  const last = newestFirst ? entries[0] : entries.at(-1)
  if (last === undefined) return null
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const line = (at: number) => lines[at - 1] ?? ''
  const shape: LedgerShape = { ...plainShape, newestFirst }
  switch (format) {
    case 'markdown': {
      const heading = headingAt(last.line, line)
      const alone = last.fields.iteration === null
      return { ...shape, ...labelsOf(last, line), heading: heading === null ? null : { ...heading, alone } }
    }
    case 'table': {
      const names = columnsAbove(lines, last.line)
      return names === null ? null : { ...shape, names }
    }
    case 'csv': {
      const read = csvRows(text)
      const [head] = 'rows' in read ? read.rows : []
      return head === undefined || !('rows' in read) ? null : { ...shape, names: head.cells, delimiter: read.delimiter }
    }
    case 'yaml': {
      const [, indent = '', dash] = /^(\s*)(- )?/.exec(line(last.line)) ?? []
      const isField = ledgerKeyOf(keyIn(line(last.line)) ?? '', 'file', 'column') !== null
      const each = dash !== undefined ? 'item' : isField ? 'document' : 'named'
      return { ...shape, names: keysOf(last, line), indent: indent.length, each }
    }
    case 'json':
      return { ...shape, names: keysOf(last, line) }
    case 'json-lines':
      return { ...shape, names: [...line(last.line).matchAll(/"([^"\\]{1,60})"\s*:/g)].map(([, name = '']) => name) }
    default:
      return format satisfies never
  }
}

/** Two entries tell: the order of those whose iterations have one. */
function isNewestFirst(entries: LedgerEntry[]): boolean {
  const told = entries.map(({ iteration }) => iterationOf(iteration)?.parts ?? null).filter((it) => it !== null)
  const [first, last] = [told[0], told.at(-1)]
  return first !== undefined && last !== undefined && compareParts(first, last) > 0
}

const delimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/

function columnsAbove(lines: string[], row: number): string[] | null {
  for (let at = row - 2; at > 0; at--) {
    const line = lines[at] ?? ''
    if (!line.includes('|') && !delimiter.test(line)) return null
    if (delimiter.test(line)) return cellsOf(lines[at - 1] ?? '')
  }
  return null
}

function cellsOf(line: string): string[] {
  const bare = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return bare.split(/(?<!\\)\|/).map((cell) => cell.replace(/[*_`]/g, '').trim())
}

/** Keys of an entry, a line each, in their order. */
function keysOf(entry: LedgerEntry, line: (at: number) => string): string[] {
  return fieldLines(entry).flatMap((it) => keyIn(line(it)) ?? [])
}

function headingAt(at: number, line: (at: number) => string): { level: number; title: string } | null {
  const [, marks, title = ''] = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/.exec(line(at)) ?? []
  if (marks !== undefined) return { level: marks.length, title }
  const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(line(at + 1))?.[1]
  return under === undefined || line(at).trim() === '' ? null : { level: under.startsWith('=') ? 1 : 2, title: line(at).trim() }
}

const bullet = /^ {0,3}([-*+] +)?/

/** Labels as an entry spells them, and by its second field how they stand: the first may stand beside something else. */
function labelsOf(entry: LedgerEntry, line: (at: number) => string): Pick<LedgerShape, 'names' | 'labels'> {
  const at = fieldLines(entry)
  const [first = 0, second = first] = at
  const labelAt = (it: number) => labelLine(line(it).replace(bullet, ''))
  const names = at.flatMap((it) => labelAt(it)?.label.trim() ?? []).filter((name) => ledgerKeyOf(name, 'file') !== null)
  const label = labelAt(second)
  if (label === null || ledgerKeyOf(label.label, 'file') === null) return { names, labels: plainShape.labels }
  const lead = bullet.exec(line(second))?.[1] ?? ''
  return { names, labels: { lead, bold: label.strong, closeUp: second === first + 1 } }
}

function fieldLines({ fields }: LedgerEntry): number[] {
  const at = Object.values(fields).flatMap((field) => (field === null ? [] : [field.line]))
  return [...new Set(at)].sort((a, b) => a - b)
}

function keyIn(line: string): string | null {
  return /^\s*(?:- )?\{?\s*(["']?)([^"':{}[\]]{1,60})\1\s*:/.exec(line)?.[2]?.trim() ?? null
}
