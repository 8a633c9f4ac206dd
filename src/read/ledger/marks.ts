import type { Html, List, Paragraph, Parents, Root, RootContent, Table } from 'mdast'
import type { LedgerEntry, LedgerKey } from '../../model/ledger.ts'
import { type LabelLine, labelLine } from '../compact-line.ts'
import { end, innerEnd, innerStart, start } from '../compact-mark.ts'
import { plainText } from '../markdown.ts'
import type { Written } from './entry.ts'
import { isIterationTitle } from './iteration.ts'
import { type Around, isAsideLabel, ledgerKeyOf } from './labels.ts'
import { fieldsOfTable, rowsOfTable } from './table.ts'

/** A field's label, or what may begin or end an entry. Offsets count from the start of the text. */
export type LedgerMark = { at: number } & (
  | { is: 'heading'; level: number; title: string }
  | { is: 'title'; title: string }
  | { is: 'field'; key: LedgerKey; from: number; until: number; indent: number; closing: string; level: number | null }
  | { is: 'told'; written: Written[] }
  | { is: 'entries'; entries: LedgerEntry[] }
  | { is: 'embedded'; kind: 'text' | 'yaml' | 'json'; text: string; line: number }
  /** A line about the entry that no field asks for. */
  | { is: 'aside' }
  | { is: 'end' }
)

/** Characters of a heading or label that are looked at. */
const most = 300

interface Walk {
  text: string
  around: Around
  marks: LedgerMark[]
}

/** All that opens or closes fields and entries, in the order of the text. */
export function ledgerMarks(root: Root, text: string, around: Around): LedgerMark[] {
  const walk: Walk = { text, around, marks: [] }
  for (const node of root.children) block(node, text.length, 0, walk)
  return walk.marks.sort((a, b) => a.at - b.at)
}

function block(node: RootContent, until: number, indent: number, walk: Walk): void {
  const at = start(node)
  if (node.type === 'heading') heading(node, until, walk)
  else if (node.type === 'paragraph') lines(node, until, indent, at, walk)
  else if (node.type === 'list') list(node, walk)
  else if (node.type === 'table') table(node, walk)
  else if (node.type === 'html') html(node, walk)
  else if (node.type === 'thematicBreak') walk.marks.push({ is: 'end', at })
  else if (node.type === 'code') {
    const kind = kinds[node.lang?.toLowerCase() ?? '']
    const line = (node.position?.start.line ?? 1) + 1
    if (kind !== undefined && node.meta !== 'value') walk.marks.push({ is: 'embedded', at, kind, text: node.value, line })
  }
}

const kinds: Record<string, 'text' | 'yaml' | 'json'> = {
  '': 'text',
  text: 'text',
  txt: 'text',
  md: 'text',
  markdown: 'text',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonl: 'json',
}

function heading(node: RootContent & { type: 'heading' }, until: number, walk: Walk): void {
  const at = start(node)
  const title = plainText(node).slice(0, most).trim()
  const alone = ledgerKeyOf(title.replace(/^\(?\d{1,2}[.)]\s+|[\s:：]+$/g, ''), walk.around, 'heading')
  // What stands under such a heading is its value; a heading that goes on after a colon has it in itself.
  const within = alone === null ? labelLine(title) : null
  const key = alone ?? (within === null ? null : ledgerKeyOf(within.label, walk.around))
  if (key === null || (key === 'iteration' && within !== null)) walk.marks.push({ is: 'heading', at, level: node.depth, title })
  else if (within === null) walk.marks.push({ is: 'field', at, key, from: end(node), until, indent: 0, closing: '', level: node.depth })
  else walk.marks.push({ is: 'told', at, written: [{ key, value: title.slice(within.from).trim(), line: node.position?.start.line ?? 1 }] })
}

/** Labels at the starts of lines. Past the first line they count where the lines are a run of fields, or where they are set off. */
function lines(node: Paragraph | Parents, until: number, indent: number, edge: number, walk: Walk): void {
  let at = innerStart(node)
  let opened = false
  for (const [i, line] of walk.text.slice(at, innerEnd(node)).split('\n').entries()) {
    const colon = labelLine(line)
    const isKnown = colon !== null && ledgerKeyOf(colon.label, walk.around) !== null
    const found = isKnown || walk.around === 'description' ? colon : (dashed(line) ?? colon)
    const key = found === null ? null : ledgerKeyOf(found.label, walk.around)
    const here = i === 0 ? edge : at
    // Markdown takes a line that is not indented for a part of the list item above it; who wrote it did not.
    const isOut = i > 0 && line.search(/\S/) < indent
    if (found !== null && key !== null && (i === 0 || opened || isOut || found.strong)) {
      const closing = found.closing
      walk.marks.push({ is: 'field', at: here, key, from: at + found.from, until, indent: isOut ? 0 : indent, closing, level: null })
      opened = true
    } else if (i === 0 && isIterationTitle(line)) {
      walk.marks.push({ is: 'title', at: here, title: line.slice(0, most).replace(/^[\s*_]+|[\s*_:]+$/g, '') })
      opened = true
    } else if (found !== null && (opened || i === 0) && isAsideLabel(found.label, walk.around)) {
      walk.marks.push({ is: 'aside', at: here })
      opened = true
    }
    at += line.length + 1
  }
}

/** `Change – hard negatives`: in a ledger a dash may stand for the colon, behind what is a field's name and nothing else. */
function dashed(line: string): LabelLine | null {
  const [whole, label = ''] = /^\s*(?:\d{1,2}[.)]\s+)?([A-Za-z][A-Za-z ]{1,30}?)\s+[-–—]{1,2}\s+(?=\S)/.exec(line.slice(0, 100)) ?? []
  return whole === undefined || ledgerKeyOf(label, 'file') === null ? null : { label, strong: false, from: whole.length, closing: '' }
}

function list(node: List, walk: Walk): void {
  for (const item of node.children) {
    const [head, ...rest] = item.children
    const before = walk.marks.length
    const indent = (head?.position?.start.column ?? 1) - 1
    if (head?.type === 'paragraph') {
      const label = ledgerKeyOf(
        plainText(head)
          .slice(0, most)
          .replace(/[\s:：]+$/, ''),
        walk.around,
      )
      const isAlone = label !== null && rest.length > 0
      if (isAlone)
        walk.marks.push({ is: 'field', at: start(item), key: label, from: end(head), until: end(item), indent, closing: '', level: null })
      else lines(head, end(item), indent, start(item), walk)
    }
    const isField = walk.marks.slice(before).some((it) => it.is === 'field')
    if (!isField) for (const child of head?.type === 'paragraph' ? rest : item.children) block(child, end(item), indent, walk)
  }
}

function table(node: Table, walk: Walk): void {
  const at = start(node)
  const written = fieldsOfTable(node, walk.text, walk.around)
  if (written !== null) walk.marks.push({ is: 'told', at, written })
  else {
    const entries = rowsOfTable(node, walk.text, walk.around)
    if (entries !== null) walk.marks.push({ is: 'entries', at, entries })
  }
}

/** Comments say nothing; lines among tags are read on their own. */
function html(node: Html, walk: Walk): void {
  const at = start(node)
  const bare = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ''))
  if (bare.trim() === '') return
  walk.marks.push({ is: 'end', at })
  const text = bare.replace(/<summary>[\s\S]{0,400}?<\/summary>|<[^<>]*>/gi, (tag) => tag.replace(/[^\n]/g, ''))
  if (/[:：]/.test(text)) walk.marks.push({ is: 'embedded', at, kind: 'text', text, line: node.position?.start.line ?? 1 })
}
