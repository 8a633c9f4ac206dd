import { describe, expect, test } from 'vitest'
import type { Metrics } from '../../src/model/metrics.ts'
import type { Read } from '../../src/model/read.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { weighGates } from '../../src/weigh/gates.ts'

const at = (path: string) => ({ path, commit: null, id: null })
const slices = (text: string) => `{"version": 1, "metrics": {"recall": 0.8}, "slices": ${text}, "data": {"snapshot": "s"}}`

function weigh(limits: string, candidate: string, references: { baseline?: string; production?: string } = {}, gate = 'better: higher, ') {
  const read = (text?: string): Read<Metrics> => (text === undefined ? { is: 'absent' } : readMetrics(text, at('metrics.json')))
  const gates = readGates(`version: 1\ngates:\n  recall: {${gate}slices: {${limits}}}`, at('gates.yml'))
  if (gates.is !== 'read') throw new Error(JSON.stringify(gates))
  return weighGates({
    modelId: null,
    gates,
    metrics: read(candidate),
    baseline: read(references.baseline),
    production: read(references.production),
    baseArtifactDigests: [],
    stale: null,
  })
}

const brief = (rows: ReturnType<typeof weigh>) => rows.map(({ slice, against, reason }) => [slice, against, reason].join(' '))

const three = slices('{"country": {"DE": {"n": 900, "recall": 0.84}, "FR": {"n": 600, "recall": 0.8}, "IT": {"n": 300, "recall": 0.74}}}')

describe('which slices a line judges', () => {
  test('a key: each of its values, and no other key', () => {
    const more = three.replace('"slices": {', '"slices": {"channel": {"web": {"recall": 0.1}}, "channel=web,country=IT": {"recall": 0.1}, ')
    expect(brief(weigh('country: {min: 0.75}', more))).toEqual(['country=DE limit ok', 'country=FR limit ok', 'country=IT limit below-min'])
  })
  test('a key and one of its values: both lines apply, each with its tier', () => {
    const rows = weigh('country: {min: 0.7}, country=DE: {min: 0.85, tier: warn}', three)
    expect(rows.filter(({ slice }) => slice === 'country=DE').map(({ reason, tier }) => [reason, tier])).toEqual([
      ['ok', 'hold'],
      ['below-min', 'warn'],
    ])
  })
  test("a line takes its gate's tier where it names none", () => {
    expect(weigh('country: {min: 0.75}', three, {}, 'tier: note, ').map(({ tier }) => tier)).toEqual(['note', 'note', 'note'])
  })
  test('crossed slices in any order of keys, and both spellings', () => {
    expect(brief(weigh('"country=IT,channel=web": {min: 0.7}', slices('{"channel=web,country=IT": {"recall": 0.8}}')))).toEqual([
      'channel=web,country=IT limit ok',
    ])
    expect(brief(weigh('"channel,country": {min: 0.7}', slices('{"country=IT,channel=web": {"recall": 0.6}}')))).toEqual([
      'channel=web,country=IT limit below-min',
    ])
  })
  test('a slice that the baseline has and the candidate lost', () => {
    const two = slices('{"country": {"DE": {"recall": 0.84}}}')
    expect(brief(weigh('country: {min: 0.7}', two, { baseline: three }))).toEqual([
      'country=DE limit ok',
      'country=FR limit slice-absent',
      'country=IT limit slice-absent',
    ])
  })
  test("production's slices count where the line compares with production", () => {
    const two = slices('{"country": {"DE": {"recall": 0.84}}}')
    expect(brief(weigh('country: {min: 0.7}', two, { production: three }))).toEqual(['country=DE limit ok'])
    expect(brief(weigh('country: {production: {max_loss: 0.1}}', two, { production: three }))).toEqual([
      'country=DE production ok',
      'country=FR production slice-absent',
      'country=IT production slice-absent',
    ])
  })
  test('no slice of the key at all', () => expect(brief(weigh('region: {min: 0.7}', three))).toEqual(['region limit slice-absent']))
  test('no file at all', () => {
    const gates = readGates('version: 1\ngates:\n  recall: {slices: {country: {min: 0.7}}}', at('gates.yml'))
    const absent = { is: 'absent' } as const
    expect(
      brief(
        weighGates({ modelId: null, gates, metrics: absent, baseline: absent, production: absent, baseArtifactDigests: [], stale: null }),
      ),
    ).toEqual(['country limit file-absent'])
  })
})

