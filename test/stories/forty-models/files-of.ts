import { createHash } from 'node:crypto'
import { gatesOf, metricsOf } from './figures.ts'
import type { Row } from './models.ts'
import { programOf } from './program-of.ts'

/** Texts by path. */
export type Files = Record<string, string>

/** What DVC keeps of a model that was trained in this way. */
export function artifactOf({ id }: Row, run: string): string {
  const md5 = createHash('sha256').update(`${id} ${run}`).digest('hex').slice(0, 32)
  return `outs:\n- md5: ${md5}\n  size: ${180_000 + (Number.parseInt(md5.slice(0, 4), 16) % 90_000)}\n  hash: md5\n  path: model.lgb.txt\n`
}

export function configOf({ id }: Row, { trainer = 4, leaves = 31, seed = 7 } = {}): string {
  return `data: data/${id}.parquet
time: seen_at
test_from: 2026-10-01
seed: ${seed}
trainer: lightgbm ${trainer}
lightgbm: {n_estimators: 400, learning_rate: 0.05, num_leaves: ${leaves}}
`
}

/** The folder of one model. */
export function filesOf(row: Row): Files {
  const { id, labels, team, owner } = row
  const at = (name: string) => `models/${id}/${name}`
  return {
    [at('README.md')]: `# ${id}\n\nOf the team ${team}; ask ${owner}. Runbook: \`docs/runbooks/${team}.md\`.\n`,
    [at('__init__.py')]: '',
    [at('train.py')]: programOf(row),
    [at('config.yml')]: configOf(row),
    [at('gates.yml')]: gatesOf(row),
    [at('metrics.json')]: metricsOf(row),
    [at('model.lgb.txt.dvc')]: artifactOf(row, 'first'),
    [at('data.yml')]: `version: 1
contract: 1
snapshot: ${id}-2026-11-01
grain: one listing at one moment
entity: listing
key: row_id
label: {id: ${id}@1, column: ${labels === 'none' ? 'pair_score' : `${id.replaceAll('-', '_')}_label`}, definition: as the runbook of ${team} says, time: labelled_at, delay: ${labels === 'delayed' ? '21 days' : '0 days'}}
features: {time: seen_at, freshness: counters are at most 60 s old, join: as of seen_at}
split: {policy: time, by: seen_at}
columns:
  price: {type: float, unit: EUR, min: 0, max: 100000, nulls: 0}
  category: {type: int, min: 0, max: 900, nulls: 0.01}
sensitive: [seller_email]
`,
  }
}
