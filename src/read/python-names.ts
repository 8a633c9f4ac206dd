import { inner } from './python-shapes.ts'
import { childNamed, type PythonNode, type PythonTree } from './python-tree.ts'

/** Local name to what it stands for: `np` to `numpy`, `clf` to `sklearn.svm.SVC()`. */
export type Names = Map<string, string>

/** How far into `a.b(c).d[e].f` a name is followed: beyond it says nothing more about where it comes from. */
const reach = 12

/** An expression as a dotted name, with `()` for a call and `[]` for a subscript; `?` where it is none. Known names are resolved. */
export function dotted(node: PythonNode, text: string, names: Names, depth = reach): string {
  if (depth === 0) return '?'
  const [first] = node.children
  switch (node.name) {
    case 'VariableName': {
      const name = text.slice(node.from, node.to)
      return names.get(name) ?? name
    }
    case 'CallExpression':
      return first === undefined ? '?' : `${dotted(first, text, names, depth - 1)}()`
    case 'MemberExpression': {
      const property = childNamed(node, 'PropertyName')
      const object = first === undefined ? '?' : dotted(first, text, names, depth - 1)
      return property === null ? `${object}[]` : `${object}.${text.slice(property.from, property.to)}`
    }
    case 'ParenthesizedExpression': {
      const [content] = inner(node)
      return content === undefined ? '?' : dotted(content, text, names, depth - 1)
    }
    case 'AwaitExpression': {
      const awaited = node.children.at(-1)
      return awaited === undefined ? '?' : dotted(awaited, text, names, depth - 1)
    }
    default:
      return '?'
  }
}

/** What an import statement binds. A relative import is named with its leading dots. */
export function importedNames(node: PythonNode, { text }: PythonTree): [string, string][] {
  const words = node.children.map((child) => text.slice(child.from, child.to))
  const at = words.indexOf('import')
  const from = words[0] === 'from' ? words.slice(1, at).join('') : null
  const items = words.slice(at + 1).filter((word) => word !== '(' && word !== ')')
  return split(items).flatMap((item): [string, string][] => {
    const as = item.indexOf('as')
    const path = (as < 0 ? item : item.slice(0, as)).join('')
    const alias = as < 0 ? undefined : item[as + 1]
    if (path === '' || path === '*') return []
    if (from !== null) return [[alias ?? path, from.endsWith('.') ? from + path : `${from}.${path}`]]
    const root = path.split('.')[0] ?? path
    return [alias === undefined ? [root, root] : [alias, path]]
  })
}

/** Modules that an import statement may load: `from a import b` may mean `a` or `a.b`. Relative ones keep their leading dots. */
export function importedModules(node: PythonNode, { text }: PythonTree): string[] {
  const words = node.children.map((child) => text.slice(child.from, child.to))
  const at = words.indexOf('import')
  const from = words[0] === 'from' ? words.slice(1, at).join('') : null
  const items = split(words.slice(at + 1).filter((word) => word !== '(' && word !== ')'))
    .map((item) => (item.includes('as') ? item.slice(0, item.indexOf('as')) : item).join(''))
    .filter((path) => path !== '')
  if (from === null) return items
  return [from, ...items.filter((path) => path !== '*').map((path) => (from.endsWith('.') ? from + path : `${from}.${path}`))]
}

function split(words: string[]): string[][] {
  const items: string[][] = [[]]
  for (const word of words) {
    if (word === ',') items.push([])
    else items.at(-1)?.push(word)
  }
  return items
}

/** `name = Constructor(...)`: what the name stands for from then on. */
export function boundName(node: PythonNode, text: string, names: Names): [string, string] | null {
  const [target, equals, value, ...more] = node.children
  if (target?.name !== 'VariableName' || equals?.name !== 'AssignOp' || value?.name !== 'CallExpression' || more.length > 0) return null
  const path = dotted(value, text, names)
  return path.length > 200 ? null : [text.slice(target.from, target.to), path]
}
