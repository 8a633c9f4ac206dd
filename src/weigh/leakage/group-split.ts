import type { Certainty, Division, Flow } from '../flow/facts.ts'
import { soundsLikeEntity } from '../flow/time-names.ts'
import type { Mark } from '../flow/trace.ts'
import { type Declared, type Link, linkOf, type Sighting, trainedOn, undeclared } from './chain.ts'

/** Rows of one entity may stand on both sides of a division. */
export interface Torn extends Sighting {
  division: Division
  /** The column that names the entity; null where only another division shows that there is one. */
  entity: string | null
}

export function tornEntities(flow: Flow, declared: Declared = undeclared): Torn[] {
  return flow.hints.flatMap((hint) => {
    if (hint.is !== 'divided' || hint.division.grouped || !hint.division.shuffled) return []
    const training = trainedOn(flow, hint.division)
    const evidence = repeated(hint.marks, declared)
    const elsewhere = flow.divisions.find((it) => it.grouped && it !== hint.division && flow.overlap(it.rows, hint.division.rows))
    const start: Link | null =
      evidence !== null ? linkOf(evidence) : elsewhere === undefined ? null : { place: elsewhere.place, what: 'repeated' }
    if (start === null || training === null) return []
    const { place } = hint.division
    const chain: Link[] = [start, { place, what: 'divided' }, { place: training.place, what: 'trained' }]
    const certainty = Math.min(evidence === null ? 3 : 2, training.certainty) as Certainty
    return [{ division: hint.division, entity: evidence?.name ?? null, place, certainty, chain }]
  })
}

/** A statistic or a neighbour by entity was put back on its rows, or windows were cut from the rows of each. */
function repeated(marks: ReadonlySet<Mark>, declared: Declared): Mark | null {
  const all = [...marks]
  const entity = all.find(({ is }) => is === 'entity')
  if (entity !== undefined) return entity
  const windows = all.some(({ is }) => is === 'window')
  const grouped = all.find(({ is, name }) => is === 'grouped' && (soundsLikeEntity(name) || declared.entity.includes(name)))
  return windows ? (grouped ?? null) : null
}
