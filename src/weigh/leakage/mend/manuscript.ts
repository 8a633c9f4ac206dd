import type { Program } from '../../../model/program.ts'
import type { Span, Statement } from '../../../model/syntax.ts'
import { readScript } from '../../../read/syntax/script.ts'
import type { Analysis } from '../../flow/analyse.ts'
import type { Place } from '../../flow/facts.ts'
import { blocksOf } from '../blocks.ts'

/** Lines of a manuscript, 1-based, and what would stand in their place. */
export interface Edit {
  line: number
  endLine: number
  lines: string[]
}

/** Writes a change that may settle a finding; null where it does not fit. */
export type Draft = (manuscript: Manuscript) => Edit | null

/** Statements of one block, one behind the other, with the places of two of them. */
export interface Stretch {
  block: Statement[]
  from: number
  to: number
}

/** A program's Python as one text, to write changes of it: its cells one behind the other, those with mistakes left blank. */
export class Manuscript {
  readonly program: Program
  readonly text: string
  readonly lines: readonly string[]
  readonly statements: Statement[]
  readonly blocks: Statement[][]
  /** Where each cell begins. */
  private readonly starts: number[] = []

  private constructor(program: Program, parts: readonly string[], statements: Statement[]) {
    this.program = program
    this.text = parts.join('\n')
    this.lines = this.text.split('\n')
    this.statements = statements
    this.blocks = blocksOf(statements)
    let start = 0
    for (const part of parts) {
      this.starts.push(start)
      start += part.length + 1
    }
  }

  /** null where it cannot be read without a doubt. */
  static of(program: Program, analysis: Analysis): Manuscript | null {
    // Modules stand behind it.
    const texts = analysis.texts.slice(0, program.cells.length)
    const parts = texts.length < 2 ? texts : texts.map((text) => (readScript(text)?.broken === false ? text : text.replace(/[^\n]/g, '')))
    const text = parts.join('\n')
    const script = readScript(text)
    const isSame = script !== null && !script.broken && script.text.trimEnd() === text.trimEnd()
    return isSame ? new Manuscript(program, parts, script.statements) : null
  }

  /** Where a place is; nowhere, if it is in another file. */
  span({ cell, from, to }: Place): Span {
    const start = this.starts[cell]
    return start === undefined ? { from: -1, to: -1 } : { from: start + from, to: start + to }
  }

  lineOf(offset: number): number {
    let line = 1
    for (let at = this.text.indexOf('\n'); at >= 0 && at < offset; at = this.text.indexOf('\n', at + 1)) line += 1
    return line
  }

  written({ from, to }: Span): string {
    return this.text.slice(from, to)
  }

  /** The block in which one statement holds the first place and a later one the second; null where there is none. */
  between(first: Place, second: Place): Stretch | null {
    const [a, b] = [this.span(first), this.span(second)]
    for (const block of this.blocks) {
      const [from, to] = [block.findIndex((it) => holds(it, a)), block.findIndex((it) => holds(it, b))]
      if (from >= 0 && from < to) return { block, from, to }
    }
    return null
  }

  /** The innermost block with a statement that holds a place, and which it is. */
  around(place: Place): { block: Statement[]; at: number } | null {
    const span = this.span(place)
    const found = this.blocks.map((block) => ({ block, at: block.findIndex((it) => holds(it, span)) }))
    return found.findLast(({ at }) => at >= 0) ?? null
  }

  /** The statements that hold a place, from the outermost in, those in loops included. */
  path(place: Place): Statement[] {
    const span = this.span(place)
    const path: Statement[] = []
    for (let body = this.statements; ; ) {
      const found = body.find((it) => holds(it, span))
      if (found === undefined) return path
      path.push(found)
      body = bodiesOf(found).find((it) => it.some((inner) => holds(inner, span))) ?? []
    }
  }

  /** The lines of a statement that shares them with no other code; a comment behind it is told. */
  own({ from, to }: Span): { line: number; endLine: number; indent: string; tail: string } | null {
    const start = this.text.lastIndexOf('\n', from - 1) + 1
    const end = this.text.indexOf('\n', to) < 0 ? this.text.length : this.text.indexOf('\n', to)
    const [indent, tail] = [this.text.slice(start, from), this.text.slice(to, end)]
    if (!/^[ \t]*$/.test(indent) || !/^[ \t]*(?:#.*)?$/.test(tail)) return null
    return { line: this.lineOf(from), endLine: this.lineOf(to), indent, tail: tail.trimEnd() }
  }

  /** Where a line stands in its cell: which cell, and its line there. */
  cellOf(line: number): { cell: number; line: number } {
    const offset = this.lines.slice(0, line - 1).reduce((sum, it) => sum + it.length + 1, 0)
    const cell = this.starts.findLastIndex((start) => start <= offset)
    return { cell, line: line - this.lineOf(this.starts[cell] ?? 0) + 1 }
  }
}

function holds({ from, to }: Span, inner: Span): boolean {
  return from <= inner.from && inner.to <= to
}

function bodiesOf(statement: Statement): Statement[][] {
  switch (statement.is) {
    case 'if':
      return [...statement.branches.map(({ body }) => body), statement.otherwise]
    case 'for':
    case 'while':
      return [statement.body, statement.otherwise]
    case 'try':
      return [statement.body, ...statement.handlers.map(({ body }) => body), statement.otherwise, statement.finally]
    case 'match':
      return statement.bodies
    default:
      return 'body' in statement ? [statement.body] : []
  }
}
