import type { Flow } from '../flow/facts.ts'
import type { Row } from '../flow/rows.ts'
import { asked, dividedBy, type Link } from './chain.ts'
import type { Pair } from './pairs.ts'

/** Split, fit and score of an evaluation, with what went wrong before them; what these rows were a side of before divides them no more. */
export function proof(flow: Flow, { evaluation, training }: Pair, first: readonly Link[] = [], before?: ReadonlySet<Row>): Link[] {
  const division = dividedBy(flow, evaluation, before) ?? dividedBy(flow, training, before)
  return [
    ...first,
    ...(division === null ? [] : [{ place: division.place, what: 'divided' } as const]),
    { place: training.place, what: 'trained' },
    asked(evaluation),
  ]
}
