import { describe, expect, test } from 'vitest'
import type { Contract } from '../../src/model/contract.ts'
import type { Evidence, ModelEvidence } from '../../src/model/evidence.ts'
import type { GateFile } from '../../src/model/gate.ts'
import type { Read } from '../../src/model/read.ts'
import type { Settings } from '../../src/model/settings.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { readSettings } from '../../src/read/settings.ts'
import { loosenings } from '../../src/weigh/loosened.ts'
import { loosenedGates } from '../../src/weigh/loosened-gates.ts'
import { loosenedReference } from '../../src/weigh/loosened-reference.ts'
import { loosenedSettings } from '../../src/weigh/loosened-settings.ts'
import { contractOf, leastContract } from '../contract.ts'

const at = (path: string) => ({ path, commit: null, id: null })
function must<T>(read: Read<T>): T {
  if (read.is !== 'read') throw new Error(JSON.stringify(read))
  return read.value
}
const gates = (body: string): GateFile => must(readGates(`version: 1\ngates:\n  ${body}`, at('gates.yml')))

const loosened: [sentence: string, base: string, head: string, said: string[]][] = [
  ['nothing changed', 'auc: {min: 0.8}', 'auc: {min: 0.8}', []],
  ['another spelling', 'auc: {min: 0.8}', 'auc: ["min", 8e-1]', []],
  ['a floor falls', 'auc: {min: 0.8}', 'auc: {min: 0.79}', ['auc: its floor falls from 0.8 to 0.79']],
  ['a floor rises', 'auc: {min: 0.8}', 'auc: {min: 0.81}', []],
  ['a ceiling rises', 'ece: {max: 0.04}', 'ece: {max: 0.05}', ['ece: its ceiling rises from 0.04 to 0.05']],
  ['a ceiling falls', 'ece: {max: 0.04}', 'ece: {max: 0.03}', []],
  ['a floor becomes a ceiling', 'x: {min: 1}', 'x: {max: 1}', ['x: its floor 1 is removed', 'x: better turns from higher to lower']],
  [
    'a range widens',
    'x: {between: [1, 2]}',
    'x: {between: [0.9, 2.1]}',
    ['x: its floor falls from 1 to 0.9', 'x: its ceiling rises from 2 to 2.1'],
  ],
  ['a floor becomes a range', 'x: {min: 1}', 'x: {between: [1, 2]}', []],
  ['a range becomes a floor', 'x: {between: [1, 2]}', 'x: {min: 1}', ['x: its ceiling 2 is removed']],
  ['a gate goes, another comes', 'auc: {min: 0.8}', 'roc_auc: {min: 0.9}', ['auc: the gate is removed']],
  ['hold to note', 'auc: {min: 0.8}', 'auc: {min: 0.8, tier: note}', ['auc: its tier falls from hold to note']],
  ['warn to note', 'auc: {min: 0.8, tier: warn}', 'auc: {min: 0.8, tier: note}', ['auc: its tier falls from warn to note']],
  ['warn to hold', 'auc: {min: 0.8, tier: warn}', 'auc: {min: 0.8}', []],
  [
    'do_not_ship falls',
    'auc: {do_not_ship: {min: 0.7}}',
    'auc: {do_not_ship: {min: 0.6}}',
    ['auc: do_not_ship: its floor falls from 0.7 to 0.6'],
  ],
  ['do_not_ship goes', 'auc: {min: 0.8, do_not_ship: {min: 0.7}}', 'auc: {min: 0.8}', ['auc: do_not_ship: its floor 0.7 is removed']],
  [
    'a relative loss rises',
    'x: {better: higher, production: {max_loss: {relative: 0.01}}}',
    'x: {better: higher, production: {max_loss: {relative: 0.02}}}',
    ['x: its relative max_loss against production rises from 0.01 to 0.02'],
  ],
  ['a loss falls', 'x: {better: higher, production: {max_loss: 0.02}}', 'x: {better: higher, production: {max_loss: 0.01}}', []],
  [
    'an amount becomes a share',
    'x: {better: higher, baseline: {max_loss: 0.02}}',
    'x: {better: higher, baseline: {max_loss: {relative: 0.02}}}',
    ['x: its absolute max_loss 0.02 against baseline is removed'],
  ],
  [
    'an amount becomes a share of nothing',
    'x: {better: higher, baseline: {max_loss: 0.02}}',
    'x: {better: higher, baseline: {max_loss: {relative: 0}}}',
    [],
  ],
  [
    'a loss that may not be a share of anything outweighs a larger amount',
    'x: {better: higher, baseline: {max_loss: 0.02}}',
    'x: {better: higher, baseline: {max_loss: {absolute: 0.03, relative: 0}}}',
    [],
  ],
  [
    'an allowed loss becomes a demanded gain',
    'x: {better: higher, baseline: {max_loss: 0.02}}',
    'x: {better: higher, baseline: {min_gain: 0.01}}',
    [],
  ],
  [
    'a demanded gain of nothing becomes an allowed loss of nothing',
    'x: {better: higher, baseline: {min_gain: 0}}',
    'x: {better: higher, baseline: {max_loss: 0}}',
    [],
  ],
  [
    'a demanded gain falls',
    'x: {better: higher, baseline: {min_gain: 0.02}}',
    'x: {better: higher, baseline: {min_gain: 0.01}}',
    ['x: its absolute min_gain against baseline falls from 0.02 to 0.01'],
  ],
  ['a demanded gain rises', 'x: {better: higher, baseline: {min_gain: 0.01}}', 'x: {better: higher, baseline: {min_gain: 0.02}}', []],
  [
    'a demanded gain becomes no loss',
    'x: {better: higher, baseline: {min_gain: 0.01}}',
    'x: {better: higher, baseline: {max_loss: 0}}',
    ['x: its absolute min_gain 0.01 against baseline is removed'],
  ],
  [
    'a reference goes',
    'x: {min: 1, baseline: {max_loss: 0}, production: {max_loss: 0}}',
    'x: {min: 1, production: {max_loss: 0}}',
    ['x: its limit against baseline is removed'],
  ],
  ['a slice goes', 'x: {slices: {c: {min: 1}}}', 'x: {min: 1}', ['x: slice c: its limit is removed']],
  ['a slice falls', 'x: {slices: {c: {min: 1}}}', 'x: {slices: {c: {min: 0.9}}}', ['x: slice c: its floor falls from 1 to 0.9']],
  ['a key covers its value', 'x: {slices: {c=a: {min: 1}}}', 'x: {slices: {c: {min: 1}}}', []],
  [
    'a key covers its value only where it asks as much',
    'x: {slices: {c=a: {min: 1}}}',
    'x: {slices: {c: {min: 0.9}}}',
    ['x: slice c=a: its limit is removed'],
  ],
  ['a value does not cover its key', 'x: {slices: {c: {min: 1}}}', 'x: {slices: {c=a: {min: 1}}}', ['x: slice c: its limit is removed']],
  ['another value covers nothing', 'x: {slices: {c=a: {min: 1}}}', 'x: {slices: {c=b: {min: 1}}}', ['x: slice c=a: its limit is removed']],
  [
    "a slice inherits its gate's lower tier",
    'x: {slices: {c: {min: 1}}}',
    'x: {tier: warn, slices: {c: {min: 1}}}',
    ['x: its tier falls from hold to warn', 'x: slice c: its tier falls from hold to warn'],
  ],
  [
    'a gap widens',
    'x: {slices: {c: {max_gap: 0.1}}}',
    'x: {slices: {c: {max_gap: 0.2}}}',
    ['x: slice c: its max_gap rises from 0.1 to 0.2'],
  ],
  ['a gap narrows', 'x: {slices: {c: {max_gap: 0.1}}}', 'x: {slices: {c: {max_gap: 0.05}}}', []],
  ['a gap goes', 'x: {slices: {c: {max_gap: 0.1, min: 0}}}', 'x: {slices: {c: {min: 0}}}', ['x: slice c: its max_gap 0.1 is removed']],
  [
    'fewer examples',
    'x: {slices: {c: {min: 1, min_examples: 9}}}',
    'x: {slices: {c: {min: 1, min_examples: 8}}}',
    ['x: slice c: its min_examples falls from 9 to 8'],
  ],
  [
    'any number of examples',
    'x: {slices: {c: {min: 1, min_examples: 9}}}',
    'x: {slices: {c: {min: 1}}}',
    ['x: slice c: its min_examples 9 is removed'],
  ],
  [
    "a slice's loss",
    'x: {better: higher, slices: {c: {baseline: {max_loss: 0.1}}}}',
    'x: {better: higher, slices: {c: {baseline: {max_loss: 0.2}}}}',
    ['x: slice c: its absolute max_loss against baseline rises from 0.1 to 0.2'],
  ],
  [
    "a slice's loss against production",
    'x: {better: higher, slices: {c: {min: 0, production: {max_loss: 0.1}}}}',
    'x: {better: higher, slices: {c: {min: 0}}}',
    ['x: slice c: its limit against production is removed'],
  ],
]

