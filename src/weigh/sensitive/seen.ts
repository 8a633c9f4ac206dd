import type { Span } from '../../model/syntax.ts'

/** Names that tables of anything have: whether a column of the contract is meant, what stands around it must say. */
export const isCommonName = (name: string) =>
  /^(?:name|id|key|value|type|label|index|column|score|count|date|time|title|text|code|status)$/i.test(name)

/** A sensitive column where it should not be. `cell` is the index of the cell, the span counts in its parsed text. */
export interface SeenColumn extends Span {
  cell: number
  column: string
}
