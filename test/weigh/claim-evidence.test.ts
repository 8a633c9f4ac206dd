import { expect, test } from 'vitest'
import type { ModelEvidence } from '../../src/model/evidence.ts'
import type { WeighedGate } from '../../src/model/gate.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { allFiguresRead, figuresOf } from '../../src/weigh/claim-evidence.ts'
import { row } from '../../src/weigh/gate-row.ts'
import { absent, modelOf } from '../evidence.ts'

const from = { path: 'x.json', commit: null, id: null }
const metrics = (text: string) => readMetrics(text, from)
const gates = readGates(
  'version: 1\ngates:\n  auc: {min: 0.11, do_not_ship: {min: 0.12}, slices: {country: {min: 0.13}}}\n  loss: {max: 0.21}\n  rate: {between: [0.31, 0.32]}\n',
  { ...from, path: 'gates.yml' },
)
const model = modelOf('m', {}, {
  metrics: {
    head: metrics('{"metrics": {"auc": {"value": 0.4, "low": 0.3, "high": 0.5}}, "slices": {"c=a": {"n": 7, "auc": 0.41}}}'),
    base: metrics('{"auc": 0.42}'),
  },
  production: { base: metrics('{"auc": 0.43}'), head: absent },
  gates: { base: gates, head: absent },
} satisfies Partial<ModelEvidence>)
const weighed: WeighedGate = {
  ...row({ metric: 'auc', slice: null, tier: 'hold' }, 'baseline', { reason: 'ok' }),
  observed: 0.4,
  reference: 0.44,
  limit: 0.45,
}

test.each<[string, (string | number)[]]>([
  ['auc', ['0.4', '0.41', '0.42', '0.43', '0.11', '0.12', '0.13', 0.4, 0.44, 0.45]],
  ['loss', ['0.21']],
  ['rate', ['0.31', '0.32']],
  ['recall', []],
])('the figures of %s are its values and limits, no interval and no count', (metric, figures) => {
  expect(figuresOf(metric, model, [weighed])).toEqual(figures)
})

test('a claim is only held against files that were all read, or are truly not there', () => {
  const unreadable = { is: 'unreadable', fault: 'ours', reason: 'too-large', why: 'x' } as const
  expect(allFiguresRead(model)).toBe(true)
  expect(allFiguresRead({ ...model, production: { ...model.production, base: unreadable } })).toBe(false)
  expect(allFiguresRead({ ...model, gates: { ...model.gates, head: unreadable } })).toBe(false)
})
