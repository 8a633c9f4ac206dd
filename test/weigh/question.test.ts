import { describe, expect, test } from 'vitest'
import type { ModelEvidence } from '../../src/model/evidence.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { durationsIn, durationWords } from '../../src/weigh/question/duration.ts'
import { lostSlices } from '../../src/weigh/question/lost-slices.ts'
import { metricMistake } from '../../src/weigh/question/metric-mistake.ts'
import { mistakeTrade } from '../../src/weigh/question/mistake-trade.ts'
import { newFeatures } from '../../src/weigh/question/new-features.ts'
import { thresholdMoves } from '../../src/weigh/question/threshold-moves.ts'
import { holdsWord, namesFigure } from '../../src/weigh/question/told-before.ts'
import { cpuClock } from '../cpu-time.ts'
import { modelOf } from '../evidence.ts'

const nothing = { programs: [], queries: [], documents: [] }
const file = (recall: number, precision: number, slices: string[], features: string[]) =>
  readMetrics(
    JSON.stringify({
      version: 1,
      metrics: { recall, precision },
      slices: Object.fromEntries(slices.map((name) => [name, { n: 100, recall }])),
      data: { features },
    }),
    { path: 'metrics.json', commit: null, id: null },
  )

describe('figures that base brought meanwhile', () => {
  const metrics = { base: file(0.86, 0.7, ['a=1', 'a=2'], ['x']), head: file(0.8, 0.75, ['a=1'], ['x', 'y']) }
  const of = (brought: boolean): ModelEvidence => {
    const model = modelOf('fraud', {}, { metrics })
    return { ...model, change: { ...model.change, metrics: brought } }
  }
  const told = (model: ModelEvidence) => ({
    trade: mistakeTrade(model)?.mistake ?? null,
    slices: lostSlices(model).map(({ name }) => name),
    features: newFeatures(model, { base: nothing, head: nothing }),
  })

  test('are no move of this change', () => {
    expect(told(of(false))).toEqual({ trade: null, slices: [], features: [] })
    expect(told(of(true))).toEqual({ trade: 'misses', slices: ['a=2'], features: ['y'] })
  })
})

test.each([
  ['recall', 'misses', 'falls'],
  ['val_recall@10', 'misses', 'falls'],
  ['false_negative_rate', 'misses', 'rises'],
  ['FPR', 'false alarms', 'rises'],
  ['precision_at_5', 'false alarms', 'falls'],
])('%s counts %s and %s with more of them', (metric, mistake, way) => {
  expect(metricMistake(metric)).toEqual({ mistake, with: way })
})

test.each(['auc', 'f1', 'average_precision', 'recall_gain', 'precision_loss', ''])('%j counts no single mistake', (metric) => {
  expect(metricMistake(metric)).toBeNull()
})

test.each<[string, number[]]>([
  ['28 days', [672]],
  ['P28D', [672]],
  ['PT24H', [24]],
  ['24h', [24]],
  ['canary 5% for 2 days, then 50% for 12 hours', [48, 12]],
  ['4 weeks', [672]],
  ['2 months', [1440]],
  ['1.5 d', [36]],
  ['30m', [0.5]],
  ['p95 80 ms', []],
  ['10 s', []],
  ['version 2d3', []],
  ['5 %', []],
  ['P', []],
])('%j takes %j hours', (text, hours) => {
  expect(durationsIn(text)).toEqual(hours)
})

test('durations are said as people say them', () => {
  expect([0.5, 1, 24, 47, 48, 72, 1440].map(durationWords)).toEqual([
    '30 minutes',
    '1 hour',
    '24 hours',
    '47 hours',
    '2 days',
    '3 days',
    '60 days',
  ])
})

test('a figure is named as people write it', () => {
  for (const text of ['from 0.62 to 0.55', '.55', '0,55', '55 %', '55%', 'at 0.550.']) expect(namesFigure(text, 0.55), text).toBe(true)
  for (const text of ['0.5', '0.555', '5.5 %', '55', '']) expect(namesFigure(text, 0.55), text).toBe(false)
})

test('a name is a word of its own', () => {
  expect(holdsWord('the merchant_age_days column', 'merchant_age_days')).toBe(true)
  expect(holdsWord('Merchant age days', 'merchant_age_days')).toBe(true)
  expect(holdsWord('merchant_age_days_2', 'merchant_age')).toBe(true)
  expect(holdsWord('with it', 'IT')).toBe(false)
  expect(holdsWord('country=IT', 'IT')).toBe(true)
  expect(holdsWord('whole', 'hole')).toBe(false)
})

test('files that nobody wrote by hand take no time', () => {
  const many = Array.from({ length: 40_000 }, (_, i) => `column_${i}`)
  const huge = (shift: number) =>
    readMetrics(
      JSON.stringify({
        version: 1,
        metrics: Object.fromEntries(many.map((name) => [name, 0.5 + shift])),
        data: { features: many.slice(shift * 10) },
      }),
      { path: 'metrics.json', commit: null, id: null },
    )
  const model = modelOf('fraud', {}, { metrics: { base: huge(0.4), head: huge(0) } })
  const brought = { ...model, change: { ...model.change, metrics: true } }
  const yaml = (value: number) =>
    many
      .slice(0, 10_000)
      .map((name) => `${name}_threshold: ${value}\n`)
      .join('')
  const side = (value: number) => {
    const document = { path: 'fraud/a.yml', headPath: 'fraud/a.yml', text: yaml(value) }
    return { ...nothing, documents: [document] }
  }
  const took = cpuClock()
  expect(newFeatures(brought, { base: nothing, head: nothing })).toHaveLength(4)
  expect(mistakeTrade(brought)).toBeNull()
  expect(lostSlices(brought)).toEqual([])
  expect(thresholdMoves(brought, { base: side(0.4), head: side(0.5) })).toEqual([])
  expect(took()).toBeLessThan(3000)
})
