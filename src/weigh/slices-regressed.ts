import type { ModelEvidence } from '../model/evidence.ts'
import type { WeighedGate } from '../model/gate.ts'
import { valueOf } from '../model/read.ts'
import type { Decimal } from './decimal.ts'
import { candidateOf } from './gate-candidate.ts'
import { missReasons } from './gate-facts.ts'
import { type Reference, referenceOf } from './gate-reference.ts'

/** A slice limit that is missed by a slice which got worse while the whole held or gained. */
export interface Regression {
  before: number
  overallBefore: number
  overall: number
}

/** Which missed slice limits are the average hiding a slice; the others are plain misses. */
export function regressedSlices(gates: readonly WeighedGate[], model: ModelEvidence): Map<WeighedGate, Regression> {
  const candidate = candidateOf(model.metrics.head)
  const digests = model.artifact.base === null ? [] : [model.artifact.base.digest]
  const reference = (name: 'baseline' | 'production') =>
    referenceOf(name, name === 'baseline' ? model.metrics.base : model.production.base, valueOf(model.metrics.head), digests, model.id)
  const references = { baseline: reference('baseline'), production: reference('production') }
  const found = new Map<WeighedGate, Regression>()
  for (const gate of gates) {
    if (gate.slice === null || !missReasons.has(gate.reason) || gate.sense === 'between' || gate.against === 'slices') continue
    const regression = regressionOf(gate, candidate, references[gate.against === 'production' ? 'production' : 'baseline'])
    if (regression !== null) found.set(gate, regression)
  }
  return found
}

function regressionOf(
  { metric, slice, sense }: WeighedGate,
  candidate: ReturnType<typeof candidateOf>,
  reference: Reference,
): Regression | null {
  const [part, whole] = [candidate.observe(metric, slice), candidate.observe(metric, null)]
  const [partBefore, wholeBefore] = [reference.value(metric, slice), reference.value(metric, null)]
  if (part.is === 'trouble' || whole.is === 'trouble' || partBefore.is === 'trouble' || wholeBefore.is === 'trouble') return null
  if (partBefore.comparable.is !== 'yes' || wholeBefore.comparable.is !== 'yes') return null
  const worse = (now: Decimal, before: Decimal) => (sense === 'max' ? now.greaterThan(before) : now.lessThan(before))
  if (!worse(part.value, partBefore.value) || worse(whole.value, wholeBefore.value)) return null
  return { before: partBefore.value.toNumber(), overallBefore: wholeBefore.value.toNumber(), overall: whole.value.toNumber() }
}
