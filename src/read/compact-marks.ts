import type { Heading, Html, List, Node, Paragraph, Parent, Root, RootContent, Table } from 'mdast'
import { type Named, named, nearestField } from './compact-labels.ts'
import { labelLine } from './compact-line.ts'

/** A label, or something that may end the value of one. Offsets count from the start of the text. */
export interface Mark {
  is: 'field' | 'near' | 'heading' | 'rule' | 'label' | 'details' | 'embedded'
  at: number
  /** Where the value starts; for marks that only end one: where they stand. */
  from: number
  /** End of the container (list item, table cell, the text) that holds the value. */
  until: number
  label: string
  named: Named | null
  form: 'heading' | 'line' | 'item' | 'row' | 'other'
  /** Depth of a heading; of `<details>` for a mark that closes one. */
  level: number
  strong: boolean
  /** Columns by which the container indents the value's further lines. */
  indent: number
  closing: string
  details: number
  /** Which list, table or paragraph it stands in. */
  group: number
  /** Which stretch between headings it stands in. */
  section: number
  /** The first label of its paragraph, item or row. */
  first: boolean
}

/** Text inside the text that may hold a compact of its own: a fence, or lines among HTML tags. */
export interface Embedded {
  mark: Mark
  kind: 'text' | 'yaml' | 'html'
  text: string
  /** Lines from the start of the outer text to the start of this one. */
  line: number
}

export interface Marks {
  marks: Mark[]
  embedded: Embedded[]
  /** Offsets of what is no part of any value: HTML comments, a heading's closing marks. */
  holes: [number, number][]
  titled: boolean
}

interface Walk extends Marks {
  text: string
  details: number
  group: number
  groups: number
  section: number
}

const titleWords = /\biteration[\s-]+compact\b/i

/** Collects, in the order of the text, every label that could open a field and everything that could close one. */
export function marksOf(root: Root, text: string): Marks {
  const walk: Walk = { marks: [], embedded: [], holes: [], titled: false, text, details: 0, group: 0, groups: 0, section: 0 }
  blocks(root.children, text.length, 0, walk)
  return walk
}

