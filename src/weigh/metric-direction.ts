import { metricFamily } from './metric-family.ts'

const lower =
  /(?:^|[^a-z])(?:ece|mce|calibration[ _-]?error|error(?:[ _-]?rate)?|err|fpr|fnr|null[ _-]?rate|miss[ _-]?rate|loss|brier|nll|wer|cer|fid|perplexity|latency|rmse|mae|mse|mape|mase|rmsse|msle|medae|crps|pinball|deviance|edit[ _-]?distance)(?:[^a-z]|$)/i
const higher =
  /(?:^|[^a-z])(?:bleu|rouge(?:[ _-]?[l12])?|meteor|chrf|bertscore|exact[ _-]?match|win[ _-]?rate|pass[ _-]?at|top[ _-]?[135]|map|hits?|purity|silhouette)(?:[^a-z]|$)/i
const either = /(?:^|[^a-z])(?:positive[ _-]?rate|positive[ _-]?prediction[ _-]?rate|coverage|bias|correlation|prevalence)(?:[^a-z]|$)/i

/** Which way a metric is better, by its name; null: the name does not tell. */
export function metricDirection(name: string): 'higher' | 'lower' | null {
  // Of a report over classes: which average it is, tells no way.
  const metric = name.replace(/(?:weighted|macro|micro)[ _-]?(?:avg|average)[._ /-]/i, '')
  const family = metricFamily(metric)?.name
  const words = metric.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
  if (either.test(words)) return null
  switch (family) {
    case 'share':
      return lower.test(words) ? 'lower' : 'higher'
    case 'correlation':
    case 'explained':
    case 'throughput':
      return 'higher'
    case 'brier':
    case 'loss':
    case 'latency':
    case 'memory':
    case 'cost':
      return 'lower'
    default:
      if (higher.test(words) || /(?:^|[^A-Za-z])mAP(?:[^a-z]|$)/.test(metric)) return 'higher'
      return lower.test(words) && !/(?:^|_)(?:max|weight|coef|change|gain)(?:_|$)/i.test(words) ? 'lower' : null
  }
}
