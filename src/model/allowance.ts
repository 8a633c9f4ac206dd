/** A comment that allows a rule something: `# mle-review: allow leakage/overlap - reason`. Lines are 1-based in the cell or file. */
export interface Allowance {
  path: string
  headPath: string
  cell: number | null
  line: number
  fileLine: number
  /** The rule as written; null: the comment is not understood. */
  rule: string | null
  /** null: none is given. */
  reason: string | null
  /** The lines of the statement that it speaks of; null: there is none. */
  covers: { from: number; to: number } | null
  /** The comment, and a digest of its statement without layout: what tells one that stands from one that is new. */
  text: string
}
