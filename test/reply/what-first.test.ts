import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import type { Report } from '../../src/model/report.ts'
import { summaryComment } from '../../src/reply/comment.ts'
import { at, finding, gate, model, report } from './fixtures/build.ts'

const comment = (over: Partial<Report>) =>
  summaryComment(report({ verdict: 'hold', would: 'hold', conclusion: 'failure', ...over }), rulebook, null)
const ids = (text: string) => [...text.matchAll(/· \[?`([a-z-]+\/[a-z-]+)`/g)].map(([, id]) => id)

test('limits of figures that are another state’s are folded, with no charts of them', () => {
  const stale = { status: 'fail', reason: 'stale' } as const
  const gates = ['DE', 'FR', 'IT'].map((country) => gate('recall', { ...stale, slice: `country=${country}`, observed: 0.8, limit: 0.7 }))
  const text = comment({
    models: [model('fraud-scorer', gates, { verdict: 'hold', would: 'hold' })],
    findings: [finding('gates/stale', 'old')],
  })
  expect(text).toContain('<summary>3 limits, all of figures that are not those of this state</summary>')
  expect(text.slice(0, text.indexOf('<details>'))).not.toContain('| recall')
  expect(text).not.toContain('mermaid')
})

test('what holds a change stands in the order in which the headline takes its reason', () => {
  const findings = ['compact/missing', 'prompt/unevaluated', 'gates/failed', 'rollback/incomplete'].map((rule) => finding(rule, rule))
  const text = comment({ models: [model('fraud-scorer', [], { verdict: 'hold', would: 'hold' })], findings })
  expect(ids(text)).toEqual(['gates/failed', 'prompt/unevaluated', 'compact/missing', 'rollback/incomplete'])
})

test('what was seen in a file comes before what is missing', () => {
  const findings = [
    finding('gates/unreviewed-failures', 'nobody', { severity: 'W' }),
    finding('rollout/irreversible', 'gone', { severity: 'W', place: { is: 'file', path: 'index/0004.sql' } }),
    finding('compact/metric-not-gated', 'prose', { severity: 'W', place: { is: 'description', line: 6 } }),
    finding('prompt/model-unpinned', 'moves', { severity: 'W', place: at('config.yml', 2) }),
  ]
  expect(ids(comment({ verdict: 'pass', would: 'pass', conclusion: 'success', models: [model('fraud-scorer', [])], findings }))).toEqual([
    'rollout/irreversible',
    'prompt/model-unpinned',
    'compact/metric-not-gated',
    'gates/unreviewed-failures',
  ])
})

test('what is seen to break leads, before figures that are yet to be had', () => {
  const findings = [finding('gates/stale', 'old'), finding('serving/breaking-schema', 'broken'), finding('compact/missing', 'none')]
  const text = comment({ models: [model('fraud-scorer', [], { verdict: 'hold', would: 'hold' })], findings })
  expect(ids(text)).toEqual(['serving/breaking-schema', 'gates/stale', 'compact/missing'])
  expect(text.split('\n')[1]).toContain('broken')
})

test('a chain that is the line itself is not told twice', () => {
  const step = { path: 'train.sql', cell: null, line: 3, fileLine: 3, what: 'joined', of: 'JOIN views' } as const
  const at3 = finding('leakage/join-ignores-event-time', 'joined', { place: at('train.sql', 3), chain: [step] })
  const told = (chain: (typeof step)[]) => comment({ models: [model('fraud-scorer', [])], findings: [{ ...at3, chain }] })
  expect(told([step])).not.toContain('joins: `JOIN views`')
  expect(told([step, { ...step, line: 9 } as never])).toContain('joins: `JOIN views`')
})
