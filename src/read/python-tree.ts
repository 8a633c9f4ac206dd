import type { Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import { mended } from './python-mend.ts'

/** A node of a syntax tree, by the names of Lezer's Python grammar. Comments and the parser's marks of mistakes are left out. */
export interface PythonNode {
  name: string
  from: number
  to: number
  parent: PythonNode | null
  children: PythonNode[]
}

/** A parsed text with its tree. `text` keeps the lines of what was given, but not always its columns. */
export interface PythonTree {
  text: string
  top: PythonNode
  /** It has mistakes: the tree is what could be made out. */
  broken: boolean
}

/** Characters with mistakes in them that we are ready to read: recovering from errors is slow, and what comes out is a guess. */
export const brokenCharacters = 50_000

/** Characters of Python that we are ready to parse at all: no person wrote more in one file, and a review must end. */
export const longest = 500_000

const strict = parser.configure({ strict: true })

/** The syntax tree of a Python text, or null when it has a mistake anywhere. */
export function parsePython(given: string): PythonTree | null {
  const tree = guessPython(given)
  return tree === null || tree.broken ? null : tree
}

/** The tree of a text that may have mistakes, as far as it can be made out; null when it is broken and longer than `room`. */
export function guessPython(given: string, room = brokenCharacters): PythonTree | null {
  if (given.length > longest) return null
  const text = mended(plainLines(given))
  const whole = treeOr(() => parsed(text, 'strict'), text)
  if (whole !== null && !whole.broken) return whole
  return text.length > room ? null : treeOr(() => parsed(text, 'guess'), text)
}

/** Trees of texts that were parsed last, for whoever reads the same text next: Lezer's trees never change. */
const recent = { strict: new Map<string, Tree | null>(), guess: new Map<string, Tree | null>(), characters: 0 }

/** Characters of all texts whose trees are kept: those of a program as long as may be. */
const kept = longest

function parsed(text: string, how: 'strict' | 'guess'): Tree {
  const known = recent[how].get(text)
  if (known !== undefined) return known ?? refuse()
  if (recent.characters + text.length > kept) {
    recent.strict.clear()
    recent.guess.clear()
    recent.characters = 0
  }
  recent.characters += text.length
  recent[how].set(text, null)
  const made = (how === 'strict' ? strict : parser).parse(text)
  recent[how].set(text, made)
  return made
}

/** As Lezer itself did at first. */
function refuse(): never {
  throw new SyntaxError('no parse')
}

function plainLines(text: string): string {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  return `${bare.replaceAll('\r\n', '\n').trimEnd()}\n`
}

/** In strict mode Lezer throws on a mistake; in either mode nesting may be too deep for the stack. */
function treeOr(parse: () => Tree, text: string): PythonTree | null {
  try {
    return { text, ...plainTree(parse()) }
  } catch {
    return null
  }
}

function plainTree(tree: Tree): { top: PythonNode; broken: boolean } {
  const top: PythonNode = { name: tree.type.name, from: 0, to: tree.length, parent: null, children: [] }
  let at = top
  let broken = false
  tree.iterate({
    enter: ({ type, from, to }) => {
      if (type.isTop) return
      broken ||= type.isError
      if (type.isError || type.name === 'Comment') return false
      const node: PythonNode = { name: type.name, from, to, parent: at, children: [] }
      at.children.push(node)
      at = node
    },
    leave: ({ type }) => {
      if (!type.isTop && !type.isError && type.name !== 'Comment') at = at.parent ?? top
    },
  })
  return { top, broken }
}

/** The first child of that name. */
export function childNamed(node: PythonNode, name: string): PythonNode | null {
  return node.children.find((child) => child.name === name) ?? null
}
