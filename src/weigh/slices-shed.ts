import type { WeighedGate } from '../model/gate.ts'
import type { Metrics } from '../model/metrics.ts'

/** A slice that shrank to less than this share of what base measured was not measured again. */
const shareThatCounts = 0.1

/**
 * Slice limits that nobody can judge because the author's file no longer says, or hardly says, what it measured: no count of examples at
 * all, or a tenth of base's. A slice that always was small is only small.
 */
export function shedSlices(gates: readonly WeighedGate[], base: Metrics | null): WeighedGate[] {
  return gates.filter(({ reason, slice, metric, n }) => {
    if (reason !== 'slice-too-small' || slice === null || !slice.includes('=')) return false
    if (n === null) return true
    const before = base !== null && Object.hasOwn(base.slices, slice) ? base.slices[slice] : undefined
    const own = before !== undefined && Object.hasOwn(before.metrics, metric) ? before.metrics[metric] : undefined
    const counted = (own?.is === 'number' ? own.n : undefined) ?? before?.n ?? null
    return counted !== null && n < counted * shareThatCounts
  })
}
