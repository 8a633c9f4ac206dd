import type { ListItem, Nodes, Parents, Table } from 'mdast'
import { parseMarkdown, plainText } from '../markdown.ts'
import { calm } from '../markdown-calm.ts'

/** A line of a paragraph, a list item or a row of a table, with the headings above it. */
export interface OutlineItem {
  is: 'text' | 'item' | 'row'
  text: string
  /** 1-based. */
  line: number
  /** From the document's title down, in lower case. */
  headings: string[]
  /** Of an item with a box. */
  checked: boolean | null
  /** A row's cells by the table's header, in lower case; empty for what is no row. */
  cells: { head: string; text: string }[]
}

const deepest = 12

/** What a Markdown text says, in its order. Comments and code say nothing. `from`: line of its first line. */
export function outlineOf(text: string, from = 1): { items: OutlineItem[]; headings: { text: string; line: number }[] } {
  const items: OutlineItem[] = []
  const headings: { text: string; line: number }[] = []
  const above: { depth: number; text: string }[] = []
  const say = (is: OutlineItem['is'], said: string, line: number, more: Partial<OutlineItem> = {}): void => {
    if (said.trim() === '') return
    items.push({ is, text: said.trim(), line, headings: above.map((it) => it.text), checked: null, cells: [], ...more })
  }
  const lineOf = (node: Nodes): number => (node.position?.start.line ?? 1) + from - 1
  const walk = (node: Nodes, depth: number): void => {
    if (node.type === 'heading') {
      while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
      const text = plainText(node).trim()
      above.push({ depth: node.depth, text: text.toLowerCase() })
      headings.push({ text: text.toLowerCase(), line: lineOf(node) })
    } else if (node.type === 'paragraph') {
      for (const [i, said] of linesOf(node).entries()) say('text', said, lineOf(node) + i)
    } else if (node.type === 'table') rowsOf(node, say, lineOf)
    else if (node.type === 'listItem') {
      say('item', ownText(node), lineOf(node), { checked: node.checked ?? null })
      for (const child of node.children) if (child.type !== 'paragraph' && depth < deepest) walk(child, depth + 1)
    } else if ('children' in node && depth < deepest) for (const child of (node as Parents).children) walk(child, depth + 1)
  }
  walk(parseMarkdown(calm(text)), 0)
  return { items, headings }
}

/** Lines of a paragraph as they were written, whichever way they were broken. */
function linesOf(node: Parents): string[] {
  return node.children
    .map((child) => (child.type === 'break' ? '\n' : plainText(child as Nodes)))
    .join('')
    .split('\n')
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
