import { expect, test } from 'vitest'
import { loosenedContract } from '../../src/weigh/loosened-contract.ts'
import { defaultTolerance } from '../../src/weigh/tolerance.ts'
import { equivalenceTolerance, toleranceOf } from '../../src/weigh/tolerance-of.ts'
import { contractOf } from '../contract.ts'

const whole = `version: 1
contract: 1
model: {path: m.onnx, sha256: ${'a'.repeat(64)}, version: "1", opset: {min: 10, max: 20}, domains: [ai.onnx], operators: [Gemm], metadata: [dataset]}
runtime: {name: onnxruntime, version: "1.30"}
inputs:
  x: {type: float32, shape: [N, 3], min: 0, categories: [1, 2]}
  t: {type: int64, shape: [N], unit: s, max_age: 300}
outputs:
  y: {type: float32, shape: [N, 2], min: 0, max: 1, categories: [0, 1], sums_to: {value: 1, axis: 1}, monotone: [{in: x, is: increasing}]}
behaviour: {schema: s.json, nan: reject, empty_batch: accept, largest_batch: {size: 64, is: accept}}
generated: {cases: 50}
golden: {cases: [golden/*], tolerance: {float32: {absolute: 0.001}, cuda.float32: {relative: 0.01}}}
equivalence: {predictions: p.npz, max_differing: 0.1, tolerance: {absolute: 0.1}}
providers: {cpu: {}, cuda: {nodes: 0.9, time: 0.8, device: L4}}
cost: {runner: dedicated, batch: 32, concurrency: 2, p95_ms: 8, rows_per_second: 100, size_mb: 20}
`
const base = contractOf(whole)
const paths = { base: ['golden/a', 'golden/b'], head: ['golden/a', 'golden/b', 'golden/c'] }
const told = (from: string, to: string) => {
  if (!whole.includes(from)) throw new Error(from)
  return loosenedContract(base, contractOf(whole.replace(from, to)), paths)
}

test.each([
  ['opset: {min: 10, max: 20}', 'opset: {min: 10, max: 21}', 'model.opset.max rises from 20 to 21'],
  ['opset: {min: 10, max: 20}', 'opset: {min: 9, max: 20}', 'model.opset.min falls from 10 to 9'],
  [`sha256: ${'a'.repeat(64)}, `, '', 'model.sha256 is removed'],
  ['metadata: [dataset]', 'metadata: []', 'model.metadata no longer asks for dataset'],
  ['domains: [ai.onnx]', 'domains: [ai.onnx, com.microsoft]', 'model.domains allows com.microsoft'],
  ['operators: [Gemm], ', '', 'model.operators is removed'],
  ['version: "1.30"}', 'version: "1.31"}', 'runtime turns from onnxruntime 1.30 to onnxruntime 1.31'],
  ['max_age: 300', 'max_age: 301', 'inputs.t.max_age rises from 300 to 301'],
  ['min: 0, max: 1', 'min: -1, max: 1', 'outputs.y.min falls from 0 to -1'],
  ['min: 0, max: 1', 'min: 0', 'outputs.y.max is removed'],
  ['categories: [0, 1]', 'categories: [0, 1, 2]', 'outputs.y.categories allows 2'],
  ['categories: [0, 1]', 'finite: false, categories: [0, 1]', 'outputs.y.finite turns from true to false'],
  ['categories: [0, 1]', 'nullable: true, categories: [0, 1]', 'outputs.y.nullable turns from false to true'],
  ['shape: [N, 2], ', '', 'outputs.y.shape is removed'],
  ['sums_to: {value: 1, axis: 1}, ', '', 'outputs.y.sums_to is removed'],
  ['{value: 1, axis: 1}', '{value: 1, axis: 1, tolerance: 0.5}', 'outputs.y.sums_to.tolerance rises from 0 to 0.5'],
  [', monotone: [{in: x, is: increasing}]', '', 'outputs.y.monotone no longer asks for increasing in x'],
  ['schema: s.json, ', '', 'behaviour.schema is removed'],
  ['nan: reject', 'nan: accept', 'behaviour.nan turns from reject to accept'],
  ['nan: reject, ', '', 'behaviour.nan is removed'],
  ['size: 64', 'size: 32', 'behaviour.largest_batch.size falls from 64 to 32'],
  ['generated:', 'batch: joint\ngenerated:', 'batch turns from independent to joint'],
  ['generated:', 'deterministic: false\ngenerated:', 'deterministic turns from true to false'],
  ['cases: 50', 'cases: 5', 'generated.cases falls from 50 to 5'],
  ['cases: [golden/*]', 'nan_equal: true, cases: [golden/*]', 'golden.nan_equal turns from false to true'],
  ['cuda.float32: {relative: 0.01}', 'cuda.float32: {relative: 0.02}', 'tolerance.cuda.float32.relative rises from 0.01 to 0.02'],
  ['cuda.float32: {relative: 0.01}', 'cuda.float32: {relative: 0.01}, int8: {absolute: 1}', 'tolerance.int8.absolute rises from 0 to 1'],
  ['predictions: p.npz', 'predictions: q.npz', 'equivalence.predictions turns from p.npz to q.npz'],
  ['max_differing: 0.1', 'max_differing: 0.2', 'equivalence.max_differing rises from 0.1 to 0.2'],
  ['tolerance: {absolute: 0.1}', 'tolerance: {absolute: 0.2}', 'equivalence.tolerance.absolute rises from 0.1 to 0.2'],
  ['cuda: {', 'cuda: {required: false, ', 'providers.cuda.required turns from true to false'],
  ['nodes: 0.9', 'nodes: 0.5', 'providers.cuda.nodes falls from 0.9 to 0.5'],
  ['time: 0.8, ', '', 'providers.cuda.time is removed'],
  ['device: L4', 'device: T4', 'providers.cuda.device turns from L4 to T4'],
  ['cuda: {', 'cuda: {parity: false, ', 'providers.cuda.parity turns from true to false'],
  ['cuda: {', 'cuda: {tf32: true, ', 'providers.cuda.tf32 turns from false to true'],
  ['cpu: {}, ', '', 'providers.cpu is removed'],
  ['dedicated', 'shared', 'cost.runner turns from dedicated to shared'],
  ['dedicated', 'dedicated, provider: cpu', 'cost.provider turns from any to cpu'],
  ['batch: 32', 'batch: 1', 'cost.batch falls from 32 to 1'],
  ['p95_ms: 8', 'p95_ms: 9', 'cost.p95_ms rises from 8 to 9'],
  ['p95_ms: 8, ', '', 'cost.p95_ms is removed'],
  ['rows_per_second: 100', 'rows_per_second: 99', 'cost.rows_per_second falls from 100 to 99'],
])('loosened: %s -> %s', (from, to, phrase) => expect(told(from, to)).toContain(phrase))

