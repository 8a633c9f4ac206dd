import { mayBeOurs } from '../../read/delivery.ts'
import { isGone, Refused } from '../github/refusal.ts'
import type { AppWorld } from './app-world.ts'
import { type DeliveryAttempt, deliveryLog, sendAgain } from './delivery-log.ts'

const minute = 60_000
/** GitHub keeps deliveries for three days. */
const kept = 3 * 24 * 60 * minute
/** Deliveries appear late in the record; this much of it is read twice. */
const overlap = 10 * minute
const newPages = 30
const oldPages = 50
const mostSent = 300
/** Times one delivery is sent again, each after twice the wait of the one before. */
const mostTimes = 8
const firstWait = 20_000

/** The record from a cursor, null for its newest end, back to a time. */
interface Part {
  cursor: string | null
  until: number
}

interface Failing {
  /** Of its newest attempt. */
  id: number
  times: number
  at: number
  /** When it was first sent, as far as is known. */
  since: number
}

/**
 * Asks GitHub for deliveries that failed. Each sweep reads the record from now back to where the last one began; what is older, or
 * too much, is read back to three days by failures alone, some pages a sweep. What is sent again and known is dropped by its GUID.
 */
export function redeliverer(world: AppWorld): () => Promise<void> {
  const failing = new Map<string, Failing>()
  let readFrom: number | null = null
  /** Parts of the record that are still to be read. */
  let older: Part[] = []

  return async () => {
    const now = world.now().getTime()
    const seen = new Set<string>()
    const until = readFrom === null ? now - kept : readFrom - overlap
    const rest = await read({ cursor: null, until }, { failed: false, pages: newPages }, seen)
    readFrom = now
    if (rest.cursor !== null) older.push({ cursor: rest.cursor, until })
    const left: Part[] = []
    let pages = oldPages
    for (const part of older) {
      const { cursor, read: took } = await read(part, { failed: true, pages }, seen)
      pages -= took
      if (cursor !== null) left.push({ ...part, cursor })
    }
    older = left
    await send(now)
  }

  /** Reads at most so many pages of a part; answers where to go on, null when it is read. */
  async function read({ cursor: from, until }: Part, { failed, pages }: { failed: boolean; pages: number }, seen: Set<string>) {
    let cursor = from
    for (let page = 1; page <= pages; page++) {
      const { attempts, next } = await deliveryLog(world, { cursor, failed })
      for (const attempt of attempts) note(attempt, seen)
      const last = attempts.at(-1)
      if (next === null || last === undefined || Date.parse(last.delivered_at) < until) return { cursor: null, read: page }
      cursor = next
    }
    return { cursor, read: pages }
  }

  /** The newest attempt of a delivery says how it stands. */
  function note({ id, guid, status_code, event, action, delivered_at }: DeliveryAttempt, seen: Set<string>): void {
    if (seen.has(guid) || !mayBeOurs(event, action ?? null)) return
    seen.add(guid)
    if (status_code >= 200 && status_code < 300) failing.delete(guid)
    else failing.set(guid, { times: 0, at: 0, since: Date.parse(delivered_at), ...failing.get(guid), id })
  }

  async function send(now: number): Promise<void> {
    for (const [guid, { since }] of failing) if (now - since > kept) failing.delete(guid)
    const due = [...failing].filter(([, { times, at }]) => times < mostTimes && now >= at + firstWait * 2 ** times)
    let sent = 0
    try {
      for (const [guid, { id, times, since }] of due.slice(0, mostSent)) {
        failing.set(guid, { id, times: times + 1, at: now, since })
        await again(id)
        sent += 1
      }
    } finally {
      if (sent > 0) world.meters.sweep('redelivered', sent)
      if (sent > 0) world.log.info({ sent, waiting: due.length - sent }, 'Failed deliveries are asked for again.')
    }
  }

  /** One that GitHub no longer has, or will not send, keeps none of the others. */
  async function again(id: number): Promise<void> {
    try {
      await sendAgain(world, id)
    } catch (error) {
      const refusal = error instanceof Refused ? error.refusal : null
      if (refusal === null || !(isGone(refusal) || refusal.kind === 'invalid')) throw error
      world.log.warn({ why: refusal.why }, 'A failed delivery cannot be had again.')
    }
  }
}
