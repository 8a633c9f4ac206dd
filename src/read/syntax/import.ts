import type { Statement } from '../../model/syntax.ts'
import type { PythonNode } from '../python-tree.ts'
import { splitAt } from './tokens.ts'

/** `import a.b as c, d` gives one statement a module; `from a import b as c, d` one with its names. */
export function readImport(node: PythonNode, text: string): Statement[] {
  const at = { from: node.from, to: node.to }
  const words = (nodes: PythonNode[]) => nodes.map(({ from, to }) => text.slice(from, to)).join('')
  const asOf = (part: PythonNode[]) => {
    const as = part.findIndex(({ name }) => name === 'as')
    return as < 0 ? { name: words(part), as: null } : { name: words(part.slice(0, as)), as: words(part.slice(as + 1)) }
  }
  const { children } = node
  const inner = children.filter(({ name }) => name !== '(' && name !== ')')
  const from = inner.findIndex(({ name }) => name === 'from')
  const taken = inner.findIndex(({ name }) => name === 'import')
  const parts = splitAt(inner.slice(taken + 1), ',')
    .filter((part) => part.length > 0)
    .map(asOf)
  if (from < 0) return parts.map(({ name, as }): Statement => ({ ...at, is: 'import', module: name, names: null, as }))
  const names = parts.map(({ name, as }) => ({ name, as: as ?? name }))
  return [{ ...at, is: 'import', module: words(inner.slice(from + 1, taken)), names, as: null }]
}
