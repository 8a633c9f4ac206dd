import type { Division, Flow, Learned } from '../flow/facts.ts'
import { type Row, type Step, stepKey } from '../flow/rows.ts'
import { soundsLikeTime } from '../flow/time-names.ts'
import type { Pair } from './pairs.ts'

/** What was told of each group alone stays on its side: whatever parts the tested rows from the training's keeps groups whole. */
export function keptTogether({ divisions }: Flow, { within }: Learned, { evaluation: { rows }, training }: Pair): boolean {
  const ids = new Map(divisions.flatMap((it) => (isByGroup(it, within) ? [[it.id, it] as const] : [])))
  const trained = new Set([...training.rows].flatMap(({ path }) => path.map(stepKey)))
  const isOfMoments = within.some(soundsLikeTime)
  const parts = (step: Step) =>
    step.is === 'split'
      ? ids.has(step.id) || (isOfMoments && !step.random)
      : (step.is === 'part' || step.is === 'maybe-part') &&
        ((isOfMoments && step.key.startsWith('slice')) || within.some((name) => step.key.split(/\W+/).includes(name)))
  const byGroup = ({ path }: Row) => path.some((step) => parts(step) && !trained.has(stepKey(step)))
  return within.length > 0 && rows.size > 0 && [...rows].every(byGroup)
}

/** Whether a division keeps the groups whole that something was told of: by the same column, as far as its column is known. */
export function isByGroup({ grouped, by }: Pick<Division, 'grouped' | 'by'>, within: readonly string[]): boolean {
  return grouped && within.length > 0 && (by === null || within.includes(by))
}
