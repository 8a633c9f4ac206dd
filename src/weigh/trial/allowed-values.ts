import { type ContractInput, timeUnits } from '../../model/contract-port.ts'
import type { FedType } from '../../model/tensor.ts'
import type { Scalar } from '../element-reader.ts'
import { extremes, type NumberType, representable } from './representable.ts'

/** What an element of an input may be. */
export type Allowed = { is: 'one-of'; values: Scalar[] } | { is: 'range'; type: NumberType; low: number | bigint; high: number | bigint }

/** Whether a contract says all values that an input may have. */
export function isBounded({ categories, type, min, max, max_age }: ContractInput): boolean {
  return categories !== undefined || type === 'bool' || (min !== undefined && max !== undefined) || max_age !== undefined
}

const words = ['alpha', 'beta', 'gamma', 'delta']

/** Values that a contract allows an element of a type; where it says no range, `usual` is taken. */
export function allowedValues(input: ContractInput, type: FedType, now: Date, usual: [number, number]): Allowed | { why: string } {
  const { categories, min, max } = input
  if (categories !== undefined) return { is: 'one-of', values: ofCategories(categories, type) }
  if (type === 'bool') return { is: 'one-of', values: [0, 1] }
  if (type === 'string') return { is: 'one-of', values: words }
  const time = timeRange(input, now)
  const [low, high] = widened(greatest(min, time?.[0]), least(max, time?.[1]), type, usual)
  const range = representable(type, low, high)
  if (range === null) return { why: `no ${type} lies between ${low} and ${high}` }
  return { is: 'range', type, ...range }
}

/** Recent enough to be still fresh when the model sees it. */
function timeRange({ max_age, unit }: ContractInput, now: Date): [number, number] | null {
  if (max_age === undefined || unit === undefined || !Object.hasOwn(timeUnits, unit)) return null
  const time = now.getTime() / 1000 / timeUnits[unit as keyof typeof timeUnits]
  return [time - max_age / 2, time]
}

function widened(min: number | undefined, max: number | undefined, type: NumberType, [low, high]: [number, number]): [number, number] {
  if (min !== undefined && max !== undefined) return [min, max]
  if (min !== undefined) return [min, min + Math.max(10, Math.abs(min))]
  if (max !== undefined) return [max - Math.max(10, Math.abs(max)), max]
  // An integer without a range is a place in some table more often than not.
  return type.startsWith('float') ? [low, high] : [Math.max(0, Number(extremes(type).low)), 9]
}

const greatest = (a: number | undefined, b: number | undefined) => (a === undefined ? b : b === undefined ? a : Math.max(a, b))
const least = (a: number | undefined, b: number | undefined) => (a === undefined ? b : b === undefined ? a : Math.min(a, b))

function ofCategories(categories: (string | number | boolean)[], type: FedType): Scalar[] {
  if (type === 'string') return categories.map(String)
  return type === 'int64' || type === 'uint64' ? categories.map((it) => BigInt(Math.trunc(Number(it)) || 0)) : categories.map(Number)
}
