import type { SqlPiece } from './pieces.ts'

/**
 * What a statement may have: pieces, brackets in one another, pieces without a comma or a clause between them, marks of types and pivots.
 * The parser goes down a level for each of these, and one that goes down too far is of no use afterwards.
 */
export const tame = { pieces: 20_000, depth: 60, run: 400, angles: 300, pivots: 60 }

const clauses =
  /^(?:select|from|where|group|order|having|qualify|limit|join|on|using|union|intersect|except|when|then|else|with|as|window|partition|set|values)$/i

/** Whether the parser can be given a statement, however much somebody has put into it. */
export function isTame(text: string, pieces: readonly SqlPiece[]): boolean {
  const isPoint = (piece: SqlPiece | undefined) => piece !== undefined && piece.to - piece.from === 1 && text[piece.from] === '.'
  const runs = [0]
  let angles = 0
  let pivots = 0
  if (pieces.length > tame.pieces) return false
  for (const [i, { is, from, to }] of pieces.entries()) {
    // What a point joins is one name.
    if (isPoint(pieces[i]) || isPoint(pieces[i - 1])) continue
    const said = text.slice(from, Math.min(to, from + 20))
    const opens = '([{'.includes(said) || (is === 'word' && /^case$/i.test(said))
    const closes = ')]}'.includes(said) || (is === 'word' && /^end$/i.test(said))
    if (is === 'operator') angles += said.split('<').length - 1
    if (is === 'word' && /^(?:un)?pivot$/i.test(said)) pivots += 1
    if (opens) runs.push(0)
    else if (closes && runs.length > 1) runs.pop()
    const at = runs.length - 1
    runs[at] = said === ',' || (is === 'word' && clauses.test(said)) ? 0 : (runs[at] ?? 0) + 1
    if ((runs[at] ?? 0) > tame.run || runs.length > tame.depth) return false
  }
  return angles <= tame.angles && pivots <= tame.pivots
}
