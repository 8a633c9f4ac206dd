import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { portElements } from '../../src/model/contract-port.ts'
import { beside } from '../../src/read/beside.ts'
import { readContract } from '../../src/read/contract.ts'
import { printPortType, readPortType } from '../../src/read/port-type.ts'

const read = (text: string) => readContract(text, { path: 'fraud/contract.yml', commit: null, id: null })
const why = (text: string) => {
  const result = read(text)
  if (result.is !== 'unreadable') throw new Error(JSON.stringify(result))
  return result.why.split('\n').map((sentence) => sentence.replace('fraud/contract.yml: ', ''))
}

const least = `version: 1
contract: 1
model: {path: ../models/fraud.onnx}
inputs:
  x: {type: float32, shape: [N, 3]}
outputs:
  y: {type: float32, shape: [N]}
`

test('the least that a contract says, and every default', () => {
  expect(read(least)).toMatchObject({
    is: 'read',
    value: {
      model: { path: '../models/fraud.onnx', metadata: [] },
      inputs: { x: { type: 'float32', shape: ['N', 3], finite: true, nullable: false, optional: false } },
      outputs: { y: { monotone: [] } },
      behaviour: {},
      batch: 'independent',
      deterministic: true,
      generated: { cases: 50, seed: 1 },
      golden: { cases: [], tolerance: {}, nan_equal: false },
      providers: {},
      limits: {},
    },
  })
})

const whole = `# what serving relies on
version: 1
contract: 3
model:
  path: ../models/fraud.onnx
  sha256: 5b1f0e6a3c6d0b0f6a1d7d0c5f2e4b8a9c7e6d5f4a3b2c1d0e9f8a7b6c5d4e3f
  version: "2026.11"
  opset: {max: 21}
  ir: {max: 10}
  domains: [ai.onnx, ai.onnx.ml]
  operators: [Gemm, ai.onnx.ml.Scaler]
  metadata: [version, config_sha256, dataset, preprocessing]
runtime: {name: onnxruntime, version: 1.30.0}
inputs:
  amount: {type: float32, shape: [N], min: 0, max: 1e6, unit: EUR, finite: true}
  country: {type: string, shape: [N], categories: [DE, FR, IT]}
  embedding: {type: float16, shape: [N, 64], optional: true, nullable: true}
  event_time: {type: int64, shape: [N], unit: s, max_age: 300}
outputs:
  score: {type: float32, shape: [N], min: 0, max: 1, monotone: [{in: amount, is: increasing}]}
  class_probabilities: {type: float32, shape: [N, 2], sums_to: {value: 1, axis: 1}}
  quantiles: {type: float32, shape: [N, 3], monotone: [{axis: -1, is: increasing}]}
  label: {type: "sequence(map(int64, float32))"}
behaviour:
  schema: ../serving/request.schema.json
  missing_input: reject
  extra_input: reject
  wrong_type: reject
  wrong_rank: reject
  wrong_size: reject
  out_of_range: reject
  unknown_category: accept
  stale: reject
  nan: reject
  infinite: reject
  empty_batch: accept
  batch_of_one: accept
  largest_batch: {size: 1024, is: accept}
batch: joint
batch_dimension: N
deterministic: false
generated: {cases: 20, seed: 7}
golden:
  cases: [golden/test_data_set_*, golden/history.npz]
  tolerance:
    float32: {absolute: 1e-6, relative: 1e-4}
    webgpu.float32: {absolute: 1e-4, relative: 1e-3}
  nan_equal: true
equivalence:
  predictions: ../train/predictions.npz
  inputs: {amount: raw_amount}
  outputs: {score: y_pred}
  tolerance: {absolute: 1e-5}
  max_differing: 0.01
providers:
  cpu: {}
  webgpu: {nodes: 0.9, time: 0.8, required: false, device: L4, parity: false, tf32: true}
cost:
  runner: dedicated
  provider: webgpu
  batch: 32
  concurrency: 2
  warm_up: 5
  seconds: 3
  load_ms: 500
  p50_ms: 4
  p95_ms: 8
  p99_ms: 20
  rows_per_second: 100
  peak_memory_mb: 400
  accelerator_memory_mb: 200
  size_mb: 20
limits: {seconds: 60, memory_mb: 2048, model_mb: 100}
`

