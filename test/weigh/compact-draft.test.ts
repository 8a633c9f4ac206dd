import { expect, test } from 'vitest'
import { changedSides } from '../../src/judge/changed-sides.ts'
import type { Evidence, ModelEvidence } from '../../src/model/evidence.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { draftCompact } from '../../src/weigh/compact-draft.ts'
import { evidenceOf, modelOf, read } from '../evidence.ts'

const from = { path: 'x', commit: null, id: null }
const metrics = (values: object, rest: object = {}) => readMetrics(JSON.stringify({ version: 1, metrics: values, ...rest }), from)
const data = (it: object) => metrics({ auc: 0.9 }, { data: it })
const gates = (yaml: string) => readGates(`version: 1\ngates:\n${yaml}\n`, from)
const gated = (yaml: string) => ({ gates: { base: gates(yaml), head: gates('  other: {min: 0}') } })
const measured = { ...modelOf('m').change, metrics: true }
const file = (path: string, id: string) => ({ path, kind: 'file' as const, digest: `git:${id.repeat(40)}`, entry: null })

const drafted = (evidence: Evidence) => draftCompact(evidence, changedSides(evidence))

function knownOf(models: ModelEvidence[], over: Partial<Evidence> = {}, approvers: string[] = []): Record<string, string> {
  const { known } = drafted(evidenceOf(models, over, { approvers }))
  return Object.fromEntries(Object.entries(known).map(([key, { value }]) => [key, value]))
}

const sides = (base: object, head: object) => ({ change: measured, metrics: { base: metrics(base), head: metrics(head) } })
const now = { change: measured, metrics: { base: data({ snapshot: 'old' }), head: data({ snapshot: 'new', label: 'chargeback' }) } }

test.each<[string, Record<string, unknown>, Partial<ModelEvidence>, Record<string, string>]>([
  ['nothing is known of a bare model', {}, {}, {}],
  ['who owns it', { owners: ['@ana', '@ben'] }, { codeOwners: ['eve'] }, { decisionOwner: '@ana, @ben' }],
  ['whom CODEOWNERS names, where nobody does', {}, { codeOwners: ['eve', 'org/team'] }, { decisionOwner: 'eve, org/team' }],
  [
    'who decides comes before who owns',
    { owners: ['@ana'], prediction: { decision_owner: 'Risk desk' } },
    {},
    { decisionOwner: 'Risk desk' },
  ],
  [
    'what was measured, and what it is measured against',
    {},
    now,
    { labelsAndDataSnapshot: 'chargeback on new, after old', baseline: `the model on main: commit ${'b'.repeat(12)}, measured on old` },
  ],
  ['a new model has no baseline', {}, { ...now, isNew: true }, { labelsAndDataSnapshot: 'chargeback on new' }],
  [
    'metrics of another state tell nothing',
    {},
    { metrics: now.metrics },
    { baseline: `the model on main: commit ${'b'.repeat(12)}, measured on old` },
  ],
  [
    'nor do those of another model',
    {},
    { change: measured, metrics: { base: { is: 'absent' }, head: metrics({ auc: 1 }, { model: 'n', data: { snapshot: 's' } }) } },
    {},
  ],
  ['data that the tree records', {}, { datasets: ['data/a.csv'] }, { labelsAndDataSnapshot: 'data/a.csv' }],
  [
    'the artifact that is served is the baseline and the way back, by its digest',
    { artifact: 'm.onnx', production: 'p.json' },
    {
      artifact: { base: file('m.onnx', 'a'), head: file('m.onnx', 'b') },
      production: { base: metrics({ auc: 1 }), head: { is: 'absent' } },
    },
    {
      baseline: 'the model on main: m.onnx (git:aaaaaaaaaaaa); production as in p.json',
      rollbackOrFallback: 'artifact: m.onnx (git:aaaaaaaaaaaa) as on main',
    },
  ],
  [
    'the way back, in all its parts',
    { rollback: { artifact: 'old.onnx', config: 'c', data: 'd', switch: 'a flag', trigger: 't' } },
    {},
    { rollbackOrFallback: 'artifact: old.onnx; config: c; data: d; switch: a flag; trigger: t' },
  ],
  ['or in one', { rollback: { switch: 'a flag' } }, {}, { rollbackOrFallback: 'artifact: as on main; switch: a flag' }],
  ['defaults come before what files say', { owners: ['@ana'], compact: { decisionOwner: '@eve' } }, {}, { decisionOwner: '@eve' }],
  [
    'what is compared is the success, the rest are guardrails',
    {},
    {
      ...sides({ auc: 0.9, ms: 5 }, { auc: 0.91, precision: 0.5, ms: 6 }),
      ...gated('  precision: {min: 0.4}\n  auc: {better: higher, baseline: {max_loss: {relative: 0.05}}}\n  ms: {between: [1, 9]}'),
    },
    {
      successMetric: 'auc 0.9 -> 0.91 (loses at most 5 % against main)',
      guardrailMetrics: 'precision = 0.5 (at least 0.4); ms 5 -> 6 (within 1 to 9)',
      baseline: `the model on main: commit ${'b'.repeat(12)}`,
    },
  ],
  [
    'what must be gained comes before what may be lost',
    {},
    {
      ...sides({ auc: 0.9, recall: 0.8 }, { auc: 0.9, recall: 0.7 }),
      ...gated('  auc: {better: higher, baseline: {max_loss: 0.1}}\n  recall: {better: higher, baseline: {min_gain: 0.01}}'),
    },
    {
      successMetric: 'recall 0.8 -> 0.7 (gains at least 0.01 on main)',
      guardrailMetrics: 'auc 0.9 -> 0.9 (loses at most 0.1 against main)',
      baseline: `the model on main: commit ${'b'.repeat(12)}`,
    },
  ],
  [
    'without either the first gate of quality',
    {},
    { ...sides({}, { p95_ms: 3, auc: 0.9, f1: 0.5 }), ...gated('  p95_ms: ["max", 9]\n  auc: {min: 0.8}\n  f1: {min: 0.1}') },
    {
      successMetric: 'auc = 0.9 (at least 0.8)',
      guardrailMetrics: 'p95_ms = 3 (at most 9); f1 = 0.5 (at least 0.1)',
      constraints: 'p95_ms at most 9',
      baseline: `the model on main: commit ${'b'.repeat(12)}`,
    },
  ],
  [
    'a metric without a number is left out',
    {},
    { change: measured, metrics: { base: { is: 'absent' }, head: metrics({ auc: 'high' }) }, ...gated('  auc: {min: 0.8}') },
    {},
  ],
])('%s', (_, set, over, known) => {
  expect(knownOf([modelOf('m', set, over)])).toEqual(known)
})

