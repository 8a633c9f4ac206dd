import { type Piece, pieces } from './python-scan.ts'

/** A statement's lines, from its first to its last, with the comments on them. Lines are 1-based. */
export interface LogicalLine {
  from: number
  to: number
  /** It holds more than comments and blanks. */
  code: boolean
  comments: { line: number; text: string }[]
}

/** Python text cut at the ends of its statements: open brackets, strings and a backslash join lines. Where a bracket never closes, each line is its own. */
export function logicalLines(text: string): LogicalLine[] {
  return cutAt(text, true) ?? cutAt(text, false) ?? []
}

function cutAt(text: string, joins: boolean): LogicalLine[] | null {
  const lines: LogicalLine[] = []
  let depth = 0
  let at = 1
  let open: LogicalLine = { from: 1, to: 1, code: false, comments: [] }
  for (const piece of pieces(text)) {
    if (piece.is === 'open') depth += 1
    if (piece.is === 'close') depth = Math.max(0, depth - 1)
    if (piece.is === 'comment') open.comments.push({ line: at, text: text.slice(piece.from, piece.to) })
    else if (isCode(piece, text)) open.code = true
    at += breaksIn(piece, text)
    open.to = at
    if (piece.is !== 'newline' || (joins && depth > 0)) continue
    open.to = at - 1
    lines.push(open)
    open = { from: at, to: at, code: false, comments: [] }
  }
  return joins && depth > 0 ? null : [...lines, open]
}

function isCode({ is, from, to }: Piece, text: string): boolean {
  return is === 'other' ? text.slice(from, to).trim() !== '' : is !== 'newline' && is !== 'joint'
}

function breaksIn({ is, from, to }: Piece, text: string): number {
  if (is === 'newline' || is === 'joint') return 1
  return is === 'string' ? text.slice(from, to).split('\n').length - 1 : 0
}