test('every key of the format', () => {
  expect(read(whole)).toMatchObject({
    is: 'read',
    value: {
      model: { version: '2026.11', operators: ['Gemm', 'ai.onnx.ml.Scaler'] },
      outputs: { class_probabilities: { sums_to: { value: 1, axis: 1 } }, label: { type: 'sequence(map(int64, float32))' } },
      golden: { tolerance: { 'webgpu.float32': { absolute: 1e-4, relative: 1e-3 } } },
      equivalence: { outputs: { score: 'y_pred' }, max_differing: 0.01 },
      cost: { runner: 'dedicated', batch: 32 },
      limits: { model_mb: 100 },
    },
  })
})

const x = (body: string) => least.replace('{type: float32, shape: [N, 3]}', body)
const y = (body: string) => least.replace('{type: float32, shape: [N]}', body)
const plus = (body: string) => `${least}${body}\n`

test.each([
  ['an unknown key at the top names the nearest', plus('behavior: {}'), 'line 8: unknown key `behavior`; did you mean `behaviour`?'],
  ['an unknown key of an input', x('{type: float32, shpae: [N]}'), 'line 5: unknown key `inputs.x.shpae`; did you mean `shape`?'],
  [
    'a key of outputs at an input',
    x('{type: float32, sums_to: {value: 1}}'),
    'line 5: unknown key `inputs.x.sums_to`; known here are type, shape',
  ],
  ['an unknown behaviour', plus('behaviour: {wrong_typ: reject}'), 'line 8: unknown key `behaviour.wrong_typ`; did you mean `wrong_type`?'],
  [
    'a behaviour that is neither',
    plus('behaviour: {wrong_type: refuse}'),
    'line 8: behaviour.wrong_type: `refuse` is not one of reject, accept.',
  ],
  ['a type that is near one', x('{type: flot32}'), 'line 5: inputs.x.type: `flot32` is no type; did you mean `float32`?'],
  [
    "ONNX's own way to write one",
    x('{type: tensor(float32)}'),
    'inputs.x.type: `tensor(float32)`: write the element type alone, such as `float32`.',
  ],
  ['a type nobody knows', x('{type: decimal}'), 'line 5: inputs.x.type: `decimal` is no type; write one of float32, uint8'],
  ['a type that is none', x('{shape: [N]}'), 'line 5: `inputs.x.type` is missing.'],
  [
    'a shape with a fraction',
    x('{type: float32, shape: [N, 1.5]}'),
    'line 5: inputs.x.shape.1: `1.5` does not fit; write a size, a name such as N',
  ],
  ['a negative size', x('{type: float32, shape: [-1]}'), 'line 5: inputs.x.shape.0: `-1` is too small; write at least 0.'],
  ['a floor above the ceiling', x('{type: float32, min: 2, max: 1}'), 'line 5: inputs.x.min: 2 is above max, 1.'],
  ['a range of texts', x('{type: string, min: 0}'), 'line 5: inputs.x.min: a string has no range; write `categories`.'],
  ['no categories', x('{type: string, categories: []}'), 'line 5: inputs.x.categories is empty; write at least one.'],
  [
    'a number among texts',
    x('{type: string, categories: [DE, 49]}'),
    'line 5: inputs.x.categories.1: `49` is no string; put it in quotes.',
  ],
  ['NO, which is a text in YAML 1.2', x('{type: int64, categories: [NO]}'), 'line 5: inputs.x.categories.0: `NO` is no int64.'],
  ['an infinite bound', x('{type: float32, max: .inf}'), 'line 5: inputs.x.max must be a number, not `Infinity`.'],
  ['an age without a unit of time', x('{type: int64, max_age: 3, unit: EUR}'), 'line 5: inputs.x.max_age needs `unit` to be one of ns, us'],
  ['an age of a text', x('{type: string, max_age: 3, unit: s}'), 'line 5: inputs.x.max_age: a string holds no time'],
  ['an age of nothing', x('{type: int64, max_age: 0, unit: s}'), 'line 5: inputs.x.max_age: `0` is too small; write more than 0.'],
  [
    'a sum along no axis',
    y('{type: float32, shape: [N], sums_to: {value: 1, axis: 1}}'),
    'line 7: outputs.y.sums_to.axis: 1 is no axis of 1 axes',
  ],
  [
    'an order along nothing',
    y('{type: float32, monotone: [{is: increasing}]}'),
    'line 7: outputs.y.monotone.0 needs `axis` or `in`, one of them.',
  ],
  [
    'an order in an unknown input',
    y('{type: float32, monotone: [{in: z, is: increasing}]}'),
    'line 7: outputs.y.monotone.0.in: `z` is no input.',
  ],
  [
    'no outputs',
    least.replace('outputs:\n  y: {type: float32, shape: [N]}', 'outputs: {}'),
    'line 6: outputs is empty; write at least one.',
  ],
  ['no model', least.replace('model: {path: ../models/fraud.onnx}\n', ''), '`model` is missing.'],
  [
    'a model outside the repository',
    least.replace('../models', '../../models'),
    'line 3: model.path: `../../models/fraud.onnx` leaves the repository',
  ],
  ['a model from the root', least.replace('../models', '/models'), 'line 3: model.path: `/models/fraud.onnx` leaves the repository'],
  ['a model by a pattern', least.replace('fraud.onnx', '*.onnx'), 'line 3: model.path: `../models/*.onnx` is a pattern; name one file.'],
  ['golden cases from elsewhere', plus('golden: {cases: [a, /b]}'), 'line 8: golden.cases.1: `/b` leaves the repository'],
  ['a pattern that is none of ours', plus('golden: {cases: ["{a,b}*"]}'), 'line 8: golden.cases.0: `{a,b}*` is no plain pattern'],
  ['a schema from elsewhere', plus('behaviour: {schema: "https://a.test/b"}'), 'line 8: behaviour.schema: `https://a.test/b` leaves'],
  [
    'a digest that is none',
    least.replace('{path', '{sha256: ABC, path'),
    'line 3: model.sha256: `ABC` does not fit; write the SHA-256 as 64 small',
  ],
  ['a version that is a number', least.replace('{path', '{version: 1.10, path'), 'line 3: model.version must be a text, not `1.10`.'],
  ['another version of the format', least.replace('version: 1', 'version: 2'), 'line 1: version: `2` is not 1.'],
  ['a contract of no version', least.replace('contract: 1\n', ''), '`contract` is missing.'],
  ['a contract of half a version', least.replace('contract: 1', 'contract: 1.5'), 'line 2: contract must be a whole number, not `1.5`.'],
  [
    'a tolerance of no type',
    plus('golden: {tolerance: {flot32: {absolute: 1}}}'),
    'line 8: unknown key `golden.tolerance.flot32`; did you mean `float32`?',
  ],
  ['a tolerance of no provider', plus('golden: {tolerance: {wbgpu.float32: {absolute: 1}}}'), 'did you mean `webgpu.float32`?'],
  [
    'a negative tolerance',
    plus('golden: {tolerance: {float32: {absolute: -1}}}'),
    'golden.tolerance.float32.absolute: `-1` is too small; write at least 0.',
  ],
  ['a provider nobody has', plus('providers: {cdua: {}}'), 'line 8: unknown key `providers.cdua`; did you mean `cuda`?'],
  ['a share above the whole', plus('providers: {cuda: {nodes: 90}}'), 'line 8: providers.cuda.nodes: `90` is too large; write at most 1.'],
  ['a cost of a provider that is not run', plus('cost: {provider: cuda}'), 'line 8: cost.provider: `cuda` is not among `providers`.'],
  ['a runner of its own', plus('cost: {runner: mine}'), 'line 8: cost.runner: `mine` is not one of dedicated, shared.'],
  [
    'a range behaviour where nothing has a range',
    plus('behaviour: {out_of_range: reject}'),
    'behaviour.out_of_range: no input has min or max, so it cannot be tried.',
  ],
  [
    'a category behaviour without categories',
    plus('behaviour: {unknown_category: reject}'),
    'no input has categories, so it cannot be tried.',
  ],
  ['freshness without an age', plus('behaviour: {stale: reject}'), 'no input has max_age, so it cannot be tried.'],
  ['NaN where nothing is a float', `${x('{type: int64, shape: [N]}')}behaviour: {nan: reject}\n`, 'behaviour.nan: no input is a float'],
  [
    'an empty batch of nothing',
    `${x('{type: int64, shape: [3]}')}behaviour: {empty_batch: reject}\n`,
    'no shape of an input has a name that counts rows',
  ],
  ['a batch dimension that is none', plus('batch_dimension: M'), 'line 8: batch_dimension: `M` stands in no shape of an input.'],
  ['opsets the wrong way round', least.replace('{path', '{opset: {min: 9, max: 8}, path'), 'line 3: model.opset: min 9 is above max 8.'],
  [
    'a prediction of no output',
    plus('equivalence: {predictions: p.npz, outputs: {z: a}}'),
    'line 8: equivalence.outputs.z: the contract has no such output.',
  ],
  ['an input twice', least.replace('outputs:', '  x: {type: int64}\noutputs:'), 'line 6: the key "x" stands here again (first on line 5)'],
  ['nothing', '', 'line 1: the contract is empty or no map; `mle-review contract init MODEL` writes one.'],
])('%s', (_sentence, text, says) => {
  expect(why(text).join('\n')).toContain(says)
  expect(read(text)).toMatchObject({ fault: 'author', reason: 'invalid-contract' })
})

