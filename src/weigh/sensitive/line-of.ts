import type { Place } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import { scriptsOf } from '../flow/scripts.ts'
import type { SeenColumn } from './seen.ts'

/** Where something in a cell's parsed text stands in its file, with its first line and what is written there; where that is one name, its line. */
export function lineOf(program: Program, { cell, from, to }: SeenColumn): { place: Place; text: string; code: string } {
  const parsed = scriptsOf(program)[cell]?.text ?? ''
  const own = program.cells[cell]
  const at = (offset: number) => parsed.slice(0, offset).split('\n').length
  const [line, endLine] = [at(from), at(Math.max(from, to - 1))]
  const inFile = (of: number) => own?.fileLines[of - 1] ?? of
  const text = own?.text.split('\n')[line - 1] ?? ''
  const written = parsed.slice(from, to)
  const code = (/^["'].*["']$/.test(written) ? text.trim() : written).replace(/\s+/g, ' ')
  return {
    place: {
      is: 'line',
      path: program.path,
      line,
      endLine,
      cell: own?.cell ?? null,
      fileLine: inFile(line),
      fileEndLine: Math.max(inFile(line), inFile(endLine)),
    },
    text,
    code: code.length > 80 ? `${code.slice(0, 79)}…` : code,
  }
}
