import type { ModelEvidence } from '../../model/evidence.ts'
import type { SliceMap } from '../../model/metrics.ts'
import { valueOf } from '../../model/read.ts'
import { sliceKey, sliceTerms } from '../../model/slice.ts'

/** A slice, or all slices by a key, that base measured and the candidate does not. */
export interface LostSlice {
  name: string
  /** With how many examples it had. */
  shown: string
  /** What a text that speaks of it would hold. */
  words: string[]
}

/** Fewer examples come and go by themselves. */
const least = 30

/** Slices that are gone from the figures. What a gate asks for is the gate's to miss; where there are no figures at all, nothing is known. */
export function lostSlices({ change, metrics, gates, isNew }: ModelEvidence): LostSlice[] {
  const [base, head] = [valueOf(metrics.base), valueOf(metrics.head)]
  if (!change.metrics || base === null || head === null || head.faults.length > 0 || Object.keys(head.metrics).length === 0) return []
  const gated = new Set((valueOf(isNew ? gates.head : gates.base)?.gates ?? []).flatMap(({ slices }) => slices.map(({ slice }) => slice)))
  const now = new Set(Object.keys(head.slices))
  const keys = new Set([...now].map(sliceKey))
  const gone = Object.entries(base.slices).filter(
    ([name, { n }]) => !now.has(name) && !gated.has(name) && !gated.has(sliceKey(name)) && (n === null || n >= least),
  )
  const whole = [...new Set(gone.map(([name]) => sliceKey(name)))].filter((key) => !keys.has(key))
  return [
    ...whole.map((key) => ofKey(key, base.slices)),
    ...gone.filter(([name]) => !whole.includes(sliceKey(name))).map(([name, { n }]) => ofOne(name, n)),
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function ofKey(key: string, slices: SliceMap): LostSlice {
  const count = Object.keys(slices).filter((name) => sliceKey(name) === key).length
  return { name: key, shown: `${key} (${count} ${count === 1 ? 'slice' : 'slices'})`, words: [key] }
}

function ofOne(name: string, n: number | null): LostSlice {
  const values = sliceTerms(name).map(({ value }) => value)
  return { name, shown: n === null ? name : `${name} (n = ${n})`, words: [name, values.join(' ')] }
}
