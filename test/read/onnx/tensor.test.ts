import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type OnnxLimits, onnxLimits } from '../../../src/model/onnx-limits.ts'
import { elementTypes, type Tensor } from '../../../src/model/tensor.ts'
import { proto } from '../../../src/read/onnx/proto.ts'
import type { ExternalFile } from '../../../src/read/onnx/tensor.ts'
import { readValueProto } from '../../../src/read/onnx/value.ts'
import { message, type Part, packed, raw, tensor, varint } from './build.ts'

const from = { path: 'case/input_0.pb', commit: null, id: null }
const field = proto.tensor

function read(bytes: Uint8Array, external?: ExternalFile, limits: OnnxLimits = onnxLimits): Tensor {
  const result = readValueProto(bytes, 'tensor', from, { ...(external && { external }), limits })
  if (result.is !== 'read' || result.value.value.is !== 'tensor') throw new Error(JSON.stringify(result))
  return result.value.value.tensor
}

function why(bytes: Uint8Array, external?: ExternalFile, limits: OnnxLimits = onnxLimits): string {
  const result = readValueProto(bytes, 'tensor', from, { ...(external && { external }), limits })
  return result.is === 'unreadable' ? `${result.fault}/${result.reason}: ${result.why}` : `read: ${JSON.stringify(result)}`
}

const number = (type: (typeof elementTypes)[number]) => elementTypes.indexOf(type)

test('the numbers of the element types are the specification’s', () => {
  const numbered = [
    'float32',
    'string',
    'bool',
    'float16',
    'float64',
    'bfloat16',
    'uint4',
    'int4',
    'float4e2m1',
    'int2',
    'float6e3m2',
  ] as const
  expect(numbered.map(number)).toEqual([1, 8, 9, 10, 11, 16, 21, 22, 23, 26, 28])
})

const data: [Parameters<typeof number>[0], number, Part, Part | null, Tensor['data']][] = [
  ['float32', 2, [field.float, raw(Float32Array.of(1.5, -0))], [field.raw, raw(Float32Array.of(1.5, -0))], Float32Array.of(1.5, -0)],
  ['float64', 1, [field.double, raw(Float64Array.of(Math.PI))], [field.raw, raw(Float64Array.of(Math.PI))], Float64Array.of(Math.PI)],
  ['uint8', 2, [field.int32, packed([0, 255])], [field.raw, Uint8Array.of(0, 255)], Uint8Array.of(0, 255)],
  ['int8', 2, [field.int32, packed([-128, 127])], [field.raw, Uint8Array.of(128, 127)], Int8Array.of(-128, 127)],
  ['uint16', 1, [field.int32, packed([65535])], [field.raw, Uint8Array.of(255, 255)], Uint16Array.of(65535)],
  ['int16', 1, [field.int32, packed([-2])], [field.raw, Uint8Array.of(254, 255)], Int16Array.of(-2)],
  ['int32', 1, [field.int32, packed([-(2 ** 31)])], [field.raw, Uint8Array.of(0, 0, 0, 128)], Int32Array.of(-(2 ** 31))],
  ['uint32', 1, [field.uint64, packed([2 ** 32 - 1])], [field.raw, Uint8Array.of(255, 255, 255, 255)], Uint32Array.of(2 ** 32 - 1)],
  [
    'int64',
    2,
    [field.int64, packed([-(2n ** 63n), 2n ** 53n + 1n])],
    [field.raw, raw(BigInt64Array.of(-(2n ** 63n), 2n ** 53n + 1n))],
    BigInt64Array.of(-(2n ** 63n), 2n ** 53n + 1n),
  ],
  [
    'uint64',
    1,
    [field.uint64, packed([2n ** 64n - 1n])],
    [field.raw, raw(BigUint64Array.of(2n ** 64n - 1n))],
    BigUint64Array.of(2n ** 64n - 1n),
  ],
  ['bool', 3, [field.int32, packed([0, 1, 2])], [field.raw, Uint8Array.of(0, 1, 255)], Uint8Array.of(0, 1, 1)],
  ['float16', 2, [field.int32, packed([0x3c00, 0xfc00])], [field.raw, Uint8Array.of(0, 0x3c, 0, 0xfc)], Uint16Array.of(0x3c00, 0xfc00)],
  ['bfloat16', 1, [field.int32, packed([0x3f80])], [field.raw, Uint8Array.of(0x80, 0x3f)], Uint16Array.of(0x3f80)],
  ['float8e4m3fn', 1, [field.int32, packed([0x7f])], [field.raw, Uint8Array.of(0x7f)], Uint8Array.of(0x7f)],
  ['float8e4m3fnuz', 1, [field.int32, packed([0x80])], [field.raw, Uint8Array.of(0x80)], Uint8Array.of(0x80)],
  ['float8e5m2', 1, [field.int32, packed([0x7c])], [field.raw, Uint8Array.of(0x7c)], Uint8Array.of(0x7c)],
  ['float8e5m2fnuz', 1, [field.int32, packed([1])], [field.raw, Uint8Array.of(1)], Uint8Array.of(1)],
  ['float8e8m0', 1, [field.int32, packed([254])], [field.raw, Uint8Array.of(254)], Uint8Array.of(254)],
  ['uint4', 3, [field.int32, packed([0xf1, 0x0a])], [field.raw, Uint8Array.of(0xf1, 0x0a)], Uint8Array.of(1, 15, 10)],
  ['int4', 3, [field.int32, packed([0xf1, 0x08])], [field.raw, Uint8Array.of(0xf1, 0x08)], Int8Array.of(1, -1, -8)],
  ['float4e2m1', 2, [field.int32, packed([0x72])], [field.raw, Uint8Array.of(0x72)], Uint8Array.of(2, 7)],
  ['uint2', 5, [field.int32, packed([0b11100100, 2])], [field.raw, Uint8Array.of(0b11100100, 2)], Uint8Array.of(0, 1, 2, 3, 2)],
  ['int2', 4, [field.int32, packed([0b11100100])], [field.raw, Uint8Array.of(0b11100100)], Int8Array.of(0, 1, -2, -1)],
  [
    'float6e2m3',
    3,
    [field.int32, packed([1, 0x3f, 0x22])],
    [field.raw, Uint8Array.of(0b11000001, 0b00101111, 0b10)],
    Uint8Array.of(1, 0x3f, 0x22),
  ],
  ['float6e3m2', 1, [field.int32, packed([0xff])], [field.raw, Uint8Array.of(0x3f)], Uint8Array.of(0x3f)],
  ['complex64', 1, [field.float, raw(Float32Array.of(1, 2))], [field.raw, raw(Float32Array.of(1, 2))], Float32Array.of(1, 2)],
  ['complex128', 1, [field.double, raw(Float64Array.of(1, 2))], [field.raw, raw(Float64Array.of(1, 2))], Float64Array.of(1, 2)],
  ['string', 1, [field.string, 'größe\0'], null, ['größe\0']],
]

