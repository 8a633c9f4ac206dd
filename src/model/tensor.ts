import { z } from 'zod'

/** ONNX's element types by the names that its documentation uses; the place in the list is the number in TensorProto.DataType. */
export const elementTypes = [
  'undefined',
  'float32',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'int32',
  'int64',
  'string',
  'bool',
  'float16',
  'float64',
  'uint32',
  'uint64',
  'complex64',
  'complex128',
  'bfloat16',
  'float8e4m3fn',
  'float8e4m3fnuz',
  'float8e5m2',
  'float8e5m2fnuz',
  'uint4',
  'int4',
  'float4e2m1',
  'float8e8m0',
  'uint2',
  'int2',
  'float6e2m3',
  'float6e3m2',
] as const

/** What a tensor's elements are. */
export const elementType = z.enum(elementTypes)
export type ElementType = z.infer<typeof elementType>

/** Element types that onnxruntime-node's binding takes and gives; every other is named, and `unsupported`. */
export const fedTypes = [
  'float32',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'int32',
  'int64',
  'string',
  'bool',
  'float16',
  'float64',
  'uint32',
  'uint64',
] as const satisfies ElementType[]
export type FedType = (typeof fedTypes)[number]

/** Whether the binding can carry elements of this type to a model and back. */
export function isFed(type: ElementType): type is FedType {
  return (fedTypes as readonly ElementType[]).includes(type)
}

/**
 * A tensor's elements, row-major, one entry an element. float16 and bfloat16 are bits in a Uint16Array; float8*, float6*, float4e2m1
 * and the unsigned small integers are a byte each in a Uint8Array, int4 and int2 in an Int8Array; bool is 0 or 1 in a Uint8Array.
 * Complex numbers are two entries each, real then imaginary: complex64 in a Float32Array, complex128 in a Float64Array.
 */
export type TensorData =
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | BigInt64Array<ArrayBuffer>
  | BigUint64Array<ArrayBuffer>
  | string[]

/** A tensor as it was read or as the runtime gave it; `dims: []` is a scalar. Crosses a process boundary by structured clone. */
export interface Tensor {
  type: ElementType
  dims: number[]
  data: TensorData
}

/** What a model takes and gives. An empty optional is `{is: 'optional', value: null}`. */
export type Value =
  | { is: 'tensor'; tensor: Tensor }
  | { is: 'sequence'; items: Value[] }
  | { is: 'optional'; value: Value | null }
  | { is: 'map'; keyType: ElementType; keys: (string | bigint)[]; values: Value[] }
  /** Named and not carried: sparse tensors. `why` says what it is. */
  | { is: 'unsupported'; why: string }

/** A value by its name; files that carry no name (many golden ones) have an empty one. */
export interface Named {
  name: string
  value: Value
}
