import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { onnxLimits } from '../../../src/model/onnx-limits.ts'
import type { Tensor } from '../../../src/model/tensor.ts'
import { readNpy } from '../../../src/read/onnx/npy.ts'
import { readNpz } from '../../../src/read/onnx/npz.ts'
import { elementReader } from '../../../src/weigh/element-reader.ts'
import { cpuTime } from '../../cpu-time.ts'
import expected from './numpy/expected.json' with { type: 'json' }

const file = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'numpy', name)))
const from = { path: 'golden/a.npy', commit: null, id: null }
const told = (read: { is: string; why?: string; fault?: string }) => (read.is === 'unreadable' ? `${read.fault}: ${read.why}` : read.is)

/** Elements as Python's repr has them. */
function spoken(tensor: Tensor): string[] {
  const { count, at } = elementReader(tensor)
  return Array.from({ length: count }, (_, index) => {
    const value = at(index)
    if (tensor.type === 'bool') return value === 1 ? 'True' : 'False'
    if (typeof value !== 'number' || !tensor.type.startsWith('float')) return String(value)
    if (!Number.isFinite(value)) return String(value).replace('Infinity', 'inf').replace('NaN', 'nan')
    const text = Object.is(value, -0) ? '-0' : String(value)
    return /[.e]/.test(text) ? text.replace(/e-(\d)$/, 'e-0$1') : `${text}.0`
  })
}

describe('arrays that numpy wrote', () => {
  test.each(Object.entries(expected))('%s', (name, { type, dims, data }) => {
    const read = readNpy(file(`${name}.npy`), from)
    if (read.is !== 'read') throw new Error(told(read))
    expect(read.value.dims).toEqual(dims)
    expect(read.value.type).toBe(/^(str|bytes)/.test(type) ? 'string' : type)
    expect(spoken(read.value)).toEqual(data)
  })

  test.each([
    ['object', /author: golden\/a\.npy: its elements are Python objects.*unpickling.*save numbers/],
    ['complex', /ours: .*complex numbers.*save real and imaginary/],
    ['structured', /structured array; write one array for each field/],
    ['date', /dates; save them as int64/],
    ['void', /raw bytes \(bfloat16/],
  ])('%s is refused by its name', (name, why) => {
    expect(told(readNpy(file(`${name}.npy`), from))).toMatch(why)
  })
})

/** A .npy file with this header. */
function npy(header: string, body: Uint8Array = new Uint8Array(0), version = 1): Uint8Array {
  const text = strToU8(header)
  const length = version === 1 ? [text.length & 255, text.length >> 8] : [text.length & 255, (text.length >> 8) & 255, text.length >> 16, 0]
  return Uint8Array.of(0x93, ...strToU8('NUMPY'), version, 0, ...length, ...text, ...body)
}
const header = (descr: string, shape: string) => `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`

describe('arrays that nobody should write', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['no magic', strToU8('PK'), /is no \.npy file/],
    ['a version of the future', npy(header('<f4', '()'), new Uint8Array(4), 4), /version 4, and 1 to 3/],
    ['a header longer than the file', npy(header('<f4', '()')).subarray(0, 20), /header is cut off/],
    ['code in the header', npy(`__import__('os').system('true')`), /header is no dictionary/],
    ['code in the dictionary', npy(`{'descr': __import__('os'), 'fortran_order': False, 'shape': ()}`), /header cannot be read/],
    ['a key twice', npy(`{'descr': '<f4', 'descr': '<f8', 'fortran_order': False, 'shape': ()}`), /names descr twice/],
    ['a key too many', npy(`{'descr': '<f4', 'fortran_order': False, 'shape': (), 'x': 'y'}`), /lacks descr, fortran_order or shape/],
    ['no order', npy(`{'descr': '<f4', 'shape': ()}`), /lacks descr, fortran_order or shape/],
    ['a negative size', npy(header('<f4', '(-1,)')), /header cannot be read/],
    ['sizes without a comma', npy(header('<f4', '(1 2)')), /shape \(1 2\) is no tuple/],
    ['too few bytes', npy(header('<f4', '(2,)'), new Uint8Array(7)), /\[2\] of <f4 needs 8 bytes, and it has 7/],
    ['too many bytes', npy(header('<f4', '(2,)'), new Uint8Array(9)), /needs 8 bytes, and it has 9/],
    ['2^40 elements', npy(header('<f4', '(1048576, 1048576)')), /^ours: .*more than 536870912 bytes/],
    ['2^40 texts of no width', npy(header('<U0', '(1048576, 1048576)')), /^ours: .*more than 536870912 bytes/],
    ['sizes that overflow', npy(header('<f4', '(4294967296, 4294967296, 4294967296)')), /more elements than can be counted/],
    ['a size beyond 2^53', npy(header('<f4', '(99999999999999999999,)')), /no tuple of sizes/],
    ['65 dimensions', npy(header('<f4', `(${'1,'.repeat(65)})`), new Uint8Array(4)), /more than 64 dimensions/],
    ['an unknown kind', npy(header('<q4', '()'), new Uint8Array(4)), /does not know \("<q4"\)/],
    ['texts that are no UTF-8', npy(header('|S1', '(1,)'), Uint8Array.of(255)), /element 0 is no text in UTF-8/],
    ['texts beyond Unicode', npy(header('<U1', '(1,)'), Uint8Array.of(255, 255, 255, 255)), /element 0 is no text in UTF-32/],
  ])('%s', (_what, bytes, why) => {
    expect(told(readNpy(bytes, from))).toMatch(why)
  })

  test('a header of 60,000 blanks takes no time', () => {
    const took = cpuTime(() => {
      for (const shape of [`(${' '.repeat(60_000)}`, `(1${' '.repeat(60_000)}x)`, `(${'1 '.repeat(30_000)})`])
        expect(told(readNpy(npy(header('<f4', shape), new Uint8Array(4)), from))).toMatch(/header|shape/)
    })
    expect(took).toBeLessThan(500)
  })
})