test.each(loosened)('gates: %s', (_sentence, base, head, said) => expect(loosenedGates(gates(base), gates(head), {})).toEqual(said))

test('more examples loosen where a judged slice falls below them, and only there', () => {
  const base = gates('x: {slices: {c: {min: 1, min_examples: 50}}}')
  const head = gates('x: {slices: {c: {min: 1, min_examples: 100}}}')
  const of = (name: string, n: number | null) => loosenedGates(base, head, { [name]: { n, metrics: {} } })
  expect(of('c=a', 99)).toEqual(['x: slice c: its min_examples rises from 50 to 100, so c=a would no longer be judged'])
  expect(of('c=a', 50)).toHaveLength(1)
  for (const silent of [of('c=a', 100), of('c=a', 49), of('c=a', null), of('d=a', 60)]) expect(silent).toEqual([])
})

const base: Settings = must(
  readSettings(
    'version: 1\napprovers: [ana, "@Ben"]\nseverities: {a/e: E, a/w: W}\nmodels:\n  m: {paths: [a.py, b.py, "!a.txt"], artifact: "models:/m/1", mode: enforce, impact: standard, metrics: m.json, gates: g.yml, production: p.json, strict: true, depends_on: [s.py], serving: online, enforce_from: 2026-01-01}',
    at('c.yml'),
  ),
)

