import { filled } from './fill.ts'
import { type SqlPiece, sqlPieces } from './pieces.ts'

/** One statement, made plain for the parser: no comments, nothing in its quoted texts. Line and column are those of the text it stands in. */
export interface PlainStatement {
  text: string
  pieces: SqlPiece[]
  /** Words in it, in lower case. */
  words: ReadonlySet<string>
  /** Lines of the text before it, and columns of its first line that are others'. */
  linesBefore: number
  columnsBefore: number
}

/** Cuts a text at its semicolons and fills what templates leave open. */
export function plainStatements(text: string): PlainStatement[] {
  const whole = filled(text)
  const made: PlainStatement[] = []
  let pieces: SqlPiece[] = []
  let [lines, lineStart, done] = [0, 0, 0]
  const end = (next: number) => {
    const [first] = pieces
    if (first !== undefined) {
      for (let at = whole.indexOf('\n', lineStart); at >= 0 && at < first.from; at = whole.indexOf('\n', lineStart)) {
        lines += 1
        lineStart = at + 1
      }
      const start = Math.max(lineStart, done)
      made.push(plain(whole, pieces, start, { linesBefore: lines, columnsBefore: start - lineStart }))
    }
    pieces = []
    done = next
  }
  for (const piece of sqlPieces(whole)) {
    if (piece.is === 'mark' && whole[piece.from] === ';') end(piece.to)
    else pieces.push(piece)
  }
  end(whole.length)
  return made
}

type Before = Pick<PlainStatement, 'linesBefore' | 'columnsBefore'>

function plain(whole: string, pieces: readonly SqlPiece[], start: number, before: Before): PlainStatement {
  const parts: string[] = []
  const moved: SqlPiece[] = []
  const words = new Set<string>()
  let done = start
  let length = 0
  for (const { is, from, to } of pieces) {
    const said = is === 'text' ? quoted(whole.slice(from, to)) : whole.slice(from, to)
    const gap = whole.slice(done, from).replace(/[^\n]/g, ' ')
    moved.push({ is, from: length + gap.length, to: length + gap.length + said.length })
    parts.push(gap, said)
    length += gap.length + said.length
    done = to
    if (is === 'word') words.add(said.toLowerCase())
  }
  return { text: parts.join(''), pieces: moved, words, ...before }
}

/** A quoted text with nothing in it but its lines, as long as it was where it has one. */
function quoted(text: string): string {
  return text.includes('\n') || text.length < 2 ? `''${text.replace(/[^\n]+/g, '')}` : `'${'x'.repeat(text.length - 2)}'`
}
