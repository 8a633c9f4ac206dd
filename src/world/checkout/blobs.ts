import type { ObjectReader } from './object-reader.ts'

/** A blob's bytes, or why they are not here. */
export type Blob =
  | { is: 'blob'; bytes: Buffer }
  | { is: 'too-large'; size: number }
  | { is: 'too-much' }
  | { is: 'missing' }
  | { is: 'no-blob'; type: string }

/** Bytes asked for at a time, so that memory stays bounded. */
const batchBytes = 32 * 1024 * 1024

/** Reads blobs by object id, none over `cap` bytes and `room` in all; sizes are asked first, so that what is too large is never loaded. */
export async function readBlobs(
  objects: ObjectReader,
  ids: string[],
  cap: number,
  room = Number.POSITIVE_INFINITY,
): Promise<Map<string, Blob>> {
  const found = new Map<string, Blob>()
  const batches: string[][] = [[]]
  let bytes = 0
  let left = room
  for (const { id, type, size } of await objects.sizes(ids)) {
    if (type === 'missing') found.set(id, { is: 'missing' })
    else if (type !== 'blob') found.set(id, { is: 'no-blob', type })
    else if (size > cap) found.set(id, { is: 'too-large', size })
    else if (size > left) found.set(id, { is: 'too-much' })
    else {
      left -= size
      if (bytes + size > batchBytes) {
        batches.push([])
        bytes = 0
      }
      bytes += size
      batches.at(-1)?.push(id)
    }
  }
  for (const batch of batches) for (const { id, bytes } of await objects.contents(batch)) found.set(id, { is: 'blob', bytes })
  return found
}
