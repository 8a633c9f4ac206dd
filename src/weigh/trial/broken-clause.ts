import type { ContractOutput } from '../../model/contract-port.ts'
import type { ElementType } from '../../model/tensor.ts'
import { float16ToNumber, numberToFloat16 } from '../../read/onnx/float16.ts'
import { indexOf, shown } from '../all-close.ts'
import type { Scalar } from '../element-reader.ts'

/** What an output declares that one does not keep. */
export type Clause = 'missing' | 'type' | 'shape' | 'finite' | 'nullable' | 'range' | 'categories' | 'sums_to' | 'monotone'

/** The first clause that an output breaks, and where. */
export interface Broken {
  output: string
  clause: Clause
  why: string
  index?: number[]
  actual?: string
  expected?: string
}

/** What one element of an output breaks by itself. */
export function brokenElement(
  port: ContractOutput,
  type: ElementType,
  value: Scalar,
): { clause: Clause; why: string; expected?: string } | null {
  const { min, max, categories, finite, nullable } = port
  const missing = value === '' || Number.isNaN(value)
  const bound = (limit: number) => roundedTo(type, limit)
  const known = categories?.some((it) =>
    typeof it === 'string' || typeof value === 'string' ? it === value : roundedTo(type, Number(it)) === Number(value),
  )
  if (known) return null
  if (missing && nullable) return null
  if (typeof value === 'number' && !Number.isFinite(value)) {
    if (finite) return { clause: 'finite', why: `is ${value}` }
    if (Number.isNaN(value) && categories === undefined) return null
  }
  if (value === '' && categories === undefined) return { clause: 'nullable', why: 'is empty, and the contract does not allow it to be' }
  if (known === false) return { clause: 'categories', why: `is ${shown(value, type)}, which is no category of it` }
  if (typeof value === 'string') return null
  if (min !== undefined && value < Math.min(min, bound(min)))
    return { clause: 'range', why: `is ${shown(value, type)}, below ${min}`, expected: `>= ${min}` }
  if (max !== undefined && value > Math.max(max, bound(max)))
    return { clause: 'range', why: `is ${shown(value, type)}, above ${max}`, expected: `<= ${max}` }
  return null
}

/** A limit as the type holds it: 0.1 is a little more in float32. */
function roundedTo(type: ElementType, value: number): number {
  if (type === 'float32') return Math.fround(value)
  return type === 'float16' ? float16ToNumber(numberToFloat16(value)) : value
}

/** A finding about the element that is the `at`-th of a tensor. */
export function brokenAt(output: string, clause: Clause, at: number, dims: readonly number[], value: Scalar, why: string): Broken {
  const index = indexOf(at, dims)
  return { output, clause, index, actual: shown(value), why: `${output}${index.length === 0 ? '' : ` at [${index.join(', ')}]`} ${why}` }
}
