import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { gather } from '../../src/world/gather.ts'
import { type Files, type MemoryOptions, memoryRepository } from '../memory-repository.ts'

const asOf = '2026-06-01T12:00:00Z'
const planRules = ['product/contract-incomplete', 'rollout/incomplete', 'monitoring/incomplete', 'monitoring/uptime-only']

const found = (evidence: Evidence) =>
  review(evidence, rulebook)
    .findings.filter(({ rule }) => planRules.includes(rule))
    .map(({ rule, severity, variant = '', facts }) => `${rule} ${severity} ${variant}: ${facts.missing}`)

const train = { base: 'import model\n\nmodel.fit(1)\n', head: 'import model\n\nmodel.fit(2)\n' }

/** The blocks as the format's example writes them. */
const blocks = `    prediction:
      target: chargeback within 60 days
      entity: card transaction
      output: {score: "probability, calibrated", model_version: string}
      latency: 80 ms p95
      fallback: rules-v3
      override: risk desk queue
      retention: 400 days, no PAN
    rollback:
      artifact: base
      config: configs/fraud.yml
      data: snapshots are kept 90 days
      switch: flag fraud_model_version
      trigger: approval rate moves 2 points in 1 h
    rollout:
      stages: [shadow, canary 5%, 50%, 100%]
      dashboard: https://grafana.acme.test/d/fraud
    monitoring:
      runbook: docs/fraud-runbook.md
      service: [availability, error_rate, timeout_rate, p50, p95, p99]
      data: [null_rate, range, categories, freshness]
      predictions: [score_drift, confidence_drift]
      quality: [label_arrival, recall_delayed]
      business: [approval_rate]
      retrain_when: recall_delayed < 0.78 for 7 days
`
const fraud = (more = '') => `version: 1
models:
  fraud-scorer:
    paths: [fraud/**]
    owners: [ana]
    mode: enforce
    impact: high
    serving: online
    labels: delayed
    task: classification
${more}`

const at = (config: string, more: Files = {}): Files => ({ '.github/mle-review.yml': config, 'fraud/train.py': train.base, ...more })
const changed = (base: Files, head: Partial<Files>): MemoryOptions => ({
  base,
  head: { ...base, 'fraud/train.py': train.head, ...head } as Files,
})

test('the blocks of the format satisfy their rules, for good', async () => {
  const files = at(fraud(blocks))
  const evidence = await gather(memoryRepository(changed(files, {})), { asOf })
  expect(found(evidence)).toEqual([])
  expect(review(evidence, rulebook).outcomes.filter(({ rule }) => planRules.includes(rule))).toEqual(
    planRules.toSorted((a, b) => a.localeCompare(b)).map((rule) => ({ rule, model: 'fraud-scorer', is: 'clean' })),
  )
  expect(evidence.models[0]?.plans.head[0]).toMatchObject({
    path: '.github/mle-review.yml',
    kind: 'block',
    topics: ['prediction'],
    terms: expect.arrayContaining([{ text: 'latency: 80 ms p95', line: 15 }]),
  })
})

test('what the organisation says of every model counts', async () => {
  const organisation = 'version: 1\ndefaults:\n  rollout: {stages: [shadow, canary 5%, 100%], dashboard: https://grafana.acme.test}\n'
  const commit = 'd'.repeat(40)
  const files = at(`extends: acme/.github//mle-review.yml@${commit}\n${fraud('    prediction: {latency: 80 ms}\n')}`)
  const outside = { [`acme/.github//mle-review.yml@${commit}`]: organisation }
  const evidence = await gather(memoryRepository({ ...changed(files, {}), outside }), { asOf })
  expect(found(evidence).filter((it) => it.startsWith('rollout'))).toEqual([])
  expect(evidence.models[0]?.plans.base.map(({ topics }) => topics)).toEqual([['prediction'], ['rollout']])
})

test('a new model of high impact without any plan is held; the same model, known to base, is not', async () => {
  const files = at(fraud())
  const known = await gather(memoryRepository(changed(files, {})), { asOf })
  expect(found(known).map((it) => it.split(' ').slice(0, 3).join(' '))).toEqual([
    'monitoring/incomplete N nothing:',
    'product/contract-incomplete N nothing:',
    'rollout/incomplete N nothing:',
  ])
  const other = 'version: 1\nmodels:\n  other: {paths: [other/**]}\n'
  const added = await gather(memoryRepository(changed(at(other), { '.github/mle-review.yml': fraud() })), { asOf })
  expect(found(added).map((it) => it.split(' ').slice(0, 3).join(' '))).toEqual([
    'monitoring/incomplete E nothing:',
    'product/contract-incomplete W nothing:',
    'rollout/incomplete W nothing:',
  ])
})