test.each(data)(
  '%s: %i elements from their own field, from raw data and from a file beside it',
  (type, count, typed, rawData, expected) => {
    const wanted = { type, dims: [count], data: expected }
    expect(read(tensor(number(type), [count], typed))).toEqual(wanted)
    if (rawData === null) return
    expect(read(tensor(number(type), [count], rawData))).toEqual(wanted)
    const outside = Uint8Array.of(9, 9, 9, ...(rawData[1] as Uint8Array), 9)
    const pointer = (key: string, value: string): Part => [field.external, message([1, key], [2, value])]
    const sha1 = createHash('sha1').update(outside).digest('hex')
    const bytes = tensor(
      number(type),
      [count],
      [field.location, 1],
      ...[pointer('location', 'd/w.bin'), pointer('offset', '3'), pointer('length', String((rawData[1] as Uint8Array).length))],
      pointer('checksum', sha1),
    )
    const file: ExternalFile = (location) => (location === 'd/w.bin' ? { is: 'read', value: outside, from } : { is: 'absent' })
    expect(read(bytes, file)).toEqual(wanted)
  },
)

test('every element type has a row above', () => {
  expect(new Set(data.map(([type]) => type))).toEqual(new Set(elementTypes.slice(1)))
})

test('a field may come unpacked, in several pieces, and before the dimensions', () => {
  const bytes = message([field.int64, 7], [field.type, 7], [field.int64, packed([-1, 8])], [field.dims, 3], [field.name, 'n'])
  expect(read(bytes)).toEqual({ type: 'int64', dims: [3], data: BigInt64Array.of(7n, -1n, 8n) })
  const floats = new Uint8Array([...varint((field.float << 3) | 5), 0, 0, 128, 63, ...tensor(1, [1])])
  expect(read(floats).data).toEqual(Float32Array.of(1))
})

test('a scalar has no dimensions, and an empty tensor no data', () => {
  expect(read(tensor(1, [], [field.raw, new Uint8Array(4)]))).toEqual({ type: 'float32', dims: [], data: Float32Array.of(0) })
  expect(read(tensor(1, [2, 0]))).toEqual({ type: 'float32', dims: [2, 0], data: new Float32Array(0) })
  expect(read(tensor(1, [...Array(30).fill(2 ** 40), 0])).data).toHaveLength(0)
  expect(read(tensor(8, [0]))).toEqual({ type: 'string', dims: [0], data: [] })
})

const entry = (key: string, value: string): Part => [field.external, message([1, key], [2, value])]
const outside = (...parts: Part[]) => tensor(1, [2], [field.location, 1], ...parts)

