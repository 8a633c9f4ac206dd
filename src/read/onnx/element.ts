import type { ElementType, TensorData } from '../../model/tensor.ts'

/** The fields of TensorProto that hold elements. */
export type DataField = 'float' | 'int32' | 'string' | 'int64' | 'double' | 'uint64' | 'raw'

/** How elements of a type are stored: bits each in raw data, the typed field, and how many entries of it make how many elements. */
export interface Storage {
  /** 0 for strings: they have no raw form. */
  bits: number
  field: Exclude<DataField, 'raw'>
  /** Elements in one entry of the field: 2 and 4 for packed small integers, 0.5 for complex numbers. */
  perEntry: number
}

const storage = (bits: number, field: Storage['field'], perEntry = 1): Storage => ({ bits, field, perEntry })

/** How each element type is stored in a TensorProto; undefined elements are not. */
export const storages: Record<Exclude<ElementType, 'undefined'>, Storage> = {
  float32: storage(32, 'float'),
  uint8: storage(8, 'int32'),
  int8: storage(8, 'int32'),
  uint16: storage(16, 'int32'),
  int16: storage(16, 'int32'),
  int32: storage(32, 'int32'),
  int64: storage(64, 'int64'),
  string: storage(0, 'string'),
  bool: storage(8, 'int32'),
  float16: storage(16, 'int32'),
  float64: storage(64, 'double'),
  uint32: storage(32, 'uint64'),
  uint64: storage(64, 'uint64'),
  complex64: storage(64, 'float', 0.5),
  complex128: storage(128, 'double', 0.5),
  bfloat16: storage(16, 'int32'),
  float8e4m3fn: storage(8, 'int32'),
  float8e4m3fnuz: storage(8, 'int32'),
  float8e5m2: storage(8, 'int32'),
  float8e5m2fnuz: storage(8, 'int32'),
  uint4: storage(4, 'int32', 2),
  int4: storage(4, 'int32', 2),
  float4e2m1: storage(4, 'int32', 2),
  float8e8m0: storage(8, 'int32'),
  uint2: storage(2, 'int32', 4),
  int2: storage(2, 'int32', 4),
  // Six bits are packed in raw data only.
  float6e2m3: storage(6, 'int32'),
  float6e3m2: storage(6, 'int32'),
}

/** Types that can be stored; `undefined` cannot. */
export type Stored = keyof typeof storages

/** Bytes that `count` elements take in raw data; the last byte of packed ones may be part filled. */
export function rawBytes(type: Stored, count: number): number {
  return Math.ceil((count * storages[type].bits) / 8)
}

/** Bytes that `count` elements take in memory, strings by their references alone. */
export function memoryBytes(type: Stored, count: number): number {
  return type === 'string' ? count * 8 : count * Math.max(1, storages[type].bits / 8)
}

/** Room for `count` elements, all zero or empty. */
export function roomFor(type: Stored, count: number): TensorData {
  switch (type) {
    case 'float32':
      return new Float32Array(count)
    case 'complex64':
      return new Float32Array(count * 2)
    case 'float64':
      return new Float64Array(count)
    case 'complex128':
      return new Float64Array(count * 2)
    case 'int8':
    case 'int4':
    case 'int2':
      return new Int8Array(count)
    case 'int16':
      return new Int16Array(count)
    case 'int32':
      return new Int32Array(count)
    case 'int64':
      return new BigInt64Array(count)
    case 'uint16':
    case 'float16':
    case 'bfloat16':
      return new Uint16Array(count)
    case 'uint32':
      return new Uint32Array(count)
    case 'uint64':
      return new BigUint64Array(count)
    case 'string':
      return new Array<string>(count).fill('')
    case 'uint8':
    case 'bool':
    case 'float8e4m3fn':
    case 'float8e4m3fnuz':
    case 'float8e5m2':
    case 'float8e5m2fnuz':
    case 'float8e8m0':
    case 'uint4':
    case 'float4e2m1':
    case 'uint2':
    case 'float6e2m3':
    case 'float6e3m2':
      return new Uint8Array(count)
    default:
      return type satisfies never
  }
}

/** How many elements dimensions make; null where that is more than a number can count. */
export function elementCount(dims: readonly number[]): number | null {
  if (dims.includes(0)) return 0
  const count = dims.reduce((product, size) => product * size, 1)
  return Number.isSafeInteger(count) ? count : null
}
