import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latencyHistogram } from '../../src/weigh/latency-histogram.ts'

const of = (...samples: number[]) => latencyHistogram(Float64Array.from(samples))

test('bins are round, without gaps, and the last takes the slow ones', () => {
  expect(of(0.21, 0.22, 0.35, 0.41, 0.42, 0.43, 9)).toEqual([
    { from_ms: 0, to_ms: 1, count: 6 },
    { from_ms: 1, to_ms: 2, count: 0 },
    { from_ms: 2, to_ms: 3, count: 0 },
    { from_ms: 3, to_ms: 4, count: 0 },
    { from_ms: 4, to_ms: 5, count: 0 },
    { from_ms: 5, to_ms: 6, count: 0 },
    { from_ms: 6, to_ms: 7, count: 0 },
    { from_ms: 7, to_ms: 8, count: 0 },
    { from_ms: 8, to_ms: 9, count: 0 },
    { from_ms: 9, to_ms: 10, count: 1 },
  ])
  const many = of(...Array.from({ length: 1000 }, (_, at) => 1 + (at + 0.5) / 1000), 500)
  expect(many.length).toBe(16)
  expect(many.slice(0, 2)).toEqual([
    { from_ms: 1, to_ms: 1.1, count: 100 },
    { from_ms: 1.1, to_ms: 1.2, count: 100 },
  ])
  expect(many.at(-1)).toEqual({ from_ms: 2.5, to_ms: 500, count: 1 })
})

test('one sample, many equal ones, none', () => {
  expect(of(3)).toEqual([{ from_ms: 3, to_ms: 3.5, count: 1 }])
  expect(of(0, 0)).toEqual([{ from_ms: 0, to_ms: 0.000001, count: 2 }])
  expect(of()).toEqual([])
})

test('every sample is in one bin, whatever they are', () => {
  const time = fc.double({ min: 1e-6, max: 1e5, noNaN: true })
  fc.assert(
    fc.property(fc.array(time, { minLength: 1, maxLength: 200 }), (samples) => {
      const bins = of(...samples)
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(samples.length)
      expect(bins.length).toBeLessThanOrEqual(16)
      expect(bins.slice(1).every(({ from_ms }, at) => from_ms === bins[at]?.to_ms)).toBe(true)
      expect(bins.every(({ from_ms, to_ms }) => from_ms < to_ms)).toBe(true)
    }),
  )
})