describe('archives', () => {
  const array = npy(header('<i4', '(1,)'), Uint8Array.of(7, 0, 0, 0))
  const path = { ...from, path: 'golden/a.npz' }

  test('numpy’s own, stored and deflated', () => {
    const stored = readNpz(file('stored.npz'), path)
    if (stored.is !== 'read') throw new Error(told(stored))
    expect(stored.value.map(({ name }) => name)).toEqual(['x', 'y'])
    const [x, y] = stored.value.map(({ value }) => (value.is === 'tensor' ? spoken(value.tensor) : []))
    expect([x, y]).toEqual([expected.float32.data, expected.unicode.data])
    const deflated = readNpz(file('deflated.npz'), path)
    if (deflated.is !== 'read') throw new Error(told(deflated))
    expect(deflated.value.map(({ name, value }) => [name, value.is === 'tensor' && value.tensor.dims])).toEqual([
      ['x', [2, 3, 4]],
      ['zeros', [2_000]],
    ])
  })

  /** Changes bytes of an archive at a place counted from a mark. */
  const patched = (zip: Uint8Array, mark: number, at: number, bytes: number[]) => {
    const copy = zip.slice()
    const place = Buffer.from(copy.buffer).lastIndexOf(Uint8Array.of(0x50, 0x4b, mark, mark + 1)) + at
    copy.set(bytes, place)
    return copy
  }
  const zip = zipSync({ 'a.npy': [array, { level: 0 }] })
  const packed = zipSync({ 'a.npy': [npy(header('|u1', '(90000,)'), new Uint8Array(90_000)), { level: 9 }] })

  test.each<[string, Uint8Array, RegExp]>([
    ['a file that is no archive', array, /no whole \.zip archive: it has no directory/],
    ['an archive cut off', zip.subarray(0, zip.length - 30), /no whole \.zip archive/],
    ['a changed byte', zip.map((byte, at) => (at === zip.indexOf(7, 30 + 5) ? byte + 1 : byte)), /"a\.npy" has another checksum/],
    ['a size that lies low: a bomb', patched(packed, 1, 24, [100, 0, 0, 0]), /is of another size than the directory says/],
    ['a size that lies high', patched(packed, 1, 24, [0, 0, 0, 1]), /is of another size than the directory says/],
    ['a size over the cap', patched(packed, 1, 24, [0, 0, 0, 64]), /^ours: .*1073741824 bytes, more than 536870912/],
    ['an entry that points elsewhere', patched(zip, 1, 42, [1, 0, 0, 0]), /is not where it should be/],
    ['an entry beyond the end', patched(zip, 1, 42, [255, 255, 255, 127]), /is not where it should be/],
    ['a name twice', patched(zipSync({ 'a.npy': array, 'b.npy': array }), 1, 46, [97]), /"a\.npy" stands twice/],
    ['an unknown method', patched(zip, 1, 10, [12]), /packed by method 12/],
    ['encryption', patched(zip, 1, 8, [1]), /is encrypted/],
    [
      'damaged deflated bytes',
      packed.map((byte, at) => (at > 40 && at < 60 ? 255 : byte)),
      /cannot be inflated|another size|another checksum/,
    ],
    ['a file within that is no array', zipSync({ 'b.txt': strToU8('hello') }), /golden\/a\.npz: "b\.txt": it is no \.npy file/],
  ])('%s is refused', (_what, bytes, why) => {
    expect(told(readNpz(bytes, path))).toMatch(why)
  })

  test('archives that together hold too much are refused before they are unpacked', () => {
    expect(told(readNpz(packed, path, { ...onnxLimits, valueBytes: 90_000 }))).toMatch(/^ours: .*more than 90000/)
    expect(readNpz(packed, path, { ...onnxLimits, valueBytes: 90_300 }).is).toBe('read')
  })

  test('a bomb of 60 MB behind a small lie stops at once', () => {
    const bomb = patched(zipSync({ 'a.npy': [new Uint8Array(60_000_000), { level: 1 }] }), 1, 24, [100, 0, 0, 0])
    const took = cpuTime(() => {
      expect(told(readNpz(bomb, path))).toMatch(/another size/)
    })
    expect(took).toBeLessThan(500)
  })
})
