import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementTypes, type Tensor, type Value } from '../../src/model/tensor.ts'
import { bfloat16ToNumber, float16ToNumber, numberToFloat16 } from '../../src/read/onnx/float16.ts'
import { allClose } from '../../src/weigh/all-close.ts'
import { defaultTolerance } from '../../src/weigh/tolerance.ts'
import { valueClose } from '../../src/weigh/value-close.ts'

const floats = (...values: number[]): Tensor => ({ type: 'float64', dims: [values.length], data: Float64Array.from(values) })
const exact = { absolute: 0, relative: 0 }
const { NaN: nan, POSITIVE_INFINITY: inf } = Number

test('a float is told with the digits that it has', () => {
  const apart = (type: 'float32' | 'float16' | 'float64', data: Tensor['data'], other: Tensor['data']) => {
    const found = allClose({ type, dims: [1], data }, { type, dims: [1], data: other }, { absolute: 0, relative: 0 })
    return found.is === 'apart' && found.reason === 'value' ? [found.worst.actual, found.worst.expected] : found
  }
  expect(apart('float32', Float32Array.of(0.4), Float32Array.of(0.1234567))).toEqual(['0.4', '0.1234567'])
  expect(apart('float32', Float32Array.of(1), Float32Array.of(1.0000001))).toEqual(['1', '1.0000001'])
  expect(apart('float32', Float32Array.of(Number.NaN), Float32Array.of(-0))).toEqual(['NaN', '-0'])
  expect(apart('float16', Uint16Array.of(0x2e66), Uint16Array.of(0x7c00))).toEqual(['0.1', 'Infinity'])
  expect(apart('float64', Float64Array.of(0.30000000000000004), Float64Array.of(0.3))).toEqual(['0.30000000000000004', '0.3'])
})

