import { float16ToNumber, numberToFloat16 } from '../../read/onnx/float16.ts'
import { extremes, type NumberType, representable } from './representable.ts'

/** Numbers of a type beyond a bound: one far off, which says more, and the very next; none where the type ends there. */
export function outside(type: NumberType, bound: number, side: 'above' | 'below'): (number | bigint)[] {
  const { low, high } = extremes(type)
  const beyond = (from: number) =>
    side === 'above' ? representable(type, from, Number.POSITIVE_INFINITY)?.low : representable(type, Number.NEGATIVE_INFINITY, from)?.high
  const sign = side === 'above' ? 1 : -1
  const near = beyond(next(type, bound, sign))
  const end = side === 'above' ? Number(high) : Number(low)
  const wanted = bound + sign * 1000 * (1 + Math.abs(bound))
  const far = beyond(side === 'above' ? Math.min(wanted, end) : Math.max(wanted, end))
  const found = [far, near].filter((it) => it !== undefined).filter((it) => (side === 'above' ? it > bound : it < bound))
  return [...new Set(found)]
}

/** A number surely beyond a bound. A bound that the type lacks stands for its nearest number, as 0.1 does for a float32. */
function next(type: NumberType, bound: number, sign: 1 | -1): number {
  if (!type.startsWith('float')) return sign === 1 ? Math.floor(bound) + 1 : Math.ceil(bound) - 1
  const near = type === 'float32' ? Math.fround(bound) : type === 'float16' ? float16ToNumber(numberToFloat16(bound)) : bound
  const from = sign === 1 ? Math.max(near, bound) : Math.min(near, bound)
  return stepped(from, sign)
}

const double = new Float64Array(1)
const bits = new BigInt64Array(double.buffer)

function stepped(value: number, sign: 1 | -1): number {
  if (value === 0) return sign * Number.MIN_VALUE
  double[0] = value
  bits[0] = (bits[0] as bigint) + (value > 0 === (sign === 1) ? 1n : -1n)
  return double[0]
}
