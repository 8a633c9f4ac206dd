import type { Gate, GateFile, WeighedGate } from '../model/gate.ts'
import type { Metrics } from '../model/metrics.ts'
import type { Read } from '../model/read.ts'
import { type Candidate, candidateOf } from './gate-candidate.ts'
import { weighChange } from './gate-change.ts'
import { referenceOf } from './gate-reference.ts'
import { overruled, row, type Subject, type Trouble, weighBounds } from './gate-row.ts'
import { type References, weighSlice } from './slices.ts'

/** What is weighed. `modelId` is null and `stale` is null where nobody says which model, or which state, the metrics are of. */
export interface Weighing {
  modelId: string | null
  gates: Read<GateFile>
  metrics: Read<Metrics>
  baseline: Read<Metrics>
  production: Read<Metrics>
  /** Digests of the artifact that base serves: what a reference scored again must name. */
  baseArtifactDigests: string[]
  stale: boolean | null
}

/** Judges every limit of a gates file. Fails closed: what is absent, unusable or not this model's never passes. No gates file: no rows. */
export function weighGates(weighing: Weighing): WeighedGate[] {
  if (weighing.gates.is !== 'read') return []
  const { gates } = weighing.gates.value
  const everything: Subject = { metric: '*', slice: null, tier: 'hold' }
  if (gates.length === 0) return [row(everything, 'limit', { reason: 'no-gates', detail: `${weighing.gates.from.path} declares no gate` })]
  const candidate = candidateOf(weighing.metrics)
  const reference = (name: keyof References) =>
    referenceOf(name, weighing[name], candidate.metrics, weighing.baseArtifactDigests, weighing.modelId)
  const references = { baseline: reference('baseline'), production: reference('production') }
  const rows = gates.flatMap((gate) => weighGate(gate, candidate, references))
  const foreign = foreignFile(weighing)
  if (foreign !== null) return rows.map((one) => overruled(one, foreign))
  return matchesNothing(gates, candidate)
    ? [...rows, row(everything, 'limit', { reason: 'gates-match-nothing', detail: 'no gated metric is among the metrics' })]
    : rows
}

function weighGate(gate: Gate, candidate: Candidate, references: References): WeighedGate[] {
  const subject = { metric: gate.metric, slice: null, tier: gate.tier }
  const observed = candidate.observe(gate.metric, null)
  const rows = weighBounds(subject, 'limit', gate, observed)
  if (gate.doNotShip !== undefined) rows.push(...weighBounds({ ...subject, tier: 'hold' }, 'do_not_ship', gate.doNotShip, observed))
  for (const against of ['baseline', 'production'] as const) {
    const limit = gate[against]
    if (limit !== undefined && gate.better !== null)
      rows.push(weighChange(subject, against, limit, gate.better, observed, references[against]))
  }
  return [...rows, ...gate.slices.flatMap((line) => weighSlice(gate, line, candidate, references))]
}

/** A file that is of another model, of another state, or spoilt as a whole: its numbers are shown and count for nothing. */
function foreignFile({ modelId, metrics, stale }: Weighing): Trouble | null {
  if (metrics.is !== 'read') return null
  const { model, stamp, faults } = metrics.value
  const spoilt = faults.find(({ spoils }) => spoils === 'file')
  if (spoilt !== undefined) return { reason: spoilt.reason, detail: `${metrics.from.path}: ${spoilt.why}` }
  const other = [model, stamp?.model ?? null].find((name) => name !== null && modelId !== null && name !== modelId)
  if (other !== undefined) return { reason: 'other-model', detail: `${metrics.from.path} holds the metrics of ${other}` }
  return stale === true ? { reason: 'stale', detail: 'the metrics were measured on another state of the model' } : null
}

function matchesNothing(gates: Gate[], { metrics }: Candidate): boolean {
  if (metrics === null) return false
  const named = new Set(
    [metrics.metrics, ...Object.values(metrics.slices).map((slice) => slice.metrics)].flatMap((map) => Object.keys(map)),
  )
  return !gates.some(({ metric }) => named.has(metric))
}
