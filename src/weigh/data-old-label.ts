import type { DataContract } from '../model/data-contract.ts'
import type { ModelEvidence } from '../model/evidence.ts'
import type { Facts } from '../model/finding.ts'
import type { WeighedGate } from '../model/gate.ts'
import { valueOf } from '../model/read.ts'
import { dataBreaks } from './data-breaks.ts'

/** Whether a change that redefines the label is still compared with a production that was measured on the old one. Where the candidate states its label, gates tell it. */
export function oldLabel(model: ModelEvidence, gates: WeighedGate[], base: DataContract, head: DataContract): Facts | null {
  const isLabel = ({ what }: { what: string }) => what === 'label'
  if (!dataBreaks(base, head).some(isLabel) || !gates.some(({ against }) => against === 'production')) return null
  const [candidate, production] = [valueOf(model.metrics.head), valueOf(model.production.base)]
  const id = head.label.id?.value ?? null
  if (production === null || (candidate?.data.label ?? null) !== null) return null
  if (production.data.label !== null && production.data.label === id) return null
  return {
    label: id ?? head.label.definition?.value ?? 'the new label',
    old: production.data.label ?? base.label.id?.value ?? 'the old one',
  }
}
