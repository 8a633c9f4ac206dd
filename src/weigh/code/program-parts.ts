import type { Place } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import type { ClassDefinition, Expression, Parameter, Statement } from '../../model/syntax.ts'
import { visit } from '../../read/syntax/visit.ts'
import { scriptsOf } from '../flow/scripts.ts'
import { programLine } from '../program-line.ts'
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
  opened: { name: string; value: Expression; at: number }[]
  functions: { at: number; from: number; to: number }[]
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
    functions: [],
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
  return programLine(program, at, line)
}

/** Whether a name that is bound at one place means the same at another: in the same function, or bound outside of any. */
export function reaches(parts: ProgramParts, bound: { at: number; from: number }, used: { at: number; from: number }): boolean {
  const home = homeOf(parts, bound)
  return home === null || home === homeOf(parts, used)
}

function homeOf({ functions }: ProgramParts, { at, from }: { at: number; from: number }) {
  // The last that holds it is the innermost: an outer one stands before it.
  return functions.findLast((it) => it.at === at && it.from <= from && from < it.to) ?? null
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
      for (const { value, target } of node.items) if (target?.is === 'name') parts.opened.push({ name: target.name, value, at })
      break
    case 'dict':
      for (const { key, value } of node.entries)
        if (key?.is === 'constant' && typeof key.value === 'string') parts.given.push({ name: key.value, value, by: 'entry', at })
      break
    case 'class':
      parts.classes.push({ definition: node, at })
      break
    case 'function':
      parts.functions.push({ at, from: node.from, to: node.to })
      noteParameters(node.parameters, at, parts)
      break
    case 'lambda':
      noteParameters(node.parameters, at, parts)
      break
  }
}

function noteParameters(parameters: Parameter[], at: number, { given }: ProgramParts): void {
  for (const { name, fallback } of parameters) if (fallback !== null) given.push({ name, value: fallback, by: 'parameter', at })
}
