import { expect, test } from 'vitest'
import { readMetrics } from '../../../src/read/metrics.ts'
import { gateable } from '../../../src/weigh/start/gateable.ts'

function sorted(values: unknown) {
  const read = readMetrics(JSON.stringify(values), { path: 'metrics.json', commit: null, id: null })
  if (read.is !== 'read') throw new Error('no metrics')
  const { chosen, wrong, ...rest } = gateable(read.value)
  return { chosen: chosen.map(([name]) => name), wrong: wrong.map(({ name }) => name), ...rest }
}

const none = { chosen: [], asked: [], zero: [], wrong: [], left: [] }

test.each([
  [
    'the test before the validation, once each',
    { val: { loss: 0.3, acc: 0.9 }, test: { acc: 0.8, loss: 0.4 } },
    { chosen: ['test.acc', 'test.loss'], left: ['val.loss', 'val.acc'] },
  ],
  [
    'the whole before its classes',
    { '0': { recall: 0.9 }, class_1: { recall: 0.7 }, 'macro avg': { recall: 0.8 } },
    { chosen: ['macro avg.recall', '0.recall', 'class_1.recall'] },
  ],
  ['no figures of training, no counts', { train_auc: 1, auc: 0.8, epoch: 3, n_rows: 10, tp: 3, std_auc: 0.1 }, { chosen: ['auc'] }],
  [
    'what it costs beside what it is worth',
    { auc: 0.8, p95_latency_ms: 80, throughput_qps: 10, peak_memory_mb: 3 },
    { chosen: ['auc', 'p95_latency_ms', 'throughput_qps'], left: ['peak_memory_mb'] },
  ],
  [
    'four and no more',
    { auc: 0.1, f1: 0.1, recall: 0.1, precision: 0.1, rmse: 1 },
    { chosen: ['auc', 'f1', 'recall', 'precision'], left: ['rmse'] },
  ],
  ['what nobody can tell is asked', { fitness: 0.3, coverage: 0.9 }, { asked: ['fitness', 'coverage'] }],
  ['nothing is a share of 0', { error_rate: 0, auc: 0.9 }, { chosen: ['auc'], zero: ['error_rate'] }],
  ['no percentage for a share, no text for a number', { auc: 91, f1: '0.9', notes: 'x' }, { wrong: ['auc', 'f1'] }],
])('%s', (_, values, told) => {
  expect(sorted(values)).toEqual({ ...none, ...told })
})
