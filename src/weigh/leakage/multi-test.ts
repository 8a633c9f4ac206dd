import type { Certainty, Evaluation, Flow } from '../flow/facts.ts'
import { type Pair, pairsOf } from './pairs.ts'

/** Every evaluation set was used to choose, and none is left untouched. */
export interface UsedAgain {
  pair: Pair
  /** How it was used: in a loop, by another model, while fitting. */
  by: 'loop' | 'model' | 'validation'
  /** The other model's evaluation, where there is one. */
  other: Evaluation | null
  certainty: Certainty
}

export function usedAgain(flow: Flow): UsedAgain | null {
  const pairs = pairsOf(flow).filter(({ evaluation }) => evaluation.is !== 'validation')
  const uses = pairs.flatMap((pair) => useOf(flow, pair, pairs) ?? [])
  const [first] = uses
  if (first === undefined) return null
  const used = new Set(uses.map(({ pair }) => pair))
  const untouched = pairs.some((pair) => {
    const { clean } = pair
    return clean && !used.has(pair) && !pairs.some((it) => isRival(flow, it.evaluation, pair))
  })
  return untouched ? null : first
}

function useOf(flow: Flow, pair: Pair, pairs: Pair[]): UsedAgain | null {
  const { evaluation, training } = pair
  const sure = Math.min(evaluation.certainty, training.certainty) as Certainty
  const repeated = evaluation.loops.some(
    (loop) => !evaluation.varied.has(loop) && !training.tasks.has(loop) && (evaluation.scored || training.loops.includes(loop)),
  )
  if (repeated) return { pair, by: 'loop', other: null, certainty: sure }
  const other = pairs.find((it) => isRival(flow, it.evaluation, pair))
  if (other !== undefined) return { pair, by: 'model', other: other.evaluation, certainty: sure }
  const while_ = flow.evaluations.find(
    (it) => it.is === 'validation' && it.model === evaluation.model && flow.overlap(it.rows, evaluation.rows),
  )
  return while_ === undefined ? null : { pair, by: 'validation', other: while_, certainty: sure }
}

/** Another model that is scored on rows of this evaluation; draws and tasks of different turns of one loop do not rival each other. */
function isRival(flow: Flow, other: Evaluation, { evaluation, training }: Pair): boolean {
  if (!other.scored || other.model === evaluation.model || !flow.overlap(other.rows, evaluation.rows)) return false
  // Blended, they are one answer.
  if (evaluation.scored && [...other.looks].every((look) => evaluation.looks.has(look)) && other.looks.size === evaluation.looks.size)
    return false
  return !evaluation.loops.some((loop, i) => {
    const at = other.loops.indexOf(loop)
    const apart = (evaluation.varied.has(loop) && other.varied.has(loop)) || training.tasks.has(loop)
    return at >= 0 && apart && evaluation.turns[i] !== other.turns[at]
  })
}
