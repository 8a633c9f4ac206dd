import type { Place } from '../model/finding.ts'
import type { Program } from '../model/program.ts'

/** A line of a program's cell as a place; `at` is the cell's index, `line` is 1-based in it. */
export function programLine(program: Program, at: number, line: number): Place & { is: 'line' } {
  const cell = program.cells[at]
  const fileLine = cell?.fileLines[line - 1] ?? line
  return { is: 'line', path: program.path, line, endLine: line, cell: cell?.cell ?? null, fileLine, fileEndLine: fileLine }
}
