import { type OnnxLimits, onnxLimits } from '../../model/onnx-limits.ts'
import type { Provenance, Read, Unreadable } from '../../model/read.ts'
import type { FedType, Tensor } from '../../model/tensor.ts'
import { elementCount, memoryBytes, roomFor } from './element.ts'
import { fillFromRaw, swapBytes } from './fill-from-raw.ts'
import { readNpyHeader } from './npy-header.ts'
import { refused, within } from './refused.ts'
import { rowMajor } from './row-major.ts'
import { show } from './scan-tensor.ts'

/** A .npy file as a tensor, in row-major order whatever order it was written in. Nothing in it is evaluated. */
export function readNpy(bytes: Uint8Array, from: Provenance, limits: OnnxLimits = onnxLimits): Read<Tensor> {
  const read = bytes.length > limits.goldenBytes ? tooLarge(`it holds more than ${limits.goldenBytes} bytes`) : npyOf(bytes, limits)
  return read.is === 'unreadable' ? within(from.path, read) : { is: 'read', value: read.tensor, from }
}

/** The same, before the file has a name. */
export function npyOf(bytes: Uint8Array, limits: OnnxLimits): { is: 'npy'; tensor: Tensor } | Unreadable {
  const header = readNpyHeader(bytes)
  if (typeof header === 'string') return refused('invalid-npy', `${header}; write it with numpy.save.`)
  const { descr, fortran, shape, start } = header
  const item = itemOf(descr)
  if ('why' in item) return refused('unsupported', `its elements are ${item.why}`, item.fault)
  if (shape.length > limits.rank) return refused('too-large', `it has more than ${limits.rank} dimensions.`, 'ours')
  const count = elementCount(shape)
  if (count === null) return refused('invalid-npy', `its shape ${show(shape)} is more elements than can be counted; write it again.`)
  if (Math.max(memoryBytes(item.type, count), count * item.size) > limits.valueBytes)
    return tooLarge(`its shape ${show(shape)} of ${descr} is more than ${limits.valueBytes} bytes`)
  const body = bytes.subarray(start)
  if (body.length !== count * item.size)
    return refused(
      'invalid-npy',
      `its shape ${show(shape)} of ${descr} needs ${count * item.size} bytes, and it has ${body.length}; write it again.`,
    )
  const data = roomFor(item.type, count)
  const tensor: Tensor = { type: item.type, dims: shape, data }
  if (Array.isArray(data)) {
    for (let at = 0; at < count; at += 1) {
      const text = textAt(body.subarray(at * item.size, (at + 1) * item.size), item)
      if (text === null)
        return refused('invalid-npy', `its element ${at} is no text in ${item.unicode ? 'UTF-32' : 'UTF-8'}; write it as str.`)
      data[at] = text
    }
  } else {
    fillFromRaw(tensor, body)
    if (item.big) swapBytes(new Uint8Array(data.buffer), item.size)
  }
  return { is: 'npy', tensor: fortran ? { ...tensor, data: rowMajor(data, shape) } : tensor }
}

function tooLarge(what: string): Unreadable {
  return refused('too-large', `${what}.`, 'ours')
}

interface Item {
  type: FedType
  /** Bytes an element. */
  size: number
  big: boolean
  unicode: boolean
}

const numbers: Record<string, FedType> = {
  b1: 'bool',
  i1: 'int8',
  i2: 'int16',
  i4: 'int32',
  i8: 'int64',
  u1: 'uint8',
  u2: 'uint16',
  u4: 'uint32',
  u8: 'uint64',
  f2: 'float16',
  f4: 'float32',
  f8: 'float64',
}

const named: Record<string, string> = {
  O: 'Python objects, which only unpickling could read, and that runs code; save numbers or texts.',
  c: 'complex numbers, which the runtime’s binding cannot carry; save real and imaginary parts.',
  f: 'floating-point numbers of a size that ONNX does not have; save float16, float32 or float64.',
  M: 'dates; save them as int64 seconds.',
  m: 'time differences; save them as int64 seconds.',
  V: 'raw bytes (bfloat16 and float8 are written so); save them as float32.',
}

function itemOf(descr: string): Item | { why: string; fault: 'author' | 'ours' } {
  const match = /^([<>|=]?)([a-zA-Z])(\d{0,9}(?:\[[^\]]*\])?)$/.exec(descr)
  const [, order = '', kind = '', size = ''] = match ?? []
  const type = numbers[`${kind}${size}`]
  if (type !== undefined) return { type, size: Number(size), big: order === '>', unicode: false }
  if (kind === 'S') return { type: 'string', size: Number(size), big: false, unicode: false }
  if (kind === 'U') return { type: 'string', size: Number(size) * 4, big: order === '>', unicode: true }
  const why = Object.hasOwn(named, kind) ? named[kind] : undefined
  return {
    why: why ?? `of a type that this version does not know (${JSON.stringify(descr.slice(0, 40))}).`,
    fault: kind === 'O' ? 'author' : 'ours',
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** One text of fixed width: numpy fills up with zeros. */
function textAt(bytes: Uint8Array, { unicode, big }: Item): string | null {
  try {
    if (!unicode) return utf8.decode(bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1))
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const points = Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, !big))
    const end = points.findLastIndex((point) => point !== 0) + 1
    return points
      .slice(0, end)
      .map((point) => String.fromCodePoint(point))
      .join('')
  } catch {
    return null
  }
}
