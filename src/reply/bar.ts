import type { WeighedGate } from '../model/gate.ts'

/** Cells on each side of the limit, and the share of the limit that one of them is worth. */
const side = 4
const share = 0.025

/** What a bar says, for the line below a table that has them. */
export const barLegend =
  '`│` is the limit: filled to its left what is missing, to its right the room that is left. One cell is 2.5\u00A0% of the limit; `‹` and `›` go on.'

/**
 * The margin as a bar of nine characters, the limit in the middle: `···█│····` misses by 2.5 % of the limit, `····│██▌··` has 6 % left.
 * Right is good whichever way the metric runs. For a range half of its width takes the limit's place. null where no scale can be had.
 */
export function bar({ margin, limit }: Pick<WeighedGate, 'margin' | 'limit'>): string | null {
  if (margin === null || limit === null) return null
  const whole = Array.isArray(limit) ? (limit[1] - limit[0]) / 2 : Math.abs(limit)
  const cell = Array.isArray(limit) ? whole / side : whole * share
  if (!(cell > 1e-12) || !Number.isFinite(margin / cell)) return null
  const halves = Math.max(margin === 0 ? 0 : 1, Math.round((Math.abs(margin) / cell) * 2))
  const over = halves > side * 2
  const full = over ? side - 1 : Math.floor(halves / 2)
  const half = !over && halves % 2 === 1
  const empty = '·'.repeat(side)
  if (margin < 0) return `${(over ? '‹' : half ? '▐' : '').concat('█'.repeat(full)).padStart(side, '·')}│${empty}`
  return `${empty}│${'█'
    .repeat(full)
    .concat(over ? '›' : half ? '▌' : '')
    .padEnd(side, '·')}`
}
