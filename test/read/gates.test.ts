import { describe, expect, test } from 'vitest'
import type { GateFile } from '../../src/model/gate.ts'
import { readGates, readInlineGates } from '../../src/read/gates.ts'

const read = (text: string, path = 'gates.yml') => readGates(text, { path, commit: null, id: null })
function gates(text: string, path?: string): GateFile['gates'] {
  const result = read(text, path)
  if (result.is !== 'read') throw new Error(JSON.stringify(result))
  return result.value.gates
}

test('the short form, in JSON and in YAML', () => {
  const expected = [
    { metric: 'auc', min: '0.820', better: 'higher', slices: [], tier: 'hold', line: 1 },
    { metric: 'p95', max: '80', better: 'lower', slices: [], tier: 'hold', line: 1 },
    { metric: 'rate', between: ['0.01', '0.03'], better: null, slices: [], tier: 'hold', line: 1 },
  ]
  const text = '{"auc": ["min", 0.820], "p95": ["max", 80], "rate": ["between", 0.01, 0.03]}'
  expect(gates(text)).toEqual(expected)
  expect(gates(text, 'gates.json')).toEqual(expected)
  expect(gates(text.replace('0.01, 0.03', '[0.01, 0.03]'))).toEqual(expected)
})

test('the long form, whole', () => {
  const text = `version: 1
gates:
  recall:
    min: 0.80
    do_not_ship: {min: 0.5}
    baseline: {max_loss: {absolute: 0.02, relative: 0.03}}
    production: {min_gain: 0}
    confidence: none
    slices:
      country: {min: 0.75, min_examples: 200, max_gap: 0.10}
      country=DE: {min: 0.78, tier: warn}
      b=1,a=2: ["min", 0.5]
  log_loss: {better: lower, production: {max_loss: {relative: 0.02}}}
  ece: {max: 0.04, tier: note}
`
  expect(gates(text)).toEqual([
    {
      metric: 'recall',
      min: '0.80',
      better: 'higher',
      doNotShip: { min: '0.5' },
      baseline: { maxLoss: { absolute: '0.02', relative: '0.03' }, line: 6 },
      production: { minGain: { absolute: '0' }, line: 7 },
      slices: [
        { slice: 'country', min: '0.75', minExamples: 200, maxGap: '0.10', line: 10 },
        { slice: 'country=DE', min: '0.78', tier: 'warn', line: 11 },
        { slice: 'a=2,b=1', min: '0.5', line: 12 },
      ],
      tier: 'hold',
      line: 3,
    },
    { metric: 'log_loss', better: 'lower', production: { maxLoss: { relative: '0.02' }, line: 13 }, slices: [], tier: 'hold', line: 13 },
    { metric: 'ece', max: '0.04', better: 'lower', slices: [], tier: 'note', line: 14 },
  ])
})

test('gates written in the configuration', () => {
  const from = { path: '.github/mle-review.yml', commit: null, id: null }
  expect(readInlineGates({ auc: ['min', 0.1], f1: { min: 0.5, slices: { c: { max_gap: 0.1 } } } }, from)).toMatchObject({
    is: 'read',
    value: { gates: [{ metric: 'auc', min: '0.1' }, { metric: 'f1' }] },
  })
  expect(readInlineGates({ auc: ['mim', 0.1] }, from)).toMatchObject({ is: 'unreadable', fault: 'author' })
  expect(readInlineGates(JSON.parse('{"__proto__": ["min", 1]}'), from)).toMatchObject({ is: 'unreadable' })
})

test.each(['', '# later\n', '{}', 'version: 1', 'version: 1\ngates:', 'version: 1\ngates: {}', 'null'])(
  'no gates is no error: %j',
  (text) => expect(gates(text)).toEqual([]),
)

test('a metric may be called like a key of the long form', () => {
  expect(gates('{"confidence": ["min", 0.9], "conditions": {"max": 3}}').map(({ metric }) => metric)).toEqual(['confidence', 'conditions'])
})

