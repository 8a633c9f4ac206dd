import { describe, expect, test } from 'vitest'
import type { Metrics } from '../../src/model/metrics.ts'
import { readMetrics } from '../../src/read/metrics.ts'

const read = (text: string, path = 'metrics.json') => readMetrics(text, { path, commit: null, id: null })
function metrics(text: string, path?: string): Metrics {
  const result = read(text, path)
  if (result.is !== 'read') throw new Error(JSON.stringify(result))
  return result.value
}

const ours = `{
  "version": 1,
  "model": "fraud-scorer",
  "metrics": {
    "auc": {"value": 0.8610, "low": 0.852, "high": 0.870, "confidence": 0.95, "se": 0.004},
    "f1": {"value": 0.733, "runs": [0.741, 0.739]},
    "recall": {"value": 0.8172, "count": 1962, "n": 2401, "unit": "share"},
    "ece": 0.031
  },
  "slices": {
    "country": {"IT": {"n": 6217, "recall": {"value": 0.7626, "n": 337}}},
    "country=DE,channel=web": {"recall": 0.9}
  },
  "references": {"baseline": {"artifact": "sha256:77", "metrics": {"auc": 0.857}, "slices": {"country": {"IT": {"recall": 0.7}}}}},
  "data": {"snapshot": "fraud-2026-11-01", "split": "time", "label": "cb@2", "prevalence": 0.0573, "features": ["a", "b"]},
  "run": {"time": "2026-11-20T14:03:11Z", "commit": "3c1f", "config_sha256": "9a0b", "seed": 17, "uri": "https://x.test"},
  "predictions": "p.parquet",
  "stamp": {"model": "fraud-scorer", "state": "mle1:0f", "commit": "3c1f"}
}`

test('our format, whole', () => {
  expect(metrics(ours)).toEqual({
    model: 'fraud-scorer',
    artifact: null,
    metrics: {
      auc: { is: 'number', value: 0.861, text: '0.8610', low: 0.852, high: 0.87, confidence: 0.95, se: 0.004, line: 5 },
      f1: { is: 'number', value: 0.733, text: '0.733', runs: [0.741, 0.739], line: 6 },
      recall: { is: 'number', value: 0.8172, text: '0.8172', count: 1962, n: 2401, line: 7 },
      ece: { is: 'number', value: 0.031, text: '0.031', line: 8 },
    },
    slices: {
      'country=IT': { n: 6217, line: 11, metrics: { recall: { is: 'number', value: 0.7626, text: '0.7626', n: 337, line: 11 } } },
      'channel=web,country=DE': { n: null, line: 12, metrics: { recall: { is: 'number', value: 0.9, text: '0.9', line: 12 } } },
    },
    references: {
      baseline: {
        artifact: 'sha256:77',
        metrics: { auc: { is: 'number', value: 0.857, text: '0.857', line: 14 } },
        slices: { 'country=IT': { n: null, line: 14, metrics: { recall: { is: 'number', value: 0.7, text: '0.7', line: 14 } } } },
      },
      production: null,
    },
    data: { snapshot: 'fraud-2026-11-01', split: 'time', label: 'cb@2', prevalence: 0.0573, features: ['a', 'b'] },
    run: { time: '2026-11-20T14:03:11Z', commit: '3c1f', config: '9a0b', seed: '17', uri: 'https://x.test' },
    predictions: 'p.parquet',
    stamp: { model: 'fraud-scorer', state: 'mle1:0f', commit: '3c1f' },
    faults: [],
  })
})

test('what is read survives JSON', () => expect(JSON.parse(JSON.stringify(read(ours)))).toEqual(read(ours)))

const values = (text: string, path?: string) =>
  Object.fromEntries(
    Object.entries(metrics(text, path).metrics).map(([name, value]) => [
      name,
      value.is === 'number' ? value.text : `${value.reason} ${value.text}`,
    ]),
  )

