import { expect, test } from 'vitest'
import type { FedType, Named } from '../../../src/model/tensor.ts'
import type { Scalar } from '../../../src/weigh/element-reader.ts'
import { tensorFrom } from '../../../src/weigh/trial/tensor-from.ts'
import { brokenOutputs } from '../../../src/weigh/trial/valid-output.ts'
import { contractOf } from '../../contract.ts'

const declared = (outputs: string) =>
  contractOf(`version: 1
contract: 1
model: {path: m.onnx}
inputs:
  x: {type: float32, shape: [N, 3]}
outputs:
  y: ${outputs}`)
const named = (name: string, type: FedType, dims: number[], values: Scalar[]): Named => ({
  name,
  value: { is: 'tensor', tensor: tensorFrom(type, dims, values) },
})
const request = [named('x', 'float32', [2, 3], [1, 2, 3, 4, 5, 6])]
const broken = (outputs: string, type: FedType, dims: number[], values: Scalar[]) =>
  brokenOutputs(declared(outputs), request, [named('y', type, dims, values)], 'cpu')[0] ?? null

test.each<[string, FedType, number[], Scalar[]]>([
  ['{type: float32, shape: [N, 2], min: 0, max: 1}', 'float32', [2, 2], [0, 1, 0.5, 0.1]],
  // What a limit is in the type itself is within it.
  ['{type: float32, shape: [N], max: 0.1}', 'float32', [2], [0.1, 0]],
  ['{type: float32, shape: [N], min: 0.7}', 'float32', [2], [0.7, 1]],
  ['{type: float16, shape: [N], min: 0.1}', 'float16', [2], [0.1, 1]],
  ['{type: int64, shape: [N], min: 0, max: 9}', 'int64', [2], [0n, 9n]],
  ['{type: string, shape: [N], categories: [a, b]}', 'string', [2], ['b', 'a']],
  ['{type: string, shape: [N], categories: [a, ""]}', 'string', [2], ['', 'a']],
  ['{type: string, shape: [N], nullable: true, categories: [a]}', 'string', [2], ['', 'a']],
  ['{type: float32, shape: [N], nullable: true, min: 0}', 'float32', [2], [Number.NaN, 1]],
  ['{type: float32, shape: [N], finite: false}', 'float32', [2], [Infinity, Number.NaN]],
  ['{type: float32, shape: [N], categories: [0.1, 2]}', 'float32', [2], [0.1, 2]],
  ['{type: bool, shape: [N], categories: [true]}', 'bool', [2], [1, 1]],
  ['{type: float32, shape: [N, K]}', 'float32', [2, 7], Array(14).fill(1)],
  ['{type: float32, shape: [K, K]}', 'float32', [7, 7], Array(49).fill(1)],
  ['{type: float32, shape: [N, null]}', 'float32', [2, 0], []],
  ['{type: float32}', 'float32', [], [1]],
  ['{type: float32, shape: [N, 3], sums_to: {value: 1}}', 'float32', [2, 3], [0.2, 0.3, 0.5, 0.1, 0.1, 0.8004]],
  ['{type: float32, shape: [3, N], sums_to: {value: 1, axis: 0}}', 'float32', [3, 2], [0.2, 0.5, 0.3, 0.5, 0.5, 0]],
  ['{type: float32, shape: [N, 3], monotone: [{axis: -1, is: increasing}]}', 'float32', [2, 3], [1, 1, 2, -1, 0, 5]],
  ['{type: float32, shape: [N, 3], nullable: true, monotone: [{axis: 1, is: decreasing}]}', 'float32', [2, 3], [2, Number.NaN, 1, 0, 0, 0]],
  ['{type: optional(float32), shape: [N]}', 'float32', [2], [1, 2]],
])('%s is kept by %s [%s]', (outputs, type, dims, values) => {
  expect(broken(outputs, type, dims, values)).toBeNull()
})

