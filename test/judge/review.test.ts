import { describe, expect, test } from 'vitest'
import { review } from '../../src/judge/review.ts'
import type { Sighting } from '../../src/model/finding.ts'
import { absent, ana, evidenceOf, modelOf, read, ruleOf } from '../evidence.ts'

const seen: Sighting = { place: { is: 'model' }, facts: {} }
const book = (...rules: ReturnType<typeof ruleOf>[]) => ({
  rules,
  checklist: [{ key: 'gates' as const, line: 'Gates', tasks: ['MLE-05'], needs: ['a/found'] }],
})
const finds = (over: Partial<Sighting> = {}, page = {}) => ruleOf('a/found', page, ['model'], () => [{ ...seen, ...over }])
const blind = ruleOf('a/blind', {}, ['model'], () => [{ could: 'not-judge', because: 'blind', why: 'the file is over the cap' }])
const broken = ruleOf('a/broken', {}, ['model'], () => {
  throw new Error('boom')
})
const silent = ruleOf('a/silent', {}, ['model'], () => [])

describe('the verdict', () => {
  test.each([
    ['nothing found: pass', [silent], {}, 'pass', 'pass', undefined],
    ['an E holds', [finds()], {}, 'hold', 'hold', undefined],
    ['a W does not', [finds({ severity: 'W' })], {}, 'pass', 'pass', undefined],
    ['an E of medium confidence shows as W', [finds({ confidence: 'medium' })], {}, 'pass', 'pass', undefined],
    ['a blind E leaves it undecided', [blind], {}, 'undecided', 'undecided', undefined],
    ['a broken E leaves it undecided', [broken], {}, 'undecided', 'undecided', undefined],
    ['hold beats undecided', [blind, finds()], {}, 'hold', 'hold', undefined],
    ['observe never holds', [finds()], { mode: 'observe' }, 'pass', 'hold', 'observe'],
    ['observe is never undecided', [blind], { mode: 'observe' }, 'pass', 'undecided', 'observe'],
    ['comment never holds', [finds()], { mode: 'comment' }, 'pass', 'hold', 'comment'],
    ['enforce_from in the future caps at comment', [finds()], { enforce_from: '2026-06-02' }, 'pass', 'hold', 'comment'],
    ['enforce_from today enforces', [finds()], { enforce_from: '2026-06-01' }, 'hold', 'hold', undefined],
  ] as const)('%s', (_, rules, set, verdict, would, because) => {
    const report = review(evidenceOf([modelOf('m', set)]), book(...rules))
    expect({ verdict: report.verdict, would: report.would, because: report.because }).toEqual({ verdict, would, because })
  })

  test('a blind W never changes it', () => {
    const rule = ruleOf('a/blind', { severity: 'W' }, ['model'], () => [{ could: 'not-judge', because: 'blind', why: 'x' }])
    expect(review(evidenceOf([modelOf('m')]), book(rule)).verdict).toBe('pass')
  })

  test('what would only have warned may stay unjudged', () => {
    const rule = ruleOf('a/blind', {}, ['model'], () => [{ could: 'not-judge', because: 'blind', why: 'x', severity: 'W' }])
    expect(review(evidenceOf([modelOf('m')]), book(rule)).verdict).toBe('pass')
  })

  test('one held model among passing ones holds the change', () => {
    const rule = ruleOf('a/found', {}, ['model'], ({ model }) => (model.id === 'two' ? [seen] : []))
    const report = review(evidenceOf([modelOf('one'), modelOf('two'), modelOf('three', { mode: 'observe' })]), book(rule))
    expect(report.verdict).toBe('hold')
    expect(report.models.map(({ verdict }) => verdict)).toEqual(['pass', 'hold', 'pass'])
  })

  test('a way back passes at once and asks no rule', () => {
    const report = review(evidenceOf([modelOf('m', {}, { wayBack: read({ commit: 'c0ffee' }) })]), book(finds(), broken))
    expect(report).toMatchObject({ verdict: 'pass', because: 'rollback', models: [{ restores: 'c0ffee' }] })
    expect(report.outcomes.map(({ is }) => is)).toEqual(['off', 'off'])
  })

  test('a way back that also edits policy is none', () => {
    const change = { ...modelOf('m').change, policy: ['gates.yml'] }
    expect(review(evidenceOf([modelOf('m', {}, { wayBack: read({ commit: 'c0ffee' }), change })]), book(finds())).verdict).toBe('hold')
  })

  test('settings that cannot be read leave it undecided', () => {
    const unreadable = { is: 'unreadable', fault: 'ours', reason: 'refused', why: 'refused' } as const
    expect(review(evidenceOf([], { settings: unreadable }), book()).verdict).toBe('undecided')
    expect(review(evidenceOf([], { changes: unreadable }), book()).verdict).toBe('undecided')
  })

  test('an unconfigured repository is never held', () => {
    const evidence = evidenceOf([], { settings: absent })
    expect(review(evidence, book(finds()))).toMatchObject({ verdict: 'not-applicable', because: 'nothing-of-ml', quiet: true })
  })
})