test('where less hangs on it a new model is remarked on, not held', async () => {
  const other = 'version: 1\nmodels:\n  other: {paths: [other/**]}\n'
  const config = fraud().replace('impact: high', 'impact: standard')
  const added = await gather(memoryRepository(changed(at(other), { '.github/mle-review.yml': config })), { asOf })
  expect(found(added)[0]).toMatch(/^monitoring\/incomplete W nothing: /)
})

test('a head whose files could not be listed lacks nothing', async () => {
  const repository = memoryRepository(changed(at(fraud()), {}))
  const unlisted = { is: 'unreadable', fault: 'ours', reason: 'truncated', why: 'too many files' } as const
  const evidence = await gather(
    { ...repository, tree: async (commit) => (commit.startsWith('a') ? unlisted : repository.tree(commit)) },
    { asOf },
  )
  expect(evidence.models[0]?.plans.unread).toBe('too many files')
  expect(found(evidence)).toEqual([])
})

describe('what a change takes away', () => {
  const alerts = `groups:
  - name: fraud
    rules:
      - {alert: ScoreDrift, expr: fraud_score_psi > 0.2}
      - {alert: Nulls, expr: fraud_null_ratio > 0.01}
`
  test('an alert that the change deletes is missed, one that the branch never saw is not', async () => {
    const files = at(fraud(), { 'monitoring/fraud.yml': alerts })
    const deleted = await gather(memoryRepository(changed(files, { 'monitoring/fraud.yml': alerts.replace(/.*Nulls.*\n/, '') })), { asOf })
    expect(found(deleted)[0]).toBe('monitoring/incomplete W lost: nulls in its features')
    // The base branch moved on after the branch was cut: its tip has the alerts, merge base and head do not.
    const [repository, tip] = [memoryRepository(changed(files, {})), 'c'.repeat(40)]
    const late = memoryRepository({ base: at(fraud()), head: { ...at(fraud()), 'fraud/train.py': train.head } })
    const cut = {
      ...repository,
      pull: async () => ({ ...(await late.pull()), base: tip }),
      tree: (commit: string) => (commit === tip ? repository.tree('b'.repeat(40)) : late.tree(commit)),
      changes: late.changes,
      texts: async (wants: Parameters<typeof late.texts>[0]) => {
        const [old, own] = [wants.filter(({ commit }) => commit === tip), wants.filter(({ commit }) => commit !== tip)]
        const found = await repository.texts(old.map((want) => ({ ...want, commit: 'b'.repeat(40) })))
        return new Map([...[...found].map(([key, text]) => [key.replace('b'.repeat(40), tip), text] as const), ...(await late.texts(own))])
      },
    }
    const evidence = await gather(cut, { asOf })
    expect(evidence.models[0]?.plans.head.map(({ path }) => path)).toEqual(['monitoring/fraud.yml'])
    expect(found(evidence)[0]).toMatch(/^monitoring\/incomplete N some: /)
  })

  test('all of it, of a model of high impact: held', async () => {
    const files = at(fraud(), { 'monitoring/fraud.yml': alerts })
    const { 'monitoring/fraud.yml': _gone, ...rest } = files
    const deleted = await gather(memoryRepository({ base: files, head: { ...rest, 'fraud/train.py': train.head } }), { asOf })
    expect(found(deleted)[0]).toBe(
      'monitoring/incomplete E all: drift of its predictions and of their confidence; and nulls in its features',
    )
  })

  test('a monitor in Terraform that the change deletes, among others that stay', async () => {
    const monitor = (name: string, query: string) =>
      `resource "datadog_monitor" "${name}" {\n  name  = "Fraud: ${name}"\n  type  = "metric alert"\n  query = "avg(last_1h):avg:fraud.${query}{*} > 0.05"\n}\n`
    const [nulls, drift] = [monitor('null_rate', 'null_rate'), monitor('prediction_drift', 'psi')]
    const files = at(fraud(), { 'infra/fraud.tf': nulls + drift })
    const evidence = await gather(memoryRepository(changed(files, { 'infra/fraud.tf': drift })), { asOf })
    expect(evidence.models[0]?.plans.base).toMatchObject([{ path: 'infra/fraud.tf', kind: 'datadog' }])
    expect(found(evidence)[0]).toBe('monitoring/incomplete W lost: nulls in its features')
  })

  test('a block that loses its runbook', async () => {
    const files = at(fraud(blocks))
    const config = fraud(blocks.replace(/.*runbook:.*\n/, ''))
    expect(found(await gather(memoryRepository(changed(files, { '.github/mle-review.yml': config })), { asOf }))).toEqual([
      'monitoring/incomplete W lost: a runbook',
    ])
  })
})

