import { describe, expect, test } from 'vitest'
import { type GateReason, gateReasons, type WeighedGate } from '../../src/model/gate.ts'
import type { Metrics } from '../../src/model/metrics.ts'
import type { Read } from '../../src/model/read.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { statusOf } from '../../src/weigh/gate-row.ts'
import { type Weighing, weighGates } from '../../src/weigh/gates.ts'
import { gatesReport } from '../../src/weigh/gates-report.ts'

const at = (path: string) => ({ path, commit: null, id: null })
const metrics = (text: string) => readMetrics(text, at('metrics.json'))
const absent: Read<Metrics> = { is: 'absent' }

interface Given extends Partial<Omit<Weighing, 'gates' | 'metrics' | 'baseline' | 'production'>> {
  gates: string
  metrics?: string | Read<Metrics>
  baseline?: string | Read<Metrics>
  production?: string | Read<Metrics>
}

function weigh({ gates, metrics: candidate = absent, baseline = absent, production = absent, ...rest }: Given): WeighedGate[] {
  const read = (text: string | Read<Metrics>) => (typeof text === 'string' ? metrics(text) : text)
  const file = readGates(gates, at('gates.yml'))
  if (file.is !== 'read') throw new Error(JSON.stringify(file))
  return weighGates({
    modelId: 'fraud',
    gates: file,
    metrics: read(candidate),
    baseline: read(baseline),
    production: read(production),
    baseArtifactDigests: ['sha256:ab'],
    stale: null,
    ...rest,
  })
}

const floor = 'auc: ["min", 0.82]'
const long = (body: string) => `version: 1\ngates:\n  ${body}`
const on = (snapshot: string, values: string, more = '') =>
  `{"version": 1, "metrics": {${values}}, "data": {"snapshot": "${snapshot}"}${more}}`
const tooLarge: Read<Metrics> = { is: 'unreadable', fault: 'ours', reason: 'too-large', why: 'metrics.json: 200 MB' }
const refused: Read<Metrics> = { is: 'unreadable', fault: 'ours', reason: 'refused', why: 'the API refused' }