test.each([
  ['both ends make no direction', 'x: {min: 1, max: 2}', null],
  ['between makes none', 'x: {between: [1, 2]}', null],
  ['do_not_ship makes one where nothing else does', 'x: {do_not_ship: {max: 2}}', 'lower'],
  ['both ends, stated', 'x: {min: 1, max: 2, better: lower}', 'lower'],
])('%s', (_sentence, text, better) => expect(gates(text)[0]?.better).toBe(better))

const wrong: [sentence: string, text: string, line: number, says: string][] = [
  ['a mistyped key', 'auc:\n  mim: 0.8', 2, 'unknown key `mim` in auc; did you mean `min`?'],
  ['a key that is near nothing', 'auc: {threshold: 0.8}', 1, 'unknown key `threshold` in auc; known are min, max'],
  ['a mistyped top key', 'version: 1\ngate: {}', 2, 'unknown key `gate`'],
  ['gates beside the version', 'version: 1\nauc: ["min", 1]', 2, 'gates stand under `gates:`'],
  ['another version', 'version: 2\ngates: {}', 1, 'version must be 1'],
  ['a mistyped limit', 'auc: ["mim", 0.8]', 1, 'write ["min", number]'],
  ['too many numbers', 'auc: ["min", 0.8, 0.9]', 1, 'write ["min", number]'],
  ['no number', 'auc: ["min"]', 1, 'write ["min", number]'],
  ['a number for a gate', 'auc: 0.8', 1, 'must be a list such as ["min", 0.8] or a map'],
  ['a text for a number', 'auc: ["min", "0.8"]', 1, 'must be a finite number, not a text'],
  ['NaN', 'auc: {min: .nan}', 1, 'must be a finite number, not NaN'],
  ['infinity', 'auc: {max: .inf}', 1, 'must be a finite number'],
  ['half a range', 'x: {between: [1]}', 1, 'between of x needs two numbers'],
  ['a range upside down', 'x: {between: [2, 1]}', 1, '2 is above 1'],
  ['min above max', 'x: {min: 2, max: 1}', 1, 'min 2 of x is above its max 1'],
  ['a range and a floor', 'x: {between: [1, 2], min: 1}', 1, 'has both `between` and min or max'],
  ['a floor where lower is better', 'x: {min: 1, better: lower}', 1, 'better is lower, but its min says higher'],
  ['a ceiling where higher is better', 'x: {max: 1, better: higher}', 1, 'better is higher, but its max says lower'],
  ['a direction nobody knows', 'x: {max: 1, better: smaller}', 1, 'better of x is `higher` or `lower`'],
  ['a change without a direction', 'x:\n  between: [1, 2]\n  baseline: {max_loss: 1}', 3, 'has a change limit and no direction'],
  ["a slice's change without a direction", 'x: {slices: {c: {baseline: {max_loss: 1}}}}', 1, 'has a change limit and no direction'],
  [
    'a do-not-ship ceiling where higher is better',
    'x: {min: 1, do_not_ship: {max: 3}}',
    1,
    'do_not_ship of x has max, but higher is better',
  ],
  ["a slice's floor where lower is better", 'x: {max: 1, slices: {c: {min: 3}}}', 1, 'slices.c of x has min, but lower is better'],
  ['an empty do-not-ship', 'x: {min: 1, do_not_ship: {}}', 1, 'do_not_ship of x must be a map with min'],
  ['no limit at all', 'x: {tier: warn}', 1, 'states no limit'],
  ['an empty change', 'x: {min: 1, baseline: {}}', 1, 'baseline of x states no limit'],
  ['an empty amount', 'x: {min: 1, baseline: {max_loss: {}}}', 1, 'max_loss of baseline of x states no amount'],
  ['a negative loss', 'x: {min: 1, baseline: {max_loss: -0.1}}', 1, 'to demand a gain write min_gain'],
  ['a negative gain', 'x: {min: 1, baseline: {min_gain: {relative: -0.1}}}', 1, 'to allow a loss write max_loss'],
  ['a change that is a number', 'x: {min: 1, baseline: 0.1}', 1, 'must be a map with max_loss or min_gain'],
  ['a mistyped tier', 'x: {min: 1, tier: wrn}', 1, 'did you mean `warn`?'],
  ['slices that are a list', 'x: {slices: [c]}', 1, 'slices of x must be a map'],
  ['an empty slice', 'x: {slices: {c: {}}}', 1, 'slices.c of x must be a map with min'],
  ['a slice twice', 'x: {slices: {"a=1,b=2": {min: 1}, "b=2,a=1": {min: 1}}}', 1, 'names the same slice again'],
  ['a gap of one slice', 'x: {slices: {c=a: {max_gap: 1}}}', 1, 'write it under `c`'],
  ['a negative gap', 'x: {slices: {c: {max_gap: -1}}}', 1, 'cannot be negative'],
  ['half an example', 'x: {slices: {c: {min: 1, min_examples: 1.5}}}', 1, 'must be a whole number'],
  ['a metric twice', 'a: ["min", 1]\na: ["min", 0]', 2, 'the key "a" stands here again (first on line 1)'],
  ['a limit twice', 'a: {min: 1, min: 0}', 1, 'the key "min" stands here again'],
  ['a reserved metric', '__proto__: ["min", 1]', 1, '"__proto__" is a reserved word'],
  ['a list', '- auc', 1, 'gates must be a map'],
  ['gates that are a list', 'version: 1\ngates: [a]', 2, 'gates must be a map'],
  [
    'a confidence',
    'version: 1\nconfidence: 0.95\ngates: {}',
    2,
    '`confidence` (gates stand under `gates:` where the file has a `version`) is known, not in this version',
  ],
  ['a bare confidence', 'confidence: 0.95\nauc: ["min", 1]', 1, '`confidence` is known, not in this version'],
  ['when_inconclusive', 'version: 1\nwhen_inconclusive: hold', 2, 'known, not in this version'],
  ['holm', 'version: 1\nholm: true', 2, 'known, not in this version'],
  ['conditions', 'version: 1\nconditions: []', 2, 'known, not in this version'],
  ['evidence', 'x: {min: 1, evidence: paired}', 1, '`evidence` in x is known, not in this version'],
  ['runs', 'x: {min: 1, runs: {pass: 4, of: 5}}', 1, '`runs` in x is known, not in this version'],
  ['max_gain', 'x: {min: 1, baseline: {max_gain: 0.1}}', 1, '`max_gain` in baseline of x is known, not in this version'],
  ['a confidence of one gate', 'x: {min: 1, confidence: 0.9}', 1, 'known, not in this version'],
  ['broken YAML', 'x: {min: 1', 1, 'column'],
]

test.each(wrong)('%s', (_sentence, text, line, says) => {
  const result = read(text)
  expect(result).toMatchObject({ is: 'unreadable', fault: 'author', reason: 'invalid-gates' })
  const why = result.is === 'unreadable' ? result.why : ''
  expect(why.split('\n').find((sentence) => sentence.includes(says))).toMatch(new RegExp(`^gates.yml: line ${line}[:,]`))
})

describe('all mistakes at once', () => {
  test('each on its line', () => {
    const result = read('a: {mim: 1}\nb: ["mix", 2]\nc: {max: x}\n')
    expect(result.is === 'unreadable' && result.why.split('\n').map((sentence) => sentence.slice(0, 17))).toEqual([
      'gates.yml: line 1',
      'gates.yml: line 2',
      'gates.yml: line 3',
    ])
  })
  test('a text too deep is ours', () =>
    expect(read(`${'['.repeat(500)}${']'.repeat(500)}`)).toMatchObject({ is: 'unreadable', fault: 'ours', reason: 'too-large' }))
})
