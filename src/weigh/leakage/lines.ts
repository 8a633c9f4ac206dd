import type { Place as Line } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import { pieces } from '../../read/python-scan.ts'
import type { Analysis } from '../flow/analyse.ts'
import type { Place } from '../flow/facts.ts'

/** Characters of a program's text that a fact carries. */
const longest = 80

/** Longest run of lines that a finding names: what is longer is told by its first. */
const mostLines = 12

/** Places of an analysis as lines of their files, and as written. A file that is not `home` is named. */
export class Lines {
  readonly home: Program
  private readonly analysis: Pick<Analysis, 'texts' | 'parts'>

  constructor(home: Program, analysis: Pick<Analysis, 'texts' | 'parts'>) {
    this.home = home
    this.analysis = analysis
  }

  /** The file that it stands in: the program's own, or a module's. */
  fileOf({ cell }: Place): Program {
    return this.analysis.parts[cell]?.program ?? this.home
  }

  private cellOf({ cell }: Place) {
    const part = this.analysis.parts[cell]
    return part?.program.cells[part.cell]
  }

  /** The lines it stands on. */
  at(place: Place): Line & { is: 'line' } {
    const { from, to } = place
    const text = this.analysis.texts[place.cell] ?? ''
    const cell = this.cellOf(place)
    const line = lineAt(text, from)
    const last = lineAt(text, Math.max(from, to - 1))
    const endLine = last - line < mostLines ? last : line
    const inFile = (of: number) => cell?.fileLines[of - 1] ?? of
    return {
      is: 'line',
      path: this.fileOf(place).path,
      line,
      endLine,
      cell: cell?.cell ?? null,
      fileLine: inFile(line),
      fileEndLine: Math.max(inFile(line), inFile(endLine)),
    }
  }

  /** The whole of its first line, for fingerprints. */
  lineOf(place: Place): string {
    return this.cellOf(place)?.text.split('\n')[this.at(place).line - 1] ?? ''
  }

  /** `line 12`, in a notebook `cell 3, line 4`, in a module `line 12 of data.py`. */
  name(place: Place): string {
    const { cell, line, path } = this.at(place)
    const elsewhere = path === this.home.path ? '' : ` of ${path}`
    return cell === null ? `line ${line}${elsewhere}` : `cell ${cell}, line ${line}${elsewhere}`
  }

  /** The line that it begins on, without its indentation, and where that begins. */
  lineAround({ cell, from }: Place): { text: string; offset: number } {
    const text = this.analysis.texts[cell] ?? ''
    const start = text.lastIndexOf('\n', from - 1) + 1
    const end = text.indexOf('\n', from)
    const line = text.slice(start, end < 0 ? text.length : end)
    return { text: line.trimStart(), offset: start + line.length - line.trimStart().length }
  }

  /** What is written there, on one line. */
  code(place: Place): string {
    return this.shortened(this.whole(place))
  }

  /** What is written there. */
  whole({ cell, from, to }: Place): string {
    return this.analysis.texts[cell]?.slice(from, to) ?? ''
  }

  shortened(text: string): string {
    const line = [...withoutComments(text).replace(/\s+/g, ' ').trim()]
    return line.length <= longest ? line.join('') : `${line.slice(0, longest - 1).join('')}…`
  }
}

function withoutComments(text: string): string {
  if (!text.includes('#')) return text
  return [...pieces(text)].map(({ is, from, to }) => (is === 'comment' ? '' : text.slice(from, to))).join('')
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
