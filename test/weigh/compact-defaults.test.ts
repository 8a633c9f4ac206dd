import { describe, expect, test } from 'vitest'
import type { Compact } from '../../src/model/compact.ts'
import type { ModelChange, ModelEvidence } from '../../src/model/evidence.ts'
import { type Read, valueOf } from '../../src/model/read.ts'
import { modelSettings, type Settings } from '../../src/model/settings.ts'
import { readCompact } from '../../src/read/compact.ts'
import { withDefaults } from '../../src/weigh/compact-defaults.ts'
import { sharesCompact, unanswered } from '../../src/weigh/compact-scope.ts'
import { isRefresh } from '../../src/weigh/refresh.ts'

const from = { path: '', commit: null, id: null }
const compact = (text: string): Read<Compact> => readCompact(text, from, { always: true })
const untouched: ModelChange = {
  artifact: false,
  config: [],
  code: [],
  prompts: [],
  dependencies: [],
  cosmetic: [],
  metrics: false,
  policy: [],
  contract: [],
  dataContract: [],
}

describe('defaults of the model', () => {
  const defaults = { goal: 'from base', whoCares: 'risk desk' }
  const fields = valueOf(withDefaults(compact('Goal: own\nWho cares: TBD'), { ...defaults, baseline: 'main' }))?.fields
  test('leave an answer alone', () => expect(fields?.goal).toEqual({ value: 'own', line: 1, state: 'answered' }))
  test('fill a placeholder', () => expect(fields?.whoCares).toEqual({ value: 'risk desk', line: 0, state: 'answered', inherited: true }))
  test('fill what is not written', () => expect(fields?.baseline).toMatchObject({ value: 'main', inherited: true }))
  test('leave the rest unanswered', () => expect(fields?.constraints).toBeNull())
  test('make no compact of nothing', () => expect(withDefaults({ is: 'absent' }, defaults)).toEqual({ is: 'absent' }))
  test('take no answer from an object’s own properties', () =>
    expect(valueOf(withDefaults(compact('x'), Object.create({ goal: 'inherited' })))?.fields.goal).toBeNull())
})

test.each<[string, Partial<ModelChange>, boolean]>([
  ['a new artifact', { artifact: true }, true],
  ['new figures', { metrics: true }, true],
  ['a new artifact and a comment in the code', { artifact: true, cosmetic: ['train.py'] }, true],
  ['a new artifact and gates', { artifact: true, policy: ['gates.yml'] }, true],
  ['a new artifact and code', { artifact: true, code: ['train.py'] }, false],
  ['a new artifact and configuration', { artifact: true, config: ['fraud.yml'] }, false],
  ['new figures and a prompt', { metrics: true, prompts: ['p.txt'] }, false],
  ['gates alone', { policy: ['gates.yml'] }, false],
  ['nothing', {}, false],
])('%s: a refresh or not', (_, change, expected) => expect(isRefresh({ ...untouched, ...change })).toBe(expected))

describe('what a change owes', () => {
  const model = (change: Partial<ModelChange>, settings: Partial<ModelEvidence['settings']> = {}) => ({
    change: { ...untouched, ...change },
    settings: { ...modelSettings.parse({ paths: ['train.py'] }), ...settings },
  })
  const keys = (it: Read<Compact>, of: ReturnType<typeof model>) => unanswered(it, of).map(({ key }) => key)
  test('nineteen answers when it behaves differently', () => expect(keys(compact('x'), model({ code: ['train.py'] }))).toHaveLength(19))
  test('a reasoned n/a is one', () => expect(keys(compact('Goal: n/a: none'), model({ code: ['train.py'] }))).not.toContain('goal'))
  test('each where it stands, or nowhere', () =>
    expect(unanswered(compact('Goal: own\nWho cares: TBD'), model({ code: ['train.py'] })).slice(0, 2)).toEqual([
      { key: 'whoCares', line: 2 },
      { key: 'decisionOwner', line: null },
    ]))
  test('three when it is a refresh', () =>
    expect(keys({ is: 'absent' }, model({ artifact: true }))).toEqual(['labelsAndDataSnapshot', 'baseline', 'rollbackOrFallback']))
  test('a rollback block answers the last', () =>
    expect(keys({ is: 'absent' }, model({ artifact: true }, { rollback: { switch: 'flag' } }))).toEqual([
      'labelsAndDataSnapshot',
      'baseline',
    ]))
  test('defaults answer without a compact', () =>
    expect(
      keys(
        { is: 'absent' },
        model({ artifact: true }, { compact: { baseline: 'main', labelsAndDataSnapshot: 'x', rollbackOrFallback: 'y' } }),
      ),
    ).toEqual([]))
})

test('one compact of two models that changed speaks of both', () => {
  const models = {
    fraud: modelSettings.parse({ paths: ['fraud/**'] }),
    churn: modelSettings.parse({ paths: ['churn/**'], metrics: 'm/churn.json' }),
  }
  const settings: Read<Settings> = {
    is: 'read',
    value: { version: 1, comment: 'findings', approvers: [], rerun_labels: [], severities: {}, models },
    from,
  }
  const shares = (...paths: string[]) =>
    sharesCompact(
      { id: 'fraud' },
      { settings, headSettings: { is: 'absent' } },
      paths.map((path) => ({ path, before: path, status: 'modified', base: null, head: null, kind: 'text', hunks: null }) as const),
    )
  expect(shares('fraud/a.py')).toBe(false)
  expect(shares('fraud/a.py', 'churn/a.py')).toBe(true)
  expect(shares('fraud/a.py', 'm/churn.json')).toBe(true)
})

test('a draft that quotes a default is the default; other words, or the same from a person, are the description’s', () => {
  const of = (goal: string) => {
    const compact = withDefaults(readCompact(`## Iteration Compact\n\nWho cares: risk\n\n${goal}`, { path: '', commit: null, id: null }), {
      goal: 'fewer  false alarms',
    })
    return compact.is === 'read' ? compact.value.fields.goal?.inherited : expect.unreachable()
  }
  expect(of('Goal: fewer false alarms <sub>derived from compact: of .github/mle-review.yml</sub>')).toBe(true)
  expect(of('Goal: more false alarms <sub>derived from compact: of .github/mle-review.yml</sub>')).toBeUndefined()
  expect(of('Goal: fewer false alarms')).toBeUndefined()
  expect(of('')).toBe(true)
})
