import { describe, expect, test } from 'vitest'
import { review } from '../../src/judge/review.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Severity, Sighting } from '../../src/model/finding.ts'
import type { Read } from '../../src/model/read.ts'
import type { Source } from '../../src/model/source.ts'
import { readOrganisation } from '../../src/read/organisation.ts'
import { readWrittenSettings } from '../../src/read/settings.ts'
import { underOrganisation } from '../../src/world/gather/organisation.ts'
import { absent, ana, evidenceOf, modelOf, read, ruleOf } from '../evidence.ts'

const from = { path: 'x.yml', commit: null, id: null }
const commit = '8f3c1d2e9b7a4c5d6e7f8091a2b3c4d5e6f70819'
const named = `acme/.github//mle-review.yml@${commit}`
function must<T>(it: Read<T>): T {
  if (it.is !== 'read') throw new Error(JSON.stringify(it))
  return it.value
}

const source = (path: string): Source => ({
  side: 'head',
  role: 'changed',
  kind: 'python',
  path,
  headPath: path,
  text: read('from sklearn.svm import SVC\nSVC().fit(x, y)\n'),
})
const seen: Sighting = { place: { is: 'model' }, facts: {} }
const book = (...rules: ReturnType<typeof ruleOf>[]) => ({ rules, checklist: [] })
const finds = (severity: Severity = 'E', over: Partial<Sighting> = {}) =>
  ruleOf('area/rule', { severity }, ['model'], () => [{ ...seen, ...over }])

/** Evidence of models with the given settings, their configuration under an organisation's file. */
function under(
  organisation: string,
  models: Record<string, string>,
  { top = '', head = top }: { top?: string; head?: string } = {},
): Evidence {
  const bodies = Object.entries(models).map(([id, body]) => `  ${id}: {paths: [${id}/**]${body && `, ${body}`}}`)
  const written = (text: string) => readWrittenSettings(`version: 1\nextends: ${named}\n${text}\nmodels:\n${bodies.join('\n')}\n`, from)
  const file = readOrganisation(`version: 1\n${organisation}\n`, from)
  const sides = underOrganisation(written(top), written(head), file)
  const all = Object.entries(must(sides.settings).models).map(([id, settings]) => ({ ...modelOf(id), settings }))
  return evidenceOf(all, { ...sides, organisation: file })
}

describe('severities by impact', () => {
  const org = 'severities: {area/rule: W}\nseverities_by_impact: {high: {area/rule: E}, low: {area/rule: off}}\ndefaults: {mode: enforce}'
  test('each model is judged by its own', () => {
    const report = review(under(org, { a: 'impact: high', b: '', c: 'impact: low' }), book(finds('N')))
    expect(report.findings.map(({ model, severity, holds }) => [model, severity, holds])).toEqual([
      ['a', 'E', true],
      ['b', 'W', false],
    ])
    expect(report.outcomes.map(({ model, is }) => [model, is])).toEqual([
      ['a', 'found'],
      ['b', 'found'],
      ['c', 'off'],
    ])
    expect(report.models.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'hold'],
      ['b', 'pass'],
      ['c', 'pass'],
    ])
  })

  const inCode = ruleOf('area/rule', { severity: 'N' }, ['programs'], ({ programs }) =>
    programs.map(({ path }) => ({ place: { is: 'file', path }, facts: {} })),
  )
  const sources = ['a/x.py', 'b/x.py', 'c/x.py', 'z/x.py'].map((path) => source(path))

  test('code is judged as the model that owns it, and what no model owns by the severities of all', () => {
    const evidence = { ...under(org, { a: 'impact: high', b: '', c: 'impact: low' }), sources }
    expect(review(evidence, book(inCode)).findings.map(({ model, severity }) => [model, severity])).toEqual([
      ['a', 'E'],
      [null, 'W'],
      ['b', 'W'],
    ])
  })

  test('a rule that is off but for one impact is asked of that alone, and is clean where it finds nothing', () => {
    const off = 'severities: {area/rule: off}\nseverities_by_impact: {high: {area/rule: E}}'
    const evidence = { ...under(off, { a: 'impact: high', b: '' }), sources }
    const report = review(evidence, book(inCode))
    expect(report.findings.map(({ model }) => model)).toEqual(['a'])
    expect(report.outcomes).toMatchObject([{ model: 'a', is: 'found' }])
    const unread = { ...source('y.py'), text: { is: 'unreadable', fault: 'ours', reason: 'too-large', why: 'y.py is large' } } as const
    const blind = review({ ...evidence, sources: [...sources, unread] }, book(inCode))
    expect(blind.outcomes).toMatchObject([{ model: 'a', is: 'found', undecided: ['y.py is large'] }])
    const nowhere = review({ ...evidence, sources: sources.slice(3) }, book(inCode))
    expect(nowhere.outcomes).toMatchObject([{ model: null, is: 'clean' }])
    expect(review({ ...under(off, { b: '' }), sources }, book(inCode)).outcomes).toMatchObject([{ is: 'off', why: 'configuration' }])
  })
})

