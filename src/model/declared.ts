/** Columns that a data contract declares. */
export interface Declared {
  /** Event times. */
  time: readonly string[]
  /** What names who or what rows are about. */
  entity: readonly string[]
  target: readonly string[]
  /** How rows are to be divided. */
  split: 'time' | 'group' | null
}

export const undeclared: Declared = { time: [], entity: [], target: [], split: null }
