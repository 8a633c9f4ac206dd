import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { DigestMemory } from '../model/digest.ts'

/** What intents and issues of a digest are called where those of projects have a path. */
export const digestKey = 'digest'

const memory = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  told: z.array(z.string()).max(1000),
  more: z.int().min(0),
})

const marker = /^<!-- mle-review:v1 kind=digest state=([A-Za-z0-9_-]{1,24000}) -->$/m

/** So much is remembered of what was told. */
const mostBytes = 16_000

/** A digest's body with the marker that it is found by, and what the next one compares itself with. */
export function withDigestMarker(text: string, { month, told }: Pick<DigestMemory, 'month' | 'told'>): string {
  const known = remembered(told)
  const kept: DigestMemory = { month, hash: digestHash(text, told), told: known, more: told.length - known.length }
  const encoded = Buffer.from(JSON.stringify(kept)).toString('base64url')
  return `${text}\n\n<!-- mle-review:v1 kind=digest state=${encoded} -->\n`
}

/** What a digest's body remembers; null where it bears no marker that we wrote. */
export function readDigestMarker(body: string): DigestMemory | null {
  const found = marker.exec(body)
  if (found === null) return null
  try {
    const read = memory.safeParse(JSON.parse(Buffer.from(found[1] ?? '', 'base64url').toString()))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Of a digest's text, and of what it told beyond the rows that are shown: an issue is edited only where this differs. */
export function digestHash(text: string, told: string[]): string {
  return createHash('sha256')
    .update([text, ...told].join('\n'))
    .digest('hex')
    .slice(0, 16)
}

/** As many of the first as fit. */
function remembered(told: string[]): string[] {
  let bytes = 0
  return told.filter((it) => {
    bytes += Buffer.byteLength(JSON.stringify(it)) + 1
    return bytes <= mostBytes
  })
}
