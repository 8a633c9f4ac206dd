import type { SqlPiece } from './pieces.ts'

/**
 * What a statement may have: pieces, brackets in one another, pieces without a comma or a clause between them, marks of types, pivots.
 * The parser goes down a level for each of these, and one that goes down too far is of no use afterwards.
 */
export const tame = { pieces: 20_000, depth: 40, run: 400, angles: 300, pivots: 60, level: 14 }

const clauses =
  /^(?:select|from|where|group|order|having|qualify|limit|join|on|using|union|intersect|except|when|then|else|with|as|window|partition|set|values)$/i
const noCalls =
  /^(?:in|exists|and|or|not|any|all|some|lateral|over|by|distinct|filter|is|like|between|case|end|recursive|materialized|into)$/i
/** Calls that the parser reads in a way of their own first, and then again. */
const special =
  /^(?:\w*cast|substr\w*|position|array|ceil\w*|floor|convert|overlay|trim|extract|interval|struct|map|unnest|json_\w+|xml\w+|left|right|table)$/i

/**
 * How long a statement may keep the parser busy, in no unit: it tries some calls twice, and what is in them four times, and so on. Infinity
 * where it must not be given the statement at all, however much somebody has put into it.
 */
export function costOf(text: string, pieces: readonly SqlPiece[]): number {
  if (pieces.length > tame.pieces) return Infinity
  const open = [{ run: 0, chain: 0, level: 0 }]
  const said = ({ from, to }: SqlPiece) => text.slice(from, Math.min(to, from + 20))
  let [angles, pivots, worst] = [0, 0, 0]
  for (const [i, piece] of pieces.entries()) {
    const [word, before, next] = [said(piece), pieces[i - 1], pieces[i + 1]]
    // What a point joins is one name.
    if (word === '.' || (before !== undefined && said(before) === '.')) continue
    const isWord = piece.is === 'word'
    if (piece.is === 'operator') angles += word.split('<').length - 1
    if (isWord && /^(?:un)?pivot$/i.test(word)) pivots += 1
    const at = open.at(-1) ?? { run: 0, chain: 0, level: 0 }
    if ('([{'.includes(word) || (isWord && /^case$/i.test(word)))
      open.push({ run: 0, chain: 0, level: at.level + at.chain + weightOf(word, before, said) })
    else if ((')]}'.includes(word) || (isWord && /^end$/i.test(word))) && open.length > 1) open.pop()
    const now = open.at(-1) ?? at
    if (word === ',' || (isWord && clauses.test(word))) Object.assign(now, { run: 0, chain: 0 })
    else now.run += 1
    // `interval '1' day` and `a -> 'b'` end there; without a text something deeper may follow.
    if (next?.is !== 'text') now.chain += word === '->' ? 2 : /^interval$/i.test(word) ? 1 : 0
    worst = Math.max(worst, now.level + now.chain)
    if (now.run > tame.run || open.length > tame.depth || worst > tame.level) return Infinity
  }
  return angles <= tame.angles && pivots <= tame.pivots ? 2 ** worst : Infinity
}

function weightOf(bracket: string, before: SqlPiece | undefined, said: (piece: SqlPiece) => string): number {
  if (before === undefined || (before.is !== 'word' && before.is !== 'name') || bracket === '{') return bracket === '(' ? 0 : 1
  const name = said(before)
  if (clauses.test(name) && !/^values$/i.test(name)) return 0
  return noCalls.test(name) ? 0 : /^values$/i.test(name) ? 5 : /^position$/i.test(name) ? 3 : special.test(name) ? 2 : 1
}
