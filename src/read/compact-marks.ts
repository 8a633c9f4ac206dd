import type { Heading, Html, List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast'
import { named, nearestField } from './compact-labels.ts'
import { labelLine } from './compact-line.ts'
import { type Embedded, end, hiddenIn, hide, innerEnd, innerStart, type Marks, mark, start, type Walk } from './compact-mark.ts'

const titleWords = /\biteration[\s-]+compact\b/i

/** A line that is the compact's name, with at most two words more. */
function isTitle(line: string): boolean {
  return titleWords.test(line) && line.split(/[^\p{L}]+/u).filter((word) => word !== '').length <= 4
}

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
  const content = walk.text.slice(innerStart(node), Math.min(innerEnd(node), innerStart(node) + 400))
  if (content.includes('\n')) {
    lines(node, innerEnd(node), 0, 'line', walk)
    return
  }
  walk.titled ||= isTitle(content)
  const line = labelLine(content)
  const alone = named(content.replace(/[*_~\s]+$|^(?:\(?\d{1,2}[.)]\s)?[*_~\s]+|^\(?\d{1,2}[.)]\s+/g, ''))
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

function paragraph(node: Paragraph, until: number, indent: number, form: 'line' | 'item', walk: Walk, edge = start(node)): void {
  walk.titled ||= isTitle(walk.text.slice(start(node), Math.min(end(node), start(node) + 80)).split('\n')[0] ?? '')
  lines(node, until, indent, form, walk, edge)
}

/** Labels at the starts of a paragraph's lines. Past the first line they count only where the paragraph is a run of fields. */
function lines(node: Paragraph | Heading, until: number, indent: number, form: 'line' | 'item', walk: Walk, edge = start(node)): void {
  const hidden = [...hiddenIn(node, walk)]
  let opened: { capital: boolean } | null = null
  let at = innerStart(node)
  for (const line of walk.text.slice(at, innerEnd(node)).split('\n')) {
    const first = at === innerStart(node)
    let found = hidden.some(([from, to]) => from < at && at < to) ? null : labelLine(line)
    const it = found === null ? null : named(found.label)
    if (found?.bare && it === null) found = null
    const isTitle = first && titleWords.test(line)
    const capital = found !== null && /^\P{Ll}/u.test(found.label)
    if (found !== null && (first || opened !== null || found.strong)) {
      const here = {
        at: first ? edge : at,
        labelAt: at,
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
      if (opened === null && (it !== null || nearestField(found.label) !== null)) opened = { capital }
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
    if (head?.type === 'paragraph' && !labelAlone(head, item, indent, walk)) paragraph(head, end(item), indent, 'item', walk, start(item))
    const isField = walk.marks.slice(before).some((it) => it.is === 'field')
    if (!isField) {
      for (const child of item.children) if (child !== head || child.type !== 'paragraph') blocks([child], end(item), indent, walk)
    } else hide(item, walk)
  }
}

/** `- Assumptions` over a list or paragraphs of its own: the label is all that the item says itself. */
function labelAlone(head: Paragraph, item: ListItem, indent: number, walk: Walk): boolean {
  const label = walk.text.slice(innerStart(head), Math.min(innerEnd(head), innerStart(head) + 100)).replace(/^[*_\s]+|[*_\s]+$/g, '')
  const it = item.children.length > 1 ? named(label) : null
  if (it === null) return false
  const [at, labelAt, from, until] = [start(item), innerStart(head), end(head), end(item)]
  walk.marks.push(mark(walk, { is: 'field', at, labelAt, from, until, label, named: it, form: 'item', strong: true, indent, first: true }))
  return true
}

function table(node: Table, walk: Walk): void {
  const [top] = node.children
  hide(node, walk)
  if (top?.children.length !== 2) return
  const words = top.children.map((cell) =>
    walk.text
      .slice(innerStart(cell), Math.min(innerEnd(cell), innerStart(cell) + 100))
      .replace(/[^\p{L}\s]/gu, '')
      .trim()
      .toLowerCase(),
  )
  const strong =
    /^(?:compact )?(?:field|item|question|key|section|topic)s?$/.test(words[0] ?? '') || words.some((word) => titleWords.test(word))
  for (const row of node.children) {
    const [name, value] = row.children
    if (name === undefined || value === undefined) continue
    const label = walk.text.slice(innerStart(name), Math.min(innerEnd(name), innerStart(name) + 100)).replace(/^[*_\s]+|[*_:：\s]+$/g, '')
    const it = named(label)
    const near = it === null ? nearestField(label) : null
    const here = {
      at: walk.marks.some((it) => it.group === walk.group) ? start(row) : start(node),
      labelAt: start(row),
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
  walk.titled ||= bare
    .slice(0, 2000)
    .split('\n')
    .some((line) => isTitle(line.replace(/<[^<>]*>/g, ' ')))
  const opens = bare.match(/<details\b/gi)?.length ?? 0
  const closes = bare.match(/<\/details\b/gi)?.length ?? 0
  walk.details = Math.max(0, walk.details + opens - closes)
  if (closes > 0) walk.marks.push(mark(walk, { is: 'details', at: start(node), level: walk.details }))
  const text = bare
    .replace(/<summary>[\s\S]{0,400}?<\/summary>/gi, (summary) => summary.replace(/[^\n]/g, ''))
    .replace(/^[ \t]*(?:<[^<>]*>[ \t]*)+|<[^<>]*>/gm, '')
  if (/[:：]/.test(text))
    walk.embedded.push({
      mark: mark(walk, { is: 'embedded', at: start(node) }),
      kind: 'html',
      text,
      line: (node.position?.start.line ?? 1) - 1,
    })
}
