import type { SliceLimit } from '../model/gate.ts'
import { sliceName } from '../model/slice.ts'
import { type Complaints, checkKeys, readBounds, readChangeLimit, readNumberText, readShort, readTier } from './gate-limits.ts'
import { kindOf, type Node, valueAt } from './node.ts'

const sliceKeys = ['min', 'max', 'between', 'min_examples', 'max_gap', 'baseline', 'production', 'tier']

/** The `slices:` of a gate, by key or by name. */
export function readSliceLimits(node: Node | null, metric: string, complaints: Complaints): SliceLimit[] {
  if (node === null) return []
  if (node.is !== 'map') {
    complaints.add(node, `slices of ${metric} must be a map from slices to limits, not ${kindOf(node)}.`)
    return []
  }
  const seen = new Set<string>()
  return node.entries.map(({ key, value, line, column }): SliceLimit => {
    const what = `slices.${key} of ${metric}`
    const slice = key.includes('=') ? sliceName(key) : key
    if (seen.has(slice)) complaints.add({ line, column }, `${what} names the same slice again; keep one.`)
    seen.add(slice)
    if (value.is === 'list') return { slice, ...readShort(value, what, complaints), line }
    if (value.is !== 'map' || value.entries.length === 0) {
      complaints.add(value, `${what} must be a map with min, max, between, min_examples, max_gap, baseline or production.`)
      return { slice, line }
    }
    checkKeys(value.entries, { known: sliceKeys, later: ['evidence', 'runs', 'confidence'] }, ` in ${what}`, complaints)
    return { slice, ...readBounds(value, what, complaints), ...readSliceExtras(value, slice, what, complaints), line }
  })
}

function readSliceExtras(value: Node, slice: string, what: string, complaints: Complaints): Partial<SliceLimit> {
  const baseline = readChangeLimit(valueAt(value, 'baseline'), `baseline in ${what}`, complaints)
  const production = readChangeLimit(valueAt(value, 'production'), `production in ${what}`, complaints)
  const examples = valueAt(value, 'min_examples')
  const minExamples = examples?.is === 'number' && Number.isSafeInteger(examples.value) && examples.value >= 0 ? examples.value : undefined
  if (examples !== null && minExamples === undefined) complaints.add(examples, `min_examples in ${what} must be a whole number.`)
  const gap = valueAt(value, 'max_gap')
  const maxGap = readNumberText(gap, `max_gap in ${what}`, complaints)
  if (gap !== null && slice.includes('='))
    complaints.add(gap, `max_gap in ${what} compares the values of a key; write it under \`${slice.split('=')[0]}\`.`)
  if (gap !== null && Number(maxGap) < 0) complaints.add(gap, `max_gap in ${what} cannot be negative.`)
  const tier = readTier(value, what, complaints)
  return {
    ...(baseline && { baseline }),
    ...(production && { production }),
    ...(minExamples !== undefined && { minExamples }),
    ...(maxGap !== undefined && { maxGap }),
    ...(tier && { tier }),
  }
}
