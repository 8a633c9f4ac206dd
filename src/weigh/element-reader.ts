import type { Tensor } from '../model/tensor.ts'
import { bfloat16ToNumber, float16ToNumber } from '../read/onnx/float16.ts'

/** An element as JavaScript has it. */
export type Scalar = number | bigint | string

/** A tensor's elements as numbers or texts: half precision decoded, the two parts of a complex number along one more dimension. */
export interface ElementReader {
  count: number
  dims: readonly number[]
  at: (index: number) => Scalar
}

export function elementReader({ type, dims, data }: Tensor): ElementReader {
  const count = data.length
  if (type === 'float16') return { count, dims, at: (index) => float16ToNumber(Number(data[index])) }
  if (type === 'bfloat16') return { count, dims, at: (index) => bfloat16ToNumber(Number(data[index])) }
  return { count, dims: type.startsWith('complex') ? [...dims, 2] : dims, at: (index) => data[index] as Scalar }
}
