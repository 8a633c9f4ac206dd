import type { FedType, Tensor } from '../../model/tensor.ts'
import { roomFor } from '../../read/onnx/element.ts'
import { numberToFloat16 } from '../../read/onnx/float16.ts'
import type { Scalar } from '../element-reader.ts'

/** A tensor from plain values, one an element, row-major: what `elementReader` reads, written. */
export function tensorFrom(type: FedType, dims: number[], values: readonly Scalar[]): Tensor {
  const data = roomFor(type, values.length)
  const wide = type === 'int64' || type === 'uint64'
  values.forEach((value, at) => {
    data[at] = (
      type === 'string' ? String(value) : type === 'float16' ? numberToFloat16(Number(value)) : wide ? BigInt(value) : Number(value)
    ) as never
  })
  return { type, dims, data }
}