describe('a configuration on base that does not parse', () => {
  const settings = { is: 'unreadable', fault: 'author', reason: 'schema', why: 'line 3' } as const
  const edit = (path: string) => ({
    path,
    before: path,
    status: 'modified' as const,
    base: null,
    head: null,
    kind: 'text' as const,
    hunks: [],
  })
  const config = '.github/mle-review.yml'
  const good = evidenceOf([]).headSettings
  test.each([
    ['holds every change up', [edit('a.py')], good, 'undecided'],
    ['lets the change pass that does nothing but mend it', [edit(config)], good, 'pass'],
    ['not one that also does something else', [edit(config), edit('a.py')], good, 'undecided'],
    ['nor one that leaves it broken', [edit(config)], settings, 'undecided'],
    ['nor one that removes it', [edit(config)], absent, 'undecided'],
  ] as const)('%s', (_, changes, headSettings, verdict) => {
    expect(review(evidenceOf([], { settings, headSettings, changes: read([...changes]) }), book(silent)).verdict).toBe(verdict)
  })
})

describe('severity', () => {
  test.each([
    ['configuration raises a W to E', { severity: 'W' as const }, 'E', 'hold'],
    ['configuration lowers an E to N', {}, 'N', 'pass'],
  ])('%s', (_, over, setting, verdict) => {
    const report = review(evidenceOf([modelOf('m')], {}, { severities: { 'a/found': setting } }), book(finds(over)))
    expect(report.verdict).toBe(verdict)
    expect(report.findings[0]?.severity).toBe(setting)
  })

  test('a detector cannot raise its page', () => {
    expect(review(evidenceOf([modelOf('m')]), book(finds({ severity: 'E' }, { severity: 'W' }))).findings[0]?.severity).toBe('W')
  })

  test('off is said, not clean', () => {
    const report = review(evidenceOf([modelOf('m')], {}, { severities: { 'a/found': 'off' } }), book(finds()))
    expect(report.outcomes).toEqual([{ rule: 'a/found', model: 'm', is: 'off', why: 'configuration' }])
    expect(report.coverage[0]?.state).toBe('not-checked')
  })
})

describe('approval', () => {
  const settled = book(finds({ settledBy: 'approval' }))
  test.each([
    ['by a listed approver of the current head', ana, 'pass'],
    ['of an older head', { ...ana, commit: 'd'.repeat(40) }, 'hold'],
    ['by somebody who is not listed', { ...ana, login: 'eve' }, 'hold'],
    ['by somebody who may not write', { ...ana, mayWrite: false }, 'hold'],
  ])('%s', (_, approval, verdict) => {
    expect(review(evidenceOf([modelOf('m')], { approvals: read([approval]) }), settled).verdict).toBe(verdict)
  })

  test("the author's own approval does not count", () => {
    const evidence = evidenceOf([modelOf('m')], { approvals: read([{ ...ana, login: 'dora' }]) }, { approvers: ['dora'] })
    expect(review(evidence, settled).verdict).toBe('hold')
  })

  test('what an approver alone can settle asks for action', () => {
    expect(review(evidenceOf([modelOf('m')]), settled).conclusion).toBe('action_required')
    expect(review(evidenceOf([modelOf('m')]), book(finds({ settledBy: 'approval' }), finds())).conclusion).toBe('failure')
  })

  test('an approval settles nothing else', () => {
    expect(review(evidenceOf([modelOf('m')], { approvals: read([ana]) }), book(finds())).verdict).toBe('hold')
  })
})

describe('coverage', () => {
  test.each([
    [true, 'present'],
    [false, 'not-checked'],
  ] as const)('a rule that has something to ask (%s): %s', (asks, state) => {
    const rule = ruleOf('a/found', {}, ['model'], () => [])
    const report = review(evidenceOf([modelOf('m')]), book({ ...rule, detector: { ...rule.detector, asks: () => asks } }))
    expect(report.coverage[0]?.state).toBe(state)
  })

  test('a rule beside the needed ones makes no line present', () => {
    const needed = ruleOf('a/found', {}, ['model'], () => [])
    const unasked = { ...needed, detector: { ...needed.detector, asks: () => false } }
    const beside = ruleOf('a/beside', {}, ['programs'], () => [])
    expect(review(evidenceOf([modelOf('m')]), book(unasked, beside)).coverage[0]?.state).toBe('not-checked')
    expect(review(evidenceOf([modelOf('m')]), book(needed, beside)).coverage[0]?.state).toBe('present')
  })

  test.each([
    ['present when every needed rule ran clean', [ruleOf('a/found', {}, ['model'], () => [])], 'present'],
    ['missing when one found something', [finds()], 'missing'],
    ['not checked when one was blind', [ruleOf('a/found', {}, ['model'], () => []), blind], 'not-checked'],
    ['not checked when one broke', [ruleOf('a/found', {}, ['model'], () => []), broken], 'not-checked'],
    ['not checked when a needed rule is not shipped', [silent], 'not-checked'],
    [
      'not applicable when nothing applied',
      [ruleOf('a/found', { applies: { impact: ['high'] } }, ['model'], () => [seen])],
      'not-applicable',
    ],
  ] as const)('%s', (_, rules, state) => {
    expect(review(evidenceOf([modelOf('m')]), book(...rules)).coverage[0]?.state).toBe(state)
  })
})

