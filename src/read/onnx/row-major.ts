import type { TensorData } from '../../model/tensor.ts'

/** Elements that were written first index fastest (Fortran's order), put in row-major order. */
export function rowMajor(data: TensorData, dims: readonly number[]): TensorData {
  const strides: number[] = []
  let stride = 1
  for (const size of dims) {
    strides.push(stride)
    stride *= size
  }
  const index = dims.map(() => 0)
  const ordered = data.slice()
  let source = 0
  for (let at = 0; at < data.length; at += 1) {
    ordered[at] = data[source] as never
    for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
      const next = (index[axis] as number) + 1
      if (next < (dims[axis] as number)) {
        index[axis] = next
        source += strides[axis] as number
        break
      }
      source -= (index[axis] as number) * (strides[axis] as number)
      index[axis] = 0
    }
  }
  return ordered
}
