import { describe, expect, test } from 'vitest'
import { type OnnxLimits, onnxLimits } from '../../../src/model/onnx-limits.ts'
import type { Value } from '../../../src/model/tensor.ts'
import { proto } from '../../../src/read/onnx/proto.ts'
import { readValueProto, type ValueProto } from '../../../src/read/onnx/value.ts'
import { message, type Part, packed, raw, tensor } from './build.ts'

const from = { path: 'output_0.pb', commit: null, id: null }
const { sequence, optional, map } = proto

function read(bytes: Uint8Array, as: ValueProto): Value {
  const result = readValueProto(bytes, as, from)
  if (result.is !== 'read') throw new Error(JSON.stringify(result))
  return result.value.value
}

function why(bytes: Uint8Array, as: ValueProto, limits: OnnxLimits = onnxLimits): string {
  const result = readValueProto(bytes, as, from, { limits })
  return result.is === 'unreadable' ? `${result.fault}: ${result.why}` : result.is
}

const one = (value: number): Uint8Array => tensor(1, [1], [proto.tensor.raw, raw(Float32Array.of(value))])
const value = (number: number): Value => ({ is: 'tensor', tensor: { type: 'float32', dims: [1], data: Float32Array.of(number) } })

describe('sequences', () => {
  test('of tensors, in their order, with a name', () => {
    const bytes = message([sequence.name, 'out'], [sequence.element, 1], [sequence.tensors, one(1)], [sequence.tensors, one(2)])
    expect(readValueProto(bytes, 'sequence', from)).toEqual({
      is: 'read',
      from,
      value: { name: 'out', value: { is: 'sequence', items: [value(1), value(2)] } },
    })
  })

  test('of sequences, of maps, of optionals, of nothing', () => {
    expect(read(message(), 'sequence')).toEqual({ is: 'sequence', items: [] })
    const inner = message([sequence.element, 1], [sequence.tensors, one(1)])
    expect(read(message([sequence.element, 3], [sequence.sequences, inner]), 'sequence')).toEqual({
      is: 'sequence',
      items: [{ is: 'sequence', items: [value(1)] }],
    })
    expect(read(message([sequence.element, 5], [sequence.optionals, message()]), 'sequence')).toEqual({
      is: 'sequence',
      items: [{ is: 'optional', value: null }],
    })
  })

  test('of sparse tensors are named', () => {
    expect(read(message([sequence.element, 2], [sequence.sparseTensors, message()]), 'sequence')).toMatchObject({
      items: [{ is: 'unsupported', why: expect.stringContaining('sparse tensor') }],
    })
  })

  test('a broken item is told by its place', () => {
    const bytes = message([sequence.tensors, one(1)], [sequence.tensors, tensor(1, [2])])
    expect(why(bytes, 'sequence')).toBe(
      'author: output_0.pb: item 1: the tensor: dims [2] of float32 need data, and it has none; write it again.',
    )
    expect(why(message([sequence.tensors, one(1)], [sequence.sequences, message()]), 'sequence')).toMatch(/more than one kind/)
    expect(why(message([sequence.tensors, 3]), 'sequence')).toMatch(/field 3 is of another wire type/)
  })
})

describe('optionals', () => {
  test.each<[string, Part[], Value | null]>([
    ['empty', [[optional.element, 1]], null],
    ['empty without a kind', [], null],
    [
      'a tensor',
      [
        [optional.element, 1],
        [optional.tensor, one(3)],
      ],
      value(3),
    ],
    [
      'a sequence',
      [
        [optional.element, 3],
        [optional.sequence, message([sequence.tensors, one(4)])],
      ],
      { is: 'sequence', items: [value(4)] },
    ],
    [
      'an optional',
      [
        [optional.element, 5],
        [optional.optional, message()],
      ],
      { is: 'optional', value: null },
    ],
  ])('%s', (_what, parts, expected) => {
    expect(read(message(...parts), 'optional')).toEqual({ is: 'optional', value: expected })
  })

  test('of two values is refused', () => {
    expect(why(message([optional.tensor, one(1)], [optional.tensor, one(2)]), 'optional')).toMatch(/more than one value/)
  })
})

describe('maps', () => {
  const values = (count: number): Part => [
    map.values,
    message(...Array.from({ length: count }, (_, at): Part => [sequence.tensors, one(at)])),
  ]

  test('of whole numbers and of texts', () => {
    expect(read(message([map.keyType, 7], [map.keys, packed([-1, 2n ** 62n, 2 ** 31])], values(3)), 'map')).toEqual({
      is: 'map',
      keyType: 'int64',
      keys: [-1n, 2n ** 62n, 2n ** 31n],
      values: [value(0), value(1), value(2)],
    })
    expect(read(message([map.keyType, 8], [map.stringKeys, 'a'], [map.stringKeys, ''], values(2)), 'map')).toMatchObject({
      keys: ['a', ''],
    })
    expect(read(message([map.keyType, 7], [map.keys, 5], values(1)), 'map')).toMatchObject({ keys: [5n] })
  })

  test.each<[string, Part[], RegExp]>([
    ['more keys than values', [[map.keyType, 7], [map.keys, packed([1, 2])], values(1)], /2 keys and 1 values/],
    ['a key of floats', [[map.keyType, 1], [map.keys, packed([1])], values(1)], /keys are of type float32; they are whole numbers/],
    ['a key that is no UTF-8', [[map.keyType, 8], [map.stringKeys, Uint8Array.of(255)], values(1)], /string_keys 0 is no UTF-8/],
  ])('%s: refused', (_what, parts, expected) => {
    expect(why(message(...parts), 'map')).toMatch(expected)
  })
})

describe('caps', () => {
  const nested = (depth: number): Uint8Array => {
    let bytes = message()
    for (let at = 1; at < depth; at += 1) bytes = message([sequence.sequences, bytes])
    return bytes
  }

  test('16 deep is read, 17 and 5,000 are not', () => {
    expect(why(nested(16), 'sequence')).toBe('read')
    expect(why(nested(17), 'sequence')).toMatch(/^ours: .*more than 16 deep/)
    expect(why(nested(5000), 'sequence')).toMatch(/more than 16 deep/)
  })

  test('items and bytes are counted over the whole value', () => {
    const two = message(
      [sequence.sequences, message([sequence.tensors, one(1)])],
      [sequence.sequences, message([sequence.tensors, one(2)])],
    )
    expect(why(two, 'sequence', { ...onnxLimits, items: 3 })).toMatch(/^ours: .*more than 3 items/)
    expect(why(two, 'sequence', { ...onnxLimits, items: 4, valueBytes: 8 })).toBe('read')
    expect(why(two, 'sequence', { ...onnxLimits, valueBytes: 7 })).toMatch(/^ours: .*over 7 bytes/)
  })
})