describe('numpy’s allclose', () => {
  // Each verdict is numpy 2's for np.allclose([actual], [expected], rtol, atol, equal_nan).
  test.each<[actual: number, expected: number, relative: number, absolute: number, nanEqual: boolean, close: boolean]>([
    [1, 1, 0, 0, false, true],
    [0, -0, 0, 0, false, true],
    [1.5, 1, 0.5, 0, false, true],
    [1.5000001, 1, 0.5, 0, false, false],
    [1, 1.5, 0.3, 0, false, false],
    [1, 1.5, 0.34, 0, false, true],
    [0.25, 0, 1e9, 0.125, false, false],
    [0.125, 0, 0, 0.125, false, true],
    [-3, 3, 1, 0, false, false],
    [-3, 3, 2, 0, false, true],
    [inf, inf, 0, 0, false, true],
    [-inf, -inf, 1e-3, 0, false, true],
    [inf, -inf, 1e9, 1e9, false, false],
    [1, inf, 1e9, 1e9, false, false],
    [inf, 1, 1e9, 1e9, false, false],
    [nan, nan, 1e9, 1e9, false, false],
    [nan, nan, 0, 0, true, true],
    [nan, 1, 1e9, 1e9, true, false],
    [1, nan, 1e9, 1e9, true, false],
    [nan, inf, 0, 0, true, false],
    [1e308, -1e308, 0, 1, false, false],
    [5e-324, 0, 0, 0, false, false],
    [1e308, -1e308, 2, 0, false, true],
    [0, 5e-324, nan, nan, false, false],
    [1, 1, nan, nan, false, true],
  ])('%d against %d, relative %d, absolute %d, NaN equal %s: close %s', (a, e, relative, absolute, nanEqual, close) => {
    expect(allClose(floats(a), floats(e), { relative, absolute }, nanEqual).is).toBe(close ? 'close' : 'apart')
  })

  test('it is close exactly where no element breaks the formula', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(0, 1, inf, -inf, nan))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { maxLength: 8 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.boolean(),
        (pairs, bound, nanEqual) => {
          const holds = pairs.every(([a, e]) =>
            Number.isNaN(a) || Number.isNaN(e)
              ? nanEqual && Object.is(a, e)
              : a === e || (Number.isFinite(e) && Number.isFinite(a) && Math.abs(a - e) <= bound + bound * Math.abs(e)),
          )
          const found = allClose(
            floats(...pairs.map(([a]) => a)),
            floats(...pairs.map(([, e]) => e)),
            { absolute: bound, relative: bound },
            nanEqual,
          )
          expect(found.is).toBe(holds ? 'close' : 'apart')
        },
      ),
    )
  })

  test('the worst element is told with its place, both values and how far it is over', () => {
    const actual: Tensor = { type: 'float32', dims: [2, 1, 3], data: Float32Array.of(1, 2, 3, 4, 7, 6.25) }
    const expected: Tensor = { ...actual, data: Float32Array.of(1, 2, 3, 4, 5, 6) }
    expect(allClose(actual, expected, { absolute: 0.5, relative: 0 })).toEqual({
      is: 'apart',
      reason: 'value',
      compared: 6,
      apart: 1,
      worst: { index: [1, 0, 1], actual: '7', expected: '5', difference: 2, excess: 1.5 },
      why: '1 of 6 float32 elements differ beyond tolerance: the worst, at [1, 0, 1], is 7 where 5 is expected',
    })
    expect(allClose(actual, expected, { absolute: 3, relative: 0 })).toMatchObject({ is: 'close', compared: 6, worst: { excess: -1 } })
  })

  test('a NaN is worse than any number', () => {
    expect(allClose(floats(9e9, nan, 1), floats(0, 1, 1), exact)).toMatchObject({
      apart: 2,
      worst: { index: [1], actual: 'NaN', expected: '1', difference: null, excess: null },
    })
  })

  test('a scalar has no index, and nothing is close to nothing', () => {
    const scalar = (value: number): Tensor => ({ type: 'float32', dims: [], data: Float32Array.of(value) })
    expect(allClose(scalar(1), scalar(2), exact)).toMatchObject({
      worst: { index: [] },
      why: expect.stringContaining('its value is 1 where 2'),
    })
    expect(allClose(floats(), floats(), exact)).toEqual({ is: 'close', compared: 0, worst: null })
  })

  test('nothing is broadcast, and no type is cast', () => {
    expect(allClose(floats(1), { ...floats(1), dims: [1, 1] }, exact)).toEqual({
      is: 'apart',
      reason: 'shape',
      why: 'its shape is [1] where [1, 1] is expected',
    })
    expect(allClose(floats(1), { type: 'float32', dims: [1], data: Float32Array.of(1) }, exact)).toMatchObject({
      is: 'apart',
      reason: 'type',
    })
    expect(allClose({ ...floats(1), dims: [2] }, { ...floats(1, 2), dims: [2] }, exact)).toMatchObject({ is: 'apart', reason: 'shape' })
  })
})

