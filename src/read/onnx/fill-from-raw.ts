import type { Tensor } from '../../model/tensor.ts'

/** Copies little-endian raw data of exactly the right length into a tensor's room, small integers unpacked, low bits first. Node's hosts are little-endian. */
export function fillFromRaw({ type, data }: Tensor, raw: Uint8Array): void {
  if (Array.isArray(data)) return
  switch (type) {
    case 'uint4':
    case 'int4':
    case 'float4e2m1':
      unpack(data, raw, 4, type === 'int4')
      return
    case 'uint2':
    case 'int2':
      unpack(data, raw, 2, type === 'int2')
      return
    case 'bool':
      for (let at = 0; at < raw.length; at += 1) data[at] = raw[at] === 0 ? 0 : 1
      return
    default:
      new Uint8Array(data.buffer).set(raw)
  }
}

/** Turns the bytes of each item around, in place. */
export function swapBytes(bytes: Uint8Array, size: number): void {
  if (size === 1) return
  for (let at = 0; at + size <= bytes.length; at += size) bytes.subarray(at, at + size).reverse()
}

/** One small integer of a byte: the `place`-th from the low end, its sign carried where it has one. */
export function smallOf(byte: number, place: number, bits: number, signed: boolean): number {
  const value = (byte >> (place * bits)) & (2 ** bits - 1)
  return signed && value >= 2 ** (bits - 1) ? value - 2 ** bits : value
}

function unpack(data: Exclude<Tensor['data'], string[]>, raw: Uint8Array, bits: number, signed: boolean): void {
  const each = 8 / bits
  for (let at = 0; at < data.length; at += 1) data[at] = smallOf(raw[Math.floor(at / each)] ?? 0, at % each, bits, signed)
}
