import type { ModelEvidence } from '../../model/evidence.ts'
import { valueOf } from '../../model/read.ts'
import { candidateOf } from '../gate-candidate.ts'
import { referenceOf } from '../gate-reference.ts'
import { staleness } from '../stale.ts'

/** A metric of the candidate beside the model on base, on ground that lets the two be compared. */
export interface Moved {
  metric: string
  from: number
  to: number
  /** The reference was scored again on the candidate's snapshot. */
  rescored: boolean
}

/** Metrics of a file that are looked at; a person writes some dozens. */
const most = 5000

/** The wanted metrics of the candidate with what the model on base had; nothing where this change brought no figures, or those of another state. */
export function movedMetrics(model: ModelEvidence, wanted: (metric: string) => boolean): Moved[] {
  const head = valueOf(model.metrics.head)
  if (head === null || !model.change.metrics || staleness(model).stale === true) return []
  const candidate = candidateOf(model.metrics.head)
  const digests = model.artifact.base === null ? [] : [model.artifact.base.digest]
  const reference = referenceOf('baseline', model.metrics.base, head, digests, model.id)
  const names = Object.keys(head.metrics).slice(0, most).filter(wanted)
  return names.flatMap((metric): Moved[] => {
    const [to, from] = [candidate.observe(metric, null), reference.value(metric, null)]
    if (to.is !== 'number' || from.is !== 'number' || from.comparable.is === 'no') return []
    return [{ metric, from: from.value.toNumber(), to: to.value.toNumber(), rescored: from.rescored }]
  })
}
