import type { Place } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import type { ClassDefinition, Expression, Statement } from '../../model/syntax.ts'
import { visit } from '../../read/syntax/visit.ts'
import { scriptsOf } from '../flow/scripts.ts'
import { dottedName, type Naming, note } from './naming.ts'

export type Call = Expression & { is: 'call' }

/** A call with its name resolved; `at` is its cell's index. */
export interface PlacedCall {
  name: string
  call: Call
  at: number
}

/** Something that is given a value by name: an assignment, a parameter's default, an entry of a dict. */
export interface Given {
  name: string
  value: Expression
  by: 'assign' | 'parameter' | 'entry'
  at: number
}

/** What a program calls and what it gives names to, in the order of the file. */
export interface ProgramParts {
  program: Program
  calls: PlacedCall[]
  given: Given[]
  /** `with value as name`. */
  opened: { name: string; value: Expression }[]
  classes: { definition: ClassDefinition; at: number }[]
  naming: Naming
}

const known = new WeakMap<Program, ProgramParts>()

/** Reads a program's parts, once. Nothing is run: a name stands for what its file says, wherever it says so. */
export function programParts(program: Program): ProgramParts {
  const found = known.get(program)
  if (found !== undefined) return found
  const parts: ProgramParts = {
    program,
    calls: [],
    given: [],
    opened: [],
    classes: [],
    naming: { modules: new Map(), constants: new Map() },
  }
  const cells = scriptsOf(program).map((script) => (script === null ? [] : [...visit(script.statements)]))
  for (const cell of cells) for (const node of cell) note(node, parts.naming)
  for (const [at, cell] of cells.entries()) for (const node of cell) collect(node, at, parts)
  known.set(program, parts)
  return parts
}

/** The line of its file on which something stands. */
export function lineOf(program: Program, at: number, offset: number): Place & { is: 'line' } {
  const text = scriptsOf(program)[at]?.text ?? ''
  const line = text.slice(0, offset).split('\n').length
  const cell = program.cells[at]
  const fileLine = cell?.fileLines[line - 1] ?? line
  return { is: 'line', path: program.path, line, endLine: line, cell: cell?.cell ?? null, fileLine, fileEndLine: fileLine }
}

/** What is written there. */
export function sourceOf(program: Program, at: number, { from, to }: { from: number; to: number }): string {
  return scriptsOf(program)[at]?.text.slice(from, to) ?? ''
}

function collect(node: Statement | Expression, at: number, parts: ProgramParts): void {
  switch (node.is) {
    case 'call':
      parts.calls.push({ name: dottedName(node.callee, parts.naming), call: node, at })
      break
    case 'assign':
      for (const target of node.targets)
        if (target.is === 'name' || target.is === 'member') parts.given.push({ name: target.name, value: node.value, by: 'assign', at })
      break
    case 'with':
      for (const { value, target } of node.items) if (target?.is === 'name') parts.opened.push({ name: target.name, value })
      break
    case 'dict':
      for (const { key, value } of node.entries)
        if (key?.is === 'constant' && typeof key.value === 'string') parts.given.push({ name: key.value, value, by: 'entry', at })
      break
    case 'class':
      parts.classes.push({ definition: node, at })
      break
    case 'function':
    case 'lambda':
      for (const { name, fallback } of node.parameters)
        if (fallback !== null) parts.given.push({ name, value: fallback, by: 'parameter', at })
      break
  }
}