test('one model of forty reads its own documents, in as many rounds as before', async () => {
  const ids = Array.from({ length: 40 }, (_, i) => `model-${i}x`)
  const files: Files = {
    '.github/mle-review.yml': `version: 1\nmodels:\n${ids.map((id) => `  ${id}: {paths: [${id}/**], serving: batch}\n`).join('')}`,
  }
  for (const id of ids) {
    files[`${id}/train.py`] = train.base
    files[`${id}/alerts.yml`] = 'groups: [{name: a, rules: [{alert: Failed, expr: failures_total > 0}]}]\n'
    files[`monitoring/${id}.yml`] = files[`${id}/alerts.yml`] ?? ''
    files[`data/${id}.json`] = '{}'
  }
  const repository = memoryRepository({ base: files, head: { ...files, 'model-7x/train.py': train.head } })
  const asked: string[][] = []
  const evidence = await gather(
    {
      ...repository,
      texts: (wants) => {
        asked.push(wants.map(({ path }) => path))
        return repository.texts(wants)
      },
    },
    { asOf },
  )
  expect(evidence.models.map(({ id, plans }) => [id, plans.head.map(({ path }) => path)])).toEqual([
    ['model-7x', ['model-7x/alerts.yml', 'monitoring/model-7x.yml']],
  ])
  expect(asked.length).toBe(2)
  expect(asked.flat().sort()).toEqual([
    '.github/mle-review.yml',
    'model-7x/alerts.yml',
    'model-7x/train.py',
    'model-7x/train.py',
    'monitoring/model-7x.yml',
  ])
})

test('a document that the block names is about monitoring as a whole, whatever its headings say', async () => {
  const set = '    monitoring: {runbook: docs/notes.md}\n'
  const notes = '# Notes\n\n- Null rate of a feature above 1 %: look at the feed.\n'
  const pieces = async (config: string) => {
    const evidence = await gather(memoryRepository(changed(at(fraud(config), { 'docs/notes.md': notes }), {})), { asOf })
    return evidence.models[0]?.plans.head.flatMap(({ path, terms }) =>
      path === 'docs/notes.md' ? terms.map(({ text, line }) => `${line} ${text}`) : [],
    )
  }
  expect(await pieces(set)).toEqual(['3 Notes: Null rate of a feature above 1 %: look at the feed.'])
  expect(await pieces('')).toEqual([])
})

test('of a runbook and of alerts for two models each owns what stands under its name', async () => {
  const config = 'version: 1\nmodels:\n  fraud-scorer: {paths: [fraud/**]}\n  churn: {paths: [churn/**]}\n'
  const files = at(config, {
    'docs/runbook.md':
      '# Runbooks\n\nCall the desk.\n\n## Fraud scorer\n\n### Alarms\n\n- Nulls: look at the feed.\n\n## Churn\n\n- Failed job: run it again.\n',
    'monitoring/alerts.yml':
      'groups:\n  - {name: fraud-scorer, rules: [{alert: Nulls, expr: null_ratio > 0.1}]}\n  - {name: churn, rules: [{alert: JobFailed, expr: failures > 0}]}\n  - {name: node, rules: [{alert: Disk, expr: disk_full > 0}]}\n',
  })
  const evidence = await gather(memoryRepository(changed(files, {})), { asOf })
  expect(
    evidence.models.flatMap(({ plans }) => plans.head.flatMap(({ path, terms }) => terms.map(({ line }) => `${path}:${line}`))).sort(),
  ).toEqual(['docs/runbook.md:1', 'docs/runbook.md:9', 'monitoring/alerts.yml:2'])
})

test('of very many alerts the first two thousand are kept', async () => {
  const rules = (name: string) => Array.from({ length: 450 }, (_, i) => `      - {alert: A${i}, expr: "${name} > ${i}"}\n`).join('')
  const more = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`monitoring/${name}.yml`, `groups:\n  - name: ${name}\n    rules:\n${rules(name)}`]),
  )
  const evidence = await gather(memoryRepository(changed(at(fraud(), more), {})), { asOf })
  expect(evidence.models[0]?.plans.head.map(({ path, terms }) => `${path} ${terms.length}`)).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((name) => `monitoring/${name}.yml 400`),
  )
})
