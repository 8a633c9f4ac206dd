import type { Gate, SliceLimit, WeighedGate } from '../model/gate.ts'
import { sliceKey } from '../model/slice.ts'
import { decimal } from './decimal.ts'
import type { Candidate } from './gate-candidate.ts'
import { weighChange } from './gate-change.ts'
import type { Reference } from './gate-reference.ts'
import { type Observed, overruled, row, type Subject, type Trouble, weighBounds } from './gate-row.ts'

export interface References {
  baseline: Reference
  production: Reference
}

/** Weighs one line under `slices:`: of a key, every value that the candidate or a reference has; a slice that vanished is absent, not fine. */
export function weighSlice(gate: Gate, line: SliceLimit, candidate: Candidate, references: References): WeighedGate[] {
  const tier = line.tier ?? gate.tier
  const key: Subject = { metric: gate.metric, slice: line.slice, tier }
  if (candidate.unread !== null) return [row(key, 'limit', candidate.unread)]
  const names = line.slice.includes('=') ? [line.slice] : namesOf(line, candidate, references)
  if (names.length === 0) return [row(key, 'limit', { reason: 'slice-absent', detail: `the metrics hold no slice by ${line.slice}` })]
  const weighed = names.map((slice) => {
    const observed = candidate.observe(gate.metric, slice)
    return { slice, observed, small: tooSmall(line, observed) }
  })
  const rows = weighed.flatMap(({ slice, observed, small }) => {
    const own = weighOne({ ...key, slice }, gate, line, observed, references)
    return small === null || observed.is === 'trouble' ? own : own.map((one) => overruled(one, small))
  })
  return line.maxGap === undefined ? rows : [...rows, weighGap(key, line.maxGap, weighed)]
}

function namesOf(line: SliceLimit, { metrics }: Candidate, { baseline, production }: References): string[] {
  const key = sliceKey(line.slice)
  const spoilt = (metrics?.faults ?? []).flatMap(({ spoils }) => (typeof spoils === 'object' && 'slice' in spoils ? [spoils.slice] : []))
  const named = [
    ...Object.keys(metrics?.slices ?? {}),
    ...baseline.slices,
    ...(line.production ? production.slices : []),
    ...spoilt.filter((name) => name.includes('=')),
  ]
  const names = [...new Set(named)].filter((name) => sliceKey(name) === key).sort()
  return names.length === 0 && spoilt.includes(line.slice) ? [line.slice] : names
}

function weighOne(subject: Subject, gate: Gate, line: SliceLimit, observed: Observed, references: References): WeighedGate[] {
  const rows = weighBounds(subject, 'limit', line, observed)
  for (const against of ['baseline', 'production'] as const) {
    const limit = line[against]
    if (limit !== undefined && gate.better !== null)
      rows.push(weighChange(subject, against, limit, gate.better, observed, references[against]))
  }
  if (rows.length > 0 || line.minExamples === undefined) return rows
  if (observed.is === 'trouble') return [row(subject, 'limit', observed)]
  return [{ ...row(subject, 'limit', { reason: 'ok' }), observed: observed.value.toNumber(), n: observed.n }]
}

function tooSmall({ minExamples }: SliceLimit, observed: Observed): Trouble | null {
  if (minExamples === undefined || observed.is === 'trouble') return null
  if (observed.n === null)
    return { reason: 'slice-too-small', detail: `it does not say how many examples it has; at least ${minExamples} are asked` }
  return observed.n < minExamples
    ? { reason: 'slice-too-small', detail: `${observed.n} examples; at least ${minExamples} are asked` }
    : null
}

/** Best minus worst among the values of a key. A value nobody can read, or a single one, is no gap of zero. */
function weighGap(key: Subject, maxGap: string, weighed: { slice: string; observed: Observed; small: Trouble | null }[]): WeighedGate {
  const broken = weighed.find(({ observed }) => observed.is === 'trouble')
  if (broken?.observed.is === 'trouble')
    return {
      ...row(key, 'slices', { ...broken.observed, detail: `${broken.slice}: ${broken.observed.detail ?? broken.observed.reason}` }),
      limit: Number(maxGap),
      sense: 'max',
    }
  const values = weighed.flatMap(({ slice, observed, small }) =>
    observed.is === 'number' && small === null ? [{ slice, value: observed.value }] : [],
  )
  const [first] = values
  if (first === undefined || values.length < 2) {
    const reason = weighed.some(({ small }) => small !== null) ? 'slice-too-small' : 'slice-absent'
    return {
      ...row(key, 'slices', { reason, detail: `a gap needs two values of ${key.slice} that can be judged` }),
      limit: Number(maxGap),
      sense: 'max',
    }
  }
  const worst = values.reduce((a, b) => (b.value.lessThan(a.value) ? b : a), first)
  const best = values.reduce((a, b) => (b.value.greaterThan(a.value) ? b : a), first)
  const gap = best.value.minus(worst.value)
  const margin = decimal(maxGap).minus(gap)
  const judged = row(key, 'slices', {
    reason: margin.isNegative() && !margin.isZero() ? 'gap-too-wide' : 'ok',
    detail: `from ${worst.slice} ${worst.value.toNumber()} to ${best.slice} ${best.value.toNumber()}`,
  })
  return { ...judged, observed: gap.toNumber(), limit: Number(maxGap), margin: margin.toNumber(), sense: 'max' }
}