test('a tolerance of the type reaches every provider that has none of its own', () => {
  expect(told('{absolute: 0.001}', '{absolute: 0.002}')).toEqual([
    'tolerance.float32.absolute rises from 0.001 to 0.002',
    'tolerance.cuda.float32.absolute rises from 0.001 to 0.002',
  ])
})

test('whole sections', () => {
  const less = whole.replace(/^(equivalence|cost):.*\n/gm, '')
  expect(loosenedContract(base, contractOf(less), paths)).toEqual(['equivalence is removed', 'cost is removed'])
})

test('a golden example that is gone', () => {
  expect(loosenedContract(base, base, { base: ['a', 'b'], head: ['b'] })).toEqual(['the golden example a is removed'])
})

test.each([
  ['', ''],
  [`sha256: ${'a'.repeat(64)}`, `sha256: ${'b'.repeat(64)}`],
  ['opset: {min: 10, max: 20}', 'opset: {min: 11, max: 19}'],
  ['max_age: 300', 'max_age: 200'],
  ['min: 0, max: 1', 'min: 0.1, max: 0.9'],
  ['nan: reject', 'nan: reject, infinite: reject'],
  ['{absolute: 0.001}', '{absolute: 0.0001}'],
  ['nodes: 0.9', 'nodes: 0.95'],
  ['p95_ms: 8', 'p95_ms: 7, p50_ms: 1'],
  ['cuda: {', 'webgpu: {}, cuda: {'],
  ['contract: 1', 'contract: 2'],
])('not loosened: %s -> %s', (from, to) => expect(told(from, to)).toEqual([]))

test('a tolerance is what stands nearest, each half for itself', () => {
  expect(toleranceOf(base, 'float32', 'cpu')).toEqual({ absolute: 0.001, relative: defaultTolerance('float32').relative })
  expect(toleranceOf(base, 'float32', 'cuda')).toEqual({ absolute: 0.001, relative: 0.01 })
  expect(toleranceOf(base, 'int64', 'cuda')).toEqual({ absolute: 0, relative: 0 })
  expect(equivalenceTolerance(base, 'float32', 'cuda')).toEqual({ absolute: 0.1, relative: 0.01 })
})