const edits: [sentence: string, edit: (head: Settings, model: Settings['models'][string]) => unknown, said: string[]][] = [
  ['nothing', () => {}, []],
  ['the model goes', (head) => void delete head.models.m, ['models.m is removed']],
  ['another model goes', (head) => Object.assign(head.models, { other: head.models.m as Settings['models'][string] }), []],
  ['mode falls', (_, m) => Object.assign(m, { mode: 'observe' }), ['models.m.mode falls from enforce to observe']],
  ['stage falls', (_, m) => Object.assign(m, { stage: 'exploration' }), ['models.m.stage falls from production to exploration']],
  ['impact falls', (_, m) => Object.assign(m, { impact: 'low' }), ['models.m.impact falls from standard to low']],
  ['impact rises', (_, m) => Object.assign(m, { impact: 'high' }), []],
  ['enforcement is put off', (_, m) => Object.assign(m, { enforce_from: '2026-06-02' }), ['models.m.enforce_from moves out to 2026-06-02']],
  ['enforcement moves to today', (_, m) => Object.assign(m, { enforce_from: '2026-06-01' }), []],
  ['enforcement moves to a day gone by', (_, m) => Object.assign(m, { enforce_from: '2026-03-01' }), []],
  ['enforcement at once', (_, m) => void delete m.enforce_from, []],
  ['strict goes', (_, m) => Object.assign(m, { strict: false }), ['models.m.strict is turned off']],
  ['a path goes', (_, m) => Object.assign(m, { paths: ['b.py', '!a.txt'] }), ['models.m.paths no longer holds a.py']],
  ['a path comes', (_, m) => void m.paths.push('c.py'), []],
  ['an exception comes', (_, m) => void m.paths.push('!b.py'), ['models.m.paths now leaves out b.py']],
  ['an exception goes', (_, m) => Object.assign(m, { paths: ['a.py', 'b.py'] }), []],
  ['the artifact is no longer named', (_, m) => void delete m.artifact, ['models.m.artifact is removed']],
  ['another artifact is served', (_, m) => Object.assign(m, { artifact: 'models:/m/2' }), []],
  ['labels are said to come never', (_, m) => Object.assign(m, { labels: 'none' }), ['models.m.labels changes from immediate to none']],
  ['shared code leaves a strict model', (_, m) => Object.assign(m, { depends_on: [] }), ['models.m.depends_on no longer holds s.py']],
  ['lanes narrow', (_, m) => Object.assign(m, { lanes: ['data'] }), ['models.m.lanes leaves out lanes that were reviewed']],
  ['gates point elsewhere', (_, m) => Object.assign(m, { gates: 'h.yml' }), ['models.m.gates changes from g.yml to h.yml']],
  ['gates move into the configuration', (_, m) => Object.assign(m, { gates: { auc: ['min', 1] } }), []],
  ['gates go', (_, m) => void delete m.gates, ['models.m.gates is removed']],
  ['metrics point elsewhere', (_, m) => Object.assign(m, { metrics: 'n.json' }), ['models.m.metrics changes from m.json to n.json']],
  ['a contract comes', (_, m) => Object.assign(m, { contract: 'c.yml' }), []],
  ['serving is no longer online', (_, m) => Object.assign(m, { serving: 'batch' }), ['models.m.serving changes from online to batch']],
  ['E becomes W', (head) => Object.assign(head.severities, { 'a/e': 'W' }), ['severities.a/e falls from E to W']],
  ['E is no longer said', (head) => void delete head.severities['a/e'], ['severities.a/e is no longer E']],
  ['W is no longer said', (head) => void delete head.severities['a/w'], []],
  ['W becomes E', (head) => Object.assign(head.severities, { 'a/w': 'E' }), []],
  ['W becomes a question', (head) => Object.assign(head.severities, { 'a/w': 'Q' }), ['severities.a/w falls from W to Q']],
  ['a rule is turned off', (head) => Object.assign(head.severities, { 'b/x': 'off' }), ['severities.b/x becomes off']],
  ['a rule is made to hold', (head) => Object.assign(head.severities, { 'b/x': 'E' }), []],
  ['an approver comes', (head) => void head.approvers.push('mallory'), ['approvers gains mallory']],
  ['an approver goes', (head) => void head.approvers.pop(), []],
  ['an organisation comes', (head) => Object.assign(head, { extends: 'o/r//f@1' }), ['extends brings in o/r//f@1']],
  ['an approver is spelt otherwise', (head) => Object.assign(head, { approvers: ['@ANA', 'ben'] }), []],
]