describe('a lock on all severities', () => {
  const told = (severity: Severity, wanted: string, head = wanted) => {
    const options = { top: `severities: {area/rule: ${wanted}}`, head: `severities: {area/rule: ${head}}` }
    const report = review(under('defaults: {mode: enforce}\nlocked: [severities]', { m: '' }, options), book(finds(severity)))
    return { severities: report.findings.map((it) => it.severity), overruled: report.overruled }
  }
  const line = { key: 'severities.area/rule', lock: 'severities', from: 'acme/.github//mle-review.yml', introduced: false }
  test.each([
    ['lowered', 'E', 'W', ['E'], [{ ...line, wanted: 'W', stands: 'E' }]],
    ['turned off', 'W', 'off', ['W'], [{ ...line, wanted: 'off', stands: 'W' }]],
    ['turned off that is a note', 'N', 'off', ['N'], [{ ...line, wanted: 'off', stands: 'N' }]],
    ['raised', 'N', 'E', ['E'], []],
    ['written alike', 'W', 'W', ['W'], []],
  ] as const)("a rule's own severity, %s", (_, page, wanted, severities, overruled) => {
    expect(told(page, wanted)).toEqual({ severities, overruled })
  })
  test('what this change writes is told as such', () => {
    expect(told('E', 'E', 'off').overruled).toEqual([{ ...line, wanted: 'off', stands: 'E', introduced: true }])
  })
})

describe("an organisation's file that cannot be read", () => {
  const ours = { is: 'unreadable', fault: 'ours', reason: 'missing', why: 'no' } as const
  const without = (models: Evidence['models'], over: Partial<Evidence> = {}) => evidenceOf(models, { organisation: ours, ...over })
  const back = modelOf('m', {}, { wayBack: read({ commit: 'c0ffee' }) })
  test.each([
    ['nothing found: undecided', [modelOf('m')], [], 'undecided', 'undecided', 'configuration'],
    ['observed: undecided, for the mode may be locked', [modelOf('m', { mode: 'observe' })], [], 'undecided', 'undecided', 'configuration'],
    ['a W: undecided', [modelOf('m')], [finds('W')], 'undecided', 'undecided', 'configuration'],
    ['what holds is held', [modelOf('m')], [finds()], 'hold', 'hold', undefined],
    ['what observe lets pass is undecided', [modelOf('m', { mode: 'observe' })], [finds()], 'undecided', 'hold', 'configuration'],
    ['a way back passes', [back], [finds()], 'pass', 'pass', 'rollback'],
    ['nothing of ML', [], [], 'not-applicable', 'not-applicable', 'nothing-of-ml'],
  ])('%s', (_, models, rules, verdict, would, because) => {
    const report = review(without(models as Evidence['models']), book(...(rules as ReturnType<typeof ruleOf>[])))
    expect({ verdict: report.verdict, would: report.would, because: report.because }).toEqual({ verdict, would, because })
    expect(report.conclusion).toBe(verdict === 'hold' || verdict === 'undecided' ? 'failure' : 'success')
  })

  test('code of ML that no model owns is undecided too', () => {
    const sources = [source('z.py')]
    expect(review(without([], { sources }), book())).toMatchObject({ verdict: 'undecided', because: 'configuration' })
    expect(review(evidenceOf([], { sources }), book())).toMatchObject({ verdict: 'pass', because: 'no-model-change' })
  })

  const edit = (path: string) => ({ path, before: path, status: 'modified', base: null, head: null, kind: 'text', hunks: null }) as never
  const author = { ...ours, fault: 'author' } as const
  const settings = (named: string | null, set: object = {}) =>
    read({ ...must(evidenceOf([]).settings), ...(named === null ? {} : { extends: named }), ...set })
  const none = { approvers: [] }
  const dropped = { headSettings: settings(null), approvals: read([ana]) }
  const config = ['.github/mle-review.yml']
  test.each([
    ['another file is named, and an approver saw it', author, {}, dropped, config, 'pass'],
    ['no approver saw it', author, {}, { ...dropped, approvals: read([]) }, config, 'undecided'],
    ['there is no approver', author, none, { headSettings: settings(null, none) }, config, 'pass'],
    [
      'there is no approver, and more is written',
      author,
      none,
      { headSettings: settings(null, { ...none, comment: 'never' }) },
      config,
      'undecided',
    ],
    ['the same file is named', author, {}, { ...dropped, headSettings: settings(named) }, config, 'undecided'],
    ['something else changes too', author, {}, dropped, [...config, 'm/train.py'], 'undecided'],
    ['nobody knows whether it has a mistake', ours, {}, dropped, config, 'undecided'],
  ] as const)('a change of the configuration alone mends it: %s', (_, organisation, set, over, paths, verdict) => {
    const model = modelOf('m', {}, { change: { ...modelOf('m').change, code: [], policy: config } })
    const evidence = evidenceOf([model], { organisation, settings: settings(named, set), changes: read(paths.map(edit)), ...over })
    expect(review(evidence, book()).verdict).toBe(verdict)
  })
})