test.each<[string, Uint8Array, RegExp]>([
  [
    'fewer numbers than dims ask',
    tensor(1, [3], [field.float, new Uint8Array(8)]),
    /author.*dims \[3\] of float32 need 3 .*float_data.*has 2/,
  ],
  ['more bytes than dims ask', tensor(1, [1], [field.raw, new Uint8Array(8)]), /need 4 bytes of raw_data, and it has 8/],
  ['no data', tensor(1, [1]), /need data, and it has none/],
  ['a negative dimension', tensor(1, [-1]), /a dimension is -1/],
  ['a dimension beyond 2^53', tensor(1, [2n ** 60n]), /beyond 2\^53/],
  ['2^40 elements with a few bytes', tensor(1, [2 ** 20, 2 ** 20], [field.raw, new Uint8Array(8)]), /raw_data, and it has 8/],
  [
    'dimensions whose product overflows',
    tensor(1, [2 ** 31, 2 ** 31, 2 ** 31], [field.raw, new Uint8Array(8)]),
    /more elements than can be/,
  ],
  ['the wrong field for the type', tensor(1, [1], [field.int32, packed([1])]), /float32 stands in int32_data where float_data belongs/],
  [
    'two fields at once',
    tensor(1, [1], [field.raw, new Uint8Array(4)], [field.float, new Uint8Array(4)]),
    /raw_data and float_data; keep one/,
  ],
  ['strings in raw data', tensor(8, [1], [field.raw, new Uint8Array(1)]), /strings stand in raw_data/],
  ['a string that is no UTF-8', tensor(8, [1], [field.string, Uint8Array.of(255)]), /entry 0 of string_data is no UTF-8/],
  ['no type', tensor(0, [1], [field.raw, new Uint8Array(4)]), /no element type; set data_type/],
  ['a type of the future', tensor(99, [1], [field.raw, new Uint8Array(4)]), /^ours.*element type 99/],
  ['a segment', tensor(1, [1], [field.segment, message([1, 0], [2, 4])], [field.raw, new Uint8Array(4)]), /^ours.*segment/],
  ['65 dimensions', tensor(1, Array(65).fill(1), [field.raw, new Uint8Array(4)]), /more than 64 dimensions/],
  ['a float field cut off', tensor(1, [1], [field.float, new Uint8Array(3)]), /float_data is damaged/],
  ['bytes that are no message', Uint8Array.of(0xff, 0xff), /bytes at 0 of 2 are no protobuf field/],
  ['a field without a number', Uint8Array.of(2, 0), /bytes at 0 of 2 are no protobuf field/],
  ['a file that is not there', outside(entry('location', 'w')), /"w" is not there/],
  ['a location outside', outside(entry('location', '../w')), /unsafe-location.*"..\/w" leaves the folder/],
  ['an absolute location', outside(entry('location', '/etc/passwd')), /is an absolute path/],
  ['a drive', outside(entry('location', 'C:w')), /is a drive or a URL/],
  ['an address in memory, to the runtime', outside(entry('location', '*/_ORT_MEM_ADDR_/*')), /holds an asterisk/],
  ['a backslash', outside(entry('location', 'a\\w')), /backslash/],
  ['no location', outside(), /names no file/],
  ['an offset that is no number', outside(entry('location', 'w'), entry('offset', '-1')), /offset is no whole number/],
  ['a length of the wrong size', outside(entry('location', 'w'), entry('length', '7')), /length is 7 bytes where.*need 8/],
  ['a length beyond what is needed', outside(entry('location', 'w'), entry('length', '9')), /length is 9 bytes where.*need 8/],
  ['a key twice', outside(entry('location', 'w'), entry('location', 'v')), /"location" twice/],
  ['external strings', tensor(8, [1], [field.location, 1], entry('location', 'w')), /strings cannot be external/],
])('%s: refused, with the file, the field and the mend', (_what, bytes, expected) => {
  expect(why(bytes)).toMatch(expected)
  expect(why(bytes)).toContain('case/input_0.pb: ')
})

test('a file beside it that is too short, or another one, is refused', () => {
  const file: ExternalFile = () => ({ is: 'read', value: new Uint8Array(9), from })
  expect(why(outside(entry('location', 'w'), entry('offset', '2')), file)).toMatch(/ends at 9, and the data would end at 10/)
  expect(why(outside(entry('location', 'w'), entry('checksum', '0'.repeat(40))), file)).toMatch(/checksum.*not the file/)
})

test('what would take more memory than the cap is refused before it is taken', () => {
  const limits = { ...onnxLimits, valueBytes: 64 }
  expect(why(tensor(1, [17], [field.raw, new Uint8Array(68)]), undefined, limits)).toMatch(
    /^ours\/too-large.*\[17\] of float32 take the value over 64 bytes/,
  )
  expect(why(new Uint8Array(99), undefined, { ...onnxLimits, goldenBytes: 98 })).toMatch(/more than 98 bytes/)
})
