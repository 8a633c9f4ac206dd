import { expect, test } from 'vitest'
import type { ModelEvidence } from '../../src/model/evidence.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { knownAnswers } from '../../src/weigh/compact-known.ts'
import { absent, modelOf } from '../evidence.ts'

const from = { path: 'x', commit: null, id: null }
const metrics = (data: object) => readMetrics(JSON.stringify({ version: 1, metrics: { auc: 0.9 }, data }), from)
const gates = (slices: string) => readGates(`version: 1\ngates:\n  auc: {min: 0.8, slices: {${slices}}}\n`, from)
const now = { head: metrics({ snapshot: 'new', label: 'chargeback' }), base: metrics({ snapshot: 'old' }) }

test.each<[string, Record<string, unknown>, Partial<ModelEvidence>, Record<string, string>]>([
  ['nothing is known of a bare model', {}, {}, {}],
  ['who owns it', { owners: ['@ana', '@ben'] }, {}, { decisionOwner: '@ana, @ben' }],
  [
    'what was measured, and what it is measured against',
    {},
    { metrics: now },
    { labelsAndDataSnapshot: 'chargeback, new', baseline: 'the model on main, measured on old' },
  ],
  [
    'half of it',
    {},
    { metrics: { head: metrics({ snapshot: 'new' }), base: metrics({}) } },
    { labelsAndDataSnapshot: 'new', baseline: 'the model on main' },
  ],
  ['a new model has no baseline', {}, { metrics: now, isNew: true }, { labelsAndDataSnapshot: 'chargeback, new' }],
  ["slices of base's gates, each once", {}, { gates: { base: gates('c: {min: 0}'), head: gates('d: {min: 0}') } }, { evalSlices: 'c' }],
  [
    'of its own where it is new',
    {},
    { isNew: true, gates: { base: gates('c: {min: 0}'), head: gates('d: {min: 0}, e: {min: 0}') } },
    { evalSlices: 'd, e' },
  ],
  [
    'the way back, in all its parts',
    { rollback: { artifact: 'm.onnx', config: 'c', data: 'd', switch: 'a flag', trigger: 't' } },
    {},
    { rollbackOrFallback: 'artifact: m.onnx, config: c, data: d, switch: a flag, trigger: t' },
  ],
  ['or in one', { rollback: { switch: 'a flag' } }, {}, { rollbackOrFallback: 'switch: a flag' }],
  ['defaults come before what files say', { owners: ['@ana'], compact: { decisionOwner: '@eve' } }, {}, { decisionOwner: '@eve' }],
])('%s', (_, set, over, known) => {
  const found = knownAnswers([modelOf('m', set, { gates: { base: absent, head: absent }, ...over })], 'main')
  expect(Object.fromEntries(Object.entries(found).map(([key, { value }]) => [key, value]))).toEqual(known)
})

test('models that agree have an answer, models that do not leave it to people', () => {
  const one = modelOf('a', { owners: ['@ana'], compact: { goal: 'x' } })
  const found = (compact: object, owners: string[]) => Object.keys(knownAnswers([one, modelOf('b', { owners, compact })], 'main'))
  expect(found({ goal: 'x' }, ['@ana'])).toEqual(['decisionOwner', 'goal'])
  expect(found({ goal: 'y' }, ['@ana'])).toEqual(['decisionOwner'])
  expect(found({}, ['@ben'])).toEqual([])
  expect(Object.keys(knownAnswers([modelOf('b'), one], 'main'))).toEqual([])
})
