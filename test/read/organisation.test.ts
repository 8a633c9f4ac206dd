import { describe, expect, test } from 'vitest'
import { outsideOf, readOrganisation } from '../../src/read/organisation.ts'

const read = (text: string) => readOrganisation(text, { path: 'acme/.github//mle-review.yml', commit: null, id: null })
const why = (text: string) => {
  const result = read(text)
  if (result.is !== 'unreadable') throw new Error(JSON.stringify(result))
  return result.why.split('\n').map((sentence) => sentence.replace('acme/.github//mle-review.yml: ', ''))
}

const whole = `
version: 1
comment: always
approvers: ["@acme/ml-leads", ana]
severities: {gates/failed: E, features/no-hypothesis: off}
severities_by_impact:
  high: {rollback/incomplete: E}
  low: {gates/failed: W}
defaults:
  mode: comment
  stage: production
  compact: {decisionOwner: "@ana"}
  rollback: {switch: a flag}
  monitoring: {service: [p95]}
locked: [comment, approvers, severities, severities.gates/failed, severities_by_impact.high.rollback/incomplete, defaults, defaults.mode, defaults.rollback.artifact, defaults.monitoring.service, defaults.compact.goal]
`

test('every key, and of the defaults no more than what was written', () => {
  expect(read(whole)).toMatchObject({
    is: 'read',
    value: { comment: 'always', severities_by_impact: { low: { 'gates/failed': 'W' } }, locked: { length: 10 } },
  })
  const result = read(whole)
  expect(result.is === 'read' && result.value.defaults).toEqual({
    mode: 'comment',
    stage: 'production',
    compact: { decisionOwner: '@ana' },
    rollback: { switch: 'a flag' },
    monitoring: { service: ['p95'] },
  })
})

test('the version alone is a file that says nothing', () => {
  expect(read('version: 1')).toMatchObject({
    value: { approvers: [], severities: {}, severities_by_impact: {}, defaults: {}, locked: [] },
  })
})

const locks = (lock: string) => `version: 1\napprovers: []\nlocked:\n  - ${lock}\n`

test.each([
  ['nothing', '', "line 1: the organisation's file is empty or no map; it needs at least `version: 1`."],
  ['another version', 'version: 2', 'line 1: version: `2` is not 1.'],
  ['an unknown key names the nearest', 'version: 1\naprovers: [ana]', 'line 2: unknown key `aprovers`; did you mean `approvers`?'],
  [
    'a file that itself extends one',
    `version: 1\nextends: acme/x//y@${'a'.repeat(40)}`,
    "line 2: one level: an organisation's file extends no other.",
  ],
  ['models', 'version: 1\nmodels: {}', 'line 2: models stand in repositories; what holds for all of them is `defaults`.'],
  ['paths for all', 'version: 1\ndefaults: {paths: [a]}', 'line 2: which paths make a model only its repository knows.'],
  [
    'a mode that is none',
    'version: 1\ndefaults: {mode: enforced}',
    'line 2: defaults.mode: `enforced` is not one of observe, comment, enforce; did you mean `enforce`?',
  ],
  ['a rule id that is none', 'version: 1\nseverities: {gates: off}', 'line 2: severities: `gates` is no rule id'],
  [
    'a rule id that is none, by impact',
    'version: 1\nseverities_by_impact:\n  high: {gates: off}',
    'line 3: severities_by_impact.high: `gates` is no rule id',
  ],
  [
    'an impact that is none',
    'version: 1\nseverities_by_impact: {hihg: {}}',
    'line 2: unknown key `severities_by_impact.hihg`; did you mean `high`?',
  ],
  ['a lock on nothing', locks('aprovers'), 'line 4: locked: `aprovers`: there is no such key; did you mean `approvers`?'],
  [
    'a lock on a key of models',
    locks('models.mode'),
    'line 4: locked: `models.mode`: write it as a key of every model, such as `defaults.mode`.',
  ],
  ['a lock near a key', locks('defaults.moed'), 'locked: `defaults.moed`: there is no such key; did you mean `defaults.mode`?'],
  ['a lock on paths', locks('defaults.paths'), 'locked: `defaults.paths`: which paths make a model only its repository knows.'],
  [
    'a lock below what has no keys',
    locks('defaults.mode.x'),
    'locked: `defaults.mode.x`: `defaults.mode` has no keys of its own; lock that.',
  ],
  ['a lock within gates', locks('defaults.gates.auc'), '`defaults.gates` has no keys of its own; lock that.'],
  ['a lock on a rule that is none', locks('severities.gates'), 'a rule is named as area/name'],
  [
    'a lock on a severity that is not there',
    locks('severities_by_impact.high.gates/failed'),
    'nothing stands there; write the severity that is to hold, or lock `severities`.',
  ],
  ['a lock on approvers where nobody is one', locks('approvers'), 'nobody is listed, so nobody could ever approve.'],
  ['a lock on itself', locks('locked'), 'locked: `locked`: there is no such key'],
  ['a reserved key', 'version: 1\ndefaults:\n  constructor: 1', '"constructor" is a reserved word'],
])('%s', (_sentence, text, says) => {
  expect(why(text).join('\n')).toContain(says)
  expect(read(text)).toMatchObject({ fault: 'author', reason: 'invalid-organisation' })
})

test('a bomb is refused, by our fault', () => {
  const bomb = `a: &a [${'x,'.repeat(9)}x]\n${'bcdefgh'
    .split('')
    .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
    .join('\n')}`
  expect(read(bomb)).toMatchObject({ is: 'unreadable', fault: 'ours', reason: 'too-large' })
})

describe('where extends points', () => {
  const commit = '8f3c1d2e9b7a4c5d6e7f8091a2b3c4d5e6f70819'
  test.each([
    [`acme/.github//mle-review.yml@${commit}`, { owner: 'acme', repo: '.github', path: 'mle-review.yml', commit }],
    [`acme/policy//ml/high risk.yml@${commit}`, { owner: 'acme', repo: 'policy', path: 'ml/high risk.yml', commit }],
    ['acme/.github//mle-review.yml@main', null],
    [`acme//mle-review.yml@${commit}`, null],
  ])('%s', (named, at) => expect(outsideOf(named)).toEqual(at))
})
