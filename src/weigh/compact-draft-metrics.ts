import type { ModelEvidence } from '../model/evidence.ts'
import type { ChangeLimit, Gate } from '../model/gate.ts'
import type { Metrics, MetricValue } from '../model/metrics.ts'
import { valueOf } from '../model/read.ts'
import { figuresInText, nameInText } from './compact-draft-words.ts'
import { type Reference, referenceOf } from './gate-reference.ts'
import { metricFamily } from './metric-family.ts'
import { staleness } from './stale.ts'

/** The candidate's metrics, where they surely are this model's and of this state; null where a figure would speak of something else. */
export function candidateMetrics(model: ModelEvidence): Metrics | null {
  const metrics = valueOf(model.metrics.head)
  const isSpoilt = metrics?.faults.some(({ spoils }) => spoils === 'file') ?? true
  const named = [metrics?.model ?? null, metrics?.stamp?.model ?? null]
  if (metrics === null || isSpoilt || named.some((name) => name !== null && name !== model.id)) return null
  return staleness(model).stale === false ? metrics : null
}

/** The gates that judge the model: base's, or head's where base lacks it. */
export function decidingGates({ isNew, gates }: ModelEvidence): Gate[] {
  return valueOf(isNew ? gates.head : gates.base)?.gates ?? []
}

/** Gates whose figures a person reads through. */
const mostGates = 40

/** What a metric was and is, as text; `before` null where nothing comparable is known. */
export interface Movement {
  before: string | null
  production: string | null
  after: string
}

/** Tells how a metric moved, overall or on a slice; null where the candidate has no number for it. */
export function movements(model: ModelEvidence, metrics: Metrics): (metric: string, slice: string | null) => Movement | null {
  const digests = model.artifact.base === null ? [] : [model.artifact.base.digest]
  const baseline = referenceOf('baseline', model.metrics.base, metrics, digests, model.id)
  const production = referenceOf('production', model.production.base, metrics, digests, model.id)
  const known = (reference: Reference, metric: string, slice: string | null): string | null => {
    const found = reference.value(metric, slice)
    return found.is === 'number' && found.comparable.is !== 'no' ? found.value.toString() : null
  }
  return (metric, slice) => {
    const after = numberText(slice === null ? metrics.metrics : metrics.slices[slice]?.metrics, metric)
    return after === null ? null : { before: known(baseline, metric, slice), production: known(production, metric, slice), after }
  }
}

/** Gated metrics with their movement and what is asked of them: those the change is judged by, and those it must not harm. */
export function metricAnswers(model: ModelEvidence, baseRef: string): { success: string[]; guardrails: string[] } {
  const metrics = candidateMetrics(model)
  if (metrics === null) return { success: [], guardrails: [] }
  const gates = decidingGates(model)
  const targets = targetsAmong(gates)
  const moves = movements(model, metrics)
  const told = gates.slice(0, mostGates).flatMap((gate) => {
    const moved = moves(gate.metric, null)
    return moved === null ? [] : [{ gate, text: said(gate, moved, baseRef) }]
  })
  const texts = (isTarget: boolean) => told.filter(({ gate }) => targets.includes(gate) === isTarget).map(({ text }) => text)
  return { success: texts(true), guardrails: texts(false) }
}

/** What must be gained; else what is compared with the model there is; else the first gate of quality. */
function targetsAmong(gates: Gate[]): Gate[] {
  const quality = gates.filter(({ metric, better }) => better !== null && metricFamily(metric)?.operational !== true)
  const gained = quality.filter((gate) => [gate.baseline, gate.production].some((limit) => limit?.minGain !== undefined))
  const compared = quality.filter(({ baseline, production }) => baseline !== undefined || production !== undefined)
  return [gained, compared, quality.slice(0, 1)].find((some) => some.length > 0) ?? []
}

function said(gate: Gate, { before, production, after }: Movement, baseRef: string): string {
  const [now = after, was = null, live = null] = figuresInText([after, before, production].filter((it) => it !== null))
  const [from, serving] = before === null ? [null, production === null ? null : was] : [was, live]
  const figures = from === null ? `= ${now}` : `${from} -> ${now}`
  const asked = [...(serving === null || serving === from ? [] : [`production ${serving}`]), ...limits(gate, baseRef)]
  return `${nameInText(gate.metric)} ${figures}${asked.length === 0 ? '' : ` (${asked.join(', ')})`}`
}

function limits({ min, max, between, baseline, production }: Gate, baseRef: string): string[] {
  return [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(between === undefined ? [] : [`within ${between[0]} to ${between[1]}`]),
    ...(baseline === undefined ? [] : changeLimit(baseline, nameInText(baseRef))),
    ...(production === undefined ? [] : changeLimit(production, 'production')),
  ]
}

function changeLimit({ maxLoss, minGain }: ChangeLimit, than: string): string[] {
  const amounts = (it: ChangeLimit['maxLoss']) => [
    ...(it?.absolute === undefined ? [] : [it.absolute]),
    ...(it?.relative === undefined ? [] : [`${Number((Number(it.relative) * 100).toPrecision(6))} %`]),
  ]
  return [
    ...amounts(maxLoss).map((amount) => `loses at most ${amount} against ${than}`),
    ...amounts(minGain).map((amount) => `gains at least ${amount} on ${than}`),
  ]
}

function numberText(metrics: Record<string, MetricValue> | undefined, metric: string): string | null {
  const value = metrics !== undefined && Object.hasOwn(metrics, metric) ? metrics[metric] : undefined
  return value?.is === 'number' ? value.text : null
}
