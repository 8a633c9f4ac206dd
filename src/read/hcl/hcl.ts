import type { Node, NodeEntry, Spot } from '../node.ts'
import { type HclNode, withHcl } from './parser.ts'

/** Values within one another that are followed; nobody writes as many. */
const deepest = 20
/** Things side by side at the top of one file; where there are more, nobody wrote it. */
const most = 4000

/** Each block of a Terraform file as Terraform's JSON would hold it, with its lines: a resource is a map by type and name. What does not parse is left out. */
export function readHcl(text: string): Node[] {
  const blocks = withHcl(text, (root) => {
    const body = childrenOf(root).find(({ type }) => type === 'body')
    return childrenOf(body).flatMap((it) => (it.type === 'block' && !it.hasError ? [blockOf(it, 0)] : []))
  })
  return (blocks ?? []).map((entry) => ({ ...spotOf(entry), is: 'map', entries: [entry] }))
}

/** `resource "type" "name" {…}`: a key for each label, the body within the last. */
function blockOf(block: HclNode, depth: number): NodeEntry {
  const parts = childrenOf(block)
  const labels = parts.filter(({ type }) => type === 'identifier' || type === 'string_lit').map(wordOf)
  const spot = spotAt(block)
  const body = mapOf(
    parts.find(({ type }) => type === 'body'),
    spot,
    depth + 1,
  )
  const [first = '', ...rest] = labels
  const within = rest.reduceRight<Node>((value, key) => ({ ...spot, is: 'map', entries: [{ ...spot, key, value }] }), body)
  return { ...spot, key: first, value: within }
}

function mapOf(body: HclNode | undefined, spot: Spot, depth: number): Node {
  if (depth > deepest) return { ...spot, is: 'null' }
  const entries = childrenOf(body).flatMap((it): NodeEntry[] => {
    if (it.type === 'block') return [blockOf(it, depth)]
    if (it.type !== 'attribute') return []
    const [key, value] = childrenOf(it)
    return key && value ? [{ ...spotAt(it), key: wordOf(key), value: valueOf(value, depth) }] : []
  })
  return { ...spot, is: 'map', entries }
}

/** A value as far as it is written out: what Terraform would compute is nothing, within a text it stays as it is written. */
function valueOf(node: HclNode, depth: number): Node {
  const spot = spotAt(node)
  const inner = childrenOf(node)
  const only = inner.length === 1 ? inner[0] : undefined
  if (depth > deepest) return { ...spot, is: 'null' }
  switch (node.type) {
    case 'expression':
    case 'literal_value':
    case 'collection_value':
    case 'template_expr':
      return only === undefined ? { ...spot, is: 'null' } : valueOf(only, depth + 1)
    case 'numeric_lit':
      return { ...spot, is: 'number', value: Number(node.text), text: node.text }
    case 'bool_lit':
      return { ...spot, is: 'boolean', value: node.text === 'true' }
    case 'string_lit':
    case 'quoted_template':
      return { ...spot, is: 'string', value: wordOf(node) }
    case 'heredoc_template':
      return { ...spot, is: 'string', value: node.text.replace(/^<<[-~]?\w+\r?\n/, '').replace(/\s*\w+\s*$/, '') }
    case 'tuple':
      return { ...spot, is: 'list', items: inner.filter(({ type }) => type === 'expression').map((it) => valueOf(it, depth + 1)) }
    default:
      return { ...spot, is: 'null' }
  }
}

/** What stands within, comments apart. */
function childrenOf(node: HclNode | undefined): HclNode[] {
  if (node === undefined || node.namedChildCount > most) return []
  return node.namedChildren.filter((it) => it !== null && it.type !== 'comment') as HclNode[]
}

/** An identifier, or a quoted text without its quotes and what escapes them. */
function wordOf(node: HclNode): string {
  return node.type === 'identifier' ? node.text : node.text.replace(/^"|"$/g, '').replace(/\\(["\\])/g, '$1')
}

function spotAt({ startPosition: { row, column } }: HclNode): Spot {
  return { line: row + 1, column: column + 1 }
}

function spotOf({ line, column }: Spot): Spot {
  return { line, column }
}
