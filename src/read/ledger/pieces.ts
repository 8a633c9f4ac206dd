import { isIterationTitle } from './iteration.ts'

/** A part of a Markdown text that can be parsed alone. Offsets and lines count from the start of the whole. */
export interface Piece {
  text: string
  offset: number
  /** Lines before it. */
  line: number
}

/** Lines from which on a piece ends where the next entry begins, and what no piece may be longer than. */
const enough = 300
const most = { lines: 3000, characters: 131_072 }

/** A long ledger cut where entries begin: the parser's time grows with the square of what it gets at once. null: it has no such places. */
export function piecesOf(text: string): Piece[] | null {
  const pieces: Piece[] = []
  let [offset, line, fence] = [0, 0, '']
  let [at, number] = [0, 0]
  let wasBlank = true
  const cut = (): void => {
    pieces.push({ text: text.slice(offset, at), offset, line })
    offset = at
    line = number
  }
  for (const written of text.split('\n')) {
    const [, run = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(written) ?? []
    if (fence === '' && number - line >= enough && wasBlank && begins(written)) cut()
    if (fence === '') fence = run
    else if (run.startsWith(fence)) fence = ''
    wasBlank = written.trim() === ''
    at += written.length + 1
    number += 1
  }
  at = text.length
  cut()
  return pieces.every((it) => it.text.length <= most.characters && it.text.split('\n').length <= most.lines) ? pieces : null
}

/** Whether an entry, or a part of the ledger, begins on a line. */
function begins(line: string): boolean {
  const [, marks = '', title = ''] = /^(#{1,6})\s+(.{0,200})/.exec(line) ?? []
  return marks.length === 1 || marks.length === 2 || isIterationTitle(title) || /^(?:[-*+]\s+)?[*_]{0,2}Iteration\b/i.test(line)
}
