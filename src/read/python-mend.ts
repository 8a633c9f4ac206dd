import { pieces } from './python-scan.ts'
import { withoutParenthesizedWith } from './python-with.ts'

/**
 * The same program in words that the grammar knows, line for line: it lacks `3.` for `3.0`, form feeds, `with (a as b):`, `yield` without a
 * value, and `case str():`.
 */
export function mended(text: string): string {
  const plain = /\d\.(?!\d)|\f/.test(text) ? withWholeNumbers(text) : text
  return withoutParenthesizedWith(withTypesAsked(/\byield[ \t]*(?:[\n)\]};#]|$)/.test(plain) ? withValuesYielded(plain) : plain))
}

function withWholeNumbers(text: string): string {
  const out: string[] = []
  for (const { is, from, to } of pieces(text)) {
    const piece = text.slice(from, to)
    out.push(is === 'other' ? piece.replace(/(?<![\w.])(\d[\d_]*\.)(?=[eEjJ]\b|[eE][+-]?\d|[^\w.]|$)/g, '$10').replace(/\f/g, '') : piece)
  }
  return out.join('')
}

function withValuesYielded(text: string): string {
  const all = [...pieces(text)]
  const out = all.map(({ is, from, to }, i) => {
    const piece = text.slice(from, to)
    if (is !== 'other' || !piece.includes('yield')) return piece
    const next = all[i + 1]?.is
    const ends = next === undefined || next === 'newline' || next === 'close' || next === 'comment'
    return piece.replace(ends ? /(?<![\w.])yield(?=[ \t]*(?:;|$))/g : /(?<![\w.])yield(?=[ \t]*;)/g, 'yield None')
  })
  return out.join('')
}

/** `case str() | int():` asks for no attribute; the grammar wants one. */
function withTypesAsked(text: string): string {
  if (!/^[ \t]*case .*\w\([ \t]*\)/m.test(text)) return text
  return text.replace(/^[ \t]*case [^\n#"'=:]{1,300}/gm, (line) => {
    const [pattern = '', ...guard] = line.split(/(?= if )/)
    return pattern.replace(/(?<=\w)\([ \t]*\)/g, '(_=_)') + guard.join('')
  })
}