test.each(edits)('settings: %s', (_sentence, edit, said) => {
  const head = structuredClone(base)
  edit(head, head.models.m as Settings['models'][string])
  expect(loosenedSettings(base, head, 'm', '2026-06-01T10:00:00Z')).toEqual(said)
})

test('an organisation that stays brings nothing in; one that goes, or another, is said', () => {
  const ours: Settings = { ...structuredClone(base), extends: 'o/r//f@1' }
  expect(loosenedSettings(ours, ours, 'm', '')).toEqual([])
  expect(loosenedSettings(ours, { ...ours, extends: 'o/r//f@2' }, 'm', '')).toEqual(['extends changes from o/r//f@1 to o/r//f@2'])
  expect(loosenedSettings(ours, base, 'm', '')).toEqual(['extends is removed'])
})

describe('severities that an organisation gives by impact', () => {
  const said = (rule: 'E' | 'W', raised: Settings['severities'] = {}) => ({ severities: { 'o/x': rule }, raised })
  const ours: Settings = {
    ...structuredClone(base),
    ruled: { none: said('W'), low: said('W'), standard: said('E'), high: said('E') },
  }
  const after = (edit: (head: Settings) => unknown) => {
    const head = structuredClone(ours)
    edit(head)
    return loosenedSettings(ours, head, 'm', '')
  }
  const ruled = (levels: Partial<NonNullable<Settings['ruled']>>) => (head: Settings) =>
    Object.assign(head, { ruled: { ...ours.ruled, ...levels } })
  test.each<[string, (head: Settings) => unknown, string[]]>([
    ['nothing', () => {}, []],
    [
      'another impact has lower ones',
      (head) => Object.assign(head.models.m as Settings['models'][string], { impact: 'low' }),
      ['models.m.impact falls from standard to low', 'severities.o/x falls from E to W'],
    ],
    ['they fall for its impact', ruled({ standard: said('W') }), ['severities.o/x falls from E to W']],
    ['they fall for another', ruled({ high: said('W') }), []],
    ['they fall for what is of no model', ruled({ none: { severities: {}, raised: {} } }), []],
    ['a rule may only be raised', ruled({ standard: said('E', { 'o/y': 'W' }) }), []],
    [
      'the model goes, and its impact lowers',
      (head) => {
        ruled({ standard: said('W') })(head)
        delete head.models.m
      },
      ['models.m is removed', 'severities.o/x falls from E to W'],
    ],
  ])('%s', (_sentence, edit, expected) => expect(after(edit)).toEqual(expected))
})

