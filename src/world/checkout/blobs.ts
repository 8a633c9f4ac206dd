import type { Git } from './git.ts'
import { must } from './git.ts'

/** A blob's bytes, or why they are not here. */
export type Blob =
  | { is: 'blob'; bytes: Buffer }
  | { is: 'too-large'; size: number }
  | { is: 'too-much' }
  | { is: 'missing' }
  | { is: 'no-blob'; type: string }

/** Bytes read by one run of git, so that memory stays bounded. */
const batchBytes = 32 * 1024 * 1024

/** Reads blobs by object id, none over `cap` bytes and `room` in all; sizes are asked first, so that what is too large is never loaded. */
export async function readBlobs(git: Git, ids: string[], cap: number, room = Number.POSITIVE_INFINITY): Promise<Map<string, Blob>> {
  const found = new Map<string, Blob>()
  const batches: string[][] = [[]]
  let bytes = 0
  let left = room
  for (const { id, type, size } of await sizes(git, ids)) {
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
  for (const batch of batches) for (const [id, content] of await contents(git, batch)) found.set(id, { is: 'blob', bytes: content })
  return found
}

async function sizes(git: Git, ids: string[]): Promise<{ id: string; type: string; size: number }[]> {
  if (ids.length === 0) return []
  const out = await must(git, ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)', '--buffer'], {
    input: `${ids.join('\n')}\n`,
  })
  const lines = out.toString().trimEnd().split('\n')
  return ids.map((id, i) => {
    const [, type = 'missing', size = '0'] = (lines[i] ?? '').split(' ')
    return { id, type, size: Number(size) }
  })
}

async function contents(git: Git, ids: string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  if (ids.length === 0) return found
  const out = await must(git, ['cat-file', '--batch', '--buffer'], { input: `${ids.join('\n')}\n` })
  let at = 0
  for (const id of ids) {
    const end = out.indexOf(10, at)
    const size = Number(out.toString('latin1', at, end).split(' ')[2])
    found.set(id, out.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return found
}
