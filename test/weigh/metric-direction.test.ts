import { expect, test } from 'vitest'
import { metricDirection } from '../../src/weigh/metric-direction.ts'

test.each([
  [
    'higher',
    'auc val_roc_auc test.f1 recall_at_5 F1Score valAccuracy r2 mcc spearman tokens_per_second bleu rouge_l exact_match ndcg@10 average_precision',
  ],
  [
    'lower',
    'rmse test_mae log_loss brier_score wape mase smape expected_calibration_error fpr error_rate p95_latency_ms peak_memory_mb cost_per_prediction eval_loss perplexity wer',
  ],
  [
    'nobody knows',
    'positive_rate coverage_90 bias revenue lift prevalence score accuracy_gain loss_weight max_loss mean_prediction correlation',
  ],
])('%s is better: %s', (better, names) => {
  const told = better === 'nobody knows' ? null : better
  expect(names.split(' ').map((name) => [name, metricDirection(name)])).toEqual(names.split(' ').map((name) => [name, told]))
})