test('figures are as short as tells them apart', () => {
  const of = (before: number, after: number) =>
    knownOf([
      modelOf('m', {}, { ...sides({ loss: before }, { loss: after }), ...gated('  loss: {better: lower, baseline: {max_loss: 1}}') }),
    ]).successMetric
  expect(of(0.123456789, 0.2)).toMatch(/^loss 0\.1235 -> 0\.2 /)
  expect(of(0.123456789, 0.123457777)).toMatch(/^loss 0\.123457 -> 0\.123458 /)
  expect(of(1234567.891234, 0.00001234567)).toMatch(/^loss 1234568 -> 0\.00001235 /)
})

test('slices that the gates ask about and that were measured, and the one that lost most', () => {
  const slices = (it: number, odd: number) => ({
    slices: { country: { IT: { auc: it }, DE: { auc: 0.9 }, 'New York': { auc: odd } }, os: { ios: { auc: 1 } } },
  })
  const over = (yaml: string) => ({
    change: measured,
    metrics: { base: metrics({ auc: 0.9 }, slices(0.8, 0.5)), head: metrics({ auc: 0.91 }, slices(0.7, 0.9)) },
    ...gated(yaml),
  })
  const told = (yaml: string) => knownOf([modelOf('m', {}, over(yaml))]).evalSlices
  expect(told('  auc: {min: 0.1, slices: {country: {min: 0.1}, country=ES: {min: 0.1}}}')).toBe(
    '- country=IT, country=DE, country="New York"\n- auc loses most on country=IT: 0.8 -> 0.7',
  )
  expect(told('  auc: {min: 0.1, slices: {os=ios: {min: 0.1}}}')).toBe('os=ios; auc gains least on os=ios: 1 -> 1')
  expect(told('  auc: {between: [0, 1], slices: {os: {min: 0.1}}}')).toBe('os=ios')
  expect(told('  auc: {min: 0.1, slices: {region: {min: 0.1}}}')).toBeUndefined()
})

