import { literalKind, unescaped } from './python-literal.ts'
import { childrenOf } from './python-shapes.ts'
import type { SyntaxNode } from './python-tree.ts'

type Write = (node: SyntaxNode, text: string, out: string[]) => void

/** Writes an f-string in one spelling: its plain parts by value, what stands in braces as code. */
export function writeFormatString(node: SyntaxNode, text: string, out: string[], write: Write): void {
  const { prefix, raw, quotes } = literalKind(text.slice(node.from, node.to))
  const plain = (from: number, to: number) => {
    if (to > from) out.push(JSON.stringify(raw ? text.slice(from, to) : unescaped(text.slice(from, to))))
  }
  out.push('<f')
  let done = node.from + prefix.length + quotes
  for (const child of replacements(node)) {
    plain(done, child.from)
    writeReplacement(child, text, out, write)
    done = child.to
  }
  plain(done, node.to - quotes)
  out.push('>')
}

/** `{x!r:>{width}}`: the expression is code, its format is kept to the letter, and with `{x = }` the spaces are printed too. */
function writeReplacement(node: SyntaxNode, text: string, out: string[], write: Write): void {
  out.push('<R')
  for (const child of childrenOf(node)) {
    if (child.name === 'FormatSelfDoc') out.push(JSON.stringify(text.slice(node.from, child.to)))
    else if (child.name === 'FormatSpec') writeSpec(child, text, out, write)
    else write(child, text, out)
  }
  out.push('>')
}

function writeSpec(node: SyntaxNode, text: string, out: string[], write: Write): void {
  let done = node.from
  for (const child of replacements(node)) {
    out.push(JSON.stringify(text.slice(done, child.from)))
    writeReplacement(child, text, out, write)
    done = child.to
  }
  out.push(JSON.stringify(text.slice(done, node.to)))
}

function replacements(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter(({ name }) => name === 'FormatReplacement')
}
