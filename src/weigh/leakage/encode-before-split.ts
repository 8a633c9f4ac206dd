import type { Flow, Learned } from '../flow/facts.ts'
import { asked, dividedBy, type Sighting } from './chain.ts'
import { learnedFromTest } from './preprocess-before-split.ts'

/** Names of categories were learned from rows that a model is then evaluated on. */
export interface EncodedBefore extends Sighting {
  learned: Learned
}

export function encodedBefore(flow: Flow): EncodedBefore[] {
  // Of the test rows alone it is no encoding before the split: what is asked of it is brought to the training's columns.
  const before = learnedFromTest(flow, ['vocabulary']).filter(({ again }) => !again)
  return before.map(({ learned, pair: { evaluation, training }, certainty }) => {
    const division = dividedBy(flow, evaluation, learned.rows)
    return {
      learned,
      place: learned.place,
      certainty,
      chain: [
        { place: learned.place, what: 'learned' },
        ...(division === null ? [] : [{ place: division.place, what: 'divided' } as const]),
        { place: training.place, what: 'trained' },
        asked(evaluation),
      ],
    }
  })
}
