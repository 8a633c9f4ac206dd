import type { Suggestion } from '../../../model/finding.ts'
import type { Program } from '../../../model/program.ts'
import type { Edit, Manuscript } from './manuscript.ts'

/** An edit as lines of one cell, counted from 1. */
export interface Placed extends Edit {
  cell: number
}

/** Where in its cell an edit stands; null where it reaches over cells, or its lines are written otherwise in the file. */
export function placed(manuscript: Manuscript, { line, endLine, lines }: Edit): Placed | null {
  const [first, last] = [manuscript.cellOf(line), manuscript.cellOf(endLine)]
  const own = manuscript.program.cells[first.cell]?.text.split('\n').slice(first.line - 1, last.line) ?? []
  const read = manuscript.lines.slice(line - 1, endLine)
  if (first.cell !== last.cell || own.length !== read.length || own.some((it, i) => it !== read[i])) return null
  return own.join('\n') === lines.join('\n') ? null : { cell: first.cell, line: first.line, endLine: last.line, lines }
}

/** The program with an edit in it. */
export function applied(program: Program, { cell: at, line, endLine, lines }: Placed): Program {
  const cells = program.cells.map((cell, i) => {
    if (i !== at) return cell
    const text = cell.text
      .split('\n')
      .toSpliced(line - 1, endLine - line + 1, ...lines)
      .join('\n')
    return { ...cell, text, fileLines: text.split('\n').map((_, n) => (cell.fileLines[0] ?? 1) + n) }
  })
  return { ...program, cells }
}

/** An edit as lines of the file: those of a notebook are JSON, and can be written where each stands on a line of its own. */
export function suggestionOf({ cells }: Program, { cell: at, line, endLine, lines }: Placed): Suggestion | null {
  const cell = cells[at]
  const [fileLine, fileEndLine] = [cell?.fileLines[line - 1], cell?.fileLines[endLine - 1]]
  if (cell === undefined || fileLine === undefined || fileEndLine === undefined) return null
  if (cell.cell === null) return { fileLine, fileEndLine, lines }
  const { indent, fileLines } = cell
  // What ends a cell has no comma behind it; a break of lines only where another line follows.
  const isLastLine = endLine === fileLines.length
  const isLastText = isLastLine || (endLine === fileLines.length - 1 && fileLines[endLine] === fileEndLine)
  if (indent === undefined || (isLastText && lines.length === 0)) return null
  const asJson = lines.map((text, i) => {
    const isEnd = i === lines.length - 1
    return `${indent}${JSON.stringify(isEnd && isLastLine ? text : `${text}\n`)}${isEnd && isLastText ? '' : ','}`
  })
  return { fileLine, fileEndLine, lines: asJson }
}
