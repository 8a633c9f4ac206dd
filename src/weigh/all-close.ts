import type { ElementType, Tensor } from '../model/tensor.ts'
import { elementReader, type Scalar } from './element-reader.ts'
import { shortest } from './shortest.ts'
import type { Tolerance } from './tolerance.ts'

/** One element of two tensors. Values are texts, so that NaN, infinities and 64-bit integers survive JSON. */
export interface ElementPair {
  /** Row-major, one number a dimension; empty for a scalar. */
  index: number[]
  actual: string
  expected: string
  /** |actual - expected|; null where there is no such number (NaN, an infinity, a text). */
  difference: number | null
  /** How far the difference is over what was tolerated (negative: within); null where it is no number. */
  excess: number | null
}

/** What comparing two tensors found. `worst` is the element with the greatest excess, null only where there is none. */
export type Closeness =
  | { is: 'close'; compared: number; worst: ElementPair | null }
  | { is: 'apart'; reason: 'type' | 'shape'; why: string }
  | { is: 'apart'; reason: 'value'; why: string; compared: number; apart: number; worst: ElementPair }

/**
 * Compares as numpy's `allclose(actual, expected)` does: |a - e| <= absolute + relative * |e| in double precision, infinities equal by
 * sign, NaN equal to NaN only where asked. Types and shapes must be the same: nothing is broadcast. Integers, booleans and texts are
 * exact under the tolerance that `defaultTolerance` gives them; a text has no other. Complex numbers are compared part by part.
 */
export function allClose(actual: Tensor, expected: Tensor, tolerance: Tolerance, nanEqual = false): Closeness {
  if (actual.type !== expected.type)
    return { is: 'apart', reason: 'type', why: `its type is ${actual.type} where ${expected.type} is expected` }
  if (actual.dims.length !== expected.dims.length || actual.dims.some((size, axis) => size !== expected.dims[axis]))
    return { is: 'apart', reason: 'shape', why: `its shape is [${actual.dims.join(', ')}] where [${expected.dims.join(', ')}] is expected` }
  const ours = elementReader(actual)
  const theirs = elementReader(expected)
  if (ours.count !== theirs.count)
    return { is: 'apart', reason: 'shape', why: `it has ${ours.count} elements where ${theirs.count} are expected` }
  let apart = 0
  let worst = -1
  let most = -Infinity
  for (let at = 0; at < ours.count; at += 1) {
    const excess = excessOf(ours.at(at), theirs.at(at), tolerance, nanEqual)
    if (excess > 0) apart += 1
    if (excess > most || worst < 0) [worst, most] = [at, excess]
  }
  if (worst < 0) return { is: 'close', compared: 0, worst: null }
  const pair = pairAt(worst, ours.dims, ours.at(worst), theirs.at(worst), most, actual.type)
  if (apart === 0) return { is: 'close', compared: ours.count, worst: pair }
  return { is: 'apart', reason: 'value', compared: ours.count, apart, worst: pair, why: whyOf(pair, apart, ours.count, actual.type) }
}

/** How far two elements are beyond tolerance: above 0 is apart, Infinity where no difference can be told. */
function excessOf(actual: Scalar, expected: Scalar, { absolute, relative }: Tolerance, nanEqual: boolean): number {
  if (typeof actual === 'string' || typeof expected === 'string') return actual === expected ? 0 : Infinity
  if (actual === expected) return -(absolute + relative * Math.abs(Number(expected))) || 0
  const tolerated = absolute + relative * Math.abs(Number(expected))
  if (typeof actual === 'bigint' && typeof expected === 'bigint')
    return beyond(Number(actual > expected ? actual - expected : expected - actual), tolerated)
  const [a, e] = [Number(actual), Number(expected)]
  if (Number.isNaN(a) || Number.isNaN(e)) return nanEqual && Number.isNaN(a) && Number.isNaN(e) ? 0 : Infinity
  if (!Number.isFinite(a) || !Number.isFinite(e)) return Infinity
  return beyond(Math.abs(a - e), tolerated)
}

/** The comparison itself decides, not the difference of the two: a tolerance that is no number tolerates nothing, as in numpy. */
function beyond(difference: number, tolerated: number): number {
  const excess = difference - tolerated
  if (difference <= tolerated) return Number.isNaN(excess) ? 0 : excess
  return excess > 0 ? excess : Infinity
}

function pairAt(at: number, dims: readonly number[], actual: Scalar, expected: Scalar, excess: number, type: ElementType): ElementPair {
  const difference =
    typeof actual === 'string'
      ? Number.NaN
      : Math.abs(Number(typeof actual === 'bigint' ? actual - (expected as bigint) : actual - Number(expected)))
  return {
    index: indexOf(at, dims),
    actual: shown(actual, type),
    expected: shown(expected, type),
    difference: Number.isFinite(difference) ? difference : null,
    excess: Number.isFinite(excess) ? excess : null,
  }
}

/** Where the `at`-th element stands in a tensor of these dimensions. */
export function indexOf(at: number, dims: readonly number[]): number[] {
  let rest = at
  return dims
    .toReversed()
    .map((size) => {
      const index = rest % size
      rest = Math.floor(rest / size)
      return index
    })
    .reverse()
}

/** An element as people read it: of a float32 the digits that it has, of a boolean its word. */
export function shown(value: Scalar, type?: ElementType): string {
  if (type === 'bool') return value === 0 ? 'false' : 'true'
  if (typeof value === 'string') return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value)
  return Object.is(value, -0) ? '-0' : String(typeof value === 'number' ? shortest(value, type) : value)
}

function whyOf({ index, actual, expected }: ElementPair, apart: number, count: number, type: ElementType): string {
  const place = index.length === 0 ? 'its value' : `the worst, at [${index.join(', ')}],`
  return `${apart} of ${count} ${type} elements differ beyond tolerance: ${place} is ${actual} where ${expected} is expected`
}
