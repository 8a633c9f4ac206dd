import type { PythonNode } from './python-tree.ts'

/** The children without the round brackets about them. */
export function inner(node: PythonNode): PythonNode[] {
  return node.children.filter(({ name }) => name !== '(' && name !== ')')
}

/** An expression statement that is only a string: it documents, it does not run. */
export function isDocstring(node: PythonNode): boolean {
  if (node.name !== 'ExpressionStatement') return false
  const [only, ...more] = node.children
  if (only === undefined || more.length > 0) return false
  return only.name === 'ParenthesizedExpression' ? inner(only).every(isPlainString) : isPlainString(only)
}

function isPlainString(node: PythonNode): boolean {
  return node.name === 'String' || (node.name === 'ContinuedString' && node.children.every(({ name }) => name === 'String'))
}

/** Parentheses that change nothing. About one comparison within another they do: `(a < b) < c` is no chain. */
export function isLooseParenthesis(node: PythonNode): boolean {
  const [content, ...more] = inner(node)
  if (node.name !== 'ParenthesizedExpression' || content === undefined || more.length > 0) return false
  return !(isComparison(content) && node.parent !== null && isComparison(node.parent))
}

function isComparison(node: PythonNode): boolean {
  return node.name === 'BinaryExpression' && node.children.some(({ name }) => /^(?:CompareOp|in|is|not)$/.test(name))
}

/** Where a comma before the closing bracket says nothing. */
const takesLastComma = new Set([
  'ArgList',
  'ParamList',
  'ArrayExpression',
  'DictionaryExpression',
  'SetExpression',
  'TypeParamList',
  'ImportStatement',
])

/** Whether a child of `node` is layout: brackets and commas that a formatter adds and takes away. */
export function isLayout(node: PythonNode, children: PythonNode[], i: number): boolean {
  const { name } = children[i] as PythonNode
  const next = children[i + 1]?.name
  switch (node.name) {
    case 'StatementGroup':
      return name === ';'
    case 'ClassDefinition':
      return name === 'ArgList' && inner(children[i] as PythonNode).length === 0
    case 'ParenthesizedExpression':
      return name === '(' || name === ')'
    case 'WithStatement':
      return name === ','
    case 'MemberExpression':
      return name === ',' && next === ']' && children.findIndex((child) => child.name === ',') < i
    case 'ImportStatement':
      if (name === '(' || name === ')') return true
  }
  return name === ',' && takesLastComma.has(node.name) && (next === undefined || /^[)\]}]$/.test(next))
}
