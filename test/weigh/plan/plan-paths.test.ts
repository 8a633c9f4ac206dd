import { expect, test } from 'vitest'
import { isDocument, planPaths } from '../../../src/weigh/plan/plan-paths.ts'

const entry = { mode: '100644', id: 'a'.repeat(40), size: 900 }
const paths = (all: string[], ids: string[] = []) => planPaths(Object.fromEntries(all.map((path) => [path, entry])), ids)

test.each([
  'monitoring/alerts.yml',
  'ops/rules.yaml',
  'grafana/fraud.json',
  'k8s/fraud.yaml',
  'charts/fraud/templates/prometheusrule.yaml',
  'flags.json',
  'fraud/quality.tf.json',
  'infra/fraud/monitors.tf',
  'terraform/fraud/quality.json',
  'fraud/MODEL_CARD.md',
  'docs/runbook.md',
  'docs/on-call.md',
  'fraud/README.md',
  'jobs/drift_report.py',
  'tests/load/locustfile.py',
])('%s may tell a plan', (path) => {
  expect(paths([path])).toEqual([path])
})

test.each([
  'src/main.py',
  'network/vpc.tf',
  'data/rows.json',
  'package.json',
  'docs/install.md',
  'tests/fixtures/alerts.yml',
  'node_modules/x/README.md',
  '.github/ISSUE_TEMPLATE/deploy.md',
  '.github/mle-review.yml',
  'configs/train.yml',
  'models/drift.onnx',
])('%s may not', (path) => {
  expect(paths([path])).toEqual([])
})

test('what bears the name of a model may', () => {
  expect(
    paths(['docs/fraud-scorer.md', 'pipelines/fraud_scorer.yaml', 'data/fraud-scorer.json', 'docs/churn.md'], ['fraud-scorer']),
  ).toEqual(['docs/fraud-scorer.md', 'pipelines/fraud_scorer.yaml'])
})

test('large files, links and submodules are none; a dashboard may be larger than a text', () => {
  expect(isDocument('a.md', { ...entry, size: 200_000 })).toBe(false)
  expect(isDocument('a.json', { ...entry, size: 200_000 })).toBe(true)
  expect(isDocument('a.json', { ...entry, size: 600_000 })).toBe(false)
  expect(isDocument('a.md', { ...entry, mode: '120000' })).toBe(false)
  expect(isDocument('a.onnx', entry)).toBe(false)
})
