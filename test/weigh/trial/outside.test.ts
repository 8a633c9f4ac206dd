import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonElement } from '../../../src/weigh/trial/json-value.ts'
import { outside } from '../../../src/weigh/trial/outside.ts'
import { extremes, type NumberType } from '../../../src/weigh/trial/representable.ts'
import { tensorFrom } from '../../../src/weigh/trial/tensor-from.ts'

test.each<[NumberType, number, 'above' | 'below', (number | bigint)[]]>([
  ['float64', 1, 'above', [2001, 1 + 2 ** -52]],
  ['float64', 0, 'below', [-1000, -Number.MIN_VALUE]],
  ['float32', 1, 'above', [2001, 1 + 2 ** -23]],
  ['float32', -1, 'below', [-2001, -1 - 2 ** -23]],
  // 0.1 is no float32; what stands for it, 0.10000000149, is not outside.
  ['float32', 0.1, 'above', [1100.10009765625, 0.10000000894069672]],
  ['float16', 1, 'above', [2001, 1 + 2 ** -10]],
  ['float16', 65504, 'above', []],
  ['int64', 10, 'above', [11010n, 11n]],
  ['int32', 10.5, 'above', [11511, 11]],
  ['int32', -10.5, 'below', [-11511, -11]],
  ['uint8', 250, 'above', [255, 251]],
  ['uint8', 255, 'above', []],
  ['uint8', 0, 'below', []],
  ['int8', -128, 'below', []],
  ['uint64', 0, 'below', []],
])('%s %d, %s', (type, bound, side, numbers) => {
  expect(outside(type, bound, side)).toEqual(numbers)
})

const types: NumberType[] = ['float16', 'float32', 'float64', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64']

test('whatever the bound, all lie beyond it: as numbers, in a tensor of the type, and as JSON writes them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (type, bound) => {
      for (const side of ['above', 'below'] as const)
        for (const value of outside(type, bound, side)) {
          const { low, high } = extremes(type)
          expect(value >= low && value <= high).toBe(true)
          const written = Number(
            jsonElement(type === 'float16' ? Number(value) : (tensorFrom(type, [1], [value]).data[0] as number), type, 'null'),
          )
          expect([side, value, bound, side === 'above' ? value > bound : value < bound]).toEqual([side, value, bound, true])
          // A 64-bit integer beyond 2^53 is written as the nearest double, which may be the bound's own.
          if (Math.abs(bound) < 2 ** 52)
            expect(side === 'above' ? written > bound : written < bound, `${written} ${side} ${bound}`).toBe(true)
        }
    }),
  )
})