describe('an approval by a member of a team', () => {
  const policy = { ...modelOf('m').change, policy: ['gates.yml'] }
  const rule = ruleOf('area/rule', {}, ['model'], () => [{ ...seen, settledBy: 'approval' }])
  const asked = (approvers: string[], teams: Evidence['teams'], over: Partial<Evidence> = {}) =>
    review(evidenceOf([modelOf('m', {}, { change: policy })], { approvals: read([ana]), teams, ...over }, { approvers }), book(rule))
  const unread = { is: 'unreadable', fault: 'ours', reason: 'forbidden', why: 'no' } as const
  test.each([
    ['settles it', ['@acme/ML-Leads'], { 'acme/ml-leads': read(['ben', 'ANA']) }, 'pass'],
    ['settles it without an @', ['acme/ml-leads'], { 'acme/ml-leads': read(['ana']) }, 'pass'],
    ['of another team does not', ['@acme/ml-leads'], { 'acme/other': read(['ana']) }, 'hold'],
    ['of a team that she left does not', ['@acme/ml-leads'], { 'acme/ml-leads': read(['ben']) }, 'hold'],
    ['of a team nobody could read does not', ['@acme/ml-leads'], { 'acme/ml-leads': unread }, 'hold'],
    ['a team is no login', ['@acme/ana'], {}, 'hold'],
  ])('%s', (_, approvers, teams, verdict) => {
    const report = asked(approvers, teams as Evidence['teams'])
    expect(report).toMatchObject({ verdict, conclusion: verdict === 'pass' ? 'success' : 'action_required' })
  })
  test.each([
    ['on an earlier head', { ...ana, commit: 'e'.repeat(40) }, 'dora'],
    ['without the right to write', { ...ana, mayWrite: false }, 'dora'],
    ['by the author', ana, 'ana'],
  ])('does not settle it %s', (_, approval, author) => {
    const over = { approvals: read([approval]), pull: { ...evidenceOf([]).pull, author } }
    expect(asked(['@acme/ml-leads'], { 'acme/ml-leads': read(['ana']) }, over).verdict).toBe('hold')
  })
})

describe('who is told of what a lock put aside', () => {
  const refused = (introduced: boolean, over: Partial<Evidence> = {}, mode = 'enforce') =>
    review(
      evidenceOf([], {
        overruled: [{ key: 'approvers', wanted: '[dora]', stands: '[ana]', lock: 'approvers', from: 'acme/.github//x.yml', introduced }],
        settings: evidenceOf([modelOf('m', { mode })]).settings,
        ...over,
      }),
      book(),
    )
  test('who wrote it, though nothing of ML changed', () => expect(refused(true)).toMatchObject({ verdict: 'not-applicable', quiet: false }))
  test('nobody else', () => expect(refused(false).quiet).toBe(true))
  test('nobody on a draft', () => expect(refused(true, { pull: { ...evidenceOf([]).pull, draft: true } }).quiet).toBe(true))
  test('nobody where every model is only observed', () => expect(refused(true, {}, 'observe').quiet).toBe(true))
})

test('a review without an organisation says nothing of it', () => {
  expect(review(evidenceOf([modelOf('m')], { organisation: absent }), book())).toMatchObject({ verdict: 'pass', overruled: [] })
})
