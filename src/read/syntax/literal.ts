import type { Expression } from '../../model/syntax.ts'
import { literalKind, unescaped } from '../python-literal.ts'
import type { PythonNode } from '../python-tree.ts'

/** The value of a number; a complex one, and what is none, is null. */
export function numberValue(written: string): number | null {
  const value = Number(written.replaceAll('_', '').replace(/[lL]$/, ''))
  return Number.isNaN(value) ? null : value
}

/** A string by its text; one with expressions in braces, or of bytes, by its parts. */
export function stringExpression(node: PythonNode, text: string, read: (node: PythonNode) => Expression): Expression {
  const { from, to } = node
  const strings = node.name === 'ContinuedString' ? node.children : [node]
  const kinds = strings.map((string) => ({ string, ...literalKind(text.slice(string.from, string.to)) }))
  const replaced = strings.flatMap(({ children }) => children.filter(({ name }) => name === 'FormatReplacement'))
  if (replaced.length > 0 || kinds.some(({ prefix }) => prefix.includes('b'))) {
    const parts = replaced.flatMap(({ children }) => children.filter(({ name }) => /^[A-Z]/.test(name) && !name.startsWith('Format')))
    return { from, to, is: 'format', parts: parts.map(read) }
  }
  const value = kinds.map(({ string, prefix, raw, quotes }) => {
    const inner = text.slice(string.from + prefix.length + quotes, string.to - quotes)
    return raw ? inner : unescaped(inner)
  })
  return { from, to, is: 'constant', value: value.join('') }
}