const reasons: [sentence: string, reason: GateReason, given: Given][] = [
  ['a value above its floor is ok', 'ok', { gates: floor, metrics: '{"auc": 0.83}' }],
  ['a value below its floor', 'below-min', { gates: floor, metrics: '{"auc": 0.81}' }],
  ['a value above its ceiling', 'above-max', { gates: 'p95_latency_ms: ["max", 80]', metrics: '{"p95_latency_ms": 80.01}' }],
  ['a value outside its range', 'outside', { gates: 'rate: ["between", 0.1, 0.2]', metrics: '{"rate": 0.21}' }],
  [
    'more lost than may be lost',
    'lost-too-much',
    {
      gates: long('auc: {better: higher, baseline: {max_loss: 0.005}}'),
      metrics: on('s', '"auc": 0.854'),
      baseline: on('s', '"auc": 0.86'),
    },
  ],
  [
    'less gained than must be gained',
    'gained-too-little',
    {
      gates: long('auc: {better: higher, production: {min_gain: 0.01}}'),
      metrics: on('s', '"auc": 0.865'),
      production: on('s', '"auc": 0.86'),
    },
  ],
  [
    'slices too far apart',
    'gap-too-wide',
    {
      gates: long('auc: {slices: {c: {max_gap: 0.1}}}'),
      metrics: '{"auc": 0.8, "slices": {"c": {"a": {"auc": 0.7}, "b": {"auc": 0.81}}}}',
    },
  ],
  ['a do-not-ship limit', 'do-not-ship', { gates: long('auc: {do_not_ship: {min: 0.75}}'), metrics: '{"auc": 0.7499}' }],
  ['a metric that is not there', 'metric-absent', { gates: floor, metrics: '{"f1": 0.9, "auc ": 0.9}' }],
  ['a file that is not there', 'file-absent', { gates: floor }],
  ['a slice that is not there', 'slice-absent', { gates: long('auc: {slices: {c=a: {min: 0.5}}}'), metrics: '{"auc": 0.8}' }],
  [
    'a slice with too few examples',
    'slice-too-small',
    {
      gates: long('auc: {slices: {c=a: {min: 0.5, min_examples: 100}}}'),
      metrics: '{"auc": 0.8, "slices": {"c": {"a": {"n": 99, "auc": 0.9}}}}',
    },
  ],
  [
    'no reference',
    'reference-absent',
    { gates: long('auc: {better: higher, baseline: {max_loss: 0.005}}'), metrics: on('s', '"auc": 0.854') },
  ],
  [
    'a share of a reference next to zero',
    'reference-near-zero',
    {
      gates: long('d: {better: lower, baseline: {max_loss: {relative: 0.1}}}'),
      metrics: on('s', '"d": 0'),
      baseline: on('s', '"d": 9e-10'),
    },
  ],
  ['NaN', 'not-a-number', { gates: floor, metrics: '{"auc": NaN}' }],
  ['Infinity', 'infinite', { gates: floor, metrics: '{"auc": Infinity}' }],
  ['minus Infinity, where less is better', 'infinite', { gates: 'rmse: ["max", 3]', metrics: '{"rmse": -Infinity}' }],
  ['a numeric text', 'string', { gates: floor, metrics: '{"auc": "0.9"}' }],
  ['a boolean', 'boolean', { gates: floor, metrics: '{"auc": true}' }],
  ['null', 'null', { gates: floor, metrics: '{"auc": null}' }],
  ['an AUC of 91', 'impossible-value', { gates: floor, metrics: '{"auc": 91}' }],
  ['a metric given twice', 'duplicate-key', { gates: floor, metrics: '{"auc": 0.9, "auc": 0.95}' }],
  ['a reserved key', 'reserved-key', { gates: floor, metrics: '{"auc": 0.9, "constructor": 0.9}' }],
  ['JSON that does not parse', 'invalid-json', { gates: floor, metrics: '{"auc": 0.9' }],
  ['a file over the size cap', 'too-large', { gates: floor, metrics: tooLarge }],
  ['a file that could not be had', 'unreadable', { gates: floor, metrics: refused }],
  ['the metrics of another model', 'other-model', { gates: floor, metrics: '{"version": 1, "model": "churn", "metrics": {"auc": 0.9}}' }],
  ['the stamp of another model', 'other-model', { gates: floor, metrics: '{"auc": 0.9, "stamp": {"model": "churn", "state": "x"}}' }],
  ['metrics of another state', 'stale', { gates: floor, metrics: '{"auc": 0.9}', stale: true }],
  [
    'two snapshots',
    'not-comparable',
    { gates: long('auc: {better: higher, baseline: {max_loss: 0.5}}'), metrics: on('s', '"auc": 0.854'), baseline: on('t', '"auc": 0.85') },
  ],
  [
    'no snapshot stated by either',
    'snapshot-unstated',
    { gates: long('auc: {better: higher, baseline: {max_loss: 0.5}}'), metrics: '{"auc": 0.9}', baseline: '{"auc": 0.9}' },
  ],
  ['no gates', 'no-gates', { gates: 'version: 1\ngates: {}', metrics: '{"auc": 0.9}' }],
]

describe('every reason', () => {
  test.each(reasons)('%s: %s', (_sentence, reason, given) => {
    const [first] = weigh(given)
    expect(first?.reason).toBe(reason)
    const blind = ['too-large', 'unreadable', 'snapshot-unstated'].includes(reason)
    expect(first?.status).toBe(reason === 'ok' ? 'pass' : blind ? 'blind' : 'fail')
    expect(gatesReport(weigh(given)).verdict).toBe(reason === 'ok' ? 'pass' : blind ? 'undecided' : 'hold')
  })

  test.each(gateReasons)('the status of %s is as published', (reason) => {
    const published: Record<string, string> = {
      ok: 'pass',
      'too-large': 'blind',
      unreadable: 'blind',
      'snapshot-unstated': 'blind',
      straddles: 'inconclusive',
      'evidence-missing': 'inconclusive',
    }
    expect(statusOf(reason)).toBe(published[reason] ?? 'fail')
  })

  test('gates that match nothing say so beside each absent metric', () => {
    expect(weigh({ gates: floor, metrics: '{"f1": 0.9}' }).map(({ reason }) => reason)).toEqual(['metric-absent', 'gates-match-nothing'])
    expect(weigh({ gates: floor, metrics: '{"f1": 0.9, "auc": 0.9}' }).map(({ reason }) => reason)).toEqual(['ok'])
  })

  test('one gate that matches is something', () => {
    expect(weigh({ gates: `${floor}\nf2: ["min", 0]`, metrics: '{"f1": 0.9, "auc": 0.9}' }).map(({ reason }) => reason)).toEqual([
      'ok',
      'metric-absent',
    ])
  })

  test('an absent gates file has nothing to weigh', () => {
    const weighing = { modelId: null, metrics: absent, baseline: absent, production: absent, baseArtifactDigests: [], stale: null }
    expect(weighGates({ ...weighing, gates: { is: 'absent' } })).toEqual([])
    expect(weighGates({ ...weighing, gates: { is: 'unreadable', fault: 'author', reason: 'x', why: 'y' } })).toEqual([])
  })
})

