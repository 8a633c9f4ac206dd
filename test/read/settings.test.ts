import { describe, expect, test } from 'vitest'
import { editDistance, nearest } from '../../src/read/nearest.ts'
import { readSettings } from '../../src/read/settings.ts'

const read = (text: string) => readSettings(text, { path: '.github/mle-review.yml', commit: null, id: null })
const why = (text: string) => {
  const result = read(text)
  if (result.is !== 'unreadable') throw new Error(JSON.stringify(result))
  return result.why.split('\n').map((sentence) => sentence.replace('.github/mle-review.yml: ', ''))
}

test('only paths are needed; every other key has its default', () => {
  expect(read('version: 1\nmodels:\n  fraud: {paths: [fraud/**]}\n')).toMatchObject({
    is: 'read',
    value: {
      comment: 'findings',
      approvers: [],
      severities: {},
      models: {
        fraud: {
          paths: ['fraud/**'],
          mode: 'observe',
          stage: 'production',
          impact: 'standard',
          labels: 'immediate',
          depends_on: [],
          strict: false,
          prompts: [],
          compact: {},
        },
      },
    },
  })
})

const whole = `
version: 1
extends: acme/.github//review.yml@0123456789abcdef0123456789abcdef01234567
comment: always
approvers: [ana, "@ben"]
severities: {gates/failed: E, features/no-hypothesis: off}
models:
  churn-scorer:
    paths: ["churn/**/*.py", "!churn/old/**"]
    depends_on: [shared/**]
    strict: true
    owners: [ana]
    mode: enforce
    enforce_from: 2027-01-31
    stage: exploration
    impact: high
    serving: batch
    labels: delayed
    task: ranking
    lanes: [data, evaluation]
    artifact: models:/churn/7
    gates: {ndcg: ["min", 0.41]}
    metrics: churn/metrics.json
    production: https://metrics.test/churn.json
    contract: churn/contract.yml
    data_contract: churn/data.yml
    ledger: churn/LEDGER.md
    prompts: [churn/prompts/**]
    compact: {decisionOwner: "@ana", whoCares: The retention desk}
    prediction: {target: leaves within 30 days, output: {score: probability}, latency: 1 h}
    rollback: {artifact: base, config: churn/old.yml, data: kept 90 days, switch: a flag, trigger: complaints double}
    rollout: {stages: [shadow, all]}
    monitoring: {service: [p95], retrain_when: "ndcg < 0.35", on: true, days: 7}
`

test('every key of the format', () => {
  expect(read(whole)).toMatchObject({
    is: 'read',
    value: {
      approvers: ['ana', '@ben'],
      severities: { 'features/no-hypothesis': 'off' },
      models: {
        'churn-scorer': {
          mode: 'enforce',
          enforce_from: '2027-01-31',
          gates: { ndcg: ['min', 0.41] },
          prediction: { output: { score: 'probability' } },
        },
      },
    },
  })
})

test('anchors and merge keys spare repetition', () => {
  const text = 'version: 1\nmodels:\n  a: &a {paths: [a/**], mode: enforce}\n  b: {<<: *a, paths: [b/**]}\n'
  expect(read(text)).toMatchObject({ is: 'read', value: { models: { b: { paths: ['b/**'], mode: 'enforce' } } } })
})

const model = (body: string) => `version: 1\nmodels:\n  m:\n    paths: [a]\n    ${body}\n`

