import { expect, test } from 'vitest'
import type { MetricValue } from '../../../src/model/metrics.ts'
import { measuredMargin } from '../../../src/weigh/start/margin.ts'

const value = (more: object) => ({ is: 'number', value: 0.8, text: '0.8', ...more }) as MetricValue & { is: 'number' }

test.each([
  [{ low: 0.78, high: 0.83, confidence: 0.9 }, '0.025', 'half of its interval, at 0.9'],
  [{ se: 0.01 }, '0.02', '1.96 standard errors of 0.01'],
  [{ runs: [0.79, 0.8, 0.81] }, '0.02', 'two standard deviations of its 3 runs'],
  // Wilson: z / (1 + z²/n) · sqrt(p q / n + z² / 4n²) with z = 1.96
  [{ count: 800, n: 1000 }, '0.025', 'what chance moves 800 of 1000 by, at 0.95'],
  [{ count: 0, n: 10 }, '0.14', 'what chance moves 0 of 10 by, at 0.95'],
  [{ count: 999_000, n: 1_000_000 }, '0.000062', 'what chance moves 999000 of 1000000 by, at 0.95'],
])('%j may lose %s', (more, amount, because) => {
  expect(measuredMargin(value(more))).toEqual({ amount, absolute: true, because })
})

test.each([
  {},
  { n: 1000 },
  { low: 0.9, high: 0.8 },
  { se: 0 },
  { runs: [0.8, 0.8, 0.8] },
  { runs: [0.7, 0.9] },
  { count: 11, n: 10 },
  { count: 1, n: 0 },
])('%j tells nothing of how sure it is', (more) => {
  expect(measuredMargin(value(more))).toBeNull()
})
