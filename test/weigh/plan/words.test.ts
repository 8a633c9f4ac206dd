import { expect, test } from 'vitest'
import { type PlanTopic, planPieces } from '../../../src/model/plan.ts'
import { readBlock } from '../../../src/read/plan/block.ts'
import { isForeign } from '../../../src/weigh/plan/foreign.ts'
import { plainWords } from '../../../src/weigh/plan/plain-words.ts'
import { toldBy } from '../../../src/weigh/plan/told.ts'

const tells = (topic: PlanTopic, text: string) =>
  [...toldBy(topic, [{ path: 'x', kind: 'prometheus', topics: [topic], terms: [{ text, line: 1 }] }]).keys()].sort().join(' ')

const block = (topic: PlanTopic, value: unknown) => [...toldBy(topic, [readBlock(topic, value, 'x', () => 1)]).keys()].sort().join(' ')

test.each([
  ['FraudP99LatencyHigh', 'fraud p99 latency high'],
  ['HTTPErrorRate', 'http error rate'],
  ['null_rate{feature="amount"} > 0.01', 'null rate{feature= amount } > 0.01'],
  ['p50/p95', 'p50 p95'],
])('%s is read as %s', (text, words) => {
  expect(plainWords(text)).toBe(words)
})

test.each([
  ['TargetDown; up{job="scorer"} == 0', 'availability'],
  ['ScorerDown', 'availability'],
  ['KubePodCrashLooping; rate(kube_pod_container_status_restarts_total[5m]) > 0', 'availability'],
  ['absent(scorer_requests_total)', 'availability'],
  ['ApiErrorBudgetBurn', 'error-rate'],
  ['rate(grpc_server_handled_total{grpc_code!="OK"}[5m])', 'error-rate'],
  ['rate(requests_total{status!="200"}[5m]) > 0.05', 'error-rate'],
  ['model_inference_failures_total', 'error-rate'],
  ['Airflow: DAG score_customers failed; job failed', 'error-rate'],
  ['upstream_rq_timeout_total', 'timeout-rate'],
  ['celery_queue_length > 100', 'queue-depth'],
  ['SQS ApproximateAgeOfOldestMessage above 300', 'queue-depth'],
  ['histogram_quantile(0.50, rate(latency_bucket[5m]))', 'p50'],
  ['scorer_latency{quantile="0.99"}', 'p99'],
  ['95th percentile of the response time', 'p95'],
  ['feature_missing_ratio > 0.05', 'null-rate'],
  ['FeatureOutOfRange', 'range'],
  ['unseen categories of merchant', 'categories'],
  ['feature drift (PSI) by column', 'categories range'],
  ['DriftDetected; model_drift_score > 0.3; Data drift detected', 'categories prediction-drift range'],
  ['feature_store_freshness_seconds > 3600', 'freshness'],
  ['FeatureTableStale', 'freshness'],
  ['prediction_distribution_kl > 0.1', 'prediction-drift'],
  ['positive_prediction_rate', 'prediction-drift'],
  ['fraud_score_psi > 0.2', 'confidence-drift prediction-drift'],
  ['expected calibration error by week', 'confidence-drift'],
  ['ground_truth_lag_hours > 72', 'label-arrival'],
  ['LabelsLate; labels_received_total', 'label-arrival'],
  ['mean_absolute_error_7d > 4', 'delayed-quality'],
  ['ModelAccuracyBelowThreshold', 'delayed-quality'],
  ['approval_rate moves', 'business'],
  ['Conversion', 'business'],
  ['search_without_click_ratio', 'business'],
  ['add_to_cart_rate', 'business'],
  ['sum by (model_version) (rate(requests[5m]))', 'by-version'],
  ['team: risk', 'owner'],
  ['@slack-ml-oncall', 'owner'],
  ['runbook_url https://acme.test/x', 'runbook'],
  ['RetrainNeeded', 'retrain'],
])('monitoring: %s tells %s', (text, pieces) => {
  expect(tells('monitoring', text)).toBe(pieces)
})

