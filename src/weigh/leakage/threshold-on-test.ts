import type { Certainty, Evaluation, Flow } from '../flow/facts.ts'
import type { Row } from '../flow/rows.ts'
import type { Sighting } from './chain.ts'
import { type Pair, pairsOf } from './pairs.ts'

/** A threshold, a parameter or the end of training was chosen on the rows that are reported, and no others are. */
export interface ChosenOnTest extends Sighting {
  by: 'metric' | 'stop'
  /** As written: what chose. */
  evaluation: Evaluation
}

export function chosenOnTest(flow: Flow): ChosenOnTest[] {
  const pairs = pairsOf(flow)
  const judged = pairs.filter(({ clean, evaluation }) => clean && evaluation.scored && evaluation.is !== 'validation')
  return [...byMetric(flow, judged), ...byStop(flow, pairs, judged)].slice(0, 3)
}

function byMetric(flow: Flow, judged: readonly Pair[]): ChosenOnTest[] {
  return flow.hints.flatMap((hint) => {
    if (hint.is !== 'reported') return []
    const pair = judged.find(({ evaluation }) => hint.evaluations.includes(evaluation) && flow.overlap(evaluation.rows, hint.chosen.rows))
    if (pair === undefined || another(flow, judged, hint.chosen.rows)) return []
    const { evaluation, training } = pair
    const certainty = Math.min(hint.chosen.certainty, evaluation.certainty, training.certainty) as Certainty
    const chain = [
      { place: evaluation.place, what: 'scored' } as const,
      { place: hint.chosen.place, what: 'chosen' } as const,
      { place: hint.place, what: 'scored' } as const,
    ]
    return [{ by: 'metric', evaluation, place: hint.chosen.place, certainty, chain }]
  })
}

function byStop(flow: Flow, pairs: readonly Pair[], judged: readonly Pair[]): ChosenOnTest[] {
  return pairs.flatMap(({ evaluation: watched, training, clean }) => {
    if (watched.is !== 'validation' || !clean || another(flow, judged, watched.rows)) return []
    const stopped = flow.hints.some(
      (it) => it.is === 'stopped' && it.place.cell === watched.place.cell && it.place.from === watched.place.from,
    )
    const last = judged.find(({ evaluation: it }) => it.model === watched.model && flow.overlap(it.rows, watched.rows))
    if (!stopped || last === undefined) return []
    const certainty = Math.min(watched.certainty, last.evaluation.certainty, training.certainty) as Certainty
    const chain = [{ place: watched.place, what: 'validated' } as const, { place: last.evaluation.place, what: 'scored' } as const]
    return [{ by: 'stop', evaluation: watched, place: watched.place, certainty, chain }]
  })
}

/** A clean evaluation on rows that nothing was chosen on. */
function another(flow: Flow, judged: readonly Pair[], rows: ReadonlySet<Row>): boolean {
  return judged.some(({ evaluation }) => !flow.overlap(evaluation.rows, rows))
}
