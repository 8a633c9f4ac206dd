import type { Node, Parent } from 'mdast'
import type { Named } from './compact-labels.ts'

/** A label, or something that may end the value of one. Offsets count from the start of the text. */
export interface Mark {
  is: 'field' | 'near' | 'heading' | 'rule' | 'label' | 'details' | 'embedded'
  at: number
  /** Where the label itself stands: an item's mark starts at its bullet, a table's first at its header. */
  labelAt: number
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

/** What a walk through the tree has gathered so far. */
export interface Walk extends Marks {
  text: string
  details: number
  group: number
  groups: number
  section: number
}

/** Ranges of HTML and code in an inline node's reach; comments are noted so that values leave them out. */
export function* hiddenIn(node: Node, walk: Walk): Generator<[number, number]> {
  if (node.type === 'html' || node.type === 'inlineCode') {
    if (walk.text.startsWith('<!--', start(node))) walk.holes.push([start(node), end(node)])
    yield [start(node), end(node)]
  }
  for (const child of 'children' in node ? (node as Parent).children : []) yield* hiddenIn(child, walk)
}

/** Notes the comments below a node whose text is only ever a value. */
export function hide(node: Node, walk: Walk): void {
  if (node.type === 'html') {
    const text = walk.text.slice(start(node), end(node))
    for (const found of text.matchAll(/<!--[\s\S]*?(?:-->|$)/g))
      walk.holes.push([start(node) + found.index, start(node) + found.index + found[0].length])
  }
  for (const child of 'children' in node ? (node as Parent).children : []) hide(child, walk)
}

/** A mark at the walk's place. */
export function mark(walk: Walk, it: Pick<Mark, 'is' | 'at'> & Partial<Mark>): Mark {
  const { details, group, section } = walk
  const nothing = {
    labelAt: it.at,
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

/** Offsets of a node, and of what stands inside its own signs. */
export const start = (node: Node): number => node.position?.start.offset ?? 0
export const end = (node: Node): number => node.position?.end.offset ?? 0
export const innerStart = (node: Parent): number => (node.children[0] === undefined ? end(node) : start(node.children[0]))
export const innerEnd = (node: Parent): number => {
  const last = node.children.at(-1)
  return last === undefined ? end(node) : end(last)
}
