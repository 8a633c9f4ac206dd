import { expect, test } from 'vitest'
import type { ValueType } from '../../../src/model/onnx.ts'
import type { Value } from '../../../src/model/tensor.ts'
import { contradiction, protoOf } from '../../../src/weigh/cases/declared.ts'

const floats = (...dims: number[]): Value => ({
  is: 'tensor',
  tensor: { type: 'float32', dims, data: new Float32Array(dims.reduce((a, b) => a * b, 1)) },
})
const tensors = (shape: (number | string | null)[] | null): ValueType => ({ is: 'tensor', type: 'float32', shape })
const of = (is: 'sequence' | 'optional', inner: ValueType): ValueType => ({ is, of: inner })
const list = (...items: Value[]): Value => ({ is: 'sequence', items })
const map = (key: 'int64' | 'string'): Value => ({ is: 'map', keyType: key, keys: [1n], values: [floats(2)] })
const integers: Value = { is: 'tensor', tensor: { type: 'int64', dims: [1], data: BigInt64Array.of(1n) } }

test.each<[Value, ValueType, string | null]>([
  [floats(2, 3), tensors(['N', 3]), null],
  [floats(2, 3), tensors([null, 3]), null],
  [floats(2, 3), tensors(null), null],
  [floats(), tensors([]), null],
  [floats(2, 4), tensors([null, 3, 'N']), 'its shape is [2, 4] where the model declares [?, 3, N]'],
  [floats(2, 4), tensors([2, 3]), 'its shape is [2, 4] where the model declares [2, 3]'],
  [integers, tensors([1]), 'its type is int64 where the model declares float32'],
  [list(floats(1), floats(2)), of('sequence', tensors(['N'])), null],
  [list(floats(1), integers), of('sequence', tensors(['N'])), 'item 1: its type is int64 where the model declares float32'],
  [{ is: 'optional', value: null }, of('optional', tensors([1])), null],
  [{ is: 'optional', value: floats(2) }, of('optional', tensors([1])), 'its shape is [2] where the model declares [1]'],
  [map('int64'), { is: 'map', key: 'int64', of: tensors([2]) }, null],
  [map('string'), { is: 'map', key: 'int64', of: tensors([2]) }, 'its keys are string where the model declares int64'],
  [map('int64'), { is: 'map', key: 'int64', of: tensors([3]) }, 'item 0: its shape is [2] where the model declares [3]'],
  [list(), tensors([1]), 'it holds a sequence where the model declares float32'],
  [floats(1), of('sequence', tensors([1])), 'it holds a tensor where the model declares sequence(float32)'],
  [map('int64'), tensors([1]), 'it holds a map where the model declares float32'],
  [floats(1), { is: 'map', key: 'int64', of: tensors([1]) }, 'it holds a tensor where the model declares map(int64, float32)'],
  [{ is: 'optional', value: floats(1) }, tensors([2]), 'it holds an optional where the model declares float32'],
  [floats(1), of('optional', tensors([2])), 'it holds a tensor where the model declares optional(float32)'],
  [list(integers), { is: 'map', key: 'int64', of: tensors([1]) }, 'it holds a sequence where the model declares map(int64, float32)'],
  [floats(1), { is: 'unsupported', why: 'the model declares no type' }, null],
  [{ is: 'unsupported', why: 'a sparse tensor' }, tensors([1]), null],
])('value %#', (value, type, why) => expect(contradiction(value, type)).toBe(why))

test('a file is read as what the model declares; a port without a type as a tensor, a sparse one not at all', () => {
  expect(protoOf({ is: 'unsupported', why: 'the model declares no type' })).toBe('tensor')
  expect(protoOf({ is: 'sparse-tensor', type: 'float32', shape: null })).toBeNull()
  expect(protoOf(of('optional', of('sequence', tensors(null))))).toBe('optional')
})
