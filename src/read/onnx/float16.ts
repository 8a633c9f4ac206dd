const single = new Float32Array(1)
const bits = new Uint32Array(single.buffer)

/** The number that the bits of a float16 are. */
export function float16ToNumber(half: number): number {
  const sign = half & 0x8000 ? -1 : 1
  const exponent = (half >> 10) & 31
  const fraction = half & 1023
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25)
}

/** The bits of the float16 that is nearest, ties to even. */
export function numberToFloat16(value: number): number {
  if (Number.isNaN(value)) return 0x7e00
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  if (size >= 65520) return sign | 0x7c00
  const exponent = Math.max(-14, Math.min(15, floorLog2(size)))
  const units = toEven(size / 2 ** (exponent - 10))
  // A fraction that rounds up to 2048 carries into the exponent by itself; below 2^-14 the exponent's field is 0.
  return sign | (size < 2 ** -14 ? units : ((exponent + 15) << 10) + (units - 1024))
}

function floorLog2(size: number): number {
  if (size === 0) return -14
  const guess = Math.floor(Math.log2(size))
  return 2 ** guess > size ? guess - 1 : 2 ** (guess + 1) <= size ? guess + 1 : guess
}

function toEven(number: number): number {
  const floor = Math.floor(number)
  const rest = number - floor
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor
}

/** The number that the bits of a bfloat16 are: the upper half of a float32. */
export function bfloat16ToNumber(upper: number): number {
  bits[0] = upper * 65536
  return single[0] as number
}