const exact: [sentence: string, gates: string, value: string, status: string, margin: number][] = [
  ['0.82 at a floor of 0.82', floor, '0.82', 'pass', 0],
  ['0.820 is 0.82', floor, '0.820', 'pass', 0],
  ['82e-2 is 0.82', floor, '82e-2', 'pass', 0],
  ['just below', floor, '0.81999999999999999999999', 'fail', -1e-23],
  ['the binary sum of 0.1 and 0.2 is above 0.3', 'ece: ["max", 0.3]', '0.30000000000000004', 'fail', -4e-17],
  ['0.7 at the lower end of a range', 'ece: ["between", 0.7, 0.9]', '0.7', 'pass', 0],
  ['the margin of a range is that to the nearer end', 'ece: ["between", 0.1, 0.9]', '0.3', 'pass', 0.2],
  ['and so it is near the upper end', 'ece: ["between", 0.1, 0.9]', '0.8', 'pass', 0.1],
  ['a negative zero is zero', 'x: ["min", 0]', '-0.0', 'pass', 0],
]

test.each(exact)('exact arithmetic: %s', (_sentence, gates, value, status, margin) => {
  const name = gates.split(':')[0]
  const [row] = weigh({ gates, metrics: `{"${name}": ${value}}` })
  expect(row).toMatchObject({ status, observed: Number(value) })
  expect(row?.margin ?? Number.NaN).toBeCloseTo(margin, 25)
  expect(Math.abs((row?.margin ?? 0) - margin)).toBeLessThanOrEqual(Math.abs(margin) * 1e-12)
})

const changes: [
  sentence: string,
  limit: string,
  better: 'higher' | 'lower',
  reference: string,
  value: string,
  reason: GateReason,
  bound: number,
][] = [
  ['0.861 less 0.005 is 0.856 exactly', 'max_loss: 0.005', 'higher', '0.861', '0.856', 'ok', 0.856],
  ['one digit further', 'max_loss: 0.005', 'higher', '0.861', '0.85599', 'lost-too-much', 0.856],
  ['lower is better: a loss is a rise', 'max_loss: 0.1', 'lower', '0.2', '0.3', 'ok', 0.3],
  ['lower is better: past the rise', 'max_loss: 0.1', 'lower', '0.2', '0.30000001', 'lost-too-much', 0.3],
  ['a share of the reference', 'max_loss: {relative: 0.03}', 'higher', '0.5', '0.485', 'ok', 0.485],
  ['a share is of the reference without its sign', 'max_loss: {relative: 0.1}', 'higher', '-2', '-2.2', 'ok', -2.2],
  ['past the share of a negative reference', 'max_loss: {relative: 0.1}', 'higher', '-2', '-2.21', 'lost-too-much', -2.2],
  ['both must hold: the share is tighter', 'max_loss: {absolute: 0.02, relative: 0.03}', 'higher', '0.5', '0.482', 'lost-too-much', 0.485],
  ['both must hold: the amount is tighter', 'max_loss: {absolute: 0.01, relative: 0.03}', 'higher', '0.5', '0.488', 'lost-too-much', 0.49],
  ['both must hold, lower is better', 'max_loss: {absolute: 0.02, relative: 0.03}', 'lower', '0.5', '0.518', 'lost-too-much', 0.515],
  ['a gain of nothing is held by the same value', 'min_gain: 0', 'higher', '0.5', '0.5', 'ok', 0.5],
  ['a gain of nothing is missed by less', 'min_gain: 0', 'higher', '0.5', '0.4999', 'gained-too-little', 0.5],
  ['lower is better: a gain is a fall', 'min_gain: 0.1', 'lower', '0.5', '0.4', 'ok', 0.4],
  ['lower is better: too small a fall', 'min_gain: 0.1', 'lower', '0.5', '0.41', 'gained-too-little', 0.4],
  [
    'no loss and no gain asked are one limit, and missing it is a loss',
    'max_loss: 0, min_gain: 0',
    'higher',
    '0.5',
    '0.4',
    'lost-too-much',
    0.5,
  ],
  ['and so it is where lower is better', 'max_loss: 0, min_gain: 0', 'lower', '0.5', '0.6', 'lost-too-much', 0.5],
  ['a demanded gain outweighs an allowed loss', 'max_loss: 0.1, min_gain: 0.01', 'higher', '0.5', '0.505', 'gained-too-little', 0.51],
]

