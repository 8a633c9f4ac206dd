import protobuf from 'protobufjs/minimal.js'

/** One field of a message as it stands on the wire. `bytes` is a view on the file, not a copy; a number has its two halves. */
export interface Field {
  id: number
  /** 0: a number; 1 and 5: 8 and 4 bytes; 2: a text, bytes, a message or many numbers. */
  wire: 0 | 1 | 2 | 5
  low: number
  high: number
  bytes: Uint8Array
}

/** What a visitor answers: why it stops, or nothing. */
export type Why = string | null

const none = new Uint8Array(0)

/**
 * Calls `visit` with every field of a message, in its order, and does not look inside. Nothing is built: what a message would cost
 * as an object is decided by whoever visits. Answers why the bytes are no message, or what the visitor answered.
 */
export function eachField(bytes: Uint8Array, visit: (field: Field) => Why): Why {
  const reader = protobuf.Reader.create(bytes)
  while (reader.pos < reader.len) {
    const start = reader.pos
    const field = next(reader)
    if (field === null) return `the bytes at ${start} of ${reader.len} are no protobuf field (cut off or damaged)`
    if (field === 'skipped') continue
    const why = visit(field)
    if (why !== null) return why
  }
  return null
}

function next(reader: protobuf.Reader): Field | 'skipped' | null {
  try {
    const tag = reader.tag()
    const id = tag >>> 3
    const wire = tag & 7
    if (id === 0) return null
    if (wire === 0) {
      const number = reader.int64() as unknown as { low: number; high: number }
      return { id, wire, low: number.low, high: number.high, bytes: none }
    }
    if (wire === 2) return { id, wire, low: 0, high: 0, bytes: reader.bytes() }
    const start = reader.pos
    reader.skipType(wire, 0, id)
    if (wire === 1 || wire === 5) return { id, wire, low: 0, high: 0, bytes: reader.buf.subarray(start, reader.pos) }
    return 'skipped'
  } catch {
    return null
  }
}

/** Calls `each` with every number of a packed field; answers why it cannot. */
export function eachVarint(bytes: Uint8Array, each: (low: number, high: number) => boolean): Why {
  const reader = protobuf.Reader.create(bytes)
  try {
    while (reader.pos < reader.len) {
      const byte = bytes[reader.pos] ?? 0
      if (byte < 128) {
        reader.pos += 1
        if (!each(byte, 0)) return null
      } else {
        const { low, high } = reader.int64() as unknown as { low: number; high: number }
        if (!each(low, high)) return null
      }
    }
    return null
  } catch {
    return 'a number in it is cut off or damaged'
  }
}

/** How many numbers a packed field holds: each ends with a byte below 128. */
export function countVarints(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] as number) < 128) count += 1
  return count
}

/** A signed 64-bit number, where JavaScript can hold it exactly. */
export function safeNumber({ low, high }: { low: number; high: number }): number | null {
  const number = high * 2 ** 32 + (low >>> 0)
  return Number.isSafeInteger(number) ? number : null
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

/** A name: bytes that are no UTF-8 show as the replacement character. */
export function nameOf(bytes: Uint8Array): string {
  return lenient.decode(bytes)
}

/** The name of an operator set's domain; the empty one is the default. */
export function domainName(bytes: Uint8Array | null): string {
  return (bytes === null ? '' : nameOf(bytes)) || 'ai.onnx'
}

/** A text that is compared: null where it is no UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}
