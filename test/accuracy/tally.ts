import type { Labelled } from './collection.ts'
import { found } from './found.ts'

/** How often one rule is right over labelled programs, and the names of those where it is not. */
export interface Tally {
  right: number
  /** Found and not expected. */
  wrong: string[]
  /** Expected and not found. */
  missed: string[]
}

/** Counts a rule's findings of at least that certainty. */
export function tally(rule: string, programs: readonly Labelled[], certainty = 1): Tally {
  const made: Tally = { right: 0, wrong: [], missed: [] }
  for (const { name, program, expects } of programs) {
    const is = (found(program).get(rule) ?? 0) >= certainty
    if (is && expects.has(rule)) made.right += 1
    else if (is) made.wrong.push(name)
    else if (expects.has(rule)) made.missed.push(name)
  }
  return made
}

/** Share of findings that are right; null where there are none. */
export function precision({ right, wrong }: Tally): number | null {
  return right + wrong.length === 0 ? null : right / (right + wrong.length)
}

/** Share of what is expected that is found; null where nothing is. */
export function recall({ right, missed }: Tally): number | null {
  return right + missed.length === 0 ? null : right / (right + missed.length)
}
