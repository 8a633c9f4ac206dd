import type { Flow, Learned } from '../flow/facts.ts'
import { dividedBy, type Sighting } from './chain.ts'
import { learnedFromTest } from './preprocess-before-split.ts'

/** Names of categories were learned from rows that a model is then evaluated on. */
export interface EncodedBefore extends Sighting {
  learned: Learned
}

export function encodedBefore(flow: Flow): EncodedBefore[] {
  return learnedFromTest(flow, ['vocabulary']).map(({ learned, pair: { evaluation, training }, certainty }) => {
    const division = dividedBy(flow, evaluation)
    return {
      learned,
      place: learned.place,
      certainty,
      chain: [
        { place: learned.place, what: 'learned' },
        ...(division === null ? [] : [{ place: division.place, what: 'divided' } as const]),
        { place: training.place, what: 'trained' },
        { place: evaluation.place, what: 'scored' },
      ],
    }
  })
}
