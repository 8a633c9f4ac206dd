import type { Metrics } from '../../model/metrics.ts'
import type { Guess } from '../../model/start.ts'
import { readMetrics } from '../../read/metrics.ts'
import { parseYaml } from '../../read/yaml.ts'
import { metricDirection } from '../metric-direction.ts'
import { metricFamily } from '../metric-family.ts'
import { isAside } from './aside.ts'

/** A file of figures of a model. */
export interface MetricsFile {
  path: string
  metrics: Metrics
  from: string
}

/** Of its name, or of JSON the folder that it lies in. */
const named =
  /(?:^|[/_.-])(?:metrics?|scores?|results?|eval|evaluation|evals|performance|summary|prod|production|baseline)(?:[_.-][^/]*|\d*)\.(?:json|ya?ml)$|(?:^|\/)(?:metrics|results|scores|evals?|evaluation)\/[^/]+\.json$/i
const strongly = /(?:^|[/_.-])metrics?(?:[/_.-]|$)/i
const never =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig|trainer_state|dataset_info|config|tokenizer\w*|special_tokens_map|vocab|generation_config|adapter_config)\.json$|(?:^|[/_.-])(?:gates?|contract|schema|params|dashboard|alerts?)(?:[/_.-])/i

/** Whether a file may hold figures, by its name. */
export function mayBeMetrics(path: string, size: number): boolean {
  return (
    /\.(?:json|ya?ml)$/i.test(path) &&
    size <= 256 * 1024 &&
    named.test(path) &&
    !never.test(path) &&
    !path.startsWith('.github/') &&
    !isAside(path)
  )
}

/** Files that hold figures, DVC's own first. What merely looks like it by its name needs a metric that is known. */
export function metricsFiles(texts: ReadonlyMap<string, string>): MetricsFile[] {
  const told = dvcMetrics(texts)
  return [...texts].flatMap(([path, text]): MetricsFile[] => {
    const by = told.get(path)
    if (by === undefined && !mayBeMetrics(path, text.length)) return []
    const read = readMetrics(text, { path, commit: null, id: null })
    if (read.is !== 'read') return []
    const numbers = Object.entries(read.value.metrics).filter(([, value]) => value.is === 'number')
    const isKnown = numbers.some(([name]) => metricFamily(name) !== null || metricDirection(name) === 'higher')
    if (numbers.length === 0 || !(isKnown || by !== undefined || strongly.test(path))) return []
    return [{ path, metrics: read.value, from: by === undefined ? 'its name and its figures' : `${by} lists it under \`metrics\`` }]
  })
}

/** How likely a file is the one that a candidate is judged by: figures of training rows, of production or of a baseline are not. */
export function metricsRank({ path, metrics, from }: MetricsFile): number {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const other = isProduction(path) || /baseline|old|previous|reference/i.test(name) ? 40 : 0
  return (
    other +
    (/train/i.test(name) ? 20 : 0) +
    (from.includes('lists it') ? 0 : 10) +
    (metrics.stamp === null ? 2 : 0) +
    order(name) +
    path.split('/').length / 100
  )
}

function order(name: string): number {
  return /^metrics\./i.test(name) ? 0 : /test/i.test(name) ? 1 : /eval|metric/i.test(name) ? 2 : /val/i.test(name) ? 3 : 4
}

/** Figures of what is served today. */
export function isProduction(path: string): boolean {
  return /(?:^|[/_.-])(?:prod|production)(?:[/_.-]|$)/i.test(path)
}

/** Paths that a `dvc.yaml` lists as metrics, and where. */
function dvcMetrics(texts: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [path, text] of texts) {
    if (!/(?:^|\/)dvc\.yaml$/.test(path)) continue
    const folder = path.slice(0, -'dvc.yaml'.length)
    const value = mapOf(parseYaml(text).value)
    const lists = [value.metrics, ...Object.values(mapOf(value.stages)).map((stage) => mapOf(stage).metrics)]
    for (const item of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
      const name = typeof item === 'string' ? item : Object.keys(mapOf(item))[0]
      if (name !== undefined) found.set(`${folder}${name}`, path)
    }
  }
  return found
}

function mapOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

const tasks: [string, RegExp][] = [
  ['forecasting', /(?:^|[^a-z])(?:wape|wmape|mase|smape|rmsse|crps|pinball)(?:[^a-z]|$)/i],
  ['ranking', /(?:^|[^a-z])(?:ndcg|mrr|hit[ _-]?rate|map@\d+)(?:[^a-z]|$)/i],
  ['generation', /(?:^|[^a-z])(?:bleu|rouge|exact[ _-]?match|faithfulness|groundedness|win[ _-]?rate|bertscore|perplexity)(?:[^a-z]|$)/i],
  ['classification', /(?:^|[^a-z])(?:auc|auroc|auprc|f1|precision|recall|accuracy|log[ _-]?loss|brier)(?:[^a-z]|$)/i],
  ['regression', /(?:^|[^a-z])(?:rmse|mae|r2|mape)(?:[^a-z]|$)/i],
]

/** The task that figures are of; null: they may be of any. */
export function taskOfMetrics({ path, metrics }: MetricsFile): Guess<string> | null {
  const names = Object.keys(metrics.metrics)
  for (const [value, pattern] of tasks) {
    const name = names.find((it) => pattern.test(it))
    if (name !== undefined) return { value, from: `${path} has ${name}` }
  }
  return null
}
