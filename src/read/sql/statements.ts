import { filled } from './fill.ts'
import { type SqlPiece, sqlPieces } from './pieces.ts'

/** One statement, made plain for the parser: no comments, nothing in its quoted texts. Line and column are those of the text it stands in. */
export interface PlainStatement {
  text: string
  pieces: SqlPiece[]
  /** Words in it, in lower case. */
  words: ReadonlySet<string>
  /** Lines of the text before it. */
  linesBefore: number
}

/** Cuts a text at its semicolons and fills what templates leave open. */
export function plainStatements(text: string): PlainStatement[] {
  const whole = filled(text)
  const made: PlainStatement[] = []
  let pieces: SqlPiece[] = []
  let lines = 0
  let counted = 0
  const end = () => {
    const [first] = pieces
    if (first === undefined) return
    const start = whole.lastIndexOf('\n', first.from) + 1
    for (let at = whole.indexOf('\n', counted); at >= 0 && at < start; at = whole.indexOf('\n', at + 1)) lines += 1
    counted = start
    made.push(plain(whole, pieces, start, lines))
    pieces = []
  }
  for (const piece of sqlPieces(whole)) {
    if (piece.is === 'mark' && whole[piece.from] === ';') end()
    else pieces.push(piece)
  }
  end()
  return made
}

function plain(whole: string, pieces: readonly SqlPiece[], start: number, linesBefore: number): PlainStatement {
  const parts: string[] = []
  const moved: SqlPiece[] = []
  const words = new Set<string>()
  let done = start
  let length = 0
  for (const { is, from, to } of pieces) {
    const said = is === 'text' ? quoted(whole.slice(from, to)) : whole.slice(from, to)
    const before = whole.slice(done, from).replace(/[^\n]/g, ' ')
    moved.push({ is, from: length + before.length, to: length + before.length + said.length })
    parts.push(before, said)
    length += before.length + said.length
    done = to
    if (is === 'word') words.add(said.toLowerCase())
  }
  return { text: parts.join(''), pieces: moved, words, linesBefore }
}

/** A quoted text with nothing in it but its lines. */
function quoted(text: string): string {
  return `''${text.replace(/[^\n]+/g, '')}`
}
