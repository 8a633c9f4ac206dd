import type { FedType, TensorData } from '../../model/tensor.ts'
import { kindOf, type Node } from '../node.ts'
import { numberToFloat16 } from './float16.ts'

/** Puts the `at`-th element in its place, or answers why it does not fit its type. */
export type ElementWriter = (at: number, node: Node) => string | null

/** How a JSON value becomes an element of a type: nothing is rounded silently but the last places of a decimal fraction. */
export function elementWriter(type: FedType, data: TensorData): ElementWriter {
  const wrong = (node: Node) => `is ${node.is === 'number' ? node.text.slice(0, 40) : kindOf(node)}, which is no ${type}; write one.`
  const put = (at: number, value: number | bigint | string) => {
    data[at] = value as never
    return null
  }
  switch (type) {
    case 'string':
      return (at, node) => (node.is === 'string' ? put(at, node.value) : wrong(node))
    case 'bool':
      return (at, node) => (node.is === 'boolean' ? put(at, node.value ? 1 : 0) : wrong(node))
    case 'float16':
    case 'float32':
    case 'float64': {
      // From here on a number would round to infinity.
      const bound = type === 'float16' ? 65520 : type === 'float32' ? 2 ** 128 - 2 ** 103 : Infinity
      return (at, node) => {
        if (node.is !== 'number') return wrong(node)
        const overflows = Math.abs(node.value) >= bound && /\d/.test(node.text)
        return overflows ? wrong(node) : put(at, type === 'float16' ? numberToFloat16(node.value) : node.value)
      }
    }
    default: {
      const bits = BigInt(type.replace(/^u?int/, ''))
      const [least, most] = type.startsWith('u') ? [0n, 2n ** bits - 1n] : [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n]
      return (at, node) => {
        const whole = node.is === 'number' ? wholeOf(node) : null
        if (whole === null || whole < least || whole > most) return wrong(node)
        return put(at, bits === 64n ? whole : Number(whole))
      }
    }
  }
}

function wholeOf({ value, text }: Node & { is: 'number' }): bigint | null {
  if (/^-?\d{1,20}$/.test(text)) return BigInt(text)
  return Number.isSafeInteger(value) ? BigInt(value) : null
}
