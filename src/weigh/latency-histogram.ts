import { percentile } from './latency.ts'

/** Runs that took between `from_ms`, inclusive, and `to_ms`. */
export type LatencyBin = {
  from_ms: number
  to_ms: number
  count: number
}

/** About so many bins stand up to the 99th percentile. */
const wanted = 10
const most = 16

/** Samples in bins of a round width (1, 2 or 5 of a power of ten), without gaps; the last one takes all that is slower. */
export function latencyHistogram(samples: Float64Array): LatencyBin[] {
  if (samples.length === 0) return []
  const sorted = samples.toSorted()
  const low = sorted[0] ?? 0
  const high = sorted.at(-1) ?? 0
  const spread = percentile(sorted, 99) - low
  // Bins that their edges, which have nine digits, can tell apart.
  const width = roundWidth(Math.max((spread || low) / wanted, low * 1e-6) || 1e-6)
  const first = Math.floor(low / width)
  const bins = Math.min(most, Math.floor(high / width) - first + 1)
  const counts = Array<number>(bins).fill(0)
  for (const sample of sorted) {
    const at = Math.min(bins - 1, Math.max(0, Math.floor(sample / width) - first))
    counts[at] = (counts[at] ?? 0) + 1
  }
  const edge = (at: number) => Number(((first + at) * width).toPrecision(9))
  return counts.map((count, at) => ({ from_ms: edge(at), to_ms: at === bins - 1 ? Math.max(edge(at + 1), high) : edge(at + 1), count }))
}

/** The next round number from here up. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width))
  return ([1, 2, 5].find((step) => step * power >= width) ?? 10) * power
}
