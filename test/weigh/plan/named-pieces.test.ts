import { expect, test } from 'vitest'
import { planPieces } from '../../../src/model/plan.ts'
import { monitoring } from '../../../src/weigh/plan/monitoring.ts'
import { monitoringPhrases } from '../../../src/weigh/plan/monitoring-phrases.ts'
import { namedPieces } from '../../../src/weigh/plan/named-pieces.ts'
import { predictionPhrases } from '../../../src/weigh/plan/prediction.ts'
import { rolloutPhrases } from '../../../src/weigh/plan/rollout.ts'
import { modelOf } from '../../evidence.ts'

const online = monitoring.asked(modelOf('fraud', { serving: 'online', labels: 'delayed', task: 'classification' }))

test('all that could be missing is seven phrases at most', () => {
  expect(namedPieces(online, online, monitoringPhrases)).toBe(
    'label arrival and the quality that labels tell; drift of its predictions and of their confidence; its features (nulls, ranges, categories, freshness); the service (availability, errors, timeouts); latency (p50, p95, p99); who is called; and 4 more',
  )
})

test('a few are each named, apart from one another where one is a list itself', () => {
  expect(namedPieces(['p95', 'p99', 'freshness'], online, monitoringPhrases)).toBe('freshness of its features and tail latency (p95, p99)')
  expect(namedPieces(['owner'], online, monitoringPhrases)).toBe('who is called')
  expect(namedPieces(['fallback', 'privacy'], ['fallback', 'privacy'], predictionPhrases)).toBe(
    'what happens without the model; and privacy of inputs, predictions and labels',
  )
})

test.each([
  ['prediction', predictionPhrases],
  ['rollout', rolloutPhrases],
  ['monitoring', monitoringPhrases],
] as const)('every piece of %s has its own words', (topic, phrases) => {
  const alone = (phrases as { pieces: string[] }[]).filter(({ pieces }) => pieces.length === 1).flatMap(({ pieces }) => pieces)
  expect(alone.sort()).toEqual([...planPieces[topic]].sort())
})