test.each<[string, FedType, number[], Scalar[], object]>([
  ['{type: float32, shape: [N]}', 'float64', [2], [1, 2], { clause: 'type', why: 'y is float64 where float32 is expected' }],
  ['{type: float32, shape: [N]}', 'float32', [3], [1, 2, 3], { clause: 'shape', why: 'y has the shape [3] where [N = 2] is expected' }],
  ['{type: float32, shape: [N, 2]}', 'float32', [2, 1, 2], [1, 2, 3, 4], { clause: 'shape', actual: '[2, 1, 2]', expected: '[N = 2, 2]' }],
  ['{type: float32, shape: [K, K]}', 'float32', [2, 3], Array(6).fill(1), { clause: 'shape' }],
  ['{type: float32, shape: []}', 'float32', [1], [1], { clause: 'shape' }],
  ['{type: float32, shape: [N]}', 'float32', [2], [1, Number.NaN], { clause: 'finite', index: [1], why: 'y at [1] is NaN' }],
  ['{type: float32, shape: [N], nullable: true}', 'float32', [2], [Number.NaN, -Infinity], { clause: 'finite', index: [1] }],
  [
    '{type: float32, shape: [N, 2], max: 1}',
    'float32',
    [2, 2],
    [1, 0, 0, 1.5],
    { clause: 'range', index: [1, 1], actual: '1.5', expected: '<= 1' },
  ],
  ['{type: float32, shape: [N], max: 1}', 'float32', [2], [1, 1.0000001], { clause: 'range' }],
  ['{type: float16, shape: [N], min: 0}', 'float16', [2], [0, -0.5], { clause: 'range', why: 'y at [1] is -0.5, below 0' }],
  ['{type: int64, shape: [N], min: 0}', 'int64', [2], [0n, -1n], { clause: 'range' }],
  ['{type: float32, shape: [N], finite: false, max: 3}', 'float32', [2], [0, Infinity], { clause: 'range' }],
  ['{type: string, shape: [N]}', 'string', [2], ['a', ''], { clause: 'nullable', index: [1] }],
  [
    '{type: string, shape: [N], categories: [a]}',
    'string',
    [2],
    ['a', 'b'],
    { clause: 'categories', why: 'y at [1] is "b", which is no category of it' },
  ],
  ['{type: int64, shape: [N], categories: [0, 1]}', 'int64', [2], [0n, 2n], { clause: 'categories' }],
  ['{type: float32, shape: [N], finite: false, categories: [1]}', 'float32', [2], [1, Number.NaN], { clause: 'categories' }],
  [
    '{type: float32, shape: [N, 3], sums_to: {value: 1}}',
    'float32',
    [2, 3],
    [0.2, 0.3, 0.5, 0.1, 0.1, 0.9],
    { clause: 'sums_to', index: [1, 0], why: 'y at [1, 0] sums to 1.1 along axis -1 where 1 is expected' },
  ],
  [
    '{type: float32, shape: [N, 2], sums_to: {value: 1, tolerance: 0.00001}}',
    'float32',
    [2, 2],
    [0.5, 0.5, 0.5, 0.5004],
    { clause: 'sums_to' },
  ],
  [
    '{type: float32, shape: [3, N], sums_to: {value: 1, axis: 0}}',
    'float32',
    [3, 2],
    [0.2, 0.5, 0.3, 0.5, 0.5, 0.1],
    { clause: 'sums_to', index: [0, 1] },
  ],
  ['{type: float32, sums_to: {value: 1, axis: 2}}', 'float32', [2], [1, 1], { clause: 'sums_to', why: 'y has 1 axes, so no axis 2' }],
  [
    '{type: float32, shape: [N, 3], monotone: [{axis: -1, is: increasing}]}',
    'float32',
    [2, 3],
    [1, 1, 2, 0, 5, 4],
    { clause: 'monotone', index: [1, 2], why: 'y at [1, 2] is 4 after 5 along axis -1, not increasing' },
  ],
  ['{type: int64, shape: [N], monotone: [{axis: 0, is: decreasing}]}', 'int64', [2], [1n, 2n], { clause: 'monotone', index: [1] }],
  [
    '{type: float32, shape: [N, 3], nullable: true, monotone: [{axis: 1, is: decreasing}]}',
    'float32',
    [2, 3],
    [1, Number.NaN, 2, 0, 0, 0],
    { clause: 'monotone', index: [0, 2] },
  ],
])('%s is broken by %s [%s]', (outputs, type, dims, values, found) => {
  expect(broken(outputs, type, dims, values)).toMatchObject({ output: 'y', ...found })
})

test('an output that is not there, and a name that another output bound', () => {
  const two = contractOf(`version: 1
contract: 1
model: {path: m.onnx}
inputs:
  x: {type: float32, shape: [N, 3]}
outputs:
  boxes: {type: float32, shape: [K, 4]}
  scores: {type: float32, shape: [K]}
  labels: {type: int64, shape: [K]}`)
  const given = [named('boxes', 'float32', [2, 4], Array(8).fill(0)), named('scores', 'float32', [3], [1, 1, 1])]
  expect(brokenOutputs(two, request, given, 'cpu')).toMatchObject([
    { output: 'scores', clause: 'shape', why: 'scores has the shape [3] where [K = 2] is expected' },
    { output: 'labels', clause: 'missing' },
  ])
})

test('tensors within a sequence of maps are held to the declaration', () => {
  const contract = declared('{type: "sequence(map(int64, float32))", min: 0, max: 1}')
  const map = (score: number) => ({
    is: 'map' as const,
    keyType: 'int64' as const,
    keys: [0n],
    values: [{ is: 'tensor' as const, tensor: tensorFrom('float32', [], [score]) }],
  })
  const given = (...scores: number[]): Named[] => [{ name: 'y', value: { is: 'sequence', items: scores.map(map) } }]
  expect(brokenOutputs(contract, request, given(0, 1), 'cpu')).toEqual([])
  expect(brokenOutputs(contract, request, given(0, 2), 'cpu')).toMatchObject([{ clause: 'range', why: 'y is 2, above 1' }])
  expect(brokenOutputs(declared('{type: sequence(float32)}'), request, given(0), 'cpu')).toMatchObject([{ clause: 'type' }])
})
