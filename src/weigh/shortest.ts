import type { ElementType } from '../model/tensor.ts'
import { float16ToNumber, numberToFloat16 } from '../read/onnx/float16.ts'

/** What somebody wrote before it became an element of this type: 0.1, not the 0.10000000149 that a float32 holds. It reads back as the same element. */
export function shortest(value: number, type: ElementType | undefined): number {
  if (!Number.isFinite(value)) return value
  if (type === 'float32') return rounded(value, 9, Math.fround)
  return type === 'float16' ? rounded(value, 5, (it) => float16ToNumber(numberToFloat16(it))) : value
}

/** So many digits always read back. */
function rounded(value: number, digits: number, round: (value: number) => number): number {
  if (Number.isInteger(value) && Math.abs(value) < 2048) return value
  for (let precision = digits - 3; precision < digits; precision += 1) {
    const short = Number(value.toPrecision(precision))
    if (round(short) === value) return short
  }
  return Number(value.toPrecision(digits))
}