describe('types', () => {
  test.each<[string, Tensor, Tensor, string]>([
    [
      'int64 beyond 2^53',
      { type: 'int64', dims: [1], data: BigInt64Array.of(2n ** 53n + 1n) },
      { type: 'int64', dims: [1], data: BigInt64Array.of(2n ** 53n) },
      '9007199254740993',
    ],
    [
      'uint64',
      { type: 'uint64', dims: [1], data: BigUint64Array.of(0n) },
      { type: 'uint64', dims: [1], data: BigUint64Array.of(2n ** 64n - 1n) },
      '0',
    ],
    ['uint8', { type: 'uint8', dims: [1], data: Uint8Array.of(254) }, { type: 'uint8', dims: [1], data: Uint8Array.of(255) }, '254'],
    ['bool', { type: 'bool', dims: [1], data: Uint8Array.of(0) }, { type: 'bool', dims: [1], data: Uint8Array.of(1) }, 'false'],
    ['string', { type: 'string', dims: [1], data: ['a'] }, { type: 'string', dims: [1], data: ['a '] }, '"a"'],
    ['int4', { type: 'int4', dims: [1], data: Int8Array.of(-8) }, { type: 'int4', dims: [1], data: Int8Array.of(7) }, '-8'],
    [
      'float16',
      { type: 'float16', dims: [1], data: Uint16Array.of(0x3c00) },
      { type: 'float16', dims: [1], data: Uint16Array.of(0x3c08) },
      '1',
    ],
    [
      'bfloat16',
      { type: 'bfloat16', dims: [1], data: Uint16Array.of(0x3f80) },
      { type: 'bfloat16', dims: [1], data: Uint16Array.of(0x3f84) },
      '1',
    ],
    ['float64', floats(1 + 3e-7), floats(1), '1.0000003'],
    [
      'float32',
      { type: 'float32', dims: [1], data: Float32Array.of(0) },
      { type: 'float32', dims: [1], data: Float32Array.of(2 ** -23) },
      '0',
    ],
  ])('%s: one step beyond its default tolerance is apart, the same is close', (_type, actual, expected, shown) => {
    const tolerance = defaultTolerance(actual.type)
    expect(allClose(actual, expected, tolerance)).toMatchObject({ is: 'apart', reason: 'value', worst: { index: [0], actual: shown } })
    expect(allClose(expected, expected, tolerance).is).toBe('close')
  })

  test('float16 is compared by what its bits mean: both zeros are one, one step in the last place is close, NaN is not', () => {
    const half = (bits: number): Tensor => ({ type: 'float16', dims: [1], data: Uint16Array.of(bits) })
    const tolerance = defaultTolerance('float16')
    expect(allClose(half(0x8000), half(0), exact).is).toBe('close')
    expect(allClose(half(0x3c01), half(0x3c00), tolerance).is).toBe('close')
    expect(allClose(half(0x7e00), half(0x7e00), tolerance).is).toBe('apart')
    expect(allClose(half(0x7e00), half(0x7e01), tolerance, true).is).toBe('close')
  })

  test('integers take a tolerance where one is given', () => {
    const whole = (value: bigint): Tensor => ({ type: 'int64', dims: [1], data: BigInt64Array.of(value) })
    expect(allClose(whole(1001n), whole(1000n), { absolute: 0, relative: 1e-3 }).is).toBe('close')
    expect(allClose(whole(1002n), whole(1000n), { absolute: 0, relative: 1e-3 }).is).toBe('apart')
  })

  test('complex numbers are compared part by part', () => {
    const complex = (imaginary: number): Tensor => ({ type: 'complex64', dims: [1], data: Float32Array.of(1, imaginary) })
    expect(allClose(complex(2), complex(3), exact)).toMatchObject({ worst: { index: [0, 1], actual: '2' } })
  })

  test('only floating-point types have a default tolerance', () => {
    const tolerant = elementTypes.filter((type) => defaultTolerance(type).relative > 0)
    expect(tolerant).toEqual(['float32', 'float16', 'float64', 'complex64', 'complex128', 'bfloat16'])
  })
})

describe('half precision', () => {
  test('every float16 survives the way to a number and back', () => {
    for (let bits = 0; bits < 65536; bits += 1) {
      const number = float16ToNumber(bits)
      expect(numberToFloat16(number)).toBe(Number.isNaN(number) ? 0x7e00 : bits)
    }
  })

  test('a number goes to the nearest float16, ties to even', () => {
    const rounded = (Math as unknown as { f16round: (value: number) => number }).f16round
    const near = fc.oneof(fc.double({ min: -70000, max: 70000, noNaN: true }), fc.double({ min: -1e-4, max: 1e-4, noNaN: true }))
    fc.assert(
      fc.property(near, (value) => {
        expect(float16ToNumber(numberToFloat16(value))).toBe(rounded(value))
      }),
      { numRuns: 2000 },
    )
    for (const value of [
      65519.99,
      65520,
      2 ** -25,
      2 ** -25 * 1.01,
      1 + 2 ** -11,
      1 + 3 * 2 ** -11,
      2 ** -14 - 2 ** -26,
      2047.5 * 2 ** -11,
    ])
      expect(float16ToNumber(numberToFloat16(value))).toBe(rounded(value))
  })

  test('bfloat16 is the upper half of a float32', () => {
    expect([0x3f80, 0xbf80, 0x7f80, 0x0080].map(bfloat16ToNumber)).toEqual([1, -1, inf, 2 ** -126])
    expect(bfloat16ToNumber(0x7fc0)).toBeNaN()
  })
})

