import { describe, expect, test } from 'vitest'
import type { Read } from '../../src/model/read.ts'
import type { ModelSettings } from '../../src/model/settings.ts'
import { readOrganisation } from '../../src/read/organisation.ts'
import { readWrittenSettings } from '../../src/read/settings.ts'
import { effectiveSettings } from '../../src/weigh/effective-settings.ts'
import { overruledIn } from '../../src/weigh/overruled-in.ts'

const from = { path: 'x.yml', commit: null, id: null }
function must<T>(read: Read<T>): T {
  if (read.is !== 'read') throw new Error(JSON.stringify(read))
  return read.value
}

/** A repository's file, of which `model` is what the model m writes, under the organisation's. */
function under(organisation: string, { top = '', model = '' }: { top?: string; model?: string } = {}) {
  const { value, written } = must(readWrittenSettings(`version: 1\n${top}\nmodels:\n  m: {paths: [m/**]${model && `, ${model}`}}\n`, from))
  const { settings, aside } = effectiveSettings(value, written, must(readOrganisation(`version: 1\n${organisation}\n`, from)))
  const said = overruledIn(aside, null, 'org').map(({ key, wanted, stands, lock }) => [`${key}: ${wanted}`, stands, lock])
  return { settings, m: settings.models.m as ModelSettings, said }
}