describe('what spoils a slice', () => {
  test.each([
    ['a slice named twice', '{"country=IT": {"recall": 0.8}, "country": {"IT": {"recall": 0.9}}}', 'country=IT limit duplicate-key'],
    ['a key named twice', '{"country": {"IT": {"recall": 0.8}}, "country": {"DE": {"recall": 0.8}}}', 'country limit duplicate-key'],
    ['a metric named twice', '{"country": {"IT": {"recall": 0.8, "recall": 0.9}}}', 'country=IT limit duplicate-key'],
    ['a slice that is a number', '{"country": {"IT": 0.8}}', 'country=IT limit invalid-json'],
    ['a key that is a number', '{"country": 0.8}', 'country limit invalid-json'],
    ['a reserved name', '{"country": {"__proto__": {"recall": 0.8}}}', 'country=__proto__ limit reserved-key'],
    ['a reserved metric', '{"country": {"IT": {"recall": 0.8, "constructor": 1}}}', 'country=IT limit reserved-key'],
    ['another metric only', '{"country": {"IT": {"n": 5}}}', 'country=IT limit metric-absent'],
    ['NaN', '{"country": {"IT": {"recall": NaN}}}', 'country=IT limit not-a-number'],
    ['a recall of 80', '{"country": {"IT": {"recall": 80}}}', 'country=IT limit impossible-value'],
  ])('%s', (_sentence, text, expected) => expect(brief(weigh('country: {min: 0.7}', slices(text)))).toEqual([expected]))
})

describe('examples', () => {
  const of = (slice: string, limit = '{min: 0.7, min_examples: 300}') => weigh(`country: ${limit}`, slices(`{"country": {"IT": ${slice}}}`))
  test.each([
    ['one fewer than asked', '{"n": 299, "recall": 0.8}', 'slice-too-small'],
    ['as many as asked', '{"n": 300, "recall": 0.8}', 'ok'],
    ['the metric counts its own', '{"n": 9000, "recall": {"value": 0.8, "n": 299}}', 'slice-too-small'],
    ['the metric counts its own, enough', '{"n": 3, "recall": {"value": 0.8, "n": 300}}', 'ok'],
    ['enough of them do not excuse a miss', '{"n": 300, "recall": 0.1}', 'below-min'],
    ['nobody says', '{"recall": 0.8}', 'slice-too-small'],
    ['too few outweighs a miss', '{"n": 2, "recall": 0.1}', 'slice-too-small'],
    ['NaN outweighs too few', '{"n": 2, "recall": NaN}', 'not-a-number'],
  ])('%s', (_sentence, slice, reason) => expect(of(slice)[0]?.reason).toBe(reason))
  test('can be all that is asked', () => {
    expect(of('{"n": 400, "recall": 0.1}', '{min_examples: 300}')).toMatchObject([
      { reason: 'ok', limit: null, margin: null, observed: 0.1, n: 400 },
    ])
    expect(of('{"n": 4, "recall": 0.1}', '{min_examples: 300}')).toMatchObject([{ reason: 'slice-too-small' }])
    expect(of('{"n": 4, "recall": null}', '{min_examples: 300}')).toMatchObject([{ reason: 'null' }])
  })
})

