import type { Span } from '../../model/syntax.ts'

/** A sensitive column where it should not be. `cell` is the index of the cell, the span counts in its parsed text. */
export interface SeenColumn extends Span {
  cell: number
  column: string
}
