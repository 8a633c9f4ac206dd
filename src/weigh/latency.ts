/** What many runs took, in milliseconds; warm-up is not in it. */
export interface Latency {
  count: number
  mean: number
  min: number
  p50: number
  p95: number
  p99: number
  max: number
  /** Runs a second over the whole time, of all that ran at once. */
  throughput: number
}

/** Sums up samples of milliseconds taken within `seconds`; null where there are none. */
export function summariseLatency(samples: Float64Array, seconds: number): Latency | null {
  if (samples.length === 0) return null
  const sorted = samples.toSorted()
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length
  const at = (percent: number) => percentile(sorted, percent)
  const throughput = seconds > 0 ? samples.length / seconds : 0
  return { count: samples.length, mean, min: at(0), p50: at(50), p95: at(95), p99: at(99), max: at(100), throughput }
}

/**
 * The percentile of sorted numbers by linear interpolation between the two closest ranks, at (n - 1) * percent / 100:
 * definition 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), which is numpy.percentile's default.
 */
export function percentile(sorted: Float64Array, percent: number): number {
  const place = ((sorted.length - 1) * percent) / 100
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}