test.each(changes)('against a reference: %s', (_sentence, limit, better, reference, value, reason, bound) => {
  for (const against of ['baseline', 'production'] as const) {
    const gates = long(`x: {better: ${better}, ${against}: {${limit}}}`)
    const [row] = weigh({ gates, metrics: on('s', `"x": ${value}`), [against]: on('s', `"x": ${reference}`) })
    expect(row).toMatchObject({
      against,
      reason,
      limit: bound,
      reference: Number(reference),
      observed: Number(value),
      sense: better === 'higher' ? 'min' : 'max',
      rescored: false,
    })
    const room = better === 'higher' ? Number(value) - bound : bound - Number(value)
    expect(row?.margin).toBeCloseTo(room, 12)
  }
})

describe('near zero', () => {
  const share = long('d: {better: lower, baseline: {max_loss: {absolute: 1, relative: 0.1}}}')
  test('exactly 1e-9 is not near zero', () => {
    expect(weigh({ gates: share, metrics: on('s', '"d": -1e-9'), baseline: on('s', '"d": -1e-9') })[0]?.reason).toBe('ok')
  })
  test('an amount beside the share does not save it', () => {
    expect(weigh({ gates: share, metrics: on('s', '"d": 0'), baseline: on('s', '"d": -9.99e-10') })[0]?.reason).toBe('reference-near-zero')
  })
  test('an amount alone needs no size of the reference', () => {
    const amount = long('d: {better: lower, baseline: {max_loss: 0.1}}')
    expect(weigh({ gates: amount, metrics: on('s', '"d": 0.1'), baseline: on('s', '"d": 0') })[0]).toMatchObject({
      reason: 'ok',
      limit: 0.1,
      margin: 0,
    })
  })
  test('a share of a gain is near zero too', () => {
    const gain = long('d: {better: higher, baseline: {min_gain: {relative: 0.1}}}')
    expect(weigh({ gates: gain, metrics: on('s', '"d": 1'), baseline: on('s', '"d": 0') })[0]?.reason).toBe('reference-near-zero')
  })
})

