import type { Tensor } from '../../model/tensor.ts'
import { type Stored, storages } from './element.ts'

/** Copies little-endian raw data of exactly the right length into a tensor's room, small elements unpacked. Node's hosts are little-endian. */
export function fillFromRaw({ type, data }: Tensor, raw: Uint8Array): void {
  if (Array.isArray(data)) return
  const { bits } = storages[type as Stored]
  if (bits < 8) for (let at = 0; at < data.length; at += 1) data[at] = smallAt(raw, at * bits, bits, type.startsWith('int'))
  else if (type === 'bool') for (let at = 0; at < raw.length; at += 1) data[at] = raw[at] === 0 ? 0 : 1
  else new Uint8Array(data.buffer).set(raw)
}

/** Turns the bytes of each item around, in place. */
export function swapBytes(bytes: Uint8Array, size: number): void {
  if (size === 1) return
  for (let at = 0; at + size <= bytes.length; at += size) bytes.subarray(at, at + size).reverse()
}

/** An element of less than a byte in a stream of bits, the low ones first; its sign is carried where it has one. */
export function smallAt(bytes: ArrayLike<number>, bit: number, bits: number, signed: boolean): number {
  const byte = Math.floor(bit / 8)
  const value = (((bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8)) >> (bit % 8)) & (2 ** bits - 1)
  return signed && value >= 2 ** (bits - 1) ? value - 2 ** bits : value
}