describe('a key of a model', () => {
  const cases: [string, org: string, model: string, stands: Partial<ModelSettings>, said: unknown[]][] = [
    ['nobody wrote: our default', '', '', { mode: 'observe', stage: 'production', strict: false, owners: [] }, []],
    [
      'the organisation wrote',
      'defaults: {mode: comment, owners: [ana], strict: true}',
      '',
      { mode: 'comment', owners: ['ana'], strict: true },
      [],
    ],
    [
      'both wrote: the repository',
      'defaults: {mode: enforce, owners: [ana]}',
      'mode: observe, owners: [ben]',
      { mode: 'observe', owners: ['ben'] },
      [],
    ],
    ['the repository wrote what is our default', 'defaults: {mode: enforce}', 'mode: observe', { mode: 'observe' }, []],
    [
      'locked and loosened',
      'defaults: {mode: enforce}\nlocked: [defaults.mode]',
      'mode: comment',
      { mode: 'enforce' },
      [['models.m.mode: comment', 'enforce', 'defaults.mode']],
    ],
    ['locked and not written', 'defaults: {mode: enforce}\nlocked: [defaults.mode]', '', { mode: 'enforce' }, []],
    ['locked and written alike', 'defaults: {mode: enforce}\nlocked: [defaults.mode]', 'mode: enforce', { mode: 'enforce' }, []],
    ['locked and stricter', 'defaults: {mode: comment}\nlocked: [defaults.mode]', 'mode: enforce', { mode: 'enforce' }, []],
    [
      'a locked stage, loosened from our default',
      'locked: [defaults.stage]',
      'stage: exploration',
      { stage: 'production' },
      [['models.m.stage: exploration', 'production', 'defaults.stage']],
    ],
    ['a locked impact, raised', 'locked: [defaults.impact]', 'impact: high', { impact: 'high' }, []],
    [
      'a locked impact, lowered',
      'locked: [defaults.impact]',
      'impact: low',
      { impact: 'standard' },
      [['models.m.impact: low', 'standard', 'defaults.impact']],
    ],
    ['strict turned on under a lock', 'locked: [defaults.strict]', 'strict: true', { strict: true }, []],
    [
      'strict turned off under a lock',
      'defaults: {strict: true}\nlocked: [defaults.strict]',
      'strict: false',
      { strict: true },
      [['models.m.strict: false', 'true', 'defaults.strict']],
    ],
    [
      'a locked day, put off',
      'defaults: {enforce_from: 2026-12-01}\nlocked: [defaults.enforce_from]',
      'enforce_from: 2027-01-01',
      { enforce_from: '2026-12-01' },
      [['models.m.enforce_from: 2027-01-01', '2026-12-01', 'defaults.enforce_from']],
    ],
    [
      'a locked day, brought forward',
      'defaults: {enforce_from: 2026-12-01}\nlocked: [defaults.enforce_from]',
      'enforce_from: 2026-10-01',
      { enforce_from: '2026-10-01' },
      [],
    ],
    [
      'a day that would undo a locked enforce',
      'defaults: {mode: enforce}\nlocked: [defaults.mode]',
      'enforce_from: 2099-01-01',
      { mode: 'enforce', enforce_from: undefined },
      [['models.m.enforce_from: 2099-01-01', null, 'defaults.mode']],
    ],
    [
      'a day under a lock that only comments',
      'defaults: {mode: comment}\nlocked: [defaults.mode]',
      'mode: enforce, enforce_from: 2099-01-01',
      { mode: 'enforce', enforce_from: '2099-01-01' },
      [],
    ],
    [
      'a key without an order, locked: what the organisation wrote stands',
      'defaults: {lanes: [data, evaluation]}\nlocked: [defaults.lanes]',
      'lanes: [data]',
      { lanes: ['data', 'evaluation'] },
      [['models.m.lanes: [data]', '[data, evaluation]', 'defaults.lanes']],
    ],
    [
      'a key that is locked and that nobody may write',
      'locked: [defaults.lanes]',
      'lanes: [data]',
      { lanes: undefined },
      [['models.m.lanes: [data]', null, 'defaults.lanes']],
    ],
    [
      'a lock on all defaults holds what they say, and no more',
      'defaults: {mode: enforce, task: classification}\nlocked: [defaults]',
      'mode: observe, impact: low, artifact: m.onnx',
      { mode: 'enforce', impact: 'low', artifact: 'm.onnx', task: 'classification' },
      [['models.m.mode: observe', 'enforce', 'defaults']],
    ],
    [
      'maps are joined key by key',
      'defaults: {compact: {decisionOwner: "@ana", whoCares: us}, monitoring: {service: [p95]}}',
      'compact: {whoCares: the desk}, monitoring: {data: [drift]}',
      { compact: { whoCares: 'the desk', decisionOwner: '@ana' }, monitoring: { data: ['drift'], service: ['p95'] } },
      [],
    ],
    [
      'a locked map holds the keys it says',
      'defaults: {rollback: {switch: a flag}}\nlocked: [defaults.rollback]',
      'rollback: {switch: retrain, trigger: complaints}',
      { rollback: { switch: 'a flag', trigger: 'complaints' } },
      [['models.m.rollback.switch: retrain', 'a flag', 'defaults.rollback']],
    ],
    [
      'a locked key within a map',
      'defaults: {rollback: {switch: a flag, data: 90 days}}\nlocked: [defaults.rollback.switch]',
      'rollback: {switch: retrain, data: 10 days}',
      { rollback: { switch: 'a flag', data: '10 days' } },
      [['models.m.rollback.switch: retrain', 'a flag', 'defaults.rollback.switch']],
    ],
    [
      'a locked key within a map that nobody else wrote',
      'locked: [defaults.rollback.switch]',
      'rollback: {switch: retrain, data: 10 days}',
      { rollback: { data: '10 days' } },
      [['models.m.rollback.switch: retrain', null, 'defaults.rollback.switch']],
    ],
    [
      'a locked map of which nothing is said may not be written',
      'locked: [defaults.compact]',
      'compact: {goal: x}',
      { compact: {} },
      [['models.m.compact: {"goal":"x"}', '{}', 'defaults.compact']],
    ],
    [
      'gates are never joined: a path replaces them, unless locked',
      'defaults: {gates: {auc: {min: 0.8}}}',
      'gates: {ece: {max: 0.1}}',
      { gates: { ece: { max: 0.1 } } },
      [],
    ],
    [
      'locked gates stand whole',
      'defaults: {gates: {auc: {min: 0.8}}}\nlocked: [defaults.gates]',
      'gates: m/gates.yml',
      { gates: { auc: { min: 0.8 } } },
      [['models.m.gates: m/gates.yml', '{"auc":{"min":0.8}}', 'defaults.gates']],
    ],
  ]
  test.each(cases)('%s', (_, organisation, model, stands, said) => {
    const found = under(organisation, { model })
    expect(found.m.paths).toEqual(['m/**'])
    for (const [key, value] of Object.entries(stands)) expect(found.m[key as keyof ModelSettings], key).toEqual(value)
    expect(found.said).toEqual(said)
  })
})

