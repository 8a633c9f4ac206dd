import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readOwnDataContract } from '../src/read/data-contract/own.ts'
import { readGates } from '../src/read/gates.ts'
import { readMetrics } from '../src/read/metrics.ts'
import { readSettings } from '../src/read/settings.ts'
import { schemas } from '../src/tools/schema.ts'
import { weighGates } from '../src/weigh/gates.ts'
import { gatesReport } from '../src/weigh/gates-report.ts'

const all = schemas()
const ajv = new Ajv2020({ strict: false, validateFormats: false })
const valid = (name: string, data: unknown) => ajv.validate(all[name] ?? false, data)
const from = (path: string) => ({ path, commit: null, id: null })

test.each(Object.keys(all))('%s is a JSON Schema with a title', (name) => {
  expect(ajv.validateSchema(all[name] ?? false)).toBe(true)
  expect(all[name]).toHaveProperty('title')
})

describe('an editor and the reader agree', () => {
  test.each([
    ['auc: ["min", 0.8]\nrate: ["between", 0.1, 0.2]'],
    [
      'version: 1\ngates:\n  auc: {min: 0.8, do_not_ship: {min: 0.7}, baseline: {max_loss: {absolute: 0.1, relative: 0.1}}, slices: {c: {max_gap: 0.1, min_examples: 3, tier: warn}}}',
    ],
    ['auc: {mim: 0.8}'],
    ['auc: ["mim", 0.8]'],
    ['auc: 0.8'],
    ['auc: {min: "0.8"}'],
    ['version: 1\ngates:\n  auc: {min: 0.8, tier: wrn}'],
    ['version: 1\ngates:\n  auc: {min: 0.8, baseline: {max_loss: -1}}'],
    ['version: 1\nholm: true\ngates: {}'],
  ])('gates: %j', (text) => expect(valid('gates.json', parse(text))).toBe(readGates(text, from('gates.yml')).is === 'read'))

  test.each([
    ['version: 1\nmodels: {m: {paths: [a]}}'],
    ['version: 1\nmodels: {m: {paths: [a], compact: {goal: x}, rollback: {trigger: x}}}'],
    ['version: 1\nmodels: {m: {pahts: [a]}}'],
    ['models: {}'],
    ['version: 1\nmodels: {m: {paths: [a], compact: {gaol: x}}}'],
    ['version: 1\nseverities: {gates/failed: X}\nmodels: {}'],
  ])('configuration: %j', (text) => expect(valid('config.json', parse(text))).toBe(readSettings(text, from('c.yml')).is === 'read'))

  test.each([
    ['version: 1'],
    ['version: 1\ncontract: 1.2.0\nsnapshot: s1\nkey: [a, b]\nsplit: time\ncolumns: {a: {type: int, min: 0, nulls: true}}\nsensitive: []'],
    ['version: 1\nsnapshot: {file: a.csv}\nsplit: {policy: time, shares: {train: 0.8}}\ncolumns: {a: {categories: [1, b, true]}}'],
    ['version: 1\nkey: []'],
    ['version: 1\ncolumns: {a: {type: integer}}'],
    ['version: 1\ncolumns: {a: {nulls: 2}}'],
    ['version: 1\nsplit: {polcy: time}'],
    ['version: 1\nlabel: charged back'],
    ['key: a'],
  ])('data contract: %j', (text) =>
    expect(valid('data-contract.json', parse(text))).toBe(readOwnDataContract(text, from('d.yml')).is === 'read'),
  )

  test('metrics', () => {
    const ours = {
      version: 1,
      metrics: { auc: { value: 0.9, low: 0.8 }, f1: 0.7 },
      slices: { country: { IT: { n: 3, auc: 0.8 } }, 'a=1,b=2': { n: 1, auc: 0.9 } },
      stamp: { state: 'x' },
    }
    expect(valid('metrics.json', ours)).toBe(true)
    for (const wrong of [{ auc: null }, { auc: '0.9' }, { auc: true }])
      expect(valid('metrics.json', { ...ours, metrics: wrong })).toBe(false)
  })
})

test('what gates prints fits its schema, and a row without its reason does not', () => {
  const text =
    'version: 1\ngates:\n  auc: {min: 0.8, baseline: {max_loss: 0.1}, slices: {c: {between: [0.1, 0.2], max_gap: 1}}}\n  f1: ["between", 0, 1]'
  const metrics = readMetrics('{"auc": NaN, "f1": 0.5}', from('m.json'))
  const absent = { is: 'absent' } as const
  const report = gatesReport(
    weighGates({
      modelId: null,
      gates: readGates(text, from('g.yml')),
      metrics,
      baseline: absent,
      production: absent,
      baseArtifactDigests: [],
      stale: null,
    }),
  )
  expect(report.gates).toHaveLength(4)
  expect(valid('gates-output.json', report)).toBe(true)
  expect(valid('gates-output.json', { ...report, gates: report.gates.map(({ reason: _, ...row }) => row) })).toBe(false)
})