test.each<[string, string, Record<string, string>]>([
  ['a flat map', '{"auc": 0.86, "p95_ms": 61}', { auc: '0.86', p95_ms: '61' }],
  [
    'maps in a map are names with dots',
    '{"test": {"auc": 0.9, "by": {"f1": 1}}, "train": {"auc": 1}}',
    { 'test.auc': '0.9', 'test.by.f1': '1', 'train.auc': '1' },
  ],
  ['a flat map may count its versions', '{"version": 2, "auc": 0.9}', { version: '2', auc: '0.9' }],
  ['a value with its interval in a flat map', '{"auc": {"value": 0.9, "low": 0.8}}', { auc: '0.9' }],
  [
    'a flat map may name a metric like a section',
    '{"run": 3, "data": {"auc": 0.9}, "model": 1, "metrics": 5}',
    { run: '3', 'data.auc': '0.9', model: '1', metrics: '5' },
  ],
  [
    'what is no number',
    '{"a": NaN, "b": -Infinity, "c": "0.9", "d": true, "e": null, "f": [1], "g": {}, "h": 1e999}',
    {
      a: 'not-a-number NaN',
      b: 'infinite -Infinity',
      c: 'string 0.9',
      d: 'boolean true',
      e: 'null null',
      f: 'not-a-number […]',
      g: 'not-a-number {}',
      h: 'infinite 1e999',
    },
  ],
  [
    'what is no number under `value`',
    '{"a": {"value": "0.9"}, "b": {"value": {"x": 1}}, "c": {"value": null}}',
    { a: 'string 0.9', b: 'not-a-number {…}', c: 'null null' },
  ],
  ['a name twice', '{"a": 1, "b": 2, "a": 3}', { a: 'duplicate-key 3', b: '2' }],
  ['a name twice by its dots', '{"t": {"a": 1}, "t.a": 2}', { 't.a': 'duplicate-key 2' }],
  ['a map twice spoils all below it', '{"t": {"a": 1}, "t": {"b": 2}}', { 't.a': 'duplicate-key 1', 't.b': 'duplicate-key 2' }],
  ['a part of a value twice', '{"a": {"value": 1, "value": 2}}', { a: 'duplicate-key {…}' }],
  [
    'names of methods are names',
    '{"toString": 1, "hasOwnProperty": 2, "valueOf": {"value": 3}}',
    { toString: '1', hasOwnProperty: '2', valueOf: '3' },
  ],
  ['a number of a thousand digits is rounded', `{"a": 0.${'3'.repeat(1000)}}`, { a: '0.3333333333333333' }],
])('%s', (_sentence, text, expected) => expect(values(text)).toEqual(expected))

test('YAML by its name, with the same checks', () => {
  expect(values('train:\n  auc: 0.90\ntest: {auc: .nan, f1: "0.5", n: .5}\n', 'metrics.yaml')).toEqual({
    'train.auc': '0.90',
    'test.auc': 'not-a-number NaN',
    'test.f1': 'string 0.5',
    'test.n': '0.5',
  })
  expect(values('a: 1\na: 2', 'm.yml')).toEqual({ a: 'duplicate-key 2' })
  expect(read('a: [', 'm.yml')).toMatchObject({ is: 'unreadable', fault: 'author', reason: 'invalid-json' })
})

test.each([
  ['JSON that breaks off', '{"auc": 0.9', 'author', 'invalid-json', 'metrics.json: line 1, column 12'],
  ['nothing', '', 'author', 'invalid-json', 'the text is empty'],
  ['a list', '[1]', 'author', 'invalid-json', 'it holds a list; write a map of metrics'],
  ['null', 'null', 'author', 'invalid-json', 'nothing (null)'],
  [
    'a format of another day',
    '{"version": 2, "metrics": {"auc": 1}}',
    'ours',
    'unknown-version',
    'line 1: this version reads metrics of version 1 only',
  ],
  ['a version in quotes', '{"version": "1", "metrics": {"auc": 1}}', 'ours', 'unknown-version', 'version 1'],
  ['a text too deep', '['.repeat(200), 'ours', 'too-large', 'nests deeper'],
])('%s is unreadable', (_sentence, text, fault, reason, why) => {
  expect(read(text)).toMatchObject({ is: 'unreadable', fault, reason, why: expect.stringContaining(why) })
})

const wrap = (more: string) => `{"version": 1, "metrics": {"auc": 0.9}, ${more}}`

