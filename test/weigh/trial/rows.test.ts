import { expect, test } from 'vitest'
import { fedTypes, type Named } from '../../../src/model/tensor.ts'
import { joinRows, permuteRows, repeatRows, rowAxes, rowsOf, takeRows } from '../../../src/weigh/trial/rows.ts'
import { tensorFrom } from '../../../src/weigh/trial/tensor-from.ts'
import { contractOf } from '../../contract.ts'

const contract = contractOf(`version: 1
contract: 1
model: {path: m.onnx}
inputs:
  x: {type: float32, shape: [N, 2]}
  across: {type: float32, shape: [2, N]}
  pairs: {type: float32, shape: [N, N]}
  one: {type: float32, shape: []}
outputs:
  y: {type: float32, shape: [N]}
  mean: {type: float32, shape: [1]}
`)
const axes = rowAxes(contract, 'inputs')
const named = (name: string, dims: number[], values: number[]): Named => ({
  name,
  value: { is: 'tensor', tensor: tensorFrom('float32', dims, values) },
})
const plain = (values: Named[] | { why: string }) =>
  'why' in values
    ? values
    : Object.fromEntries(values.map(({ name, value }) => [name, value.is === 'tensor' && [value.tensor.dims, [...value.tensor.data]]]))
const batch = [named('x', [3, 2], [1, 2, 3, 4, 5, 6]), named('across', [2, 3], [1, 2, 3, 4, 5, 6]), named('one', [], [7])]
const pairs = named('pairs', [2, 2], [1, 2, 3, 4])

test('rows stand where the name stands, on any axis', () => {
  expect(['x', 'across', 'pairs', 'one', 'absent'].map(axes)).toEqual([[0], [1], [0, 1], [], []])
  expect(['y', 'mean'].map(rowAxes(contract, 'outputs'))).toEqual([[0], []])
  expect(rowsOf(batch, axes)).toBe(3)
  expect(rowsOf([...batch, pairs], axes)).toBeNull()
  expect(rowsOf([named('one', [], [7])], axes)).toBeNull()
})

test('taking, turning round and repeating rows', () => {
  expect(plain(takeRows(batch, [2], axes))).toEqual({
    x: [
      [1, 2],
      [5, 6],
    ],
    across: [
      [2, 1],
      [3, 6],
    ],
    one: [[], [7]],
  })
  expect(plain(permuteRows(batch, [2, 0, 1], axes))).toEqual({
    x: [
      [3, 2],
      [5, 6, 1, 2, 3, 4],
    ],
    across: [
      [2, 3],
      [3, 1, 2, 6, 4, 5],
    ],
    one: [[], [7]],
  })
  expect(plain(repeatRows(batch, 4, axes))).toMatchObject({
    x: [
      [4, 2],
      [1, 2, 3, 4, 5, 6, 1, 2],
    ],
    across: [
      [2, 4],
      [1, 2, 3, 1, 4, 5, 6, 4],
    ],
  })
  expect(plain(takeRows([pairs], [1, 0], axes))).toEqual({
    pairs: [
      [2, 2],
      [4, 3, 2, 1],
    ],
  })
  expect(plain(repeatRows(takeRows(batch, [], axes), 5, axes))).toMatchObject({ x: [[0, 2], []], across: [[2, 0], []] })
})

test('joining takes apart and puts together again', () => {
  const parts = [0, 1, 2].map((row) => takeRows(batch, [row], axes))
  expect(plain(joinRows(parts, axes))).toEqual(plain(batch))
  expect(joinRows([[pairs], [pairs]], axes)).toHaveProperty('why')
  expect(joinRows([batch, [named('x', [1, 5], [1, 2, 3, 4, 5])]], axes)).toHaveProperty('why')
})

test.each(fedTypes)('%s keeps its elements', (type) => {
  const values = type === 'string' ? ['a', 'b', 'c'] : type.endsWith('64') && type !== 'float64' ? [1n, 2n, 3n] : [1, 0, 1]
  const tensor = tensorFrom(type, [3], values)
  const [turned] = permuteRows([{ name: 'x', value: { is: 'tensor', tensor } }], [2, 1, 0], () => [0])
  expect(turned?.value).toEqual({ is: 'tensor', tensor: tensorFrom(type, [3], values.toReversed()) })
})

test('complex numbers are two entries, and a value of another rank than declared stays whole', () => {
  const complex: Named = { name: 'x', value: { is: 'tensor', tensor: { type: 'complex64', dims: [2], data: Float32Array.of(1, 2, 3, 4) } } }
  expect(plain(takeRows([complex], [1], () => [0]))).toEqual({ x: [[1], [3, 4]] })
  expect(plain(takeRows([named('x', [2], [1, 2])], [1], () => [3]))).toEqual({ x: [[2], [1, 2]] })
})
