import { readHcl } from '../hcl/hcl.ts'
import { parseJsonTree } from '../json.ts'
import type { Node } from '../node.ts'
import { parseYamlTree } from '../yaml.ts'

/** Documents of one file that are looked at. */
const most = 60

/** The values that a JSON file, a YAML file of one or several documents or a Terraform file holds; `above`: lines before its first. What does not parse is left out. */
export function nodesOf(path: string, text: string, above = 0): Node[] {
  if (path.endsWith('.json')) return [parseJsonTree(text).node].flatMap((node) => (node === null ? [] : moved(node, above)))
  if (/\.tf$/i.test(path)) return readHcl(text)
  let line = above
  const nodes: Node[] = []
  for (const part of text.split(/^---(?:[ \t].*)?\r?$/m).slice(0, most)) {
    const node = part.trim() === '' ? null : (parseYamlTree(part).node ?? parseYamlTree(plainOfTemplate(part)).node)
    if (node !== null) nodes.push(moved(node, line))
    line += part.split('\n').length - 1
  }
  return nodes
}

/** A Helm chart's YAML without its template actions, line for line: what stands between them is the document. */
function plainOfTemplate(text: string): string {
  return text.replace(/^[ \t]*\{\{[^{}\n]{0,300}\}\}[ \t]*$/gm, '').replace(/\{\{[^{}\n]{0,300}\}\}/g, 'x')
}

function moved(node: Node, by: number): Node {
  if (by === 0) return node
  const at = { ...node, line: node.line + by }
  if (at.is === 'list') return { ...at, items: at.items.map((item) => moved(item, by)) }
  if (at.is !== 'map') return at
  return { ...at, entries: at.entries.map((entry) => ({ ...entry, line: entry.line + by, value: moved(entry.value, by) })) }
}
