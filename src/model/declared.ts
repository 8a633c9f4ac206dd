/** Columns that a data contract declares. */
export interface Declared {
  /** Event times. */
  time: readonly string[]
  /** What names who or what rows are about. */
  entity: readonly string[]
  target: readonly string[]
  /** How rows are to be divided. */
  split: 'time' | 'group' | null
  /** What no model may see and nobody may print. */
  sensitive?: readonly string[]
}

export const undeclared: Declared = { time: [], entity: [], target: [], split: null }
