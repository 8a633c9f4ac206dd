import { describe, expect, test } from 'vitest'
import type { WeighedGate } from '../../src/model/gate.ts'
import { gateFacts, gatePlace, gravestTier, listed, loweredBy, named, subjectOf } from '../../src/weigh/gate-facts.ts'

const missed: WeighedGate = {
  metric: 'recall',
  slice: null,
  against: 'limit',
  status: 'fail',
  reason: 'below-min',
  observed: 0.79,
  reference: null,
  limit: 0.8,
  margin: -0.01,
  sense: 'min',
  tier: 'hold',
  rescored: false,
  n: null,
}

test('a missed floor, whole', () => {
  expect(gateFacts(missed)).toEqual({
    subject: 'recall',
    metric: 'recall',
    slice: '',
    observed: 0.79,
    reference: 'unknown',
    limit: 0.8,
    low: 0.8,
    high: 0.8,
    bound: 'at least',
    by: 0.01,
    where: 'on the base branch',
    detail: '',
  })
})

test.each<[string, Partial<WeighedGate>, object]>([
  ['a ceiling', { sense: 'max', limit: 0.3 }, { bound: 'at most', limit: 0.3 }],
  ['a range shows both ends', { sense: 'between', limit: [0.1, 0.2] }, { low: 0.1, high: 0.2, limit: 0.1 }],
  ['a range told as a ceiling shows its upper end', { sense: 'max', limit: [0.1, 0.2] }, { limit: 0.2 }],
  ['a slice', { slice: 'country=IT' }, { subject: 'recall for country=IT', slice: 'country=IT' }],
  ['a reference', { reference: 0.9, against: 'baseline' }, { reference: 0.9, where: 'on the base branch' }],
  ['production', { reference: 0.9, against: 'production' }, { where: 'in production' }],
  ['scored again', { reference: 0.9, against: 'production', rescored: true }, { where: 'in production, scored again by the author' }],
  ['a gap', { detail: 'from a to b' }, { detail: 'from a to b' }],
  [
    'nothing is known',
    { observed: null, limit: null, margin: null },
    { observed: 'unknown', limit: 'unknown', low: 'unknown', high: 'unknown', by: 'unknown' },
  ],
  ['nothing is zero', { observed: 0, reference: 0, limit: 0, margin: 0 }, { observed: 0, reference: 0, limit: 0, low: 0, high: 0, by: 0 }],
])('facts: %s', (_sentence, gate, facts) => expect(gateFacts({ ...missed, ...gate })).toMatchObject(facts))

test('a place and a subject', () => {
  expect(gatePlace({ ...missed, slice: 'c=a', against: 'slices' })).toEqual({
    is: 'gate',
    metric: 'recall',
    slice: 'c=a',
    against: 'slices',
  })
  expect(subjectOf({ metric: 'x', slice: null })).toBe('x')
})

describe('tiers', () => {
  test('a tier lowers what it does', () => expect((['hold', 'warn', 'note'] as const).map(loweredBy)).toEqual(['E', 'W', 'N']))
  test.each([
    [['note', 'hold', 'warn'], 'hold'],
    [['note', 'warn', 'note'], 'warn'],
    [['note', 'note'], 'note'],
    [['hold'], 'hold'],
    [['warn'], 'warn'],
  ] as const)('of %j the gravest is %s', (tiers, gravest) => expect(gravestTier(tiers.map((tier) => ({ tier })))).toBe(gravest))
})

describe('a list for a sentence', () => {
  test('each thing once', () => expect(listed(['a', 'b', 'a'])).toBe('a; b'))
  test('as many as there is room for', () => expect(listed(['a', 'b'], 2)).toBe('a; b'))
  test('the rest counted', () => expect(listed(['a', 'b', 'c', 'd'], 2)).toBe('a; b; and 2 more'))
})

test('names for a sentence: each once, the rest counted', () => {
  expect(named([])).toBe('')
  expect(named(['recall', 'recall'])).toBe('recall')
  expect(named(['recall', 'auc', 'log_loss'])).toBe('recall, auc and log_loss')
  expect(named(['a', 'b', 'c'], 2)).toBe('a, b and 1 more')
})
