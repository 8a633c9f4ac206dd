import type { Tensor } from '../../model/tensor.ts'
import { elementReader, type Scalar } from '../element-reader.ts'
import { shortest } from '../shortest.ts'

/** How a number that JSON does not have is written: the two ways that clients have. */
export type Missing = 'null' | 'text'

/** A tensor's elements as JSON has them; a 64-bit integer is the nearest number that a double holds, a float the shortest that reads back. */
export function jsonElements(tensor: Tensor, missing: Missing): unknown[] {
  const { at, count } = elementReader(tensor)
  return Array.from({ length: count }, (_, i) => jsonElement(at(i), tensor.type, missing))
}

/** Whether an element has no number in JSON. */
export function lacksJson(tensor: Tensor): boolean {
  if (!tensor.type.startsWith('float')) return false
  const { at, count } = elementReader(tensor)
  for (let i = 0; i < count; i += 1) if (!Number.isFinite(at(i))) return true
  return false
}

/** Elements in lists by their dimensions; a scalar is the element alone. */
export function nested(elements: readonly unknown[], dims: readonly number[]): unknown {
  if (dims.length === 0) return elements[0]
  const [size = 0, ...inner] = dims
  const step = size === 0 ? 0 : elements.length / size
  return Array.from({ length: size }, (_, row) => nested(elements.slice(row * step, (row + 1) * step), inner))
}

/** An element as JSON has it. */
export function jsonElement(value: Scalar, type: Tensor['type'], missing: Missing): unknown {
  if (type === 'bool') return Number(value) !== 0
  if (typeof value === 'string') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return missing === 'null' ? null : String(number)
  return shortest(number, type)
}
