import { literalKind, unescaped } from './python-literal.ts'
import type { PythonNode } from './python-tree.ts'

type Write = (node: PythonNode, text: string, out: string[]) => void

/** A part of a string: text by its value, or what stands in the braces of an f-string. */
type Part = string | PythonNode

/** Strings, f-strings and strings one after another, in one spelling: joined, quotes, prefixes and escapes resolved. */
export function writeString(node: PythonNode, text: string, out: string[], write: Write): void {
  const strings = node.name === 'ContinuedString' ? node.children : [node]
  const bytes = strings.some((string) => literalKind(text.slice(string.from, string.to)).prefix.includes('b')) ? 'b' : ''
  const parts = merged(strings.flatMap((string) => partsOf(string, text)))
  if (parts.length > 1) out.push('<S')
  for (const part of parts) {
    if (typeof part === 'string') out.push(bytes + JSON.stringify(part))
    else writeReplacement(part, text, out, write)
  }
  if (parts.length > 1) out.push('>')
}

function partsOf(node: PythonNode, text: string): Part[] {
  const { prefix, raw, quotes } = literalKind(text.slice(node.from, node.to))
  const isFormat = node.name === 'FormatString'
  const plain = (from: number, to: number) => {
    const value = raw ? text.slice(from, to) : unescaped(text.slice(from, to))
    return isFormat ? value.replace(/\{\{/g, '{').replace(/\}\}/g, '}') : value
  }
  const parts: Part[] = []
  let done = node.from + prefix.length + quotes
  for (const child of isFormat ? replacements(node) : []) {
    parts.push(plain(done, child.from), child)
    done = child.to
  }
  return [...parts, plain(done, node.to - quotes)]
}

/** Neighbouring texts as one, and no empty ones but the only one. */
function merged(parts: Part[]): Part[] {
  const all: Part[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part
    else all.push(part)
  }
  return all.length === 1 ? all : all.filter((part) => part !== '')
}

/** `{x!r:>{width}}`: the expression is code, its format is kept to the letter, and with `{x = }` the spaces are printed too. */
function writeReplacement(node: PythonNode, text: string, out: string[], write: Write): void {
  out.push('<R')
  for (const child of node.children) {
    if (child.name === 'FormatSelfDoc') out.push(JSON.stringify(text.slice(node.from, child.to)))
    else if (child.name === 'FormatSpec') writeSpec(child, text, out, write)
    else write(child, text, out)
  }
  out.push('>')
}

function writeSpec(node: PythonNode, text: string, out: string[], write: Write): void {
  let done = node.from
  for (const child of replacements(node)) {
    out.push(JSON.stringify(text.slice(done, child.from)))
    writeReplacement(child, text, out, write)
    done = child.to
  }
  out.push(JSON.stringify(text.slice(done, node.to)))
}

function replacements(node: PythonNode): PythonNode[] {
  return node.children.filter(({ name }) => name === 'FormatReplacement')
}
