import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentile, summariseLatency } from '../../src/weigh/latency.ts'

test('percentiles are interpolated between ranks, as numpy.percentile does', () => {
  // numpy.percentile([15, 20, 35, 40, 50], [0, 5, 30, 40, 50, 95, 99, 100])
  const sorted = Float64Array.of(15, 20, 35, 40, 50)
  const expected = [15, 16, 23, 29, 35, 48, 49.6, 50]
  for (const [n, percent] of [0, 5, 30, 40, 50, 95, 99, 100].entries())
    expect(percentile(sorted, percent)).toBeCloseTo(expected[n] ?? 0, 10)
  expect(percentile(Float64Array.of(7), 99)).toBe(7)
})

test('a summary of samples in any order; none is null', () => {
  expect(summariseLatency(Float64Array.of(4, 1, 3, 2), 0.02)).toEqual({
    count: 4,
    mean: 2.5,
    min: 1,
    p50: 2.5,
    p95: expect.closeTo(3.85),
    p99: expect.closeTo(3.97),
    max: 4,
    throughput: 200,
  })
  expect(summariseLatency(new Float64Array(), 1)).toBeNull()
})

test('percentiles rise and stay between the smallest and the largest', () => {
  fc.assert(
    fc.property(fc.float64Array({ minLength: 1, maxLength: 50, min: 0, max: 1e6, noNaN: true }), (samples) => {
      const latency = summariseLatency(Float64Array.from(samples), 1)
      const rising = latency === null ? [] : [latency.min, latency.p50, latency.p95, latency.p99, latency.max]
      expect(rising).toHaveLength(5)
      for (const [n, value] of rising.entries()) expect(value).toBeGreaterThanOrEqual(rising[n - 1] ?? 0)
    }),
  )
})