test('features that come and go; else columns of the data contract', () => {
  const features = (before: string[] | null, after: string[] | null) =>
    knownOf([modelOf('m', {}, { change: measured, metrics: { base: data({ features: before }), head: data({ features: after }) } })])
      .candidateSignals
  expect(features(['a', 'b'], ['b', 'c_d', '@x'])).toBe('added features c_d, `@x`; removed features a')
  expect(features(['a'], ['a'])).toBeUndefined()
  expect(features(null, ['a'])).toBeUndefined()
})

test('where metrics tell no features, the lists of features in the programs do', () => {
  const text = (side: 'base' | 'head', value: string) => ({
    path: 'm/train.py',
    headPath: 'm/train.py',
    side,
    role: 'changed' as const,
    kind: 'python' as const,
    text: read(value),
  })
  const signals = (base: string, head: string, over: Partial<ModelEvidence> = {}) =>
    knownOf([modelOf('m', {}, over)], { sources: [text('base', base), text('head', head)] }).candidateSignals
  expect(signals('FEATURES = ["age", "hour"]', 'FEATURES = ["age", "device_age"]')).toBe('added features device_age; removed features hour')
  expect(signals('FEATURES = ["age"]', 'FEATURES = ["age"]  # same')).toBeUndefined()
  expect(signals('x = 1', 'x = 2')).toBeUndefined()
  const told = { change: measured, metrics: { base: data({ features: ['a'] }), head: data({ features: ['a'] }) } }
  expect(signals('FEATURES = ["age"]', 'FEATURES = ["hour"]', told)).toBeUndefined()
})

test('values of the configuration that moved, from both sides of the file', () => {
  const text = (side: 'base' | 'head', value: string) => ({
    path: 'c.yml',
    headPath: 'c.yml',
    side,
    role: 'changed' as const,
    kind: 'config' as const,
    text: read(value),
  })
  const change = { ...modelOf('m').change, config: ['c.yml'] }
  const plan = (base: string, head: string) =>
    knownOf([modelOf('m', {}, { change })], { sources: [text('base', base), text('head', head)] }).thresholdOrConfigPlan
  expect(plan('threshold: 0.50\nfit: {depth: 3, l2: 1}\nseed: 1', 'threshold: 0.4\nfit: {depth: 3, drop: true}\nseed: 1 # same')).toBe(
    'c.yml: threshold 0.50 -> 0.4, fit.l2 is gone (was 1), fit.drop = true (new)',
  )
  expect(plan('# one', '# two')).toBeUndefined()
  expect(plan('a: 1', 'a: 1 # the same')).toBeUndefined()
  expect(plan('a: [1, 2]', 'a: [1, 3]')).toBe('c.yml: a [1, 2] -> [1, 3]')
  expect(knownOf([modelOf('m', {}, { change })]).thresholdOrConfigPlan).toBeUndefined()
})

test('several models: what all say stands once, what differs beside their names, too many are left to people', () => {
  const one = (id: string, owner: string) => modelOf(id, { owners: [owner], compact: { goal: 'x' } })
  expect(knownOf([one('a', 'ana'), one('b', 'ben')])).toEqual({ decisionOwner: '- `a` ana\n- `b` ben', goal: 'x' })
  expect(knownOf(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => one(id, `${id}!`)))).toEqual({ goal: 'x' })
  expect(knownOf([modelOf('b'), one('a', 'ana')])).toEqual({ decisionOwner: '`a` ana', goal: '`a` x' })
})

test('who may approve is who decides only where nobody else is named; a refresh owes what it owes', () => {
  expect(knownOf([modelOf('m')], {}, ['ana', 'org/risk'])).toEqual({ decisionOwner: 'ana, org/risk' })
  expect(knownOf([modelOf('m', { owners: ['ben'] })], {}, ['ana'])).toEqual({ decisionOwner: 'ben' })
  const refresh = modelOf('m', {}, { change: { ...measured, code: [] } })
  expect(drafted(evidenceOf([refresh])).asked).toEqual(['labelsAndDataSnapshot', 'baseline', 'rollbackOrFallback'])
  expect(drafted(evidenceOf([])).asked).toHaveLength(19)
})