describe('faults say what they spoil', () => {
  test.each<[string, string, unknown[]]>([
    ['metrics that are a list', '{"version": 1, "metrics": []}', [['invalid-json', 'metrics', 'file']]],
    ['metrics twice', wrap('"metrics": {"auc": 1}'), [['duplicate-key', 'metrics', 'file']]],
    ['a reserved key at the top', wrap('"__proto__": {"auc": 1}'), [['reserved-key', '__proto__', 'file']]],
    ['a reserved metric', '{"version": 1, "metrics": {"prototype": 1}}', [['reserved-key', 'metrics.prototype', 'file']]],
    ['a reserved metric in a flat map', '{"constructor": 1}', [['reserved-key', 'metrics.json.constructor', 'file']]],
    ['a snapshot twice', wrap('"data": {"snapshot": "a", "snapshot": "b"}'), [['duplicate-key', 'data.snapshot', 'file']]],
    ['a stamp twice', wrap('"stamp": {"state": "a"}, "stamp": {"state": "b"}'), [['duplicate-key', 'stamp', 'file']]],
    ['a state twice', wrap('"stamp": {"state": "a", "state": "b"}'), [['duplicate-key', 'stamp.state', 'file']]],
    ['a stamp without a state', wrap('"stamp": {"commit": "a"}'), [['invalid-json', 'stamp', 'file']]],
    ['a stamp that is a text', wrap('"stamp": "mle1:00"'), [['invalid-json', 'stamp', 'file']]],
    ['a run link twice matters to nobody', wrap('"run": {"uri": "a", "uri": "b"}'), []],
    ['an unknown section with a key twice', wrap('"extra": {"a": 1, "a": 2}'), []],
    ['slices that are a list', wrap('"slices": [1]'), [['invalid-json', 'slices', 'nothing']]],
    [
      'a slice twice, in two spellings',
      wrap('"slices": {"c": {"a": {"auc": 1}}, "c=a": {"auc": 1}}'),
      [['duplicate-key', 'slices.c=a', { slice: 'c=a' }]],
    ],
    [
      'a crossed slice twice, in two orders',
      wrap('"slices": {"a=1,b=2": {"auc": 1}, "b=2,a=1": {"auc": 1}}'),
      [['duplicate-key', 'slices.a=1,b=2', { slice: 'a=1,b=2' }]],
    ],
    [
      'a key of slices twice',
      wrap('"slices": {"c": {"a": {"auc": 1}}, "c": {"b": {"auc": 1}}}'),
      [
        ['duplicate-key', 'slices.c', { slice: 'c' }],
        ['duplicate-key', 'slices.c', { slice: 'c' }],
      ],
    ],
    [
      'a name nobody could show spoils its key',
      wrap(`"slices": {"c": {"${'v'.repeat(301)}": {"auc": 1}}}`),
      [['invalid-json', 'slices', { slice: 'c' }]],
    ],
    ['a slice that is a number', wrap('"slices": {"c": {"a": 1}}'), [['invalid-json', 'slices.c=a', { slice: 'c=a' }]]],
    ['n that is no count', wrap('"slices": {"c": {"a": {"n": -1, "auc": 1}}}'), [['invalid-json', 'slices.c=a.n', 'nothing']]],
    ['n twice', wrap('"slices": {"c": {"a": {"n": 1, "n": 2, "auc": 1}}}'), [['invalid-json', 'slices.c=a.n', 'nothing']]],
    [
      'a reference that is a number',
      wrap('"references": {"baseline": 1}'),
      [['invalid-json', 'references.baseline', { reference: 'baseline' }]],
    ],
    [
      'a reference without metrics',
      wrap('"references": {"production": {"artifact": "x"}}'),
      [['invalid-json', 'references.production', { reference: 'production' }]],
    ],
    [
      'a reference twice',
      wrap('"references": {"baseline": {"metrics": {}}, "baseline": {"metrics": {}}}'),
      [['duplicate-key', 'references.baseline', 'file']],
    ],
    [
      'a metric twice in a reference',
      wrap('"references": {"baseline": {"metrics": {"a": 1, "a": 2}}}'),
      [['duplicate-key', 'references.baseline', { reference: 'baseline' }]],
    ],
    [
      'an interval in quotes',
      '{"version": 1, "metrics": {"auc": {"value": 1, "low": "0.8", "runs": [1, "x"]}}}',
      [
        ['invalid-json', 'metrics.auc.low', 'nothing'],
        ['invalid-json', 'metrics.auc.runs', 'nothing'],
      ],
    ],
  ])('%s', (_sentence, text, expected) =>
    expect(metrics(text).faults.map(({ reason, field, spoils }) => [reason, field, spoils])).toEqual(expected),
  )
})

test('a name that grows with every level is no metric', () => {
  const key = 'k'.repeat(400)
  expect(values(`{"${key}": {"${key}": {"${key}": 1, "x": 2}}, "auc": 0.9}`)).toEqual({ auc: '0.9', [`${key}.${key}.x`]: '2' })
})

test('every fault names its line', () => {
  const { faults } = metrics('{"version": 1, "metrics": {"auc": 0.9},\n"slices": {"c": 1,\n"d": {"a": 2}},\n"stamp": {}}')
  expect(faults.map(({ line, why }) => [line, why.startsWith(`line ${line}: `)])).toEqual([
    [2, true],
    [3, true],
    [4, true],
  ])
})

describe('slice names', () => {
  const names = (slices: string) => Object.keys(metrics(wrap(`"slices": ${slices}`)).slices)
  test('values may hold commas, equals signs and spaces', () => {
    expect(names('{"age": {"18,25": {"auc": 1}, ">=65": {"auc": 1}}, "city=San Marino": {"auc": 1}}')).toEqual([
      'age=18,25',
      'age=>=65',
      'city=San Marino',
    ])
    expect(names('{"b=1,2,a=3": {"auc": 1}}')).toEqual(['a=3,b=1,2'])
  })
  test('nothing reaches the prototype', () => {
    metrics(wrap('"slices": {"__proto__": {"polluted": {"auc": 1}}}'))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