test.each([
  ['an unknown key names the nearest', model('pahts: [x]'), 'line 5: unknown key `models.m.pahts`; did you mean `paths`?'],
  [
    'an unknown key near nothing names them all',
    model('threshold: 1'),
    'line 5: unknown key `models.m.threshold`; known here are paths, depends_on',
  ],
  ['an unknown key at the top', 'version: 1\nmodel: {}\nmodels: {}', 'line 2: unknown key `model`; did you mean `models`?'],
  [
    'an unknown key of the rollback',
    model('rollback: {tirgger: x}'),
    'line 5: unknown key `models.m.rollback.tirgger`; did you mean `trigger`?',
  ],
  ['an unknown field of the compact', model('compact: {gaol: x}'), 'line 5: unknown key `models.m.compact.gaol`; did you mean `goal`?'],
  ['no version', 'models: {}', 'line 1: `version` is missing; write `version: 1`.'],
  ['another version', 'version: 2\nmodels: {}', 'line 1: version: `2` is not 1.'],
  ['no models', 'version: 1', '`models` is missing.'],
  ['no paths', 'version: 1\nmodels:\n  m:\n    mode: observe', 'line 3: `models.m.paths` is missing; list the globs'],
  ['empty paths', 'version: 1\nmodels:\n  m: {paths: []}', 'line 3: models.m.paths is empty'],
  [
    'a word that is near another',
    model('mode: enforced'),
    'line 5: models.m.mode: `enforced` is not one of observe, comment, enforce; did you mean `enforce`?',
  ],
  ['a lane nobody knows', model('lanes: [servin]'), 'line 5: models.m.lanes.0: `servin` is not one of'],
  ['a text for a list', 'version: 1\napprovers: ana\nmodels: {}', 'line 2: approvers must be a list, not `ana`.'],
  ['a list for a text', model('artifact: [a]'), 'line 5: models.m.artifact must be a text, not a list.'],
  ['a text for true', model('strict: "yes"'), 'line 5: models.m.strict must be true or false, not `yes`.'],
  ['nothing behind a key', model('owners:'), 'line 5: models.m.owners must be a list, not nothing.'],
  ['a date that is none', model('enforce_from: 2026-02-30'), 'line 5: models.m.enforce_from: `2026-02-30` is no date; write YYYY-MM-DD.'],
  ['gates that are a number', model('gates: 5'), 'line 5: models.m.gates must be a path, or the gates themselves, not `5`.'],
  ['an id with a space', 'version: 1\nmodels:\n  my model: {paths: [a]}', 'line 3: models: `my model` cannot be an id'],
  ['a rule id that is none', 'version: 1\nseverities: {gates: off}\nmodels: {}', 'line 2: severities: `gates` is no rule id'],
  [
    'a severity that is none',
    'version: 1\nseverities: {gates/failed: F}\nmodels: {}',
    'line 2: severities.gates/failed: `F` is not one of E, W, N, Q, off.',
  ],
  [
    'extends without a commit',
    'version: 1\nextends: acme/.github//mle-review.yml\nmodels: {}',
    'line 2: extends: `acme/.github//mle-review.yml` does not fit; write org/repo//path@commit',
  ],
  ['a path from here', model('metrics: ./m.json'), "line 5: models.m.metrics: `./m.json` must count from the repository's root"],
  [
    'a path from above',
    'version: 1\nmodels:\n  m:\n    paths:\n      - a\n      - b/../../c',
    'line 6: models.m.paths: `b/../../c` must count',
  ],
  ['a key twice', 'version: 1\nmodels: {}\nmodels: {}', 'line 3: the key "models" stands here again (first on line 2); keep one.'],
  ['a reserved id', 'version: 1\nmodels:\n  constructor: {paths: [a]}', 'line 3: "constructor" is a reserved word'],
  ['a tab', 'version: 1\nmodels:\n\tm: 1', 'line 3, column 1: tabs cannot indent YAML; use spaces.'],
  ['nothing', '', 'line 1: the configuration is empty'],
  ['a list', '- a', 'line 1: the configuration is empty or no map'],
])('%s', (_sentence, text, says) => {
  expect(why(text).join('\n')).toContain(says)
  expect(read(text)).toMatchObject({ fault: 'author', reason: 'invalid-settings' })
})

test('all mistakes at once, in the order of their lines', () => {
  expect(why('version: 3\ncoment: never\nmodels:\n  m: {paths: [], mode: x}\n').map((sentence) => sentence.slice(0, 7))).toEqual([
    'line 1:',
    'line 2:',
    'line 4:',
    'line 4:',
  ])
})

test('a bomb is refused', () => {
  const bomb = `a: &a [${'x,'.repeat(9)}x]\n${'bcdefgh'
    .split('')
    .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
    .join('\n')}`
  expect(read(bomb)).toMatchObject({ is: 'unreadable', reason: 'too-large' })
})

describe('the nearest word', () => {
  test.each([
    ['mim', 'min'],
    ['pahts', 'paths'],
    ['enforced', 'enforce'],
    ['zzz', null],
    ['F', null],
    ['MODE', 'mode'],
  ])('%s: %s', (word, expected) => expect(nearest(word, ['min', 'max', 'paths', 'enforce', 'E', 'mode'])).toBe(expected))
  test.each([
    ['', '', 0],
    ['a', '', 1],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['abc', 'abcd', 1],
    ['abcd', 'acbd', 1],
  ])('%s to %s takes %d', (a, b, edits) => expect(editDistance(a, b)).toBe(edits))
})