describe('a reference scored again', () => {
  const gates = long('auc: {better: higher, baseline: {max_loss: 0.005}}')
  const again = (artifact: string, value = '0.857') =>
    on('new', '"auc": 0.853', `, "references": {"baseline": {"artifact": ${artifact}, "metrics": {"auc": ${value}}}}`)
  test('counts when it names the artifact of base, whatever the snapshots', () => {
    expect(weigh({ gates, metrics: again('"sha256:AB"'), baseline: on('old', '"auc": 0.9') })[0]).toMatchObject({
      reason: 'ok',
      reference: 0.857,
      rescored: true,
    })
  })
  test('counts without a snapshot stated', () => {
    const bare =
      '{"version": 1, "metrics": {"auc": 0.85}, "references": {"baseline": {"artifact": "sha256:ab", "metrics": {"auc": 0.857}}}}'
    expect(weigh({ gates, metrics: bare })[0]).toMatchObject({ reason: 'lost-too-much', rescored: true })
  })
  test.each(['"sha256:cd"', 'null', '""', '"ab"'])('of artifact %s does not count, and that is said', (artifact) => {
    const [row] = weigh({ gates, metrics: again(artifact) })
    expect(row).toMatchObject({ reason: 'reference-absent', rescored: false })
    expect(row?.detail).toContain(`of another artifact than the one on base (${JSON.parse(artifact) || 'it names none'})`)
  })
  test('a bare digest in full names the artifact', () => {
    const digest = 'c'.repeat(64)
    expect(weigh({ gates, metrics: again(`"${digest}"`), baseArtifactDigests: [`sha256:${digest}`] })[0]?.rescored).toBe(true)
  })
  test("counts when it names the artifact that the reference's own file on base names", () => {
    const production = on('old', '"auc": 0.9', ', "artifact": "sha256:ef"')
    const asked = long('auc: {better: higher, production: {max_loss: 0.005}}')
    const scored = (artifact: string) =>
      on('new', '"auc": 0.853', `, "references": {"production": {"artifact": "${artifact}", "metrics": {"auc": 0.857}}}`)
    expect(weigh({ gates: asked, metrics: scored('sha256:ef'), production })[0]).toMatchObject({ reason: 'ok', rescored: true })
    expect(weigh({ gates: asked, metrics: scored('sha256:cd'), production })[0]).toMatchObject({
      reason: 'not-comparable',
      rescored: false,
    })
  })
  test('that cannot be used is absent, not replaced by an easier one', () => {
    expect(weigh({ gates, metrics: again('"sha256:ab"', 'NaN'), baseline: on('new', '"auc": 0.85') })[0]?.reason).toBe('reference-absent')
    expect(weigh({ gates, metrics: again('"sha256:ab"', '85.7'), baseline: on('new', '"auc": 0.85') })[0]?.reason).toBe('reference-absent')
  })
  test('given twice is not used', () => {
    const twice = on('s', '"auc": 0.853', ', "references": {"baseline": {"artifact": "sha256:ab", "metrics": {"auc": 0.857, "auc": 0.5}}}')
    expect(weigh({ gates, metrics: twice, baseline: on('s', '"auc": 0.9') })[0]).toMatchObject({
      reason: 'lost-too-much',
      reference: 0.9,
      rescored: false,
    })
  })
  test('a metric it lacks comes from the file of base', () => {
    const f1 = long('f1: {better: higher, baseline: {max_loss: 0.005}}')
    const both = on('s', '"f1": 0.7', ', "references": {"baseline": {"artifact": "sha256:ab", "metrics": {"auc": 0.857}}}')
    expect(weigh({ gates: f1, metrics: both, baseline: on('s', '"f1": 0.7') })[0]).toMatchObject({ reason: 'ok', rescored: false })
  })
})

describe('two references scored again', () => {
  const gates = long('auc: {better: higher, baseline: {max_loss: 0.005}, production: {max_loss: 0.005}}')
  const one = (value: string) => `{"artifact": "sha256:ab", "metrics": {"auc": ${value}}}`
  const candidate = (production: string) =>
    on('s', '"auc": 0.853', `, "references": {"baseline": ${one('0.857')}, "production": ${production}}`)
  test('a mistake in one leaves the other', () => {
    const rows = weigh({ gates, metrics: candidate('{"artifact": "sha256:ab"}') })
    expect(rows.map(({ against, reason, rescored }) => [against, reason, rescored])).toEqual([
      ['baseline', 'ok', true],
      ['production', 'reference-absent', false],
    ])
  })
  test('either digest of the artifact on base is enough', () => {
    const rows = weigh({ gates, metrics: candidate(one('0.85')), baseArtifactDigests: ['git:00', 'sha256:ab'] })
    expect(rows.map(({ reason }) => reason)).toEqual(['ok', 'ok'])
  })
  test('its slices are owed by the candidate too', () => {
    const reference = '{"artifact": "sha256:ab", "metrics": {"auc": 0.8}, "slices": {"c=a": {"auc": 0.8}, "c=b": {"auc": 0.8}}}'
    const metrics = on('s', '"auc": 0.8', `, "slices": {"c=a": {"auc": 0.8}}, "references": {"baseline": ${reference}}`)
    const rows = weigh({ gates: long('auc: {slices: {c: {min: 0.5}}}'), metrics })
    expect(rows.map(({ slice, reason }) => [slice, reason])).toEqual([
      ['c=a', 'ok'],
      ['c=b', 'slice-absent'],
    ])
  })
})

