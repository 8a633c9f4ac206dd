import type { LedgerEntry } from '../../model/ledger.ts'
import { lineAtIn } from '../line-at.ts'
import { entryOf, type Written } from './entry.ts'
import { valueOf } from './field-value.ts'
import { isIterationTitle } from './iteration.ts'
import type { Around } from './labels.ts'
import type { LedgerMark } from './marks.ts'
import { movedBy } from './moved-by.ts'
import { pieceMarks } from './piece-marks.ts'
import { piecesOf } from './pieces.ts'
import { entriesOfJson, entriesOfYaml } from './tree.ts'

/** An entry, and whether it stands in a table of its own or under a heading with the ledger's name. */
export interface FoundEntry {
  entry: LedgerEntry
  titled: boolean
  inTable: boolean
}

interface Open {
  title: string
  /** Depth of the heading it stands under. */
  level: number | null
  line: number
  at: number
  titled: boolean
  written: Written[]
}

const ledgerTitle = /\b(?:observation|iteration|experiment|decision)s?[\s-]+(?:ledger|log)\b|\bledger(?:[\s-]+entry)?\b/i

/** Every entry of a Markdown text, in order. `line`: the 1-based line of its first line in the whole. */
export function entriesInMarkdown(text: string, line: number, around: Around, depth = 0): FoundEntry[] {
  const marks = piecesOf(text)?.flatMap((piece) => pieceMarks(piece, around)) ?? []
  const found: FoundEntry[] = []
  let open: Open | null = null
  let titledAt: number | null = null
  const lineIn = lineAtIn(text)
  const lineAt = (at: number) => line + lineIn(at)
  const close = (end: number): void => {
    const isEntry = open !== null && (open.written.length > 0 || (around === 'file' && isIterationTitle(open.title)))
    if (open !== null && isEntry) {
      const entry = entryOf(open.written, named(open))
      const prose = open.written.length > 0 ? '' : proseOf(text.slice(open.at, end))
      found.push({ entry: prose === '' ? entry : { ...entry, prose }, titled: open.titled, inTable: false })
    }
    open = null
  }
  // In a ledger any heading names what stands under it; in a description it may be about anything.
  const named = ({ title, line }: Open) => ({ line, title: around === 'file' || isIterationTitle(title) ? title : '' })
  const begin = (title: string, level: number | null, at: number): Open => {
    close(at)
    return { title, level, line: lineAt(at), at, titled: titledAt !== null, written: [] }
  }
  const add = (written: Written, at: number): void => {
    const again = open?.written.some(({ key }) => key === written.key) === true
    const first: boolean = written.key === 'iteration' || written.key === open?.written[0]?.key
    if (open === null || (again && first)) open = begin('', open?.level ?? null, at)
    open.written.push(written)
  }
  const fieldOf = ({ key, at }: { key: Written['key']; at: number }, it: { value: string; at: number | null }): Written => ({
    key,
    value: it.value,
    line: lineAt(it.at ?? at),
  })
  for (const [i, mark] of marks.entries()) {
    const { at } = mark
    switch (mark.is) {
      case 'heading': {
        if (titledAt !== null && mark.level <= titledAt) titledAt = null
        if (ledgerTitle.test(mark.title)) titledAt ??= mark.level
        const isTitle = isIterationTitle(mark.title)
        const goesOn: boolean = open !== null && open.level !== null && mark.level > open.level && !isTitle
        const told: boolean = open !== null && (open.written.length > 0 || isIterationTitle(open.title))
        if (!(goesOn && told)) open = begin(ledgerTitle.test(mark.title) && !isTitle ? '' : mark.title, mark.level, at)
        break
      }
      case 'title':
        open = begin(mark.title, open?.level ?? null, at)
        break
      case 'field':
        add(fieldOf(mark, valueOf(mark, marks, i + 1, text)), at)
        break
      case 'told':
        for (const it of mark.written) add({ ...it, line: it.line + line - 1 }, at)
        break
      case 'entries':
        close(at)
        found.push(...mark.entries.map((entry) => ({ entry: movedBy(entry, line - 1), titled: titledAt !== null, inTable: true })))
        break
      case 'embedded': {
        const inner = depth > 1 ? [] : embedded(mark, line, around, depth)
        const [only] = inner
        if (inner.length === 1 && only !== undefined && only.entry.iteration === '' && open !== null && open.written.length === 0) {
          found.push({ ...only, titled: open.titled, entry: { ...only.entry, iteration: open.title, line: open.line } })
          open = null
        } else if (inner.length > 0) {
          close(at)
          found.push(...inner.map((it) => ({ ...it, titled: it.titled || titledAt !== null })))
        }
        break
      }
      case 'aside':
        break
      case 'end':
        if (open !== null && open.written.length > 0) close(at)
        break
      default:
        mark satisfies never
    }
  }
  close(text.length)
  return found
}

/** What stands below the line that names an entry, as one line. */
function proseOf(text: string): string {
  return text
    .slice(0, 4000)
    .split('\n')
    .slice(1)
    .join(' ')
    .replace(/<!--.*?-->/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Entries of a fence or among tags, where it holds three fields at least: a line of code has one by chance. */
function embedded(mark: LedgerMark & { is: 'embedded' }, line: number, around: Around, depth: number): FoundEntry[] {
  const from = line + mark.line - 1
  const read = mark.kind === 'json' ? entriesOfJson(mark.text) : mark.kind === 'yaml' ? entriesOfYaml(mark.text) : null
  const none = { titled: false, inTable: false }
  const inTree = read?.is === 'entries' ? read.entries.map((entry) => ({ entry: movedBy(entry, from - 1), ...none })) : []
  const found = read === null ? entriesInMarkdown(mark.text, from, around, depth + 1) : inTree
  return found.filter(({ entry }) => Object.values(entry.fields).filter((field) => field !== null).length >= 3)
}
