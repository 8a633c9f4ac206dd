import { expect, test } from 'vitest'
import type { PlanDocument } from '../../../src/model/plan.ts'
import { mentions } from '../../../src/weigh/plan/mentions.ts'
import { ownPart, tiedTo } from '../../../src/weigh/plan/whose.ts'
import { modelOf } from '../../evidence.ts'

const settings = (id: string, set: Record<string, unknown> = {}) => modelOf(id, set).settings

const spoken = (paths: string[], ids: string[]) => paths.map((path) => ({ path, ids: mentions(path, ids) }))

function ties(id: string, set: Record<string, unknown>, others: string[], paths: string[]) {
  const known = { id, settings: [settings(id, set)], others: others.map((it) => settings(it)) }
  return Object.fromEntries(tiedTo(known, spoken(paths, [id, ...others]), (path) => paths.includes(path)))
}

test.each([
  ['FraudScorerHighNullRate is firing', ['fraud-scorer']],
  ['job="fraud_scorer"', ['fraud-scorer']],
  ['model:fraud-scorer-eu', ['fraud-scorer-eu']],
  ['fraud', ['fraud']],
  ['defrauded', []],
  ['both fraud and fraud-scorer', ['fraud', 'fraud-scorer']],
])('%s names %j', (text, named) => {
  expect([...mentions(text, ['fraud', 'fraud-scorer', 'fraud-scorer-eu'])].sort()).toEqual(named)
})

test('a document is tied by name, by its path, by the folder, by the usual place', () => {
  const set = { paths: ['scoring/**', 'train.py'], monitoring: { runbook: 'docs/on-call.md#fraud' } }
  expect(
    ties(
      'fraud',
      set,
      ['merchant'],
      [
        'docs/on-call.md',
        'alerts/fraud.yml',
        'scoring/README.md',
        'monitoring/all.yml',
        'alerts/merchant.yml',
        'train/alerts.yml',
        'lib/alerts.yml',
      ],
    ),
  ).toEqual({
    'docs/on-call.md': 'named',
    'alerts/fraud.yml': 'path',
    'scoring/README.md': 'folder',
    'monitoring/all.yml': 'usual',
  })
})

test.each([
  'docs/on-call.md',
  './docs/on-call.md#fraud',
  'see docs/on-call.md.',
  'https://github.com/acme/fraud/blob/main/docs/on-call.md#fraud',
])('%s names the file', (runbook) => {
  expect(ties('fraud', { monitoring: { runbook } }, ['merchant'], ['docs/on-call.md'])).toEqual({ 'docs/on-call.md': 'named' })
})

test('the folder of a plain file that another model shares is not the model’s', () => {
  expect(ties('a', { paths: ['models/a.py'] }, [], ['models/alerts.yml'])).toEqual({ 'models/alerts.yml': 'folder' })
  const known = {
    id: 'a',
    settings: [settings('a', { paths: ['models/a.py'] })],
    others: [settings('b', { paths: ['models/b.py'] })],
  }
  expect([...tiedTo(known, spoken(['models/alerts.yml'], ['a', 'b']), () => true)]).toEqual([])
})

test('at most sixty documents, those that are named first', () => {
  const paths = Array.from({ length: 200 }, (_, i) => `monitoring/${i}.yml`)
  const tied = ties('fraud', { monitoring: { alerts: 'monitoring/199.yml' } }, [], paths)
  expect(Object.keys(tied).length).toBe(60)
  expect(Object.keys(tied)[0]).toBe('monitoring/199.yml')
})

const document = (...texts: string[]): PlanDocument => ({
  path: 'x',
  kind: 'prometheus',
  topics: ['monitoring'],
  terms: texts.map((text, i) => ({ text, line: i + 1 })),
})
const own = (tie: 'named' | 'path' | 'folder' | 'usual', ids: string[], ...texts: string[]) =>
  ownPart(document(...texts), tie, { id: 'fraud', settings: [settings('fraud')], ids })?.terms.map(({ text }) => text) ?? null

test.each([
  ['a lone model owns what lies in the usual place', 'usual', ['fraud'], ['up == 0'], ['up == 0']],
  ['of several models it owns what names it', 'usual', ['fraud', 'churn'], ['FraudDown', 'ChurnDown', 'node down'], ['FraudDown']],
  ['what names nobody is nobody’s', 'usual', ['fraud', 'churn'], ['node down'], null],
  ['what names it alone is its whole', 'usual', ['fraud', 'churn'], ['FraudDown', 'queue depth'], ['FraudDown', 'queue depth']],
  ['in its own folder what names nobody is its', 'folder', ['fraud', 'churn'], ['node down'], ['node down']],
  ['in its own folder what names another is not', 'folder', ['fraud', 'churn'], ['ChurnDown'], null],
  ['what the configuration names is its', 'named', ['fraud', 'churn'], ['ChurnDown'], ['ChurnDown']],
] as const)('%s', (_why, tie, ids, texts, expected) => {
  expect(own(tie, [...ids], ...texts)).toEqual(expected)
})

test('of a product’s flags a model owns those that its blocks name or that share a word with it', () => {
  const flags: PlanDocument = {
    path: 'flags.json',
    kind: 'feature flags',
    topics: ['rollout'],
    terms: ['flag fraud_v7: split', 'flag dark_mode: split', 'flag scoring_version: split'].map((text, i) => ({ text, line: i + 1 })),
  }
  const part = ownPart(flags, 'usual', {
    id: 'fraud-scorer',
    settings: [settings('fraud-scorer', { rollback: { switch: 'flag scoring-version' } })],
    ids: ['fraud-scorer'],
  })
  expect(part?.terms.map(({ line }) => line)).toEqual([1, 3])
})