describe('max_gap', () => {
  const gap = (text: string, limit = 'country: {max_gap: 0.10}') => weigh(limit, slices(text))
  test('best minus worst, exactly', () => {
    expect(gap('{"country": {"A": {"recall": 0.8}, "B": {"recall": 0.7}, "C": {"recall": 0.75}}}')).toMatchObject([
      { slice: 'country', against: 'slices', reason: 'ok', observed: 0.1, limit: 0.1, margin: 0, sense: 'max' },
    ])
  })
  test('one step wider', () => {
    expect(gap('{"country": {"A": {"recall": 0.8}, "B": {"recall": 0.699}}}')).toMatchObject([
      { reason: 'gap-too-wide', observed: 0.101, margin: -0.001 },
    ])
  })
  test('a value that nobody can read leaves no gap to judge', () => {
    expect(gap('{"country": {"A": {"recall": 0.8}, "B": {"recall": null}}}')).toMatchObject([
      { reason: 'null', against: 'slices', limit: 0.1, sense: 'max', detail: 'country=B: line 1: recall is null' },
    ])
  })
  test('one value alone is no gap of nothing', () =>
    expect(gap('{"country": {"A": {"recall": 0.8}}}')).toMatchObject([{ reason: 'slice-absent' }]))
  test('says between which two; of equals the first', () => {
    const text = '{"country": {"A": {"recall": 0.8}, "B": {"recall": 0.7}, "C": {"recall": 0.7}, "D": {"recall": 0.8}}}'
    expect(gap(text)[0]?.detail).toBe('from country=B 0.7 to country=A 0.8')
  })
  test('a gap that cannot be judged still shows its limit', () => {
    expect(gap('{"country": {"A": {"recall": 0.8}}}')).toMatchObject([{ limit: 0.1, sense: 'max', margin: null }])
  })
  test('slices too small to judge are left out; where too few are left the gap is too small to judge as well', () => {
    const limit = 'country: {max_gap: 0.10, min_examples: 10}'
    const last = (text: string) => gap(text, limit).at(-1)
    expect(last('{"country": {"A": {"n": 50, "recall": 0.8}, "B": {"n": 50, "recall": 0.75}, "C": {"n": 1, "recall": 0}}}')).toMatchObject({
      reason: 'ok',
      against: 'slices',
    })
    expect(last('{"country": {"A": {"n": 50, "recall": 0.8}, "C": {"n": 1, "recall": 0}}}')).toMatchObject({
      reason: 'slice-too-small',
      against: 'slices',
    })
  })
})

describe('a change limit on a slice', () => {
  test('compares the slice with itself', () => {
    const rows = weigh('country: {baseline: {max_loss: 0.05}}', three.replace('0.74', '0.68'), { baseline: three })
    expect(rows.map(({ slice, reason, reference }) => [slice, reason, reference])).toEqual([
      ['country=DE', 'ok', 0.84],
      ['country=FR', 'ok', 0.8],
      ['country=IT', 'lost-too-much', 0.74],
    ])
  })
  test('a new slice has no reference', () => {
    const rows = weigh('country: {baseline: {max_loss: 0.05}}', three.replace('"IT"', '"PT"'), { baseline: three })
    expect(brief(rows)).toEqual([
      'country=DE baseline ok',
      'country=FR baseline ok',
      'country=IT baseline slice-absent',
      'country=PT baseline reference-absent',
    ])
  })
  test('a key spoilt in the reference spoils each of its slices there', () => {
    const spoilt = three.replace('"slices": {', '"slices": {"country": {}, ')
    expect(brief(weigh('country=IT: {baseline: {max_loss: 0.05}}', three, { baseline: spoilt }))).toEqual([
      'country=IT baseline reference-absent',
    ])
    const partly = slices('{"country": 1, "country=IT": {"recall": 0.74}}')
    expect(brief(weigh('country=IT: {baseline: {max_loss: 0.05}}', three, { baseline: partly }))).toEqual([
      'country=IT baseline reference-absent',
    ])
  })
  test('a slice spoilt in the reference is absent there', () => {
    const spoilt = three.replace('"IT": {', '"IT": {"recall": 0.1, ')
    expect(brief(weigh('country=IT: {baseline: {max_loss: 0.05}}', three, { baseline: spoilt }))).toEqual([
      'country=IT baseline reference-absent',
    ])
  })
})