test('what an approver settled is no gap in the coverage', () => {
  const state = (approvals: (typeof ana)[]) =>
    review(evidenceOf([modelOf('m')], { approvals: read(approvals) }), book(finds({ settledBy: 'approval' }))).coverage[0]?.state
  expect(state([])).toBe('missing')
  expect(state([ana])).toBe('present')
})

test('evidence survives JSON, and gives the same report', () => {
  const evidence = evidenceOf([modelOf('m')])
  const rules = book(finds(), blind, silent)
  expect(review(JSON.parse(JSON.stringify(evidence)), rules)).toEqual(review(evidence, rules))
})

test('two sightings of one kind have two fingerprints, the same each time', () => {
  const place = { is: 'gate', metric: 'auc', slice: null, against: 'limit' } as const
  const rule = ruleOf('a/found', {}, ['model'], () => [
    { ...seen, place },
    { ...seen, place },
  ])
  const prints = () => review(evidenceOf([modelOf('m')]), book(rule)).findings.map(({ fingerprint }) => fingerprint)
  expect(new Set(prints()).size).toBe(2)
  expect(prints()).toEqual(prints())
})

describe('a finding in code', () => {
  const secret = {
    path: 'notes/a.ipynb',
    headPath: 'notes/a.ipynb',
    side: 'head',
    kind: 'Key',
    where: 'output',
    cell: 1,
    line: 3,
    fileLine: 3,
    digest: 'd',
  } as const
  const place = { is: 'line', path: secret.path, line: 3, endLine: 3, cell: 1, fileLine: 3, fileEndLine: 3 } as const
  const rule = (unowned?: 'holds') => {
    const it = ruleOf('a/found', {}, ['secrets'], ({ secrets }) => secrets.map(() => ({ place, facts: {}, text: 'x' })))
    return { ...it, detector: { ...it.detector, ...(unowned ? { unowned } : {}) } }
  }
  const untouched = {
    artifact: false,
    config: [],
    code: [],
    prompts: [],
    dependencies: [],
    cosmetic: ['notes/a.ipynb'],
    metrics: false,
    policy: [],
    contract: [],
    dataContract: [],
  }
  const owner = (mode: string) => modelOf('m', { paths: ['notes/**'], mode }, { change: untouched })
  const elsewhere = (mode: string) => ({ models: { m: { paths: ['fraud/**'], mode } } })

  test.each([
    ['holds where its model enforces, though the model itself did not change', [owner('enforce')], {}, rule(), 'hold'],
    ['does not hold where its model observes', [owner('observe')], {}, rule(), 'pass'],
    ['does not hold where no model owns it', [], elsewhere('enforce'), rule(), 'pass'],
    ['holds where no model owns it, if the rule says so and a model enforces', [], elsewhere('enforce'), rule('holds'), 'hold'],
    ['does not hold where no model enforces, whatever the rule says', [], elsewhere('comment'), rule('holds'), 'pass'],
  ] as const)('%s', (_, models, set, found, verdict) => {
    expect(review(evidenceOf([...models], { secrets: read([secret]) }, set), book(found)).verdict).toBe(verdict)
  })

  test('is standing where the merge base had it, and holds nobody', () => {
    const evidence = evidenceOf([owner('enforce')], { secrets: read([secret, { ...secret, side: 'base' }]) })
    expect(review(evidence, book(rule()))).toMatchObject({
      verdict: 'not-applicable',
      findings: [{ standing: true, severity: 'N', holds: false }],
    })
  })

  test('holds when a second one like it is added', () => {
    const evidence = evidenceOf([owner('enforce')], { secrets: read([secret, secret, { ...secret, side: 'base' }]) })
    expect(
      review(evidence, book(rule()))
        .findings.map(({ standing }) => standing)
        .sort(),
    ).toEqual([false, true])
  })
})

test('what two models have alike in one file is said once', () => {
  const rule = ruleOf('a/found', {}, ['model'], () => [{ place: { is: 'file', path: 'w.yml' }, facts: {}, text: 'w' }])
  const report = review(evidenceOf([modelOf('one', { mode: 'observe' }), modelOf('two')]), book(rule))
  expect(report.findings).toMatchObject([{ model: null, holds: true }])
})

test('a file of the head that cannot be read is said, whosever fault it is', () => {
  const source = (text: ReturnType<typeof read<string>>) => ({
    path: 'm/a.py',
    headPath: 'm/a.py',
    side: 'head' as const,
    role: 'changed' as const,
    kind: 'python' as const,
    text,
  })
  const latin = { is: 'unreadable', fault: 'author', reason: 'not-utf-8', why: 'm/a.py is not UTF-8; save it as UTF-8.' } as const
  expect(review(evidenceOf([modelOf('m')], { sources: [source(latin)] }), book(silent)).blind).toEqual([{ what: 'm/a.py', why: latin.why }])
})
