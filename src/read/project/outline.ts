import type { ListItem, Nodes, Parents, Table } from 'mdast'
import { readDate } from '../calendar.ts'
import { parseMarkdown, plainText } from '../markdown.ts'
import { calm } from '../markdown-calm.ts'
import { ganttTasks } from './gantt.ts'

/** A heading, a line of a paragraph, a list item or a row of a table, with the headings above it. */
export interface OutlineItem {
  is: 'heading' | 'text' | 'item' | 'row'
  text: string
  /** 1-based. */
  line: number
  /** From the document's title down, in lower case. */
  headings: string[]
  /** Of an item with a box. */
  checked: boolean | null
  /** Line of the item that this one is a part of; null where it stands for itself. */
  within: number | null
  /** A row's cells by the table's header, in lower case; empty for what is no row. */
  cells: { head: string; text: string }[]
}

const deepest = 12
/** Of one line, cell or item; nobody's status is longer. */
const longest = 4_000
/** Depth of a label that stands above a list like a heading: a line in bold, an item that ends in a colon. */
const label = 7

/** What a Markdown text says, in its order. Comments and code say nothing, but for a Gantt chart. `from`: line of its first line. */
export function outlineOf(text: string, from = 1): { items: OutlineItem[]; headings: { text: string; line: number }[] } {
  const items: OutlineItem[] = []
  const headings: { text: string; line: number }[] = []
  const above: { depth: number; text: string }[] = []
  const say = (is: OutlineItem['is'], said: string, line: number, more: Partial<OutlineItem> = {}): void => {
    const text = said
      .trim()
      .slice(0, longest)
      .replace(/[ \t]{2,}/g, ' ')
    if (text === '') return
    items.push({ is, text, line, headings: above.map((it) => it.text), checked: null, within: null, cells: [], ...more })
  }
  const closeLabels = (): void => {
    while (above.at(-1)?.depth === label) above.pop()
  }
  const lineOf = (node: Nodes): number => (node.position?.start.line ?? 1) + from - 1
  const walk = (node: Nodes, depth: number, within: number | null = null): void => {
    if (node.type === 'heading') {
      while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
      const text = plainText(node).trim()
      say('heading', text, lineOf(node))
      above.push({ depth: node.depth, text: text.toLowerCase() })
      headings.push({ text: text.toLowerCase(), line: lineOf(node) })
    } else if (node.type === 'paragraph') {
      const isLabel = isBold(node) || isAbove(node)
      closeLabels()
      for (const [i, said] of linesOf(node).entries()) say('text', said, lineOf(node) + i)
      if (isLabel) above.push({ depth: label, text: plainText(node).trim().toLowerCase() })
    } else if (node.type === 'table') rowsOf(node, say, lineOf)
    else if (node.type === 'code' && node.lang === 'mermaid')
      for (const { text, line, done } of ganttTasks(node.value)) say('item', text, lineOf(node) + line, { checked: done })
    else if (node.type === 'listItem') {
      const own = ownText(node)
      const line = lineOf(node)
      const opens = /^[^:]{1,40}:\s*$/.test(own)
      say('item', own, line, { checked: node.checked ?? null, within })
      if (opens) above.push({ depth: label + depth, text: own.trim().toLowerCase() })
      for (const child of node.children) if (child.type !== 'paragraph' && depth < deepest) walk(child, depth + 1, line)
      if (opens) above.pop()
    } else if ('children' in node && depth < deepest) for (const child of (node as Parents).children) walk(child, depth + 1, within)
  }
  walk(parseMarkdown(calm(text)), 0)
  return { items, headings }
}

/** Lines of a paragraph as they were written, whichever way they were broken. */
function linesOf(node: Parents): string[] {
  const kept = node.children.filter(({ type }) => type !== 'delete')
  const isPutOff = kept.length < node.children.length && hasDate(kept) && hasDate(node.children.filter(({ type }) => type === 'delete'))
  return (isPutOff ? kept : node.children)
    .map((child) => (child.type === 'break' ? '\n' : plainText(child as Nodes)))
    .join('')
    .split('\n')
}

/** A date that is struck out beside another is over. */
function hasDate(nodes: Nodes[]): boolean {
  return readDate(nodes.map(plainText).join('')).is === 'date'
}

/** A paragraph that is one line in bold or italics, as people write small headings. */
function isBold({ children }: Parents): boolean {
  const [first, second] = children
  const isEnd = second === undefined || (second.type === 'text' && second.value.trim() === ':')
  return (first?.type === 'strong' || first?.type === 'emphasis') && isEnd && children.length <= 2
}

/** A line that announces what follows: `Milestones:`. */
function isAbove(node: Parents): boolean {
  return /^[^:\n]{1,40}:\s*$/.test(plainText(node as Nodes))
}

/** What an item says itself; what lies in lists below it speaks for itself. */
function ownText(node: ListItem): string {
  return node.children.map((child) => (child.type === 'paragraph' ? linesOf(child).join(' ') : '')).join(' ')
}

function rowsOf(
  table: Table,
  say: (is: 'row', text: string, line: number, more: Partial<OutlineItem>) => void,
  lineOf: (node: Nodes) => number,
): void {
  const [header, ...rows] = table.children
  const heads = (header?.children ?? []).map((cell) => plainText(cell).trim().toLowerCase())
  for (const row of rows) {
    const cells = row.children.map((cell, i) => ({ head: heads[i] ?? '', text: plainText(cell).trim() }))
    say('row', cells.map(({ text }) => text).join(' | '), lineOf(row), { cells })
  }
}