describe('comment and approvers', () => {
  test.each([
    ['nobody wrote', '', '', 'findings', [], []],
    ['the organisation wrote', 'comment: always\napprovers: [ana]', '', 'always', ['ana'], []],
    ['both wrote', 'comment: always\napprovers: [ana]', 'comment: never\napprovers: [ben]', 'never', ['ben'], []],
    [
      'locked',
      'comment: always\napprovers: ["@acme/ml-leads"]\nlocked: [comment, approvers]',
      'comment: never\napprovers: [dora]',
      'always',
      ['@acme/ml-leads'],
      [
        ['comment: never', 'always', 'comment'],
        ['approvers: [dora]', '[@acme/ml-leads]', 'approvers'],
      ],
    ],
    ['locked and written alike', 'approvers: [ana]\nlocked: [approvers]', 'approvers: [ana]', 'findings', ['ana'], []],
    [
      'locked without a word: the default stands',
      'locked: [comment]',
      'comment: never',
      'findings',
      [],
      [['comment: never', 'findings', 'comment']],
    ],
  ])('%s', (_, organisation, top, comment, approvers, said) => {
    const found = under(organisation, { top })
    expect(found.settings).toMatchObject({ comment, approvers })
    expect(found.said).toEqual(said)
  })
})

describe('severities, by the impact of the model', () => {
  const org = 'severities: {gates/failed: W, slices/none: off}\nseverities_by_impact: {high: {gates/failed: E}, low: {slices/none: N}}'
  const of = (found: ReturnType<typeof under>, impact: 'none' | 'low' | 'standard' | 'high') => found.settings.ruled?.[impact]

  test("the organisation's by impact come before its others", () => {
    const found = under(org)
    expect(of(found, 'none')?.severities).toEqual({ 'gates/failed': 'W', 'slices/none': 'off' })
    expect(of(found, 'standard')?.severities).toEqual({ 'gates/failed': 'W', 'slices/none': 'off' })
    expect(of(found, 'high')?.severities).toEqual({ 'gates/failed': 'E', 'slices/none': 'off' })
    expect(of(found, 'low')?.severities).toEqual({ 'gates/failed': 'W', 'slices/none': 'N' })
  })

  test("a repository's come before both, up and down, where nothing is locked", () => {
    const found = under(org, { top: 'severities: {gates/failed: N, slices/none: E, leakage/overlap: off}' })
    for (const impact of ['none', 'low', 'standard', 'high'] as const)
      expect(of(found, impact)).toEqual({ severities: { 'gates/failed': 'N', 'slices/none': 'E', 'leakage/overlap': 'off' }, raised: {} })
    expect(found.said).toEqual([])
  })

  const locked: [string, lock: string, top: string, model: string, severities: object, raised: object, said: unknown[]][] = [
    [
      'a locked rule may be raised',
      'severities.gates/failed',
      'gates/failed: E',
      '',
      { 'gates/failed': 'E', 'slices/none': 'off' },
      {},
      [],
    ],
    [
      'a locked rule written alike',
      'severities.gates/failed',
      'gates/failed: W',
      '',
      { 'gates/failed': 'W', 'slices/none': 'off' },
      {},
      [],
    ],
    [
      'a locked rule may not be lowered',
      'severities.gates/failed',
      'gates/failed: N',
      '',
      { 'gates/failed': 'W', 'slices/none': 'off' },
      {},
      [['severities.gates/failed: N', 'W', 'severities.gates/failed']],
    ],
    [
      'nor for models of an impact that has its own',
      'severities.gates/failed',
      'gates/failed: W',
      'impact: high',
      { 'gates/failed': 'E', 'slices/none': 'off' },
      {},
      [['severities.gates/failed: W', 'E', 'severities.gates/failed']],
    ],
    [
      'another rule is free',
      'severities.gates/failed',
      'slices/none: N, leakage/overlap: off',
      '',
      { 'gates/failed': 'W', 'slices/none': 'N', 'leakage/overlap': 'off' },
      {},
      [],
    ],
    [
      'all locked: what the organisation does not name may only be raised above its page',
      'severities',
      'leakage/overlap: W, gates/failed: off',
      '',
      { 'gates/failed': 'W', 'slices/none': 'off' },
      { 'leakage/overlap': 'W' },
      [['severities.gates/failed: off', 'W', 'severities']],
    ],
    [
      'a lock on one impact holds there',
      'severities_by_impact.high',
      'gates/failed: N',
      'impact: high',
      { 'gates/failed': 'E', 'slices/none': 'off' },
      {},
      [['severities.gates/failed: N', 'E', 'severities_by_impact.high']],
    ],
    [
      'and nowhere else',
      'severities_by_impact.high.gates/failed',
      'gates/failed: N',
      '',
      { 'gates/failed': 'N', 'slices/none': 'off' },
      {},
      [],
    ],
    [
      'a rule that the locked impact does not name is free',
      'severities_by_impact',
      'slices/none: N',
      'impact: high',
      { 'gates/failed': 'E', 'slices/none': 'N' },
      {},
      [],
    ],
  ]
  test.each(locked)('%s', (_, lock, top, model, severities, raised, said) => {
    const found = under(`${org}\nlocked: [${lock}]`, { top: `severities: {${top}}`, model })
    expect(of(found, found.m.impact)).toEqual({ severities, raised })
    expect(found.said).toEqual(said)
  })
})

