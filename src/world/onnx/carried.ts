import { type FedType, isFed, type Tensor, type TensorData } from '../../model/tensor.ts'

/** The array that holds each element type which the binding carries; strings are a list. */
const arrays = {
  float32: Float32Array,
  uint8: Uint8Array,
  int8: Int8Array,
  uint16: Uint16Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  string: Array,
  bool: Uint8Array,
  float16: Uint16Array,
  float64: Float64Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
} as const satisfies Record<FedType, unknown>

/** Whether a value is a tensor whose type, dimensions and elements agree, of a type that the binding carries. */
export function carries(value: unknown): value is Tensor {
  if (typeof value !== 'object' || value === null) return false
  const { type, dims, data } = value as Partial<Tensor>
  if (type === undefined || !isFed(type) || !(data instanceof arrays[type]) || !Array.isArray(dims)) return false
  if (!dims.every((size) => Number.isSafeInteger(size) && size >= 0)) return false
  if (type === 'string' && !(data as unknown[]).every((one) => typeof one === 'string')) return false
  return dims.reduce((product, size) => product * size, 1) === (data as TensorData).length
}