describe('a path beside a file', () => {
  test.each([
    ['fraud/contract.yml', '../models/fraud.onnx', 'models/fraud.onnx'],
    ['contract.yml', 'm.onnx', 'm.onnx'],
    ['a/b/c.yml', './x//y/./z', 'a/b/x/y/z'],
    ['a/b/c.yml', '../../x', 'x'],
    ['a/b/c.yml', '../../../x', null],
    ['contract.yml', '../m.onnx', null],
    ['a/c.yml', 'x/../../../y', null],
    ['a/c.yml', '/etc/passwd', null],
    ['a/c.yml', 'C:/x', null],
    ['a/c.yml', 'x\\..\\..\\y', null],
    ['a/c.yml', '~/x', null],
    ['a/c.yml', 'x\0y', null],
    ['a/c.yml', '..', null],
    ['a/c.yml', '', null],
  ])('%s names %j: %j', (file, path, expected) => expect(beside(file, path)).toBe(expected))

  test('whatever is written, nothing above the root comes out', () => {
    const step = fc.constantFrom('..', '.', 'a', 'b..', '...', '', '~', '\\')
    fc.assert(
      fc.property(fc.array(step), fc.array(fc.constantFrom('a', 'b')), (steps, folders) => {
        const found = beside([...folders, 'f'].join('/'), steps.join('/'))
        if (found !== null) expect(found.split('/').some((it) => it === '..' || it === '' || it === '.')).toBe(false)
        if (found !== null) expect(found.startsWith('/')).toBe(false)
      }),
    )
  })
})

