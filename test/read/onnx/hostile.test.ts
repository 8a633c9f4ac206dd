import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onnxLimits } from '../../../src/model/onnx-limits.ts'
import type { Read } from '../../../src/model/read.ts'
import { readGoldenJson } from '../../../src/read/onnx/golden-json.ts'
import { readModelFacts } from '../../../src/read/onnx/model.ts'
import { readNpy } from '../../../src/read/onnx/npy.ts'
import { readNpz } from '../../../src/read/onnx/npz.ts'
import { proto } from '../../../src/read/onnx/proto.ts'
import { readValueProto } from '../../../src/read/onnx/value.ts'
import { cpuTime } from '../../cpu-time.ts'
import { message, model, node, type Part, packed, port, raw, tensor } from './build.ts'

const from = { path: 'hostile/a', commit: null, id: null }
const limits = { ...onnxLimits, valueBytes: 1_000_000 }
const numpy = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'numpy', name)))
const floats: Part = [proto.tensor.raw, raw(Float32Array.from({ length: 12 }, (_, at) => at))]
const whole = tensor(7, [5], [proto.tensor.int64, packed([1, -1, 2 ** 40, 0, 7])])
const texts = tensor(8, [2], [proto.tensor.string, 'one'], [proto.tensor.string, 'two'])
const sequence = message([1, 's'], [2, 1], [3, tensor(1, [3, 4], floats)], [3, whole], [3, texts])

const readers: [name: string, bytes: Uint8Array, read: (bytes: Uint8Array) => Read<unknown>][] = [
  [
    'a model',
    model(
      [
        [proto.graph.input, port('x', 1, ['N', 4])],
        [proto.graph.output, port('y', 1, ['N', null])],
        [proto.graph.node, node('If', '', message([6, message([1, node('Add')], [5, whole])]), message([5, texts]))],
        [proto.graph.initializer, tensor(1, [3, 4], [8, 'w'], floats)],
      ],
      [14, message([1, 'version'], [2, '1'])],
      [25, message([1, 'F'], [10, 'mine'], [7, node('Mul')])],
    ),
    (bytes) => readModelFacts(bytes, from, limits),
  ],
  ['a tensor', tensor(1, [3, 4], floats), (bytes) => readValueProto(bytes, 'tensor', from, { limits })],
  ['a tensor of packed numbers', whole, (bytes) => readValueProto(bytes, 'tensor', from, { limits })],
  ['a sequence', sequence, (bytes) => readValueProto(bytes, 'sequence', from, { limits })],
  ['an optional', message([2, 3], [5, sequence]), (bytes) => readValueProto(bytes, 'optional', from, { limits })],
  [
    'a map',
    message([2, 7], [3, packed([1, 2])], [5, message([3, whole], [3, whole])]),
    (bytes) => readValueProto(bytes, 'map', from, { limits }),
  ],
  ['a .npy', numpy('fortran-big.npy'), (bytes) => readNpy(bytes, from, limits)],
  ['a .npy of texts', numpy('unicode.npy'), (bytes) => readNpy(bytes, from, limits)],
  ['a stored .npz', numpy('stored.npz'), (bytes) => readNpz(bytes, from, limits)],
  ['a deflated .npz', numpy('deflated.npz'), (bytes) => readNpz(bytes, from, limits)],
]

/** Bytes that typed arrays in a result take. */
function held(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, inner) => sum + held(inner), 0) : 0
}

/** Reads, and says what every outcome must fulfil. */
function survives(read: (bytes: Uint8Array) => Read<unknown>, bytes: Uint8Array): 'read' | 'unreadable' {
  const result = read(bytes)
  if (result.is === 'read') expect(held(result.value)).toBeLessThanOrEqual(limits.valueBytes)
  else expect(result.is === 'unreadable' && result.why).toMatch(/^hostile\/a: .*[.;]/s)
  return result.is === 'read' ? 'read' : 'unreadable'
}

describe.each(readers)('%s', (_name, bytes, read) => {
  test('is read as it is', () => {
    expect(survives(read, bytes)).toBe('read')
  })

  test('cut off anywhere is refused or read, never a crash', () => {
    let refused = 0
    const took = cpuTime(() => {
      for (let end = 0; end < bytes.length; end += 1) if (survives(read, bytes.slice(0, end)) === 'unreadable') refused += 1
    })
    expect(refused).toBeGreaterThan(bytes.length / 4)
    expect(took).toBeLessThan(5000)
  })

  test('with a bit flipped at 500 places', () => {
    let refused = 0
    for (let nth = 0; nth < 500; nth += 1) {
      const copy = bytes.slice()
      const bit = Math.floor((nth * bytes.length * 8) / 500)
      copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7))
      if (survives(read, copy) === 'unreadable') refused += 1
    }
    expect(refused).toBeGreaterThan(0)
  })

  test('with pieces of it replaced, repeated and lengthened', () => {
    const piece = fc.record({ at: fc.nat(bytes.length), drop: fc.nat(12), put: fc.uint8Array({ maxLength: 12 }) })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        let copy = [...bytes]
        for (const { at, drop, put } of pieces) copy = copy.toSpliced(at, drop, ...put)
        survives(read, Uint8Array.from(copy))
      }),
      { numRuns: 200 },
    )
  })

  test('and bytes that are nothing at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        survives(read, noise)
      }),
      { numRuns: 200 },
    )
  })
})

test('any text as a golden case in JSON', () => {
  const declared = { inputs: [{ name: 'x', type: { is: 'tensor' as const, type: 'float32' as const, shape: ['N'] } }], outputs: [] }
  const value = fc.jsonValue({ maxDepth: 4 })
  const golden = value.map((x) => JSON.stringify({ inputs: { x, y: { type: 'int8', shape: x, data: x } }, outputs: x }))
  fc.assert(
    fc.property(fc.oneof(fc.string(), golden), (text) => {
      survives((bytes) => readGoldenJson(new TextDecoder().decode(bytes), from, declared), new TextEncoder().encode(text))
    }),
    { numRuns: 500 },
  )
})

describe('numbers that ask for memory', () => {
  const size = fc.oneof(fc.constantFrom(0, 1, 2 ** 20, 2 ** 31, 2 ** 40, 2 ** 53 - 1), fc.nat(), fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n))

  test('any dimensions and any type beside a few bytes', () => {
    fc.assert(
      fc.property(
        fc.array(size, { maxLength: 6 }),
        fc.nat(30),
        fc.constantFrom(4, 5, 6, 7, 9, 10, 11),
        fc.uint8Array({ maxLength: 64 }),
        (dims, type, field, data) => {
          const bytes = tensor(type, dims, [field, data])
          const took = cpuTime(() => {
            survives((x) => readValueProto(x, 'tensor', from, { limits }), bytes)
            survives((x) => readModelFacts(x, from, limits), model([[proto.graph.initializer, bytes]]))
          })
          expect(took).toBeLessThan(1000)
        },
      ),
      { numRuns: 500 },
    )
  })
})
