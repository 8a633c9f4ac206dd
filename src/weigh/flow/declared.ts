import type { Declared } from '../../model/declared.ts'
import { soundsLikeEntity, soundsLikeTime } from './time-names.ts'

/** Whether a column is of times, by its name or because it is declared. */
export function isTime({ time }: Declared, name: string): boolean {
  return soundsLikeTime(name) || time.includes(name)
}

/** Whether a column names who or what several rows are about, by its name or because it is declared. */
export function isEntity({ entity }: Declared, name: string): boolean {
  return soundsLikeEntity(name) || entity.includes(name)
}
