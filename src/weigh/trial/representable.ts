import type { FedType } from '../../model/tensor.ts'
import { float16ToNumber, numberToFloat16 } from '../../read/onnx/float16.ts'

/** Types whose elements are numbers. */
export type NumberType = Exclude<FedType, 'string' | 'bool'>

const single = new Float32Array(1)
const singleBits = new Int32Array(single.buffer)

/** Least and greatest finite number of a type. */
export function extremes(type: NumberType): { low: number | bigint; high: number | bigint } {
  switch (type) {
    case 'float16':
      return { low: -65504, high: 65504 }
    case 'float32':
      return { low: -(2 ** 128 - 2 ** 104), high: 2 ** 128 - 2 ** 104 }
    case 'float64':
      return { low: -Number.MAX_VALUE, high: Number.MAX_VALUE }
    default: {
      const bits = Number(type.replace(/^u?int/, ''))
      const [low, high] = type.startsWith('u') ? [0n, 2n ** BigInt(bits) - 1n] : [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n]
      return bits === 64 ? { low, high } : { low: Number(low), high: Number(high) }
    }
  }
}

/** The numbers of a type between two numbers, ends included: its least and its greatest; null where it has none there. */
export function representable(type: NumberType, min: number, max: number): { low: number | bigint; high: number | bigint } | null {
  const all = extremes(type)
  const low = max < all.low || min > all.high ? null : min <= all.low ? all.low : upTo(type, min)
  const high = max >= all.high ? all.high : -upTo(type, -max)
  return low === null || low > high ? null : { low, high: typeof low === 'bigint' ? BigInt(high) : high }
}

/** The least number of a type that is not below a number. */
function upTo(type: NumberType, value: number): number | bigint {
  switch (type) {
    case 'float64':
      return value
    case 'float32': {
      const near = Math.fround(value)
      if (near >= value) return near
      single[0] = near
      singleBits[0] = stepUp(singleBits[0] as number, near)
      return single[0] as number
    }
    case 'float16': {
      const bits = numberToFloat16(value)
      const near = float16ToNumber(bits)
      return near >= value ? near : float16ToNumber(stepUp(bits, near))
    }
    case 'int64':
    case 'uint64':
      return BigInt(Math.ceil(value))
    default:
      return Math.ceil(value)
  }
}

/** Bits of the next number: those of a negative one count down. */
function stepUp(bits: number, value: number): number {
  return value === 0 ? 1 : value < 0 ? bits - 1 : bits + 1
}
