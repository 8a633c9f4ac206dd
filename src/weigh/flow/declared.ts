import { soundsLikeEntity, soundsLikeTime } from './time-names.ts'

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

/** Whether a column is of times, by its name or because it is declared. */
export function isTime({ time }: Declared, name: string): boolean {
  return soundsLikeTime(name) || time.includes(name)
}

/** Whether a column names who or what several rows are about, by its name or because it is declared. */
export function isEntity({ entity }: Declared, name: string): boolean {
  return soundsLikeEntity(name) || entity.includes(name)
}
