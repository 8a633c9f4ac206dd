import type { PythonNode } from '../../src/read/python-tree.ts'
import { nodesOf, uses } from './edit.ts'

/** A program whose functions and classes stand in a module of its own, `parts_`; null where they need what the program binds, or there are none. */
export function parted(given: string): { program: string; module: string } | null {
  const read = nodesOf(given)
  if (read === null || /^\s*(?:global|nonlocal) |from __future__|import \*/m.test(given)) return null
  const { text, top, nodes } = read
  const isDefinition = (name: string) => /^(?:FunctionDefinition|ClassDefinition|DecoratedStatement)$/.test(name)
  const definitions = top.children.filter(({ name }) => isDefinition(name))
  const imports = top.children.filter(({ name }) => name === 'ImportStatement')
  const nameOf = (said: string) => /^(?:@.*\n)*(?:async )?(?:def|class) +(\w+)/.exec(said)?.[1]
  const names = definitions.flatMap(({ from, to }) => nameOf(text.slice(from, to)) ?? [])
  if (definitions.length === 0 || names.length !== definitions.length || new Set(names).size < names.length) return null
  const inDefinition = (at: number) => definitions.some(({ from, to }) => from <= at && at < to)
  const all = uses(nodes, text)
  const outside = new Set(
    all.filter(({ node }) => !inDefinition(node.from) && node.parent?.name !== 'ImportStatement').map(({ name }) => name),
  )
  const bound = new Set(
    all
      .filter(
        ({ node }) =>
          !inDefinition(node.from) && /^(?:AssignStatement|TupleExpression|ForStatement|WithStatement)$/.test(node.parent?.name ?? ''),
      )
      .map(({ name }) => name),
  )
  const own = new Set(
    all.filter(({ node }) => inDefinition(node.from) && (node.parent?.name === 'ParamList' || isTarget(node))).map(({ name }) => name),
  )
  const needs = all.some(({ node, name, keyword }) => inDefinition(node.from) && !keyword && bound.has(name) && !own.has(name))
  if (needs || names.some((name) => bound.has(name)) || !names.some((name) => outside.has(name))) return null
  const written = (parts: { from: number; to: number }[]) => parts.map(({ from, to }) => text.slice(from, to)).join('\n')
  const rest = top.children.filter(({ name }) => !isDefinition(name) && name !== 'ImportStatement')
  return {
    module: `${written(imports)}\n${written(definitions)}\n`,
    program: `${written(imports)}\nfrom parts_ import ${names.join(', ')}\n${written(rest)}\n`,
  }
}

/** It stands before what it is given: `a = …`, `a, b = …`, `for a in …`. */
function isTarget(node: PythonNode): boolean {
  const siblings = node.parent?.children ?? []
  return siblings.slice(siblings.indexOf(node)).some(({ name }) => name === 'AssignOp' || name === 'in')
}
