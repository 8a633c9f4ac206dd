import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { PlanTopic } from '../../../src/model/plan.ts'
import { hclParser } from '../../../src/read/hcl/parser.ts'
import { readPlan } from '../../../src/read/plan/read-plan.ts'
import { toldBy } from '../../../src/weigh/plan/told.ts'
import { hclWasm } from '../../../src/world/hcl-wasm.ts'

beforeAll(() => hclParser(hclWasm))

const folder = join(import.meta.dirname, 'documents')

/** Kinds of a document, and which pieces of each topic it tells, with the line. */
function told(name: string): string[] {
  const documents = readPlan(name, readFileSync(join(folder, name), 'utf8'))
  const of = (topic: PlanTopic, pieces: Map<string, { line: number }>) =>
    pieces.size === 0
      ? []
      : [
          `${topic}: ${[...pieces]
            .map(([piece, { line }]) => `${piece} ${line}`)
            .sort()
            .join(', ')}`,
        ]
  return [
    [...new Set(documents.map(({ kind }) => kind))].join(', '),
    ...of('prediction', toldBy('prediction', documents)),
    ...of('rollout', toldBy('rollout', documents)),
    ...of('monitoring', toldBy('monitoring', documents)),
  ]
}

const expected: Record<string, string[]> = {
  'alertmanager.yml': ['alertmanager', 'monitoring: owner 3'],
  'argo-bluegreen.yaml': ['argo rollout', 'rollout: stages 6'],
  'argo-rollout.yaml': ['argo rollout, argo analysis', 'rollout: latency-guardrail 13, stages 9, traffic 9'],
  'datadog-dashboard.json': ['datadog', 'rollout: dashboard 1', 'monitoring: business 7, by-version 5, delayed-quality 5'],
  'datadog-monitors.json': ['datadog', 'monitoring: null-rate 11, owner 3, p99 3, runbook 3'],
  'datadog-terraform-lists.tf.json': ['datadog', 'monitoring: confidence-drift 17, null-rate 7, owner 7, prediction-drift 17, runbook 7'],
  'datadog-terraform.tf': ['datadog', 'monitoring: delayed-quality 21, label-arrival 21, null-rate 6, owner 6, retrain 21, runbook 6'],
  'datadog-terraform.tf.json': ['datadog', 'monitoring: freshness 4, owner 4'],
  'evidently-collector.yaml': ['evidently', 'monitoring: categories 6, null-rate 9, prediction-drift 7, range 6'],
  'evidently-monitors.yaml': ['evidently', 'monitoring: categories 6, delayed-quality 8, prediction-drift 7, range 6'],
  'evidently_monitor.py': ['evidently', 'monitoring: categories 8, null-rate 8, prediction-drift 8, range 8'],
  'flagd.json': ['feature flags', 'rollout: stages 4, traffic 4'],
  'flagger.yaml': ['flagger', 'rollout: latency-guardrail 14, load-test 17, stages 7, traffic 9'],
  'grafana-alerts.yaml': ['grafana alerts', 'monitoring: owner 8, prediction-drift 8, retrain 8'],
  'grafana-configmap.yaml': [
    'grafana',
    'rollout: dashboard 8, latency-guardrail 12',
    'monitoring: business 13, by-version 13, delayed-quality 13, p99 12',
  ],
  'grafana-export.json': [
    'grafana',
    'rollout: dashboard 1, latency-guardrail 20',
    'monitoring: by-version 35, confidence-drift 31, error-rate 15, null-rate 30, p50 20, p95 20, prediction-drift 31',
  ],
  'helm-monitoring-values.json': ['prometheus', 'monitoring: prediction-drift 4'],
  'istio.yaml': ['istio', 'rollout: load-test 12, stages 8, traffic 8'],
  'kserve.yaml': ['kserve', 'rollout: stages 6, traffic 6'],
  'launchdarkly-list.json': ['feature flags', 'rollout: stages 3, traffic 3'],
  'launchdarkly.json': ['feature flags', 'rollout: stages 3, traffic 3'],
  'model-card.md': [
    'model card',
    'prediction: confidence 17, entity 14, output 14, owner 25, target 10',
    'monitoring: categories 29, delayed-quality 29, range 29',
  ],
  'openfeature-crd.yaml': ['feature flags', 'rollout: stages 7, traffic 7'],
  'openslo.yaml': ['slo', 'monitoring: freshness 5'],
  'ordinary.json': [''],
  'ordinary.md': [''],
  'ordinary.yaml': [''],
  'prometheus-helm.yaml': ['prometheus', 'monitoring: owner 12, queue-depth 12, runbook 12, timeout-rate 21'],
  'prometheus-kube-values.yaml': ['prometheus', 'monitoring: delayed-quality 10, label-arrival 6'],
  'runbook.md': [
    'runbook',
    'monitoring: by-version 9, delayed-quality 14, null-rate 8, owner 3, p95 7, prediction-drift 9, retrain 14, runbook 1',
  ],
  'sagemaker-cloudformation.yaml': [
    'sagemaker, cloudwatch',
    'rollout: stages 7, traffic 7',
    'monitoring: categories 22, error-rate 25, null-rate 22, range 22',
  ],
  'sagemaker-request.json': ['sagemaker', 'rollout: load-test 4, stages 4'],
  'sloth.yaml': ['slo', 'monitoring: availability 5, error-rate 5'],
  'unleash-export.json': ['feature flags', 'rollout: stages 2, traffic 2'],
  'unleash.json': ['feature flags', 'rollout: stages 4, traffic 4'],
  'vertex-cloudbuild.yaml': ['vertex', 'rollout: stages 4, traffic 4'],
  'vertex-endpoint.json': ['vertex', 'rollout: stages 1, traffic 1'],
}

test('every document stands in the table', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort())
})

test.each(Object.entries(expected))('%s', (name, pieces) => {
  expect(told(name)).toEqual(pieces)
})
