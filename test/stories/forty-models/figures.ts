import type { Row } from './models.ts'

const metricOf = {
  classification: 'auc',
  ranking: 'ndcg_at_10',
  regression: 'mae',
  forecasting: 'wape',
  anomaly: 'precision',
  embedding: 'recall_at_10',
} as const

const countries = ['DE', 'ES', 'PL']

/** How many examples a country has in the test rows of a model. */
const examples: Record<string, number> = { DE: 41200, ES: 18600, PL: 9400 }

/** The metric that decides on a model, and which way is better. */
export function deciding({ task }: Row): { metric: string; better: 'higher' | 'lower' } {
  return { metric: metricOf[task], better: task === 'regression' || task === 'forecasting' ? 'lower' : 'higher' }
}

/** Better by this share of the value, whichever way is better; four digits, as the evaluation writes them. */
export function improved(row: Row, share: number): number {
  return Number((row.value * (1 + (deciding(row).better === 'higher' ? share : -share))).toPrecision(4))
}

/** What must be shown: within 4 % of today's figure, 1 % against main, and 8 % in each country. */
export function gatesOf(row: Row): string {
  const { metric, better } = deciding(row)
  const bound = better === 'higher' ? 'min' : 'max'
  const online = row.serving === 'online' ? '  p95_latency_ms: ["max", 60]\n' : ''
  return `version: 1
gates:
  ${metric}:
    ${bound}: ${improved(row, -0.04)}
    baseline: {max_loss: {relative: 0.01}}
    slices:
      country: {${bound}: ${improved(row, -0.08)}, min_examples: 1000}
${online}`
}

/** A model's figures; `share`: how much better than the table, `country`: of one country apart from the others. */
export function metricsOf(row: Row, { share = 0, time = '2026-11-10T04:00:00Z', country = {} as Record<string, number> } = {}): string {
  const { metric } = deciding(row)
  const slices = countries.map((name, at) => [name, { n: examples[name], [metric]: improved(row, (country[name] ?? share) - 0.015 * at) }])
  const metrics = { [metric]: improved(row, share), ...(row.serving === 'online' ? { p95_latency_ms: 31 } : {}) }
  const data = { snapshot: `${row.id}-2026-11-01`, split: 'time, test from 2026-10-01', label: `${row.id}@1` }
  const run = { time, commit: '0'.repeat(40), seed: 7, uri: `s3://orlo-models/${row.id}/2026-11` }
  return `${JSON.stringify({ version: 1, model: row.id, metrics, slices: { country: Object.fromEntries(slices) }, data, run }, null, 2)}\n`
}
