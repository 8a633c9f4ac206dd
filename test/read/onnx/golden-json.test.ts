import { expect, test } from 'vitest'
import type { ModelPort } from '../../../src/model/onnx.ts'
import type { Tensor } from '../../../src/model/tensor.ts'
import { readGoldenJson } from '../../../src/read/onnx/golden-json.ts'
import { cpuTime } from '../../cpu-time.ts'

const from = { path: 'golden/a.json', commit: null, id: null }
const port = (name: string, type: Tensor['type'], shape: (number | string)[]): ModelPort => ({ name, type: { is: 'tensor', type, shape } })
const declared = {
  inputs: [
    port('amount', 'float32', ['N']),
    port('half', 'float16', ['N', 2]),
    port('id', 'int64', ['N']),
    port('count', 'uint8', []),
    port('flag', 'bool', ['N']),
    port('country', 'string', ['N']),
    port('brain', 'bfloat16', ['N']),
    { name: 'list', type: { is: 'sequence', of: { is: 'tensor', type: 'float32', shape: null } } } satisfies ModelPort,
  ],
  outputs: [port('score', 'float64', ['N', 1])],
}
const read = (inputs: string, outputs = '{}') => readGoldenJson(`{"inputs": ${inputs}, "outputs": ${outputs}}`, from, declared)

function tensors(inputs: string): Record<string, Tensor> {
  const result = read(inputs)
  if (result.is !== 'read') throw new Error(JSON.stringify(result))
  return Object.fromEntries(result.value.inputs.flatMap(({ name, value }) => (value.is === 'tensor' ? [[name, value.tensor]] : [])))
}

test('nested arrays take the declared types', () => {
  expect(
    tensors('{"amount": [1, 2.5e0, NaN, -Infinity], "half": [[1, 65504], [-2, 0]], "id": [-9223372036854775808, 9007199254740993]}'),
  ).toEqual({
    amount: { type: 'float32', dims: [4], data: Float32Array.of(1, 2.5, Number.NaN, -Infinity) },
    half: { type: 'float16', dims: [2, 2], data: Uint16Array.of(0x3c00, 0x7bff, 0xc000, 0) },
    id: { type: 'int64', dims: [2], data: BigInt64Array.of(-(2n ** 63n), 2n ** 53n + 1n) },
  })
  expect(tensors('{"count": 255, "flag": [true, false], "country": ["DE", ""]}')).toEqual({
    count: { type: 'uint8', dims: [], data: Uint8Array.of(255) },
    flag: { type: 'bool', dims: [2], data: Uint8Array.of(1, 0) },
    country: { type: 'string', dims: [2], data: ['DE', ''] },
  })
})

test('outputs are read as inputs are', () => {
  expect(read('{}', '{"score": [[0.25]]}')).toMatchObject({
    value: { outputs: [{ name: 'score', value: { tensor: { type: 'float64', dims: [1, 1], data: Float64Array.of(0.25) } } }] },
  })
})

test('an empty batch takes what follows from the declared shape, and a value may state its own', () => {
  expect(
    tensors(
      '{"half": [], "id": [[], []], "other": {"type": "int8", "shape": [2, 0, 3], "data": []}, "amount": {"type": "float64", "data": [1]}}',
    ),
  ).toEqual({
    half: { type: 'float16', dims: [0, 2], data: new Uint16Array(0) },
    id: { type: 'int64', dims: [2, 0], data: new BigInt64Array(0) },
    other: { type: 'int8', dims: [2, 0, 3], data: new Int8Array(0) },
    amount: { type: 'float64', dims: [1], data: Float64Array.of(1) },
  })
})

test.each<[string, string, RegExp]>([
  [
    'rows of different lengths',
    '{"half": [[1, 2], [3]]}',
    /inputs\.half: line 1: line 1: rows are of different lengths; each list of dimension 2 must hold 2/,
  ],
  ['a list among numbers', '{"amount": [1, [2]]}', /a list stands where other elements are single values/],
  ['a number among lists', '{"half": [[1, 2], 3]}', /rows are of different lengths/],
  ['a text for a number', '{"amount": ["1"]}', /element 0 is a text, which is no float32; write one/],
  ['a number for a truth value', '{"flag": [1]}', /is 1, which is no bool/],
  ['null', '{"amount": [null]}', /is nothing \(null\), which is no float32/],
  ['a fraction for an integer', '{"id": [1.5]}', /is 1\.5, which is no int64/],
  ['an integer beyond its type', '{"count": 256}', /is 256, which is no uint8/],
  ['a negative unsigned one', '{"count": -1}', /is -1, which is no uint8/],
  ['an int64 beyond its type', '{"id": [9223372036854775808]}', /which is no int64/],
  ['a float32 that would be infinite', '{"amount": [1e39]}', /is 1e39, which is no float32/],
  ['a double that would be infinite', '{"amount": [1e999]}', /is 1e999, which is no float32/],
  ['a float16 that would be infinite', '{"half": [[65520, 0]]}', /is 65520, which is no float16/],
  ['a name that is not declared', '{"what": [1]}', /inputs\.what: .*declares no tensor of this name/],
  ['a sequence', '{"list": [1]}', /ONNX’s own layout/],
  ['a type that cannot be fed', '{"brain": [1]}', /"bfloat16" cannot be fed; choose one of float32/],
  ['a type that is none', '{"x": {"type": "float", "data": [1]}}', /"float" cannot be fed/],
  ['a shape that does not fit', '{"x": {"type": "int8", "shape": [3], "data": [1]}}', /shape \[3\] does not fit 1 elements/],
  ['a shape that is none', '{"x": {"type": "int8", "shape": [-1], "data": [1]}}', /no list of whole numbers/],
  ['no data', '{"x": {"type": "int8"}}', /has no data/],
  ['a name twice', '{"amount": [1], "amount": [2]}', /"amount" stands here again/],
  ['no map', '[1]', /inputs is a list/],
])('%s is refused with its place', (_what, inputs, why) => {
  const result = read(inputs)
  expect(result.is === 'unreadable' ? result.why : result.is).toMatch(why)
  expect(result.is === 'unreadable' && result.why).toContain('golden/a.json: ')
})

test('what is no JSON, and a file without outputs, are refused', () => {
  const told = (text: string) => {
    const result = readGoldenJson(text, from, declared)
    return result.is === 'unreadable' ? result.why : result.is
  }
  expect(told('{')).toMatch(/golden\/a\.json: line 1/)
  expect(told('{"inputs": {}}')).toMatch(/outputs is missing; write a map/)
  expect(told('[]')).toMatch(/inputs is missing/)
  expect(told('['.repeat(5000))).toMatch(/golden\/a\.json/)
})

test('100,000 numbers are read within a second', () => {
  const took = cpuTime(() => {
    expect(tensors(`{"amount": [${Array.from({ length: 100_000 }, (_, at) => at / 8).join(',')}]}`).amount?.dims).toEqual([100_000])
  })
  expect(took).toBeLessThan(1000)
})
