import { expect, test } from 'vitest'
import { metricsFiles, metricsRank, taskOfMetrics } from '../../../src/weigh/start/metrics-files.ts'

const found = (texts: Record<string, string>) =>
  metricsFiles(new Map(Object.entries(texts)))
    .sort((a, b) => metricsRank(a) - metricsRank(b))
    .map(({ path }) => path)

test('figures of the test come first, those of training rows and of what is served last', () => {
  const some = '{"auc": 0.8}'
  expect(
    found({
      'prod_metrics.json': some,
      'train_results.json': some,
      'all_results.json': some,
      'eval_results.json': some,
      'reports/test_metrics.json': some,
      'ml/metrics.json': some,
    }),
  ).toEqual([
    'ml/metrics.json',
    'reports/test_metrics.json',
    'eval_results.json',
    'all_results.json',
    'train_results.json',
    'prod_metrics.json',
  ])
})

test('what DVC lists counts by whatever name, and before all others', () => {
  const dvc = 'metrics:\n  - live/top.json\nstages:\n  a:\n    cmd: x\n    metrics: [{live/a.json: {cache: false}}]\n'
  expect(found({ 'ml/dvc.yaml': dvc, 'ml/live/a.json': '{"x": 1}', 'ml/live/top.json': '{"y": 2}', 'metrics.json': '{"auc": 1}' })).toEqual(
    ['ml/live/a.json', 'ml/live/top.json', 'metrics.json'],
  )
})

test.each([
  ['package.json', '{"metrics": 1}'],
  ['results.json', '{"score_of_the_game": 3}'],
  ['metrics.json', '{"names": ["auc"]}'],
  ['metrics.json', '{"auc": 0.'],
  ['web/metrics/config.json', '{"auc": 0.8}'],
  ['tests/metrics.json', '{"auc": 0.8}'],
  ['evaluation/judge.yml', 'accuracy: 0.8\n'],
  ['monitoring/metrics_alerts.yml', 'auc: 0.8\n'],
])('%s with %s holds no figures of a model', (path, text) => {
  expect(found({ [path]: text })).toEqual([])
})

test.each([
  ['{"wape": 0.2, "accuracy": 0.8}', 'forecasting'],
  ['{"ndcg@10": 0.4}', 'ranking'],
  ['{"test": {"f1": 0.4}}', 'classification'],
  ['{"rmse": 3}', 'regression'],
  ['{"score": 3}', undefined],
])('%s is of %s', (text, task) => {
  const [file] = metricsFiles(new Map([['metrics.json', text]]))
  expect(file === undefined ? undefined : taskOfMetrics(file)?.value).toBe(task)
})