test('each rule that is put aside is told, though the same stands for several', () => {
  const found = under('severities: {gates/failed: W, slices/none: W}\nlocked: [severities]', {
    top: 'severities: {gates/failed: N, slices/none: N}',
  })
  expect(found.said).toEqual([
    ['severities.gates/failed: N', 'W', 'severities'],
    ['severities.slices/none: N', 'W', 'severities'],
  ])
})

test('each model by itself, and what it is told names it', () => {
  const text = 'version: 1\nmodels:\n  a: &a {paths: [a], mode: observe}\n  b: {<<: *a, paths: [b]}\n  c: {paths: [c]}\n'
  const { value, written } = must(readWrittenSettings(text, from))
  const org = must(readOrganisation('version: 1\ndefaults: {mode: enforce}\nlocked: [defaults.mode]', from))
  const { settings, aside } = effectiveSettings(value, written, org)
  expect(Object.values(settings.models).map(({ mode, paths }) => [mode, paths])).toEqual([
    ['enforce', ['a']],
    ['enforce', ['b']],
    ['enforce', ['c']],
  ])
  expect(overruledIn(aside, null, 'org').map(({ key }) => key)).toEqual(['models.a.mode', 'models.b.mode'])
})

describe('what is told of both sides', () => {
  const aside = (wanted: unknown) => [{ path: ['approvers'], wanted, stands: ['ana'], lock: 'approvers' }]
  const told = (base: unknown, head: unknown) =>
    overruledIn(aside(base), aside(head), 'o').map(({ wanted, introduced }) => [wanted, introduced])
  test('what stood on base is no news', () => expect(told(['dora'], ['dora'])).toEqual([['[dora]', false]]))
  test('what the change writes is', () => expect(told(['dora'], ['eve'])).toEqual([['[eve]', true]]))
  test('what the change takes back is told no more', () => expect(overruledIn(aside(['dora']), [], 'o')).toEqual([]))
  test('a head that has no configuration to read leaves what base says', () =>
    expect(overruledIn(aside(['dora']), null, 'o')).toMatchObject([{ wanted: '[dora]', introduced: false }]))
  test('a long value is cut', () => expect(overruledIn(aside('x'.repeat(5000)), null, 'o')[0]?.wanted.length).toBe(120))
})