describe('an unusable reference file', () => {
  const gates = long('auc: {better: higher, baseline: {max_loss: 0.005}}')
  const reasonOf = (baseline: Given['baseline']) => weigh({ gates, metrics: on('s', '"auc": 0.85'), baseline })[0]
  test('over the cap is blind', () => expect(reasonOf(tooLarge)).toMatchObject({ reason: 'too-large', status: 'blind', observed: 0.85 }))
  test('refused is blind', () => expect(reasonOf(refused)).toMatchObject({ reason: 'unreadable', status: 'blind' }))
  test('that does not parse is absent', () => expect(reasonOf('{')).toMatchObject({ reason: 'reference-absent', status: 'fail' }))
  test('with the metric twice is absent', () => expect(reasonOf(on('s', '"auc": 0.8, "auc": 0.1'))?.reason).toBe('reference-absent'))
  test('spoilt as a whole is absent', () =>
    expect(reasonOf('{"version": 1, "metrics": {"auc": 0.8}, "metrics": {}, "data": {"snapshot": "s"}}')?.reason).toBe('reference-absent'))
  test('of another model is absent', () =>
    expect(reasonOf('{"version": 1, "model": "churn", "metrics": {"auc": 0.8}, "data": {"snapshot": "s"}}')?.reason).toBe(
      'reference-absent',
    ))
  test('that cannot be that number is absent', () => expect(reasonOf(on('s', '"auc": 80'))?.reason).toBe('reference-absent'))
})

test('a foreign file shows its numbers and passes nothing', () => {
  const gates = `${floor}\nf1: ["min", 0.5]\nx: ["min", 1]`
  const rows = weigh({ gates, metrics: '{"auc": 0.9, "f1": 0.1, "x": NaN}', stale: true })
  expect(rows.map(({ reason, status, observed }) => [reason, status, observed])).toEqual([
    ['stale', 'fail', 0.9],
    ['stale', 'fail', 0.1],
    ['stale', 'fail', null],
  ])
})

test('without a model nobody asks whose metrics they are', () => {
  expect(weigh({ gates: floor, metrics: '{"version": 1, "model": "churn", "metrics": {"auc": 0.9}}', modelId: null })[0]?.reason).toBe('ok')
})

test('stale: false passes what passes', () => {
  expect(weigh({ gates: floor, metrics: '{"auc": 0.9}', stale: false })[0]?.reason).toBe('ok')
})

test('a gate with a floor and a ceiling is two rows, and do_not_ship a third that holds whatever the tier', () => {
  const rows = weigh({ gates: long('x: {min: 1, max: 3, tier: note, do_not_ship: {max: 5}}'), metrics: '{"x": 4}' })
  expect(rows.map(({ against, sense, reason, tier, margin }) => [against, sense, reason, tier, margin])).toEqual([
    ['limit', 'min', 'ok', 'note', 3],
    ['limit', 'max', 'above-max', 'note', -1],
    ['do_not_ship', 'max', 'ok', 'hold', 1],
  ])
})

test('a row says what the published shape says', () => {
  expect(
    weigh({
      gates: long('recall: {min: 0.8}'),
      metrics: '{"version": 1, "metrics": {"recall": {"value": 0.8172, "count": 1962, "n": 2401}}}',
    }),
  ).toEqual([
    {
      metric: 'recall',
      slice: null,
      against: 'limit',
      status: 'pass',
      reason: 'ok',
      observed: 0.8172,
      reference: null,
      limit: 0.8,
      margin: 0.0172,
      sense: 'min',
      tier: 'hold',
      rescored: false,
      n: 2401,
    },
  ])
})

describe('the verdict of gates alone', () => {
  const verdict = (gates: string, metrics: string) => gatesReport(weigh({ gates: long(gates), metrics })).verdict
  test('a miss that only warns passes', () => expect(verdict('auc: {min: 0.9, tier: warn}', '{"auc": 0.8}')).toBe('pass'))
  test('a miss outweighs what nobody could judge', () => {
    expect(verdict('auc: {min: 0.9, baseline: {max_loss: 0.1}}', '{"auc": 0.8}')).toBe('hold')
  })
  test('blind alone is undecided', () => {
    const gates = long('auc: {min: 0.7, baseline: {max_loss: 0.1}}')
    expect(gatesReport(weigh({ gates, metrics: '{"auc": 0.8}', baseline: '{"auc": 0.8}' })).verdict).toBe('undecided')
  })
})