const element = fc.constantFrom(...portElements)
const { type: anyType } = fc.letrec((tie) => ({
  type: fc.oneof(
    { maxDepth: 3 },
    element.map((type) => ({ is: 'tensor' as const, type, shape: null })),
    element.map((type) => ({ is: 'sparse-tensor' as const, type, shape: null })),
    fc.record({ is: fc.constantFrom('sequence' as const, 'optional' as const), of: tie('type') }),
    fc.record({ is: fc.constant('map' as const), key: element, of: tie('type') }),
  ),
}))

test('a type printed and read is the same type', () => {
  fc.assert(
    fc.property(anyType, (type) => {
      const it = type as Parameters<typeof printPortType>[0]
      expect(readPortType(printPortType(it) ?? '', null)).toEqual(it)
    }),
  )
})

test.each([
  '',
  'float',
  'undefined',
  'sequence(',
  'sequence()',
  'sequence(float32',
  'sequence(float32))',
  'map(int64)',
  'map(x, float32)',
  'sparse(sequence(float32))',
])('no type: %j', (text) => expect(readPortType(text, null)).toBeNull())

test('a contract read, printed as YAML and read again says the same', () => {
  for (const text of [least, whole]) {
    const first = read(text)
    if (first.is !== 'read') throw new Error(first.is)
    expect(read(stringify(first.value))).toMatchObject({ value: first.value })
  }
})

test('whatever stands there, reading it does not throw', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('model', 'inputs', 'outputs', 'behaviour', 'golden', 'providers', 'cost'), (json, key) => {
      expect(['read', 'unreadable']).toContain(read(`${least.replace(new RegExp(`^${key}:(.*\n)(  .*\n)*`, 'm'), '')}${key}: ${json}\n`).is)
    }),
  )
})
