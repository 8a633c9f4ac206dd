import type { ModelEvidence } from '../model/evidence.ts'
import type { WeighedGate } from '../model/gate.ts'
import { weighGates } from './gates.ts'
import { staleness } from './stale.ts'

/** Weighs a model's gates: base's, or head's where base lacks the model. */
export function weighModel(model: ModelEvidence): WeighedGate[] {
  const gates = model.isNew ? model.gates.head : model.gates.base
  const { base } = model.artifact
  return weighGates({
    modelId: model.id,
    gates,
    metrics: model.metrics.head,
    baseline: model.metrics.base,
    production: model.production.base,
    baseArtifactDigests: base === null ? [] : [base.digest],
    stale: staleness(model).stale,
  })
}
