import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import { mended } from './python-mend.ts'

export type { SyntaxNode }

/** A parsed text with its tree. `text` keeps the lines of what was given, but not always its columns. */
export interface PythonTree {
  text: string
  top: SyntaxNode
}

/** Characters with mistakes in them that we are ready to read: recovering from errors is slow, and what comes out is a guess. */
export const brokenCharacters = 100_000

const strict = parser.configure({ strict: true })

/** The syntax tree of a Python text, or null when it has a mistake anywhere. */
export function parsePython(given: string): PythonTree | null {
  const guess = guessPython(given)
  return guess === null || (guess.broken && hasErrors(guess.top)) ? null : guess
}

/** The tree of a text that may have mistakes, as far as it can be made out; null when it is broken and longer than `room`. */
export function guessPython(given: string, room = brokenCharacters): (PythonTree & { broken: boolean }) | null {
  const text = mended(plainLines(given))
  const tree = treeOr(() => strict.parse(text))
  if (tree !== null && !hasErrors(tree.topNode)) return { text, top: tree.topNode, broken: false }
  if (text.length > room) return null
  const guess = treeOr(() => parser.parse(text))
  return guess === null ? null : { text, top: guess.topNode, broken: true }
}

function plainLines(text: string): string {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  return `${bare.replaceAll('\r\n', '\n').trimEnd()}\n`
}

/** In strict mode Lezer throws on a mistake; in either mode nesting may be too deep for the stack. */
function treeOr(parse: () => Tree): Tree | null {
  try {
    return parse()
  } catch {
    return null
  }
}

function hasErrors(top: SyntaxNode): boolean {
  const cursor = top.cursor()
  do if (cursor.type.isError && !isBareYield(cursor.node)) return true
  while (cursor.next())
  return false
}

/** The grammar takes a `yield` without a value for a mistake, and reads on as it should. */
function isBareYield(error: SyntaxNode): boolean {
  return error.from === error.to && /^Yield(Statement|Expression)$/.test(error.parent?.name ?? '')
}
