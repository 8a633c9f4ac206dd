import { pieces } from './python-scan.ts'
import { withoutParenthesizedWith } from './python-with.ts'

/** The same program in words that the grammar knows, line for line: it lacks `3.` for `3.0`, form feeds, and `with (a as b):`. */
export function mended(text: string): string {
  return withoutParenthesizedWith(/\d\.(?!\d)|\f/.test(text) ? withWholeNumbers(text) : text)
}

function withWholeNumbers(text: string): string {
  const out: string[] = []
  for (const { is, from, to } of pieces(text)) {
    const piece = text.slice(from, to)
    out.push(is === 'other' ? piece.replace(/(?<![\w.])(\d[\d_]*\.)(?=[eEjJ]\b|[eE][+-]?\d|[^\w.]|$)/g, '$10').replace(/\f/g, '') : piece)
  }
  return out.join('')
}