describe('what a person is told beyond the reason', () => {
  const detail = (metrics: string, gates = floor) => weigh({ gates, metrics })[0]?.detail
  test.each([
    ['a typing error is named', '{"acu": 0.9}', 'did you mean acu?'],
    ['a metric one map deeper is named, before a nearer word', '{"aux": 1, "test": {"auc": 0.9}}', 'did you mean test.auc?'],
    ['the training rows come last', '{"train": {"auc": 0.9}, "test": {"auc": 0.8}}', 'did you mean test.auc or train.auc?'],
    ['else what there is', '{"f1": 1, "rmse": 2}', 'the file holds f1, rmse'],
    [
      'eight names are all there is',
      `{${'abcdefgh'.split('').map((name) => `"metric_${name}": 1`)}}`,
      `the file holds ${'abcdefgh'
        .split('')
        .map((name) => `metric_${name}`)
        .join(', ')}`,
    ],
    [
      'a ninth is counted',
      `{${'abcdefghi'.split('').map((name) => `"metric_${name}": 1`)}}`,
      `the file holds ${'abcdefgh'
        .split('')
        .map((name) => `metric_${name}`)
        .join(', ')} and 1 more`,
    ],
    ['nothing', '{}', 'the file holds no metric'],
    ['the line and the text', '{"f1": 1,\n"auc": "0.9"}', 'line 2: auc is 0.9'],
    ['the line and the number', '{\n\n"auc": 91.0}', 'line 3: auc cannot be 91.0'],
    [
      'of a spoilt file, where',
      '{"auc": 0.9,\n"constructor": 1}',
      'metrics.json: line 2: "constructor" is a reserved word and cannot name a metric; rename it.',
    ],
    ['of broken JSON, where', '{"auc": 0.9', 'metrics.json: line 1, column 12: close brace expected.'],
  ])('%s', (_sentence, metrics, expected) => expect(detail(metrics)).toBe(expected))
  test('which slice is not there', () => {
    expect(detail('{"auc": 0.9}', long('auc: {slices: {c=a: {min: 0.5}}}'))).toBe('the metrics hold no slice c=a')
    expect(detail('{"auc": 0.9}', long('auc: {slices: {c: {min: 0.5}}}'))).toBe('the metrics hold no slice by c')
  })
  test('which ground differs', () => {
    const gates = long('x: {better: higher, baseline: {max_loss: 1}}')
    expect(weigh({ gates, metrics: on('new', '"x": 1'), baseline: on('old', '"x": 1') })[0]).toMatchObject({
      detail: 'snapshot «new» here, «old» there',
      margin: null,
    })
    expect(weigh({ gates, metrics: on('new', '"x": 1'), baseline: '{"x": 1}' })[0]?.detail).toBe('no data snapshot stated by the reference')
    expect(weigh({ gates, metrics: '{"x": 1}', baseline: '{"x": 1}' })[0]?.detail).toBe(
      'no data snapshot stated by the candidate and the reference',
    )
  })
  test('why there is no reference', () => {
    const gates = long('x: {better: higher, slices: {c=a: {baseline: {max_loss: 1}}}, baseline: {max_loss: 1}}')
    const candidate = on('s', '"x": 1', ', "slices": {"c=a": {"x": 1}}')
    const details = (baseline: string | Read<Metrics>) => weigh({ gates, metrics: candidate, baseline }).map((row) => row.detail)
    expect(details(absent)).toEqual(['there is no baseline file', 'there is no baseline file'])
    expect(details('{"y": 1}')).toEqual(['metrics.json holds no x', 'metrics.json holds no x for c=a'])
    expect(details('{"x": null}')[0]).toBe('metrics.json: x is null, no usable number')
    expect(details(refused)[0]).toBe('baseline: the API refused')
  })
  test('a candidate without its number still shows the reference', () => {
    const gates = long('x: {better: higher, baseline: {max_loss: 1}}')
    expect(weigh({ gates, metrics: on('s', '"x": null'), baseline: on('s', '"x": 7') })[0]).toMatchObject({
      reason: 'null',
      reference: 7,
      observed: null,
      text: 'null',
    })
    expect(weigh({ gates, metrics: on('s', '"x": null') })[0]).toMatchObject({ reason: 'null', reference: null })
  })
})
