import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { reviewDescription } from '../../src/judge/review-description.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { readCompact } from '../../src/read/compact.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { absent, ana, evidenceOf, modelOf } from '../evidence.ts'

const asOf = '2026-06-01T12:00:00Z'
const gates = readGates('auc: {min: 0.8}', { path: 'gates.yml', commit: null, id: null })
const unreadable = { is: 'unreadable', fault: 'author', reason: 'x', why: 'gates.yml: line 1: no.' } as const
/** What the change brings; what stood before is counted elsewhere. */
const ids = (report: ReturnType<typeof review>) =>
  report.findings.filter(({ standing }) => !standing).map(({ rule, variant }) => `${rule} ${variant}`)

test.each([
  ['a configuration', { base: gates, head: absent }, { headSettings: unreadable }, 'settings-broken'],
  ['a file of gates', { base: gates, head: unreadable }, {}, 'gates-broken'],
])('%s that nobody could read after the merge is said once, and no approval settles it', (_, sides, over, variant) => {
  const model = modelOf('m', { gates: 'gates.yml' }, { gates: sides, change: { ...modelOf('m').change, code: [], policy: ['gates.yml'] } })
  const evidence = evidenceOf([model], { ...over, approvals: { is: 'read', value: [ana], from: { path: '', commit: null, id: null } } })
  const report = review(evidence, rulebook)
  expect(ids(report)).toEqual([`gates/loosened ${variant}`])
  expect(report).toMatchObject({ verdict: 'hold', conclusion: 'failure' })
})

test.each([
  ['a note of which files', false, 'pass'],
  ['named as what changes the model, where strict', true, 'hold'],
] as const)('shared code is %s', (_, strict, verdict) => {
  const change = { ...modelOf('m').change, code: [], dependencies: ['shared/text.py'] }
  const report = review(evidenceOf([modelOf('m', { strict }, { change })]), rulebook)
  expect(report.verdict).toBe(verdict)
  expect(report.changed[0]?.rows.find(({ what }) => what === 'code')?.head).toBe('shared/text.py (shared)')
  const missing = report.findings.find(({ rule }) => rule === 'compact/missing')
  expect(missing?.facts.changed).toBe(strict ? 'shared/text.py' : undefined)
})

test('a description alone is not told of a change that there is not', () => {
  const [found] = reviewDescription(readCompact('Goal: call more customers', { path: 'x', commit: null, id: null }), rulebook, asOf)
  expect(found).toMatchObject({
    rule: 'compact/missing',
    variant: 'alone',
    message: expect.stringContaining('heading `Iteration Compact`'),
  })
})

test.each([
  [
    'is undecided where a file that may hold its figure could not be read',
    { is: 'unreadable', fault: 'ours', reason: 'too-large', why: 'x' } as const,
    'blind',
  ],
  ['is held against what there is, where all was read', absent, 'found'],
])('a claim that no figure bears out %s', (_, production, is) => {
  const from = { path: 'x', commit: null, id: null }
  const compact = readCompact('Goal: stop fraud\nMistake budget: 3\nUnacceptable mistakes: x\nSuccess metric: auc = 0.95', from, {
    always: true,
  })
  const head = readMetrics('{"auc": 0.86}', { ...from, path: 'metrics.json' })
  const model = modelOf('m', {}, { metrics: { base: absent, head }, production: { base: production, head: absent } })
  const { outcomes } = review(evidenceOf([model], { compact }), rulebook)
  expect(outcomes.find(({ rule }) => rule === 'compact/claim-contradicts-evidence')?.is).toBe(is)
})

describe('a search that found nothing claims no more than that', () => {
  const text = {
    is: 'read',
    value: 'import pandas as pd\n\nframe = pd.read_csv("a.csv")\n',
    from: { path: 'train.py', commit: null, id: null },
  } as const
  const program = { path: 'train.py', headPath: 'train.py', side: 'head', role: 'changed', kind: 'python', text } as const
  const query = {
    ...program,
    path: 'rows.sql',
    headPath: 'rows.sql',
    kind: 'sql',
    text: { ...text, value: 'select a from b join c on b.i = c.i' },
  } as const
  const leakage = (sources: Evidence['sources']) => {
    const { coverage } = review(evidenceOf([modelOf('m')], { sources }), rulebook)
    return coverage.find(({ key }) => key === 'leakage')
  }

  test('a program was searched', () => {
    expect(leakage([program])).toMatchObject({
      line: 'Training and evaluation were searched for what is unknown at prediction time',
      state: 'present',
      why: 'none found by these rules',
    })
  })
  // One rule of many reads a query.
  test.each([
    ['without code', []],
    ['of a query alone', [query]],
  ])('a change %s was not', (_, sources) => {
    expect(leakage(sources)).toMatchObject({
      line: 'Nothing that is unknown at prediction time reaches training or evaluation',
      state: 'not-applicable',
    })
  })
  test('code that could not be read is no change without code', () => {
    const unread = { is: 'unreadable', fault: 'ours', reason: 'too-large', why: 'train.py has too many bytes.' } as const
    expect(leakage([{ ...program, text: unread }])?.state).toBe('not-checked')
  })
})

test('slices are not said to be covered where there are no metrics and no gates', () => {
  const { coverage } = review(evidenceOf([modelOf('m')]), rulebook)
  expect(coverage.find(({ key }) => key === 'slices')?.state).toBe('not-checked')
})
