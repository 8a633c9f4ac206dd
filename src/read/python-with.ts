import { type Piece, pieces } from './python-scan.ts'

/** The text with `with (a as b, c as d):` written as `with a as b, c as d:`, which is the same program and the only form the grammar knows. */
export function withoutParenthesizedWith(text: string): string {
  if (!/\bwith[ \t]*\(/.test(text)) return text
  const all = [...pieces(text)]
  const out: string[] = []
  let depth = 0
  let done = 0
  all.forEach((piece, index) => {
    if (piece.is === 'close') depth = Math.max(0, depth - 1)
    if (piece.is !== 'open') return
    depth += 1
    if (depth > 1 || piece.from < done || !/^[ \t]*(?:async[ \t]+)?with[ \t]*$/.test(lineBefore(text, piece.from))) return
    const end = closing(all, index)
    const close = end === null ? undefined : all[end]
    if (end === null || close === undefined || !/^[ \t]*:/.test(text.slice(close.to, close.to + 200)) || !namesAnItem(text, piece, close))
      return
    out.push(text.slice(done, piece.from), ' ', oneStatement(text, all.slice(index + 1, end)))
    done = close.to
  })
  return out.join('') + text.slice(done)
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at)
}

function closing(all: Piece[], open: number): number | null {
  let depth = 0
  for (let i = open; i < all.length; i++) {
    const piece = all[i] as Piece
    if (piece.is === 'open') depth += 1
    if (piece.is === 'close') depth -= 1
    if (depth === 0) return i
  }
  return null
}

function namesAnItem(text: string, open: Piece, close: Piece): boolean {
  return /\sas\s/.test(text.slice(open.to, close.from))
}

/** The items on lines joined by backslashes, so that every line keeps its number; comments and the last comma go. */
function oneStatement(text: string, inner: Piece[]): string {
  const written = inner.map((piece) => (piece.is === 'newline' ? '\\\n' : piece.is === 'comment' ? '' : text.slice(piece.from, piece.to)))
  return written.join('').replace(/,([\s\\]*)$/, '$1')
}
