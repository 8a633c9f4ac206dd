import type { Ledger, LedgerFormat } from '../../model/ledger.ts'
import { limits } from '../../model/limits.ts'
import type { Provenance, Read, Unreadable } from '../../model/read.ts'
import { readFrontMatter } from '../front-matter.ts'
import { mergeConflict } from '../project/merge-conflict.ts'
import { entriesOfCsv } from './csv.ts'
import { isBlank } from './entry.ts'
import { withMatter } from './front-matter-fields.ts'
import { tellsEntry } from './labels.ts'
import { entriesInMarkdown, type FoundEntry } from './markdown.ts'
import { piecesOf } from './pieces.ts'
import { entriesOfJson, entriesOfYaml, type TreeEntries } from './tree.ts'

/** Beyond this a ledger is kept in several files: Markdown's cost grows faster than its length. */
const most = { characters: 512 * 1024, lines: 12_000 }

/** Reads the file that configuration names as a ledger, by its ending; what has none is Markdown. */
export function readLedger(given: string, from: Provenance): Read<Ledger> {
  const text = plain(given)
  const lines = text.split('\n').length
  if (text.length > most.characters || lines > most.lines)
    return unreadable('ours', 'too-large', `${from.path}: ${lines} lines are more than are read here; begin a new file and name that one.`)
  const conflict = mergeConflict(text)
  if (conflict !== null)
    return unreadable(
      'author',
      'merge-conflict',
      `${from.path}: line ${conflict}: a merge conflict was committed; keep both entries and take its marks out.`,
    )
  const ending = /\.([a-z]+)$/i.exec(from.path)?.[1]?.toLowerCase() ?? ''
  switch (ending) {
    case 'yml':
    case 'yaml':
      return ofTree(entriesOfYaml(text), 'yaml', from)
    case 'jsonl':
    case 'ndjson':
      return ofTree(entriesOfJson(text, { lines: true }), 'json-lines', from)
    case 'json':
      return ofTree(entriesOfJson(text), /^\s*\[|^\s*\{(?![^\n]*\}\s*\n\s*\{)/.test(text) ? 'json' : 'json-lines', from)
    case 'csv':
    case 'tsv':
      return ofCsv(text, from)
    case '':
    case 'md':
    case 'markdown':
    case 'mdx':
    case 'txt':
      return ofMarkdown(text, from)
    case 'rst':
      // A field list is labels with one colon more; headings are written alike.
      return ofMarkdown(text.replace(/^:(?=[\w -]{2,40}:)/gm, ' '), from)
    default:
      return unreadable(
        'ours',
        'unknown-format',
        `${from.path}: a ledger is read as Markdown, YAML, JSON, JSON Lines or CSV; keep it as one of these.`,
      )
  }
}

/** Entries that a description holds, pasted as they stand in a file, as a table or in a fence. */
export function ledgerInDescription(given: string): Ledger {
  const text = plain(given).slice(0, limits.bodyCharacters)
  const found = inMarkdown(text, 1, 'description').filter(({ entry, titled }) =>
    tellsEntry(
      Object.entries(entry.fields).flatMap(([key, field]) => (field === null ? [] : [key as keyof typeof entry.fields])),
      titled,
    ),
  )
  return ledgerOf(found)
}

function plain(given: string): string {
  return given
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '\uFFFD')
}

function ofMarkdown(text: string, from: Provenance): Read<Ledger> {
  const { data, content, line } = readFrontMatter(text)
  if (piecesOf(content) === null)
    return unreadable('ours', 'too-large', `${from.path}: it is long and has no headings to be read by; put one above each iteration.`)
  const ledger = ledgerOf(inMarkdown(content, line, 'file'))
  return { is: 'read', value: { ...ledger, entries: withMatter(ledger.entries, data, text.slice(0, text.length - content.length)) }, from }
}

function inMarkdown(text: string, line: number, around: 'file' | 'description'): FoundEntry[] {
  try {
    return entriesInMarkdown(text, line, around)
  } catch {
    // Nested beyond what its parser follows: no person wrote entries there.
    return []
  }
}

function ledgerOf(all: FoundEntry[]): Ledger {
  const found = all.filter(({ entry }) => !isBlank(entry))
  const isTable = found.length > 0 && found.every(({ inTable }) => inTable)
  return { format: isTable ? 'table' : 'markdown', entries: found.map(({ entry }) => entry) }
}

function ofTree(read: TreeEntries, format: LedgerFormat, from: Provenance): Read<Ledger> {
  if (read.is !== 'broken') return { is: 'read', value: { format, entries: read.is === 'entries' ? read.entries : [] }, from }
  const { issue, fault } = read
  return unreadable(fault, fault === 'ours' ? 'too-large' : `invalid-${format === 'yaml' ? 'yaml' : 'json'}`, `${from.path}: ${issue.why}`)
}

function ofCsv(text: string, from: Provenance): Read<Ledger> {
  const entries = entriesOfCsv(text)
  return Array.isArray(entries)
    ? { is: 'read', value: { format: 'csv', entries }, from }
    : unreadable('author', 'invalid-csv', `${from.path}: line ${entries.line}: ${entries.why}; write quotes inside a value twice.`)
}

function unreadable(fault: Unreadable['fault'], reason: string, why: string): Unreadable {
  return { is: 'unreadable', fault, reason, why }
}
