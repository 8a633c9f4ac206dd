import { randomUUID } from 'node:crypto'
import { keyOf, type ReviewJob } from '../../model/delivery.ts'
import type { Boss } from './boss.ts'
import { urgent } from './fair-line.ts'
import { inBatches } from './in-batches.ts'
import type { ReviewStarts } from './review-starts.ts'
import { collapse } from './statements.ts'

interface Ask {
  job: ReviewJob
  isUrgent: boolean
  afterSeconds: number
}

const noPriority = -2_147_483_648

/** Asks for reviews, those that are asked for at once with one statement. Each joins the job that waits for its pull request, or is put there. */
export function askReviews(
  boss: Boss,
  starts: ReviewStarts,
  place: (installation: number) => Promise<number>,
): (ask: Ask) => Promise<void> {
  const asked = inBatches(async (asks: Ask[]) => {
    const open = await askAll(boss, starts, place, asks)
    return asks.map(({ job }) => !open.has(keyOf(job)))
  })
  return async (ask) => {
    if (!(await asked(ask))) throw new Error(`A review of ${keyOf(ask.job)} could not be asked for: its job changed hands five times.`)
  }
}

/** Answers what could not be asked for. Whoever was started meanwhile is no longer waiting: look again. */
async function askAll(
  boss: Boss,
  starts: ReviewStarts,
  place: (installation: number) => Promise<number>,
  asks: Ask[],
): Promise<Map<string, Ask>> {
  const open = new Map<string, Ask>()
  for (const ask of asks) {
    const key = keyOf(ask.job)
    const before = open.get(key)
    const joined = {
      job: ask.job,
      isUrgent: ask.isUrgent || before?.isUrgent === true,
      afterSeconds: Math.min(ask.afterSeconds, before?.afterSeconds ?? ask.afterSeconds),
    }
    open.set(key, joined)
  }
  const patient = [...open].flatMap(([key, { isUrgent }]) => (isUrgent ? [] : [key]))
  for (const [key, seconds] of await starts.waits(patient)) {
    const ask = open.get(key)
    if (ask !== undefined) ask.afterSeconds = Math.max(ask.afterSeconds, seconds)
  }
  for (let tries = 0; tries < 5 && open.size > 0; tries++) {
    for (const { key } of await join(boss, open)) open.delete(key)
    if (open.size > 0) for (const key of await put(boss, place, open)) open.delete(key)
  }
  return open
}

function join(boss: Boss, open: Map<string, Ask>): Promise<{ key: string }[]> {
  const rows = [...open].map(([key, { job, isUrgent, afterSeconds }]) => ({
    key,
    data: job,
    priority: isUrgent ? urgent : noPriority,
    seconds: afterSeconds,
  }))
  return boss.sql(collapse, [...open.keys()], JSON.stringify(rows))
}

/** Answers the keys of those that are in the line now. */
async function put(boss: Boss, place: (installation: number) => Promise<number>, open: Map<string, Ask>): Promise<string[]> {
  const keys = new Map<string, string>()
  const jobs = []
  for (const [key, { job, isUrgent, afterSeconds }] of open) {
    const id = randomUUID()
    keys.set(id, key)
    const priority = isUrgent ? urgent : await place(job.installation)
    jobs.push({ id, data: job, key, group: key, installation: job.installation, priority, afterSeconds })
  }
  return [...(await boss.put('reviews', jobs))].map((id) => keys.get(id) ?? '')
}
