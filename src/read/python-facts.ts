import type { Program } from '../model/program.ts'
import { pythonOfCell } from './notebook-magics.ts'
import { isTooLong } from './program.ts'
import { boundName, dotted, importedModules, importedNames, type Names } from './python-names.ts'
import { isDocstring } from './python-shapes.ts'
import { brokenCharacters, childNamed, guessPython, type PythonNode, type PythonTree } from './python-tree.ts'

/** A call, a decorator or a base class, by its dotted name with imports and constructors resolved. */
export interface Use {
  is: 'call' | 'decorator' | 'base'
  name: string
  /** Dotted name of the first argument, where it has one. */
  first: string | null
}

/** A string literal that runs. `text` is as written between the quotes; `line` is 1-based in its cell. */
export interface Literal {
  text: string
  line: number
  /** Index into the program's cells. */
  at: number
  /** The call whose argument it is, or part of: its name, and the argument's keyword or position. */
  argument: { of: string; keyword: string | null; position: number } | null
  decorator: boolean
}

export interface PythonFacts {
  uses: Use[]
  literals: Literal[]
  /** Modules it may load, as `importedModules` names them. */
  imports: string[]
  /** Lines that IPython or a shell takes, by cell. */
  asides: { text: string; line: number; at: number }[]
  /** Something could not be read: it has mistakes, and is too long to guess at. */
  unread: boolean
}

const known = new WeakMap<Program, PythonFacts>()

/** What a program imports, calls and writes out, from its syntax trees; a program with mistakes is read as far as that goes. */
export function pythonFacts(program: Program): PythonFacts {
  const found = known.get(program)
  if (found !== undefined) return found
  const facts: PythonFacts = { uses: [], literals: [], imports: [], asides: [], unread: false }
  if (isTooLong(program)) facts.unread = true
  else if (program.language === 'python') collect(program, facts)
  known.set(program, facts)
  return facts
}

function collect(program: Program, facts: PythonFacts): void {
  const names: Names = new Map()
  let room = brokenCharacters
  program.cells.forEach((cell, at) => {
    if (cell.kind !== 'code') return
    const { python, asides } = cell.cell === null ? { python: cell.text, asides: [] } : pythonOfCell(cell.text)
    for (const aside of asides) facts.asides.push({ ...aside, at })
    const tree = guessPython(python, room)
    if (tree === null) facts.unread = true
    if (tree === null) return
    if (tree.broken) room -= python.length
    walk(tree, at, names, facts)
  })
}

interface Context {
  argument: Literal['argument']
  decorator: boolean
}

function walk(tree: PythonTree, at: number, names: Names, facts: PythonFacts): void {
  const { text } = tree
  const lineAt = lineCounter(text)
  const stack: { node: PythonNode; context: Context }[] = [{ node: tree.top, context: { argument: null, decorator: false } }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, context } = next
    if (isDocstring(node)) continue
    if (node.name === 'String' || node.name === 'FormatString') {
      facts.literals.push({ ...context, text: between(text.slice(node.from, node.to)), line: lineAt(node.from), at })
      continue
    }
    note(node, text, names, facts)
    if (node.name === 'ImportStatement') facts.imports.push(...importedModules(node, tree))
    if (node.name === 'ImportStatement') for (const [name, path] of importedNames(node, tree)) names.set(name, path)
    for (const child of childrenWithContext(node, text, names, context).reverse()) stack.push(child)
  }
}

function note(node: PythonNode, text: string, names: Names, facts: PythonFacts): void {
  const bound = node.name === 'AssignStatement' ? boundName(node, text, names) : null
  if (bound !== null) names.set(bound[0], bound[1])
  if (node.name === 'CallExpression') {
    const first = childNamed(node, 'ArgList')?.children[1] ?? null
    facts.uses.push({ is: 'call', name: calleeOf(node, text, names), first: first === null ? null : dotted(first, text, names) })
  }
  if (node.name === 'Decorator') facts.uses.push({ is: 'decorator', name: decoratorName(node, text, names), first: null })
  if (node.name !== 'ClassDefinition') return
  const bases = childNamed(node, 'ArgList')
  for (const base of bases === null ? [] : bases.children) {
    const name = dotted(base, text, names)
    if (name !== '?') facts.uses.push({ is: 'base', name, first: null })
  }
}

function calleeOf(call: PythonNode, text: string, names: Names): string {
  const [callee] = call.children
  return callee === undefined ? '?' : dotted(callee, text, names)
}

function decoratorName(node: PythonNode, text: string, names: Names): string {
  const [first = '', ...more] = node.children.filter(({ name }) => name === 'VariableName').map(({ from, to }) => text.slice(from, to))
  return [names.get(first) ?? first, ...more].join('.')
}

function childrenWithContext(node: PythonNode, text: string, names: Names, context: Context): { node: PythonNode; context: Context }[] {
  const children = node.children
  const inside = node.name === 'Decorator' ? { ...context, decorator: true } : context
  if (node.name !== 'ArgList' || node.parent?.name === 'ClassDefinition') return children.map((child) => ({ node: child, context: inside }))
  const call = node.parent
  const of = call?.name === 'CallExpression' ? calleeOf(call, text, names) : call === null ? '?' : decoratorName(call, text, names)
  let position = 0
  return children.map((child, i) => {
    if (child.name === ',') position += 1
    const equals = children[i - 1]
    const keyword = equals?.name === 'AssignOp' ? children[i - 2] : undefined
    const name = keyword === undefined ? null : text.slice(keyword.from, keyword.to)
    return { node: child, context: { ...inside, argument: { of, keyword: name, position } } }
  })
}

function between(literal: string): string {
  const open = /^[A-Za-z]*("""|'''|"|')/.exec(literal)
  return open === null ? literal : literal.slice(open[0].length, literal.length - (open[1]?.length ?? 0))
}

/** Lines of ascending offsets, counted once through the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    if (offset < at) [line, at] = [1, 0]
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line += 1
      at = next + 1
    }
    return line
  }
}