test('lanes that stay, or widen, loosen nothing', () => {
  const narrow = structuredClone(base)
  ;(narrow.models.m as Settings['models'][string]).lanes = ['data']
  const wide = structuredClone(narrow)
  ;(wide.models.m as Settings['models'][string]).lanes = ['data', 'serving']
  expect(loosenedSettings(narrow, wide, 'm', '')).toEqual([])
  expect(loosenedSettings(wide, narrow, 'm', '')).toHaveLength(1)
})

test('shared code may leave a model that is not strict', () => {
  const loose = structuredClone(base)
  ;(loose.models.m as Settings['models'][string]).strict = false
  const head = structuredClone(loose)
  ;(head.models.m as Settings['models'][string]).depends_on = []
  expect(loosenedSettings(loose, head, 'm', '')).toEqual([])
})

describe('production reference', () => {
  const of = (gate: string, before: string, after: string) =>
    loosenedReference(gates(gate), must(readMetrics(before, at('p.json'))), must(readMetrics(after, at('p.json'))))
  test.each([
    [
      'higher is better and it falls',
      'x: {better: higher, production: {max_loss: 0.1}}',
      '{"x": 2}',
      '{"x": 1.9}',
      ['x goes from 2 to 1.9'],
    ],
    ['higher is better and it rises', 'x: {better: higher, production: {max_loss: 0.1}}', '{"x": 2}', '{"x": 2.1}', []],
    ['it is written otherwise', 'x: {better: higher, production: {max_loss: 0.1}}', '{"x": 2}', '{"x": 2.0}', []],
    ['lower is better and it rises', 'x: {better: lower, production: {max_loss: 0.1}}', '{"x": 2}', '{"x": 2.1}', ['x goes from 2 to 2.1']],
    ['lower is better and it falls', 'x: {better: lower, production: {max_loss: 0.1}}', '{"x": 2}', '{"x": 1}', []],
    ['lower is better and it is written otherwise', 'x: {better: lower, production: {max_loss: 0.1}}', '{"x": 2}', '{"x": 2.0}', []],
    [
      'one of two lines is about the slice',
      'x: {better: higher, slices: {c=a: {production: {max_loss: 0.1}}, d: {production: {max_loss: 0.1}}}}',
      '{"x": 2, "slices": {"c": {"a": {"x": 2}}}}',
      '{"x": 2, "slices": {"c": {"a": {"x": 1}}}}',
      ['x of c=a goes from 2 to 1'],
    ],
    ['no gate compares with it', 'x: {min: 1, baseline: {max_loss: 0.1}}', '{"x": 2}', '{"x": 1}', []],
    ['it goes: that fails anyway', 'x: {better: higher, production: {max_loss: 0.1}}', '{"x": 2}', '{}', []],
    [
      'a slice falls',
      'x: {better: higher, slices: {c: {production: {max_loss: 0.1}}}}',
      '{"x": 2, "slices": {"c": {"a": {"x": 2}}, "d": {"a": {"x": 2}}}}',
      '{"x": 1, "slices": {"c": {"a": {"x": 1}}, "d": {"a": {"x": 1}}}}',
      ['x of c=a goes from 2 to 1'],
    ],
    [
      'one slice falls',
      'x: {better: higher, slices: {c=a: {production: {max_loss: 0.1}}}}',
      '{"x": 2, "slices": {"c": {"a": {"x": 2}, "b": {"x": 2}}}}',
      '{"x": 1, "slices": {"c": {"a": {"x": 1}, "b": {"x": 1}}}}',
      ['x of c=a goes from 2 to 1'],
    ],
  ])('%s', (_sentence, gate, before, after, said) => expect(of(gate, before, after)).toEqual(said))
})

