import type { PythonNode } from '../../src/read/python-tree.ts'
import { apply, type Edit, linesOf, nodesOf, uses } from './edit.ts'

const inner = /^(?:FunctionDefinition|LambdaExpression|ClassDefinition|.*ComprehensionExpression|ForStatement)$/

/** Names that are bound by assignments outside of functions and loops, and nowhere else; no parameters, no imports. */
function plainNames(nodes: PythonNode[], text: string): string[] {
  const all = uses(nodes, text)
  const isBound = ({ node }: { node: PythonNode }) => {
    const siblings = node.parent?.children ?? []
    return (
      /^(?:AssignStatement|TupleExpression|ForStatement|UpdateStatement|.*ComprehensionExpression|DeleteStatement|ScopeStatement)$/.test(
        node.parent?.name ?? '',
      ) &&
      (/^(?:Delete|Scope)Statement$/.test(node.parent?.name ?? '') ||
        siblings.slice(siblings.indexOf(node)).some(({ name }) => /^(?:AssignOp|UpdateOp|in)$/.test(name)))
    )
  }
  const within = (node: PythonNode) => {
    for (let at = node.parent; at !== null; at = at.parent) if (inner.test(at.name)) return true
    return false
  }
  const never = new Set(
    all
      .filter(
        (it) =>
          it.keyword ||
          it.node.parent?.name === 'ParamList' ||
          it.node.parent?.name === 'ImportStatement' ||
          (isBound(it) && within(it.node)) ||
          it.node.parent?.name === 'FormatReplacement',
      )
      .map(({ name }) => name),
  )
  for (const { node, name } of all) if (node.parent?.name === 'TupleExpression' && within(node)) never.add(name)
  return [...new Set(all.filter(isBound).map(({ name }) => name))].filter((name) => !never.has(name) && name !== '_')
}

/** Every plain name written another way. */
function elsewhere(given: string, head: string, written: (name: string) => string): string | null {
  const read = nodesOf(given)
  if (read === null || /\bf["']|from __future__/.test(given)) return null
  const names = plainNames(read.nodes, read.text)
  const edits = uses(read.nodes, read.text).flatMap(({ node, name }): Edit[] =>
    names.includes(name) ? [{ from: node.from, to: node.to, text: written(name) }] : [],
  )
  return edits.length === 0 ? null : head + apply(read.text, edits)
}

/** Variables are attributes of one object. */
export function asAttributes(given: string): string | null {
  return elsewhere(given, 'class Box_:\n    pass\nbox_ = Box_()\n', (name) => `box_.${name}`)
}

/** Variables are entries of one dict. */
export function asEntries(given: string): string | null {
  return elsewhere(given, 'box_ = {}\n', (name) => `box_['${name}']`)
}

/** All of it under the question whether it is the main program. */
export function guarded(given: string): string | null {
  if (nodesOf(given) === null || /from __future__|"""|'''/.test(given)) return null
  return `if __name__ == "__main__":\n${given.replace(/^(?=.)/gm, '    ')}\n`
}

/** `x: object = …` instead of `x = …`. */
export function annotated(given: string): string | null {
  const read = nodesOf(given)
  if (read === null) return null
  const edits = read.nodes.flatMap((node): Edit[] => {
    const [target, equals] = node.children
    const one =
      node.name === 'AssignStatement' && node.children.length === 3 && target?.name === 'VariableName' && equals?.name === 'AssignOp'
    return one && linesOf(node, read.text) !== null ? [{ from: target.to, to: target.to, text: ': object' }] : []
  })
  return edits.length === 0 ? null : apply(read.text, edits)
}

/** Each assignment of a call goes through a function of its own, which is given what the call is given. */
export function throughHelper(given: string): string | null {
  const read = nodesOf(given)
  if (read === null || /from __future__/.test(given)) return null
  const edits = read.top.children.flatMap((node): Edit[] => {
    const value = node.children.at(-1)
    if (node.name !== 'AssignStatement' || value?.name !== 'CallExpression') return []
    return [
      { from: value.from, to: value.from, text: 'same_(' },
      { from: value.to, to: value.to, text: ')' },
    ]
  })
  return edits.length === 0 ? null : `def same_(it):\n    return it\n${apply(read.text, edits)}`
}
