import type { LedgerEntry, LedgerKey } from '../../model/ledger.ts'
import type { Unreadable } from '../../model/read.ts'
import { parseJsonTree } from '../json.ts'
import type { Issue, Node, NodeEntry, Parsed } from '../node.ts'
import { writtenNode } from '../written-node.ts'
import { parseYamlTree } from '../yaml.ts'
import { columnKeys } from './columns.ts'
import { entryOf, isBlank, type Written } from './entry.ts'
import { ledgerKeyOf } from './labels.ts'

/** Entries of a text, or what keeps it from being read. `none`: it holds something else. */
export type TreeEntries =
  | { is: 'entries'; entries: LedgerEntry[] }
  | { is: 'none' }
  | { is: 'broken'; issue: Issue; fault: Unreadable['fault'] }

/** Entries of a YAML text: a list, a list or map under one key, a map by iteration, one entry alone; documents one after another. */
export function entriesOfYaml(text: string): TreeEntries {
  const documents = text.split(/^---[ \t]*(?:#.*)?$/m)
  const all: LedgerEntry[] = []
  let line = 0
  for (const document of documents) {
    const bare = document.replace(/^\.\.\.[ \t]*$/gm, '')
    const read = /^\s*(?:#.*\s*)*$/.test(bare) ? { is: 'none' as const } : inTree(parseYamlTree(bare), line)
    if (read.is === 'broken') return read
    if (read.is === 'entries') all.push(...read.entries)
    line += document.split('\n').length - 1
  }
  return all.length > 0 ? { is: 'entries', entries: all } : { is: 'none' }
}

/** Entries of a JSON text, or of a text with an object on each line. */
export function entriesOfJson(text: string, { lines = false } = {}): TreeEntries {
  if (!lines) {
    const whole = inTree(parseJsonTree(text), 0)
    if (whole.is !== 'broken' || !/\}\s*\n\s*\{/.test(text)) return whole
  }
  const all: LedgerEntry[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = inTree(parseJsonTree(line), i)
    if (read.is === 'broken') return read
    if (read.is === 'entries') all.push(...read.entries)
  }
  return all.length > 0 ? { is: 'entries', entries: all } : { is: 'none' }
}

function inTree({ node, issues }: Parsed, lines: number): TreeEntries {
  const wrong = issues.find(({ reason }) => reason === 'too-large') ?? (node === null ? issues[0] : undefined)
  if (wrong !== undefined) {
    const line = wrong.line + lines
    const why = wrong.why.replace(/^line \d+/, `line ${line}`)
    return { is: 'broken', issue: { ...wrong, line, why }, fault: wrong.reason === 'too-large' ? 'ours' : 'author' }
  }
  const entries = node === null ? [] : entriesOf(node, lines).filter((entry) => !isBlank(entry))
  return entries.length > 0 ? { is: 'entries', entries } : { is: 'none' }
}

function entriesOf(node: Node, lines: number, title = '', depth = 0): LedgerEntry[] {
  if (node.is === 'list') return node.items.flatMap((item) => (item.is === 'map' ? entriesOf(item, lines, '', depth) : []))
  if (node.is !== 'map' || depth > 3) return []
  const keys = columnKeys(
    node.entries.map(({ key }) => key),
    'file',
  )
  const written = node.entries.flatMap((entry, i) => (keys[i] ?? []).flatMap((key) => fieldOf(entry, key, lines)))
  const line = node.line + lines
  const groups = grouped(node, lines)
  const isNested = node.entries.some(({ value }) => value.is === 'map' || value.is === 'list')
  const isLone = written.length < 2 && isNested && !(written[0]?.key === 'iteration' && groups.length > 0)
  if (written.length > 0 && !isLone) return [entryOf([...written, ...groups], { title, line })]
  return node.entries.flatMap(({ key, value, line }) =>
    entriesOf(value, lines, key, depth + 1).map((entry) =>
      value.is === 'map' && entry.iteration === key ? { ...entry, line: line + lines } : entry,
    ),
  )
}

/** Fields that an entry keeps in groups: `errors: {false_positives: …}`. */
function grouped(node: Node & { is: 'map' }, lines: number): Written[] {
  const groups = node.entries.filter(isGroup)
  return groups.flatMap(({ value }) =>
    value.is === 'map' ? value.entries.flatMap((entry) => fieldOf(entry, ledgerKeyOf(entry.key, 'file', 'column'), lines)) : [],
  )
}

/** What a field is called only for short is a group where fields stand below it. */
function isGroup({ key, value }: NodeEntry): boolean {
  if (value.is !== 'map' || ledgerKeyOf(key, 'file', 'heading') !== null) return false
  return ledgerKeyOf(key, 'file', 'column') === null || value.entries.some((it) => ledgerKeyOf(it.key, 'file', 'heading') !== null)
}

function fieldOf(entry: NodeEntry, key: LedgerKey | null, lines: number): Written[] {
  const { value, line } = entry
  if (key === null || isGroup(entry)) return []
  // An iteration that is more than a word is named by what stands first.
  const first = key === 'iteration' && value.is === 'map' ? value.entries[0]?.value : undefined
  // An empty list of mistakes says that there are none.
  return [{ key, value: writtenNode(first ?? value, 'none'), line: line + lines }]
}
