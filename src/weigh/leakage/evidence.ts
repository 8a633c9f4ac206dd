import type { Flow } from '../flow/facts.ts'
import { dividedBy, type Link } from './chain.ts'
import type { Pair } from './pairs.ts'

/** Split, fit and score of an evaluation, with what went wrong before them. */
export function proof(flow: Flow, { evaluation, training }: Pair, first: readonly Link[] = []): Link[] {
  const division = dividedBy(flow, evaluation) ?? dividedBy(flow, training)
  return [
    ...first,
    ...(division === null ? [] : [{ place: division.place, what: 'divided' } as const]),
    { place: training.place, what: 'trained' },
    { place: evaluation.place, what: evaluation.is === 'validation' ? 'validated' : 'scored' },
  ]
}
