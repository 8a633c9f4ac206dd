import type { Contract } from '../../model/contract.ts'
import type { ElementType, Named } from '../../model/tensor.ts'
import { elementReader } from '../element-reader.ts'
import { toleranceOf } from '../tolerance-of.ts'
import { type Placed, valueClose } from '../value-close.ts'
import { tensorsOf } from './bound-sizes.ts'

/** Two answers that should be one, and are not. */
export interface Apart {
  output: string
  why: string
  worst: Placed | null
}

/** What comparing answers of one model with another batch allows. */
export interface RowComparing {
  contract: Contract
  provider: string
  /** Whether the kernels may be others, as they are for another number of rows: then what is exact in its type is not compared, since a near tie may turn. */
  otherKernels: boolean
}

/** Distance of 1 to the next number. */
const epsilon: Partial<Record<ElementType, number>> = { float16: 2 ** -10, bfloat16: 2 ** -7, float32: 2 ** -23, float64: 2 ** -52 }

/**
 * The first output that two answers disagree on, beyond the tolerance of its type and 8 roundings of its greatest value: sums are made in
 * another order for another batch, and what is left of large terms near 0 is off by their rounding.
 */
export function apartIn(
  actual: readonly Named[],
  expected: readonly Named[],
  { contract, provider, otherKernels }: RowComparing,
): Apart | null {
  for (const { name, value } of expected) {
    const other = actual.find((it) => it.name === name)
    if (other === undefined || (otherKernels && tensorsOf(value).some(({ type }) => epsilon[type] === undefined))) continue
    const greatest = Math.max(greatestIn([{ name, value }]), greatestIn([other]))
    const tolerance = (type: ElementType) => {
      const { absolute, relative } = toleranceOf(contract, type, provider)
      return { relative, absolute: absolute + 8 * (epsilon[type] ?? 0) * greatest }
    }
    const found = valueClose(other.value, value, { tolerance, nanEqual: true })
    if (found.is === 'apart') return { output: name, why: `${name}: ${found.why}`, worst: found.worst }
  }
  return null
}

function greatestIn(values: readonly Named[]): number {
  let greatest = 0
  for (const tensor of values.flatMap(({ value }) => tensorsOf(value))) {
    if (epsilon[tensor.type] === undefined) continue
    const { at, count } = elementReader(tensor)
    for (let element = 0; element < count; element += 1) {
      const size = Math.abs(Number(at(element)))
      if (Number.isFinite(size) && size > greatest) greatest = size
    }
  }
  return greatest
}
