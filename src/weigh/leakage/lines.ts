import type { Place as Line } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import type { Place } from '../flow/facts.ts'

/** Characters of a program's text that a fact carries. */
const longest = 80

/** Longest run of lines that a finding names: what is longer is told by its first. */
const mostLines = 12

/** Places of an analysis as lines of the file, and as written. */
export class Lines {
  private readonly program: Program
  private readonly texts: readonly string[]

  constructor(program: Program, texts: readonly string[]) {
    this.program = program
    this.texts = texts
  }

  /** The lines it stands on. */
  at({ cell: index, from, to }: Place): Line & { is: 'line' } {
    const text = this.texts[index] ?? ''
    const cell = this.program.cells[index]
    const line = lineAt(text, from)
    const last = lineAt(text, Math.max(from, to - 1))
    const endLine = last - line < mostLines ? last : line
    const inFile = (of: number) => cell?.fileLines[of - 1] ?? of
    return {
      is: 'line',
      path: this.program.path,
      line,
      endLine,
      cell: cell?.cell ?? null,
      fileLine: inFile(line),
      fileEndLine: Math.max(inFile(line), inFile(endLine)),
    }
  }

  /** The whole of its first line, for fingerprints. */
  lineOf(place: Place): string {
    return this.program.cells[place.cell]?.text.split('\n')[this.at(place).line - 1] ?? ''
  }

  /** `line 12`, in a notebook `cell 3, line 4`. */
  name(place: Place): string {
    const { cell, line } = this.at(place)
    return cell === null ? `line ${line}` : `cell ${cell}, line ${line}`
  }

  /** What is written there, on one line. */
  code(place: Place): string {
    return this.shortened(this.whole(place))
  }

  /** What is written there. */
  whole({ cell, from, to }: Place): string {
    return this.texts[cell]?.slice(from, to) ?? ''
  }

  shortened(text: string): string {
    const line = [...text.replace(/\s+/g, ' ').trim()]
    return line.length <= longest ? line.join('') : `${line.slice(0, longest - 1).join('')}…`
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