function blocks(nodes: RootContent[], until: number, indent: number, walk: Walk): void {
  for (const node of nodes) {
    walk.groups += 1
    walk.group = walk.groups
    if (node.type === 'heading') heading(node, until, walk)
    else if (node.type === 'paragraph') paragraph(node, until, indent, 'line', walk)
    else if (node.type === 'list') list(node, walk)
    else if (node.type === 'table') table(node, walk)
    else if (node.type === 'html') html(node, walk)
    else if (node.type === 'thematicBreak') walk.marks.push(mark(walk, { is: 'rule', at: start(node) }))
    else if (node.type === 'code') {
      const kind = {
        '': 'text',
        text: 'text',
        txt: 'text',
        plain: 'text',
        plaintext: 'text',
        markdown: 'text',
        md: 'text',
        yaml: 'yaml',
        yml: 'yaml',
      }[node.lang?.toLowerCase() ?? ''] as Embedded['kind'] | undefined
      const fenced = /^[`~]/.test(walk.text.slice(start(node), start(node) + 1))
      if (fenced && kind && node.meta !== 'value')
        walk.embedded.push({
          mark: mark(walk, { is: 'embedded', at: start(node) }),
          kind,
          text: node.value,
          line: node.position?.start.line ?? 1,
        })
    } else hide(node, walk)
  }
}

function heading(node: Heading, until: number, walk: Walk): void {
  const content = walk.text.slice(innerStart(node), innerEnd(node))
  if (content.includes('\n')) {
    lines(node, innerEnd(node), 0, 'line', walk)
    return
  }
  walk.titled ||= titleWords.test(content)
  const line = labelLine(content)
  const alone = named(content.replace(/[*_~\s]+$|^[*_~\s]+/g, ''))
  const it = alone ?? (line === null ? null : named(line.label))
  const setext = !walk.text.slice(start(node), start(node) + 1).startsWith('#')
  if (it === null || it.of === 'ledger') {
    walk.section += 1
    walk.marks.push(mark(walk, { is: 'heading', at: start(node), level: node.depth }))
    const near = nearestField(line?.label ?? content)
    if (near !== null) walk.marks.push(mark(walk, { is: 'near', at: start(node), label: (line?.label ?? content).trim(), form: 'heading' }))
    return
  }
  const inline = alone === null && line !== null && content.slice(line.from).trim() !== ''
  if (inline && !setext) walk.holes.push([innerEnd(node), end(node)])
  walk.marks.push(
    mark(walk, {
      is: 'field',
      at: start(node),
      from: inline ? innerStart(node) + (line?.from ?? 0) : end(node),
      until: inline && setext ? innerEnd(node) : until,
      label: line?.label ?? content,
      named: it,
      form: 'heading',
      level: node.depth,
      strong: true,
      closing: inline ? (line?.closing ?? '') : '',
    }),
  )
}

function paragraph(node: Paragraph, until: number, indent: number, form: 'line' | 'item', walk: Walk): void {
  if (titleWords.test(walk.text.slice(start(node), Math.min(end(node), start(node) + 80)))) {
    const alone = walk.text.slice(start(node), end(node)).split('\n')[0] ?? ''
    walk.titled ||=
      alone
        .replace(/[^\p{L}]+/gu, ' ')
        .trim()
        .split(' ').length <= 4
  }
  lines(node, until, indent, form, walk)
}

/** Labels at the starts of a paragraph's lines. Past the first line they count only where the paragraph is a run of fields. */
function lines(node: Paragraph | Heading, until: number, indent: number, form: 'line' | 'item', walk: Walk): void {
  const hidden = [...hiddenIn(node, walk)]
  let opened: { capital: boolean } | null = null
  let at = innerStart(node)
  for (const line of walk.text.slice(at, innerEnd(node)).split('\n')) {
    const first = at === innerStart(node)
    const found = hidden.some(([from, to]) => from < at && at < to) ? null : labelLine(line)
    const it = found === null ? null : named(found.label)
    const isTitle = first && titleWords.test(line)
    const capital = found !== null && /^\P{Ll}/u.test(found.label)
    if (found !== null && (first || opened !== null || found.strong)) {
      const here = {
        at,
        from: at + found.from,
        until,
        label: found.label,
        named: it,
        form,
        strong: found.strong,
        indent,
        closing: found.closing,
        first,
      }
      const fits = found.strong || opened === null || opened.capital === capital
      if (it !== null && fits) walk.marks.push(mark(walk, { is: 'field', ...here }))
      else if (it === null && nearestField(found.label) !== null && fits) walk.marks.push(mark(walk, { is: 'near', ...here }))
      else if (it === null && first && found.strong && form === 'line' && capital && found.label.length < 50)
        walk.marks.push(mark(walk, { is: 'label', ...here }))
      if (it !== null && opened === null) opened = { capital }
    }
    if (isTitle && opened === null) opened = { capital: true }
    at += line.length + 1
  }
}

function list(node: List, walk: Walk): void {
  const group = walk.group
  for (const item of node.children) {
    walk.group = group
    const before = walk.marks.length
    const [head] = item.children
    const indent = (head?.position?.start.column ?? 1) - 1
    if (head?.type === 'paragraph') paragraph(head, end(item), indent, 'item', walk)
    const isField = walk.marks.slice(before).some((it) => it.is === 'field')
    if (!isField) {
      for (const child of item.children) if (child !== head || child.type !== 'paragraph') blocks([child], end(item), indent, walk)
    } else hide(item, walk)
  }
}

function table(node: Table, walk: Walk): void {
  const [top] = node.children
  hide(node, walk)
  if (top?.children.length !== 2) return
  const words = top.children.map((cell) =>
    walk.text
      .slice(innerStart(cell), innerEnd(cell))
      .replace(/[^\p{L}\s]/gu, '')
      .trim()
      .toLowerCase(),
  )
  const strong =
    /^(?:compact )?(?:field|item|question|key|section|topic)s?$/.test(words[0] ?? '') || words.some((word) => titleWords.test(word))
  for (const row of node.children) {
    const [name, value] = row.children
    if (name === undefined || value === undefined) continue
    const label = walk.text.slice(innerStart(name), innerEnd(name)).replace(/^[*_\s]+|[*_:：\s]+$/g, '')
    const it = named(label)
    const near = it === null ? nearestField(label) : null
    const here = {
      at: start(row),
      from: innerStart(value),
      until: innerEnd(value),
      label,
      named: it,
      form: 'row',
      strong,
      first: true,
    } as const
    if (it !== null) walk.marks.push(mark(walk, { is: 'field', ...here }))
    else if (near !== null) walk.marks.push(mark(walk, { is: 'near', ...here }))
  }
}

/** `<details>` opens and closes; comments are put aside; lines among tags are read on their own. */
function html(node: Html, walk: Walk): void {
  hide(node, walk)
  const bare = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ''))
  walk.titled ||= titleWords.test(bare)
  const opens = bare.match(/<details\b/gi)?.length ?? 0
  const closes = bare.match(/<\/details\b/gi)?.length ?? 0
  walk.details = Math.max(0, walk.details + opens - closes)
  if (closes > 0) walk.marks.push(mark(walk, { is: 'details', at: start(node), level: walk.details }))
  const text = bare.replace(/^[ \t]*(?:<[^<>]*>[ \t]*)+|<[^<>]*>/gm, '')
  if (/[:：]/.test(text))
    walk.embedded.push({
      mark: mark(walk, { is: 'embedded', at: start(node) }),
      kind: 'html',
      text,
      line: (node.position?.start.line ?? 1) - 1,
    })
}

/** Ranges of HTML and code in an inline node's reach; comments are noted so that values leave them out. */
function* hiddenIn(node: Node, walk: Walk): Generator<[number, number]> {
  if (node.type === 'html' || node.type === 'inlineCode') {
    if (walk.text.startsWith('<!--', start(node))) walk.holes.push([start(node), end(node)])
    yield [start(node), end(node)]
  }
  for (const child of 'children' in node ? (node as Parent).children : []) yield* hiddenIn(child, walk)
}

/** Notes the comments below a node whose text is only ever a value. */
function hide(node: Node, walk: Walk): void {
  if (node.type === 'html') {
    const text = walk.text.slice(start(node), end(node))
    for (const found of text.matchAll(/<!--[\s\S]*?(?:-->|$)/g))
      walk.holes.push([start(node) + found.index, start(node) + found.index + found[0].length])
  }
  for (const child of 'children' in node ? (node as Parent).children : []) hide(child, walk)
}

function mark(walk: Walk, it: Pick<Mark, 'is' | 'at'> & Partial<Mark>): Mark {
  const { details, group, section } = walk
  const nothing = {
    from: it.at,
    until: it.at,
    label: '',
    named: null,
    form: 'other',
    level: 0,
    strong: false,
    indent: 0,
    closing: '',
    first: false,
  } as const
  return { ...nothing, details, group, section, ...it }
}

const start = (node: Node): number => node.position?.start.offset ?? 0
const end = (node: Node): number => node.position?.end.offset ?? 0
const innerStart = (node: Parent): number => (node.children[0] === undefined ? end(node) : start(node.children[0]))
const innerEnd = (node: Parent): number => {
  const last = node.children.at(-1)
  return last === undefined ? end(node) : end(last)
}
