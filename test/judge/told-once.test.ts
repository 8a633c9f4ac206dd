import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import type { Judged } from '../../src/judge/judged.ts'
import { review } from '../../src/judge/review.ts'
import { toldOnce } from '../../src/judge/told-once.ts'
import type { Rule } from '../../src/model/rule.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { evidenceOf, modelOf, read } from '../evidence.ts'

const change = { ...modelOf('m').change, code: [], prompts: ['m/prompts/system.md'] }
const stamp = { model: 'm', state: `mle1:${'0'.repeat(64)}`, commit: 'f'.repeat(40) }
const from = { path: 'm/metrics.json', commit: null, id: null }
const gates = readGates('auc: {min: 0.8}', { ...from, path: 'm/gates.yml' })
const metrics = readMetrics(JSON.stringify({ version: 1, model: 'm', metrics: { auc: 0.9 }, stamp }), from)

/** A prompt changed after the figures were stamped. */
function stale(set: Record<string, unknown> = {}, severities: Record<string, string> = {}, over = {}) {
  const model = modelOf(
    'm',
    { metrics: 'm/metrics.json', task: 'generation', gates: 'm/gates.yml', ...set },
    {
      change: { ...change, ...over },
      gates: { base: gates, head: gates },
      metrics: { base: metrics, head: metrics },
      changedSinceStamp: read(true),
    },
  )
  return review(evidenceOf([model], {}, { severities }), rulebook)
}

const said = (report: ReturnType<typeof stale>) =>
  report.findings.map(({ rule }) => rule).filter((rule) => rule === 'gates/stale' || rule === 'prompt/unevaluated')

const outcome = (report: ReturnType<typeof stale>) => report.outcomes.find(({ rule }) => rule === 'gates/stale')

test('a prompt that nobody evaluated is one finding, and the line of the gates is missing all the same', () => {
  const report = stale()
  expect(said(report)).toEqual(['prompt/unevaluated'])
  expect(outcome(report)).toEqual({ rule: 'gates/stale', model: 'm', is: 'off', why: 'told' })
  expect(report).toMatchObject({
    verdict: 'hold',
    coverage: expect.arrayContaining([expect.objectContaining({ key: 'gates', state: 'missing' })]),
  })
})

test.each([
  ['code changed and no prompt', {}, {}, { prompts: [], code: ['m/train.py'] }],
  ['the rule of prompts is off', {}, { 'prompt/unevaluated': 'off' }, {}],
  ['the model is explored', { stage: 'exploration' }, {}, {}],
])('where %s, the metrics are said to be of another state', (_, set, severities, over) => {
  expect(said(stale(set, severities, over))).toEqual(['gates/stale'])
})

test('a remark does not stand for what holds a change', () => {
  const report = stale({}, { 'prompt/unevaluated': 'W' })
  expect(said(report)).toEqual(['gates/stale', 'prompt/unevaluated'])
  expect(report.verdict).toBe('hold')
})

test.each([
  ['was there before', { standing: true }],
  ['an approver settled', { wouldHold: false }],
])('what %s does not stand for what holds a change', (_, over) => {
  const rules = [
    { page: { id: 'a/special', covers: ['a/general'] }, detector: {} },
    { page: { id: 'a/general' }, detector: {} },
  ] as unknown as Rule[]
  const found = (rule: string, of = {}) =>
    ({
      outcome: { rule, model: 'm', is: 'found' },
      findings: [{ severity: 'E', standing: false, wouldHold: true, ...of }],
      undecided: [],
    }) as unknown as Judged
  const ids = (results: Judged[]) =>
    toldOnce(results, rules).flatMap(({ outcome, findings }) => (findings.length > 0 ? [outcome.rule] : []))
  expect(ids([found('a/special'), found('a/general')])).toEqual(['a/special'])
  expect(ids([found('a/special', over), found('a/general')])).toEqual(['a/special', 'a/general'])
  expect(ids([found('a/special'), { ...found('a/general'), undecided: ['not read'] }])).toEqual(['a/special', 'a/general'])
})

test('pages cover rules that there are, and none covers one that covers it', () => {
  const covers = new Map(rulebook.rules.map(({ page }) => [page.id, page.covers ?? []]))
  const pairs = [...covers].flatMap(([id, covered]) => covered.map((it) => [id, it] as const))
  expect(pairs.length).toBeGreaterThan(0)
  expect(pairs.filter(([id, covered]) => !covers.has(covered) || covers.get(covered)?.includes(id))).toEqual([])
})
