import { expect, test } from 'vitest'
import { mentions, speaksOf } from '../../src/weigh/metric-names.ts'

test.each<[string, string, [at: number, end: number][]]>([
  ['it took 3 seconds, or so', 'seconds', [[10, 17]]],
  [
    'latency, latency in ms',
    'latency_ms',
    [
      [0, 7],
      [9, 16],
    ],
  ],
  ['a roc curve', 'roc_auc', []],
  ['auc/f1', 'f1', []],
  ['', 'auc', []],
  ['anything', '--', []],
])('«%s» names %s at %j', (text, metric, places) => {
  expect(mentions(text, [metric])).toEqual(places.map(([at, end]) => ({ metric, at, end })))
})

test('in the order of the text, the longest name for each place', () => {
  const found = mentions('pr auc before auc, log loss rate', ['auc', 'pr_auc', 'log_loss', 'loss_rate_gain'])
  expect(found.map(({ metric, at }) => [metric, at])).toEqual([
    ['pr_auc', 0],
    ['auc', 14],
    ['log_loss', 19],
  ])
})

test.each<[string, string, boolean]>([
  ['AUC', 'val_roc_auc', true],
  ['latencies and latency', 'p95_latency_ms', true],
  ['fewer errors', 'error_rate', true],
  ['p95', 'p95', true],
  ['5 ms', 'p95_latency_ms', false],
  ['the mean', 'mean_auc', false],
  ['plan f', 'f_beta', false],
  ['recall', 'precision', false],
])('«%s» speaks of %s: %s', (text, metric, is) => expect(speaksOf(text, metric)).toBe(is))
