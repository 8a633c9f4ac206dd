/** Arrays of numbers travel as their bytes behind the JSON, so that NaN, 64-bit integers and large tensors cross unchanged. */
const kinds = {
  f4: Float32Array,
  f8: Float64Array,
  i1: Int8Array,
  u1: Uint8Array,
  i2: Int16Array,
  u2: Uint16Array,
  i4: Int32Array,
  u4: Uint32Array,
  i8: BigInt64Array,
  u8: BigUint64Array,
} as const
type Kind = keyof typeof kinds

const entries = Object.entries(kinds) as [Kind, (typeof kinds)[Kind]][]

/** Writes a plain value as one frame: two lengths of four bytes, JSON, bytes. */
export function pack(message: unknown): Uint8Array[] {
  const parts: Uint8Array[] = []
  let at = 0
  const json = Buffer.from(
    JSON.stringify(message, (_, value: unknown) => {
      if (!ArrayBuffer.isView(value)) return value
      const kind = entries.find(([, of]) => value instanceof of)?.[0]
      if (kind === undefined) throw new TypeError(`A ${value.constructor.name} cannot be sent.`)
      const placed = { $bytes: [kind, at, value.byteLength] }
      parts.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
      at += value.byteLength
      return placed
    }),
  )
  if (json.length > 0xffff_ffff || at > 0xffff_ffff) throw new RangeError('A message of more than 4 GiB cannot be sent.')
  const head = Buffer.alloc(8)
  head.writeUInt32LE(json.length, 0)
  head.writeUInt32LE(at, 4)
  return [head, json, ...parts]
}

/** Reads the JSON and the bytes of a frame back; throws on what `pack` never writes. */
export function unpack(json: Buffer, bytes: Buffer): unknown {
  return JSON.parse(json.toString(), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$bytes')) return value
    const [kind, at, length] = (value as { $bytes: [Kind, number, number] }).$bytes
    if (!Object.hasOwn(kinds, kind)) throw new TypeError('An array of no known kind.')
    const of = kinds[kind]
    if (!Number.isInteger(at) || !Number.isInteger(length) || at < 0 || length < 0 || at + length > bytes.length) {
      throw new RangeError('An array beyond its bytes.')
    }
    const start = bytes.byteOffset + at
    return new of(bytes.buffer.slice(start, start + length) as ArrayBuffer)
  })
}