test.each([
  'NodeFilesystemAlmostOutOfSpace; node_filesystem_avail_bytes < 10',
  'PostgresReplicationLag; pg_replication_lag > 30',
  'CacheHitRateLow; cache_hits / cache_requests < 0.5',
  'HighMemoryUsage; container_memory_working_set_bytes > 2e9',
  'GPU utilisation; avg(DCGM_FI_DEV_GPU_UTIL)',
  'certificate expires in 7 days',
  'null pointer in the parser',
  'home page views',
  'conversion of units',
  'TODO: alert on stale features',
  'Drift is not monitored yet',
  'There is no runbook',
  'the scorers of the queueing theory course',
])('monitoring: %s tells nothing', (text) => {
  expect(tells('monitoring', text)).toBe('')
})

test.each([
  ['canary at 5 %, then 50 %', 'stages traffic'],
  ['shadow for two days', 'load-test stages'],
  ['A/B test on half of the users', 'stages'],
  ['blue/green', 'stages'],
  ['k6 run load.js at 300 rps', 'load-test'],
  ['p95 below 80 ms', 'latency-guardrail'],
  ['cost per thousand answers below 2 EUR', 'cost-guardrail'],
  ['https://grafana.acme.test/d/x', 'dashboard'],
  ['deployed with helm', ''],
  ['no canary: goes to everybody', ''],
])('rollout: %s tells %s', (text, pieces) => {
  expect(tells('rollout', text)).toBe(pieces)
})

test.each([
  [
    'monitoring',
    { alerts: ['errors', 'p99 > 80ms'], drift: 'weekly, evidently', on_call: '#fraud' },
    'categories error-rate owner p99 range',
  ],
  ['monitoring', { scores: 'mean by hour', labels: 'arrive within 3 days', kpi: 'basket size' }, 'business label-arrival prediction-drift'],
  ['monitoring', { runbook: 'TBD', data: null, errors: false, quality: '' }, ''],
  ['monitoring', { runbook: 'docs/x.md', data: { null_rate: '< 1%', freshness: '26 h' } }, 'freshness null-rate runbook'],
  ['rollout', { strategy: 'everybody at once behind a flag', watch: 'team board' }, 'dashboard stages'],
  ['rollout', { shadow: true, canary: false }, 'load-test stages'],
  ['prediction', { target: 'chargeback within 60 days' }, 'target'],
  ['prediction', { fallback: 'none', retention: '400 days, no PAN' }, 'fallback privacy retention'],
  ['prediction', { request: { customer_id: 'string' }, response: { probability: 'float' } }, 'confidence entity output'],
] as const)('a block %s %j tells %s', (topic, value, pieces) => {
  expect(block(topic, value)).toBe(pieces)
})

test.each([
  ['Runbook: bei Alarm den Dienst prüfen. Die Daten werden nicht geladen und der Wert ist falsch.', true],
  ['障害が発生した場合は、特徴量の欠損率を確認してください。', true],
  ['Si le taux de valeurs nulles est élevé, relancer le job et prévenir les équipes dans le canal.', true],
  ['Null rate above 1 %: page team. Stale features: rerun.', false],
  ['When the p95 rises, look at the pods and page on-call.', false],
  ['La Liga model: the odds feed is stale when the provider is late, and the score drifts.', false],
])('%s is of another language: %s', (text, is) => {
  expect(isForeign(text)).toBe(is)
})

test('a runbook in another language is taken at its word, and tells nothing of other topics', () => {
  const text = 'Bei Alarm den Dienst prüfen. Die Daten werden nicht geladen und der Wert ist falsch.'
  const documents = [{ path: 'docs/runbook.md', kind: 'runbook', topics: ['monitoring' as const], terms: [{ text, line: 3 }] }]
  expect(toldBy('monitoring', documents).size).toBe(planPieces.monitoring.length)
  expect(toldBy('rollout', documents).size).toBe(0)
})
