import type { Duplex } from 'node:stream'
import { pack, unpack } from './packed.ts'

/** Messages over a stream. What comes in is capped before it is kept. */
export interface Channel {
  send(message: unknown): void
}

/** What a channel hands on; after `onGarbage` nothing more comes. */
export interface Receiver {
  maxBytes: number
  onMessage(message: unknown): void
  onGarbage(why: string): void
}

/** Puts messages on a stream and takes them off it. */
export function openChannel(stream: Duplex, { maxBytes, onMessage, onGarbage }: Receiver): Channel {
  let chunks: Buffer[] = []
  let held = 0
  let broken = false
  let sizes: { json: number; bytes: number } | null = null

  function take(length: number): Buffer {
    const all = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, held)
    chunks = all.length > length ? [all.subarray(length)] : []
    held -= length
    return all.subarray(0, length)
  }

  function garbage(why: string): void {
    broken = true
    chunks = []
    onGarbage(why)
  }

  stream.on('data', (chunk: Buffer) => {
    if (broken) return
    chunks.push(chunk)
    held += chunk.length
    while (!broken) {
      if (sizes === null) {
        if (held < 8) return
        const head = take(8)
        sizes = { json: head.readUInt32LE(0), bytes: head.readUInt32LE(4) }
        const total = sizes.json + sizes.bytes
        if (total > maxBytes) return garbage(`a message of ${total} bytes, more than the ${maxBytes} that are taken`)
      }
      if (held < sizes.json + sizes.bytes) return
      const json = take(sizes.json)
      const bytes = take(sizes.bytes)
      sizes = null
      let message: unknown
      try {
        message = unpack(json, bytes)
      } catch (error) {
        return garbage(`a message that cannot be read: ${(error as Error).message.slice(0, 100)}`)
      }
      onMessage(message)
    }
  })

  return {
    send(message) {
      const parts = pack(message)
      stream.cork()
      for (const part of parts) stream.write(part)
      stream.uncork()
    },
  }
}
