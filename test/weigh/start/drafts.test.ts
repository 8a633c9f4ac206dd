import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Guess, ModelStart } from '../../../src/model/start.ts'
import { readDataContract } from '../../../src/read/data-contract.ts'
import { readGates } from '../../../src/read/gates.ts'
import { readMetrics } from '../../../src/read/metrics.ts'
import { reservedKeys } from '../../../src/read/node.ts'
import { readSettings } from '../../../src/read/settings.ts'
import { columnsDraft } from '../../../src/weigh/start/columns-draft.ts'
import { gatesDraft } from '../../../src/weigh/start/gates-draft.ts'
import { settingsDraft } from '../../../src/weigh/start/settings-draft.ts'

const from = (path: string) => ({ path, commit: null, id: null })
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    '# x',
    ': ',
    '- a',
    '*a',
    '&b',
    '!c',
    '{',
    '@d',
    '`',
    'on',
    '~',
    '1e3',
    '.5',
    '\u2028',
    '\ufeff',
    'a\nb',
    '"',
    "'",
    'a: b',
    'true',
  ),
)
/** A model of which everything is called as given. */
function modelOf(one: string, artifact: Guess<string>, metrics: Guess<string>, target: Guess<string>, more: string[]): ModelStart {
  return {
    id: 'model',
    root: one,
    from: one,
    paths: [one, ...more],
    dependsOn: more,
    prompts: more,
    owners: { value: more.length > 0 ? more : ['ana'], from: one },
    task: null,
    serving: null,
    exploration: one,
    artifact,
    artifacts: more,
    unkept: null,
    metrics,
    otherMetrics: more,
    production: metrics,
    gates: artifact,
    contract: artifact,
    ledger: one,
    dataContract: null,
    sample: { ...target, isRead: true },
    columns: [],
    target,
    snapshot: null,
    trackers: [target],
  }
}

const name = text.filter((it) => it.trim() !== '' && it.isWellFormed())

function metricsOf(values: Record<string, unknown>) {
  const read = readMetrics(JSON.stringify({ metrics: values }), from('metrics.json'))
  if (read.is !== 'read') throw new Error('no metrics')
  return read.value
}

test('whatever metrics are called, the gates are read, and gate what is there', () => {
  const names = fc.oneof(
    name,
    fc.tuple(fc.constantFrom('auc', 'test rmse', 'log_loss', 'p95 latency ms'), name).map((both) => both.join(' ')),
  )
  fc.assert(
    fc.property(fc.dictionary(names, fc.double({ min: 0, max: 1, noNaN: true }), { minKeys: 1, maxKeys: 8 }), name, (values, file) => {
      const metrics = metricsOf(values)
      const draft = gatesDraft(metrics, file)?.text
      if (draft === undefined) return
      const gates = readGates(draft, from('gates.yml'))
      expect(gates.is === 'unreadable' ? gates.why : gates.is, draft).toBe('read')
      if (gates.is === 'read') for (const gate of gates.value.gates) expect(Object.keys(metrics.metrics)).toContain(gate.metric)
    }),
    { numRuns: 300 },
  )
})

test('whatever columns are called, the contract is read, with all of them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), name, (names, place) => {
      const columns = names.map((it) => ({ name: it, from: place }))
      const draft = columnsDraft({ columns, target: { value: names[0] ?? '', from: place }, snapshot: place })
      if (draft === null) return
      const read = readDataContract(draft, from('data.yml'))
      expect(read.is === 'unreadable' ? read.why : read.is, draft).toBe('read')
      if (read.is === 'read') expect(read.value.columns.map((it) => it.name)).toEqual(names.filter((it) => !reservedKeys.has(it)))
    }),
    { numRuns: 300 },
  )
})

test('whatever files are called, the configuration is read, and names them', () => {
  const path = fc
    .array(
      name.filter((it) => !/[/\\]|^\.{1,2}$|^[A-Za-z]:/.test(it)),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.join('/'))
  const guess = path.map((value) => ({ value, from: value }))
  fc.assert(
    fc.property(path, guess, guess, guess, fc.array(path, { maxLength: 3 }), (one, artifact, metrics, target, more) => {
      const model = modelOf(one, artifact, metrics, target, more)
      const draft = settingsDraft({ models: [model], approvers: model.owners, further: 1 }, () => ({
        gates: { path: one, isReady: true },
        dataContract: one,
      }))
      const read = readSettings(draft, from('.github/mle-review.yml'))
      expect(read.is === 'unreadable' ? read.why : read.is, draft).toBe('read')
      if (read.is === 'read')
        expect(read.value.models.model).toMatchObject({
          paths: [one, ...more],
          artifact: artifact.value,
          metrics: metrics.value,
          gates: artifact.value,
        })
    }),
    { numRuns: 300 },
  )
})

test('a file of counts and times alone has nothing to gate', () => {
  expect(gatesDraft(metricsOf({ epoch: 3, n_samples: 100, train_loss: 0.1, eval_runtime: 3.2, seed: 7 }), 'metrics.json')).toBeNull()
})

test('what is 0 now gets a question and no gate: a share of nothing is nothing', () => {
  const draft = gatesDraft(metricsOf({ error_rate: 0, auc: 0.8 }), 'metrics.json')?.text ?? ''
  expect(draft).toContain('# error_rate: {better: lower, baseline: {max_loss: …}} # it is 0 now: how much is too much?')
  expect(readGates(draft, from('gates.yml'))).toMatchObject({ value: { gates: [expect.objectContaining({ metric: 'auc' })] } })
})

test('slices that are there are asked about', () => {
  const read = readMetrics(
    '{"metrics": {"auc": 0.8}, "slices": {"country=IT": {"n": 9, "auc": 0.7}, "country=DE": {"n": 8, "auc": 0.8}}}',
    from('m.json'),
  )
  expect(read.is === 'read' && gatesDraft(read.value, 'm.json')?.text).toContain(
    '# slices: {country: {max_gap: …}} # how far may the worst be behind the best?',
  )
})

test('what is called like something of a person is marked sensitive, by its name alone', () => {
  const columns = ['amount', 'email', 'home_phone', 'emails_sent'].map((it) => ({ name: it, from: 'a.py:1' }))
  expect(columnsDraft({ columns, target: null, snapshot: null })).toContain('sensitive: [email, home_phone] # guess: by their names')
})

test('of many models, questions stand once, and what was found of each stays', () => {
  const plain = { value: 'a', from: 'a' }
  const model = { ...modelOf('a', plain, plain, plain, []), artifact: null, unkept: { value: 'out/m.pt', from: 'a/train.py:3' } }
  const around = (count: number) => ({
    models: Array.from({ length: count }, (_, i) => ({ ...model, id: `m${i}` })),
    approvers: null,
    further: 0,
  })
  const draft = (count: number) => settingsDraft(around(count), () => ({ gates: null, dataContract: null }))
  const times = (text: string, words: string) => text.split(words).length - 1
  expect([times(draft(8), 'impact: standard #'), times(draft(8), '# artifact: … # a/train.py:3 writes out/m.pt')]).toEqual([8, 8])
  expect([times(draft(9), 'impact: standard #'), times(draft(9), '# artifact: … # a/train.py:3 writes out/m.pt')]).toEqual([1, 9])
})
