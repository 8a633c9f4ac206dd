import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { IssueMemory } from '../model/project-intent.ts'

/** The label that issues of ours are listed by. */
export const projectLabel = 'mle-review'

const state = z.strictObject({
  kind: z.enum(['stalled', 'unreadable']),
  since: z.iso.date(),
  asked: z.array(z.iso.date()).max(200),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
})

const marker = /^<!-- mle-review:v1 kind=project path=([^\s]{1,3000}) state=([A-Za-z0-9_-]{1,8000}) -->$/m

/** A body with the marker that its schedule finds it by, and what the schedule remembers. */
export function withProjectMarker(text: string, project: string, kept: Omit<IssueMemory, 'hash'>): string {
  return `${text}\n\n${markerOf(project, { ...kept, hash: hashOf(text) })}\n`
}

/** The same body with another state in its marker: what people wrote into it stays. `text`: the letter that its hash is of. */
export function remarked(body: string, text: string, project: string, kept: Omit<IssueMemory, 'hash'>): string {
  return body.replace(marker, () => markerOf(project, { ...kept, hash: hashOf(text) }))
}

/** Whether nobody but us wrote into a body. */
export function isUntouched(body: string, { hash }: Pick<IssueMemory, 'hash'>): boolean {
  const found = marker.exec(body)
  return found !== null && hashOf(body.slice(0, found.index).replace(/\n\n$/, '')) === hash
}

function markerOf(project: string, state: IssueMemory): string {
  const encoded = Buffer.from(JSON.stringify(state)).toString('base64url')
  return `<!-- mle-review:v1 kind=project path=${encodeURIComponent(project)} state=${encoded} -->`
}

/** Whose issue a body is; null where it bears no marker that we wrote. */
export function readProjectMarker(body: string): { project: string; state: IssueMemory } | null {
  const found = marker.exec(body)
  if (found === null) return null
  try {
    const read = state.safeParse(JSON.parse(Buffer.from(found[2] ?? '', 'base64url').toString()))
    return read.success ? { project: decodeURIComponent(found[1] ?? ''), state: read.data } : null
  } catch {
    return null
  }
}

/** Of a letter's text: an issue is edited only where this differs. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
