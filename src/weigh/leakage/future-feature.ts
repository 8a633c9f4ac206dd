import type { Declared } from '../../model/declared.ts'
import { isEntity, isTime } from '../flow/declared.ts'
import type { Certainty, Flow } from '../flow/facts.ts'
import type { Fit } from '../flow/hint.ts'
import type { Mark } from '../flow/trace.ts'
import { linkOf, type Sighting } from './chain.ts'

/** A feature is made of rows that lie behind its own. */
export interface FromFuture extends Sighting {
  /** shift, center, backfill, group, `forward join`, `nearest join`. */
  how: string
  column: string | null
  operation: string
}

export function fromFuture(flow: Flow): FromFuture[] {
  const found = new Map<Mark, FromFuture>()
  for (const hint of flow.hints) {
    if (hint.is !== 'fit') continue
    for (const { mark, column } of hint.columns)
      if (mark.is === 'future' && !found.has(mark) && isFeature(hint, mark, column, flow.declared))
        found.set(mark, sighting(hint, mark, column))
  }
  for (const hint of flow.hints) {
    const mark = hint.is === 'fit' ? broughtForward(hint) : undefined
    if (hint.is === 'fit' && mark !== undefined && found.size === 0) found.set(mark, sighting(hint, mark, null))
  }
  return [...found.values()]
}

/** Some of the features may have been joined from later rows: a target that is no work of its own is not what they were joined for. */
function broughtForward({ marks, features, labels }: Fit): Mark | undefined {
  const made = [...labels.marks].filter(({ is, table }) => is === 'read' && table === features?.of)
  return features === null || features.all || made.length !== 1
    ? undefined
    : [...marks].find(({ is, name }) => is === 'joined' && name !== '')
}

/** What is filled from behind or told of a whole group needs rows that are known to stand in time; the target may look ahead. */
function isFeature({ labels, features, marks }: Fit, mark: Mark, column: string | null, declared: Declared): boolean {
  const target = labels.table !== null && !labels.table.all && labels.table.names.size === 1 ? [...labels.table.names][0] : undefined
  if (column !== null && column === target) return false
  if (column === '*' && features?.all === true)
    return [...features.names].every((name) => name === target || isTime(declared, name) || isEntity(declared, name))
  const event = declared.time.length > 0
  const timed = event || [...marks].some(({ is }) => is === 'order' || is === 'lag' || is === 'window')
  if (mark.name === 'backfill') return timed
  if (mark.name === 'group') return event || [...marks].some(({ is }) => is === 'order')
  // Where all of the labels look ahead from the same place, features and labels moved together.
  return !(column === null && labels.marks.has(mark))
}

function sighting({ training }: Fit, mark: Mark, column: string | null): FromFuture {
  const certainty = Math.min(mark.certainty, training.certainty) as Certainty
  const chain = [linkOf(mark), { place: training.place, what: 'trained' } as const]
  return { how: mark.name, column, operation: mark.operation, place: mark.place, certainty, chain }
}
