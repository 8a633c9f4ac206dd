import type { Declared } from '../../model/declared.ts'
import { isEntity } from '../flow/declared.ts'
import type { Certainty, Division, Flow } from '../flow/facts.ts'
import type { Mark } from '../flow/trace.ts'
import { type Link, linkOf, type Sighting, trainedOn } from './chain.ts'
import { isDrawnDown } from './drawn-down.ts'

/** Rows of one entity may stand on both sides of a division. */
export interface Torn extends Sighting {
  division: Division
  /** The column that names the entity; null where only another division shows that there is one. */
  entity: string | null
  /** Nothing in the program shows it, the data contract says it. */
  declared: boolean
}

export function tornEntities(flow: Flow, declared: Declared = flow.declared): Torn[] {
  // Who splits by time has each entity on both sides, and means it.
  if (declared.split === 'time') return []
  return flow.hints.flatMap((hint) => {
    if (hint.is !== 'divided' || hint.division.grouped || !hint.division.shuffled || isDrawnDown(flow, hint.division)) return []
    const training = trainedOn(flow, hint.division)
    const evidence = repeated(hint.marks, declared)
    const unique = [...hint.marks].some(({ is }) => is === 'unique')
    const grouped = unique ? undefined : groupedBy(flow, hint.division, declared)
    const elsewhere = flow.divisions.find((it) => it.grouped && it !== hint.division && flow.overlap(it.rows, hint.division.rows))
    const seen = elsewhere?.place ?? grouped?.place
    const start: Link | null = evidence !== null ? linkOf(evidence) : seen === undefined ? null : { place: seen, what: 'repeated' }
    const asked = unique ? null : keptTogether(hint.division, declared)
    if ((start === null && asked === null) || training === null) return []
    const entity = evidence?.name ?? grouped?.key ?? (start === null ? asked : null)
    // Who is an axis of a matrix is meant to be seen again.
    if (flow.hints.some((it) => it.is === 'axes' && entity !== null && it.columns.has(entity))) return []
    const { place } = hint.division
    const chain: Link[] = [...(start === null ? [] : [start]), { place, what: 'divided' }, { place: training.place, what: 'trained' }]
    const certainty = Math.min(elsewhere === undefined ? 2 : 3, training.certainty) as Certainty
    return [{ division: hint.division, entity, declared: start === null, place, certainty, chain }]
  })
}

/** The entity that a data contract wants on one side, where what was divided may be its data: no library's own sets are. */
function keptTogether({ rows }: Division, { split, entity }: Declared): string | null {
  const read = [...rows].some(({ source }) => /^(?:frame(?! (?:load|fetch)_)|unknown)\b/.test(source))
  return split === 'group' && read ? (entity[0] ?? null) : null
}

/** The rows that were divided were somewhere grouped by an entity. */
function groupedBy(flow: Flow, division: Division, declared: Declared) {
  return flow.hints
    .filter((hint) => hint.is === 'grouped')
    .find(({ key, rows }) => isEntity(declared, key) && flow.overlap(rows, division.rows))
}

/** A statistic or a neighbour by entity was put back on its rows, or windows were cut from the rows of each. */
function repeated(marks: ReadonlySet<Mark>, declared: Declared): Mark | null {
  const all = [...marks]
  const entity = all.find(({ is }) => is === 'entity')
  if (entity !== undefined) return entity
  const windows = all.some(({ is }) => is === 'window')
  const grouped = all.find(({ is, name }) => is === 'grouped' && isEntity(declared, name))
  return windows ? (grouped ?? null) : null
}
