import { expect, test } from 'vitest'
import { comparable } from '../../src/weigh/comparable.ts'
import { isPossible, metricFamily } from '../../src/weigh/metric-family.ts'

test.each([
  ['auc', 1, 1.01],
  ['val_roc_auc', 0, -0.01],
  ['auc@10', 1, 91],
  ['recall_at_5', 0.5, 5],
  ['test.f1', 0.5, 73],
  ['F1Score', 0.5, 73],
  ['expected_calibration_error', 0.03, 3],
  ['positive_rate', 0.02, 2],
  ['valAccuracy', 0.9, 90],
  ['brier_score', 1.9, 2.1],
  ['mcc', -1, -1.1],
  ['spearman_correlation', 1, 1.1],
  ['r2', -7, 1.1],
  ['log_loss', 7, -0.1],
  ['rmse', 0, -1],
  ['p95_latency_ms', 0, -1],
  ['peak_memory_mb', 100, -1],
  ['tokens_per_second', 100, -1],
])('%s can be %d and cannot be %d', (metric, possible, impossible) => {
  expect(isPossible(metric, possible)).toBe(true)
  expect(isPossible(metric, impossible)).toBe(false)
})

test.each([
  'auc_pct',
  'accuracy_percent',
  'accuracy_percentage',
  'recall%',
  'auc_delta',
  'accuracy_gain',
  'neg_log_loss',
  'log_rmse',
  'n_recall',
  'recall_lift',
  'revenue',
  'macaroni',
  'lauch',
  'auction_price',
  'constructor',
  '',
])('nothing is known of %s', (metric) => expect(isPossible(metric, 1e6) && isPossible(metric, -1e6)).toBe(true))

test('rounding at the ends is forgiven', () =>
  expect([isPossible('auc', 1.0000000001), isPossible('auc', -1e-10), isPossible('auc', 1.00000001)]).toEqual([true, true, false]))

test('to a billionth', () =>
  expect([-1e-9, -2e-9, 1 + 1e-9, 1 + 2e-9].map((value) => isPossible('auc', value))).toEqual([true, false, true, false]))

test.each([
  ['p95_latency_ms', true],
  ['rps', true],
  ['memory_mb', true],
  ['cost_per_prediction', true],
  ['recall', false],
  ['rmse', false],
  ['unknown', undefined],
])('%s tells of operation: %s', (metric, operational) => expect(metricFamily(metric)?.operational).toBe(operational))

const data = (snapshot: string | null, split: string | null = null, label: string | null = null) => ({
  snapshot,
  split,
  label,
  prevalence: null,
  features: null,
})

test.each([
  ['the same snapshot', data('a'), data('a'), { is: 'yes' }],
  ['the same with room around it', data(' a '), data('a'), { is: 'yes' }],
  ['another snapshot', data('a'), data('b'), { is: 'no', differ: [{ what: 'snapshot', candidate: 'a', reference: 'b' }] }],
  ['another split', data('a', 'x'), data('a', 'y'), { is: 'no', differ: [{ what: 'split' }] }],
  ['another label', data('a', null, 'x'), data('a', null, 'y'), { is: 'no', differ: [{ what: 'label' }] }],
  ['all that differs', data('a', 'x', 'm'), data('a', 'y', 'n'), { is: 'no', differ: [{ what: 'split' }, { what: 'label' }] }],
  ['a split stated once', data('a', 'x'), data('a'), { is: 'yes' }],
  ['no snapshot here', data(null), data('a'), { is: 'unstated', by: ['candidate'] }],
  ['no snapshot there', data('a'), data(null), { is: 'unstated', by: ['reference'] }],
  ['none anywhere', data(null), data(null), { is: 'unstated', by: ['candidate', 'reference'] }],
  [
    'a different label outweighs an unstated snapshot',
    data(null, null, 'x'),
    data(null, null, 'y'),
    { is: 'no', differ: [{ what: 'label' }] },
  ],
])('comparable: %s', (_sentence, candidate, reference, expected) => expect(comparable(candidate, reference)).toMatchObject(expected))
