import { expect, test } from 'vitest'
import { quote } from '../../../src/judge/quote.ts'
import { monitoring } from '../../../src/weigh/plan/monitoring.ts'
import { prediction, predictionPhrases } from '../../../src/weigh/plan/prediction.ts'
import { rollout } from '../../../src/weigh/plan/rollout.ts'
import { modelOf } from '../../evidence.ts'

const asks = { monitoring, prediction, rollout }
const asked = (topic: keyof typeof asks, set: Record<string, unknown>) => asks[topic].asked(modelOf('fraud', set)) as string[]

test.each([
  [
    'a batch job has no queue, no percentiles, no timeouts, no two versions at once',
    { serving: 'batch' },
    ['queue-depth', 'p50', 'p95', 'p99', 'timeout-rate', 'by-version', 'availability'],
  ],
  ['an online model has no queue', { serving: 'online' }, ['queue-depth']],
  ['without labels there is no quality to watch', { serving: 'online', labels: 'none' }, ['label-arrival', 'delayed-quality']],
  ['labels that come at once do not arrive', { serving: 'online', labels: 'immediate' }, ['label-arrival']],
  [
    'a text has no null rate',
    { serving: 'online', task: 'generation' },
    ['null-rate', 'range', 'categories', 'freshness', 'confidence-drift'],
  ],
  ['a forecast has no confidence to drift', { serving: 'batch', task: 'forecasting' }, ['confidence-drift']],
  [
    'where little hangs on it nobody asks for a runbook',
    { serving: 'online', impact: 'low' },
    ['runbook', 'business', 'retrain', 'by-version'],
  ],
  ['nobody said how it is served', {}, ['availability', 'queue-depth', 'p50', 'p95', 'p99', 'timeout-rate', 'by-version']],
])('monitoring: %s', (_why, set, not) => {
  expect(asked('monitoring', set).filter((piece) => not.includes(piece))).toEqual([])
})

test('monitoring: each of them is asked for where it applies', () => {
  expect(asked('monitoring', { serving: 'online', labels: 'delayed', task: 'classification' }).length).toBe(19)
  expect(asked('monitoring', { serving: 'streaming' })).toContain('queue-depth')
  expect(asked('monitoring', { serving: 'batch', labels: 'delayed' })).toEqual(
    expect.arrayContaining(['error-rate', 'label-arrival', 'freshness']),
  )
})

test.each([
  ['an override where much hangs on it', 'prediction', { serving: 'batch', impact: 'high' }, 'override', true],
  ['none elsewhere', 'prediction', { serving: 'batch' }, 'override', false],
  ['a latency where somebody waits', 'prediction', { serving: 'online' }, 'latency', true],
  ['none of a batch job', 'prediction', { serving: 'batch' }, 'latency', false],
  ['confidence of a classifier', 'prediction', { task: 'classification' }, 'confidence', true],
  ['none of an embedding', 'prediction', { task: 'embedding' }, 'confidence', false],
  ['an interval of a forecast where much hangs on it', 'prediction', { task: 'forecasting', impact: 'high' }, 'confidence', true],
  ['cost where an answer has its price', 'rollout', { serving: 'online', task: 'generation' }, 'cost-guardrail', true],
  ['cost of prompts', 'rollout', { serving: 'online', prompts: ['p/**'] }, 'cost-guardrail', true],
  ['no cost elsewhere', 'rollout', { serving: 'online', task: 'classification' }, 'cost-guardrail', false],
  ['no load test of a stream', 'rollout', { serving: 'streaming' }, 'load-test', false],
] as const)('%s', (_why, topic, set, piece, is) => {
  expect(asked(topic, set).includes(piece)).toBe(is)
})

test('what a contract lacks is named in words, which are quoted as they stand', () => {
  for (const { words } of predictionPhrases) expect(quote(words)).toBe(words)
})