describe('values', () => {
  const value = (...numbers: number[]): Value => ({ is: 'tensor', tensor: floats(...numbers) })
  const sequence = (...items: Value[]): Value => ({ is: 'sequence', items })
  const comparing = { tolerance: () => ({ absolute: 0.1, relative: 0 }) }

  test.each<[string, Value, Value, string]>([
    ['a shorter sequence', sequence(value(1)), sequence(value(1), value(2)), 'length in : it has 1 items where 2 are expected'],
    [
      'an item that differs',
      sequence(value(1), sequence(value(2, 3))),
      sequence(value(1), sequence(value(2, 9))),
      'value in [1][0]: 1 of 2',
    ],
    ['another kind', value(1), sequence(value(1)), 'kind in : it is a tensor where a sequence is expected'],
    ['an empty optional', { is: 'optional', value: null }, { is: 'optional', value: value(1) }, 'kind in : it is empty where a tensor'],
    [
      'a value where none is',
      { is: 'optional', value: value(1) },
      { is: 'optional', value: null },
      'kind in : it holds a tensor where nothing',
    ],
    ['a sparse tensor', { is: 'unsupported', why: 'a sparse tensor' }, value(1), 'unsupported in : a sparse tensor'],
    [
      'a map without a key',
      { is: 'map', keyType: 'int64', keys: [1n], values: [value(1)] },
      { is: 'map', keyType: 'int64', keys: [2n], values: [value(1)] },
      'length in : it lacks the key 2',
    ],
    [
      'a map with one key more',
      { is: 'map', keyType: 'int64', keys: [1n, 2n], values: [value(1), value(1)] },
      { is: 'map', keyType: 'int64', keys: [2n], values: [value(1)] },
      'length in : it has the key 1, which is not expected',
    ],
    [
      'a map that differs under a key',
      { is: 'map', keyType: 'string', keys: ['b', 'a'], values: [value(1), value(5)] },
      { is: 'map', keyType: 'string', keys: ['a', 'b'], values: [value(2), value(1)] },
      'value in {"a"}: 1 of 1',
    ],
  ])('%s is apart', (_what, actual, expected, told) => {
    const found = valueClose(actual, expected, comparing)
    expect(found.is === 'apart' ? `${found.reason} in ${found.where}: ${found.why}` : 'close').toContain(told)
    expect(valueClose(expected, expected, comparing).is).toBe('close')
  })

  test('the worst of all tensors is told with its place', () => {
    const found = valueClose(sequence(value(1.01), value(2.05, 3)), sequence(value(1), value(2, 3)), comparing)
    expect(found).toMatchObject({ is: 'close', compared: 3, worst: { where: '[1]', index: [0], actual: '2.05' } })
  })

  test('an optional that holds a value is that value', () => {
    expect(valueClose(value(1), { is: 'optional', value: value(1) }, comparing).is).toBe('close')
    expect(valueClose({ is: 'optional', value: sequence() }, { is: 'optional', value: sequence() }, comparing).is).toBe('close')
    expect(valueClose({ is: 'optional', value: null }, { is: 'optional', value: null }, comparing).is).toBe('close')
  })
})