describe('a whole change', () => {
  const settings: Read<Settings> = { is: 'read', value: base, from: at('c.yml') }
  const file = (body: string): Read<GateFile> => ({ is: 'read', value: gates(body), from: at('g.yml') })
  const ours = { is: 'unreadable', fault: 'ours', reason: 'refused', why: 'refused' } as const
  const author = { is: 'unreadable', fault: 'author', reason: 'x', why: 'broken' } as const
  const absent = { is: 'absent' } as const
  type Side = { contract: Read<Contract>; golden?: string[]; at?: string }
  type Partly = {
    gates?: ModelEvidence['gates']
    production?: ModelEvidence['production']
    isNew?: boolean
    served?: { base: Side; head: Side; touched?: string[] }
  } & Partial<Evidence>
  const treeOf = ({ at: path = 'fraud/contract.yml', golden = [] }: Side) => ({
    at: path,
    digests: Object.fromEntries([path, ...golden].map((it) => [it, [`git:${'a'.repeat(40)}`]])),
  })
  const of = ({
    gates: both = { base: file('x: {min: 1}'), head: file('x: {min: 1}') },
    production = { base: absent, head: absent },
    isNew = false,
    served,
    ...evidence
  }: Partly) => {
    const model = {
      id: 'm',
      isNew,
      settings: base.models.m,
      gates: both,
      production,
      metrics: { base: absent, head: absent },
      change: { contract: served?.touched ?? ['fraud/contract.yml'] },
      contract: { base: served?.base.contract ?? absent, head: served?.head.contract ?? absent },
      contractTree: { base: served ? treeOf(served.base) : null, head: served ? treeOf(served.head) : null },
    } as unknown as ModelEvidence
    return loosenings(model, { settings, headSettings: settings, reviewingWorkflows: [], asOf: '2026-06-01T00:00:00Z', ...evidence })
  }
  const brief = (given: Partly) => of(given).map((it) => (it.is === 'unknown' ? it.is : `${it.variant} ${it.path}`))
  const head = (body: Read<GateFile>) => ({ gates: { base: file('x: {min: 1}'), head: body } })

  test.each<[string, Partly, string[]]>([
    ['nothing', {}, []],
    ['gates fall', head(file('x: {min: 0}')), ['gates g.yml']],
    ['gates go', head(absent), ['gates g.yml']],
    ['gates break', head(author), ['gates-broken g.yml']],
    ['gates could not be had', head(ours), ['unknown']],
    ['base had none', { gates: { base: absent, head: file('x: {min: 0}') } }, []],
    ["base's were broken", { gates: { base: author, head: file('x: {min: 0}') } }, []],
    ['the configuration goes', { headSettings: absent }, ['settings .github/mle-review.yml']],
    ['the configuration breaks', { headSettings: author }, ['settings-broken .github/mle-review.yml']],
    ['the configuration could not be had', { headSettings: ours }, ['unknown']],
    ['configuration and gates go together: said once', { headSettings: absent, ...head(absent) }, ['settings .github/mle-review.yml']],
    [
      'gates go with a broken configuration: said once',
      { headSettings: author, ...head(absent) },
      ['settings-broken .github/mle-review.yml'],
    ],
    ['gates go, and the configuration could not be had', { headSettings: ours, ...head(absent) }, ['gates g.yml', 'unknown']],
    [
      'configuration goes and gates fall',
      { headSettings: absent, ...head(file('x: {min: 0}')) },
      ['gates g.yml', 'settings .github/mle-review.yml'],
    ],
    [
      'production begins',
      { production: { base: absent, head: { is: 'read', value: must(readMetrics('{"x": 1}', at('p'))), from: at('p') } } },
      [],
    ],
    ['there was none', { settings: absent, headSettings: absent }, []],
    [
      'a workflow that reviews',
      {
        reviewingWorkflows: [
          { path: 'a.yml', changed: false },
          { path: 'b.yml', changed: true },
        ],
      },
      ['workflow b.yml'],
    ],
    ['workflows that stay', { reviewingWorkflows: [{ path: 'a.yml', changed: false }] }, []],
    ['a new model is one finding', { isNew: true, ...head(file('x: {min: 0}')) }, ['new .github/mle-review.yml']],
    [
      'production could not be had',
      { production: { base: { is: 'read', value: must(readMetrics('{"x": 1}', at('p'))), from: at('p') }, head: ours } },
      ['unknown'],
    ],
    [
      'production broke: that fails anyway',
      { production: { base: { is: 'read', value: must(readMetrics('{"x": 1}', at('p'))), from: at('p') }, head: author } },
      [],
    ],
  ])('%s', (_sentence, given, said) => expect(brief(given)).toEqual(said))

  const contract = (more: string): Read<Contract> => ({ is: 'read', value: contractOf(leastContract(more)), from: at('c') })
  const golden = contract('golden: {cases: [golden/*.npz]}')
  const one = 'fraud/golden/a.npz'
  test.each<[string, NonNullable<Partly['served']>, string[]]>([
    ['a contract loosens', { base: { contract: contract('') }, head: { contract: contract('batch: joint') } }, ['batch']],
    ['a contract tightens', { base: { contract: contract('batch: joint') }, head: { contract: contract('') } }, []],
    ['only base moved', { base: { contract: contract('') }, head: { contract: contract('batch: joint') }, touched: [] }, []],
    ['it goes', { base: { contract: contract('') }, head: { contract: absent } }, ['the contract is removed']],
    ['it breaks', { base: { contract: contract('') }, head: { contract: author } }, ['contract-broken']],
    ['it could not be had', { base: { contract: contract('') }, head: { contract: ours } }, ['unknown']],
    ['base had none', { base: { contract: absent }, head: { contract: contract('batch: joint') } }, []],
    [
      'a golden example goes, and nothing else',
      { base: { contract: golden, golden: [one] }, head: { contract: golden }, touched: [one] },
      [`the golden example ${one} is removed`],
    ],
    ['a golden example that base has gained', { base: { contract: golden, golden: [one] }, head: { contract: golden } }, []],
    [
      'a golden example that the contract lets go',
      { base: { contract: golden, golden: [one] }, head: { contract: contract(''), golden: [one] } },
      [`the golden example ${one} is removed`],
    ],
  ])('%s', (_sentence, served, said) => {
    const found = of({ served })
    expect(found).toHaveLength(Math.min(said.length, 1))
    for (const word of said) expect(JSON.stringify(found)).toContain(word)
  })

  test('production falls', () => {
    const compared = file('x: {better: higher, production: {max_loss: 0}}')
    const read = (text: string) => readMetrics(text, at('p.json'))
    expect(brief({ gates: { base: compared, head: compared }, production: { base: read('{"x": 2}'), head: read('{"x": 1}') } })).toEqual([
      'reference p.json',
    ])
  })
})
