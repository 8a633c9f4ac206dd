import { type Delivery, keyOf, type ReviewJob } from '../../model/delivery.ts'
import type { Boss } from './boss.ts'
import type { DeadJob, Queue } from './queue.ts'
import { dead, forget } from './statements.ts'

interface Row {
  id: string
  queue: string | null
  data: unknown
  output: { reason?: string; value?: { message?: string } } | null
  retries: number | null
  died: Date
}

/** The jobs that failed too often, the newest first. */
export async function deadJobs(boss: Boss, limit: number): Promise<DeadJob[]> {
  const rows = await boss.sql<Row>(dead, limit, null)
  return rows.map(({ id, queue, data, output, retries, died }) => ({
    id,
    queue: queue ?? 'unknown',
    what: queue === 'reviews' ? reviewed(data as ReviewJob) : delivered(data as Delivery),
    reason: output?.reason ?? output?.value?.message ?? 'unknown',
    retries: retries ?? 0,
    diedAt: died.toISOString(),
  }))
}

/** Asks again for what died, as if it came anew, and forgets that it died. Twice is harmless. */
export async function replayDead(boss: Boss, ids: string[] | 'all', { store, ask }: Pick<Queue, 'store' | 'ask'>): Promise<number> {
  let replayed = 0
  for (;;) {
    const rows = await boss.sql<Row>(dead, 100, ids === 'all' ? null : ids)
    for (const { id, queue, data } of rows) {
      if (queue === 'reviews') await ask(data as ReviewJob, { afterSeconds: 0 })
      else await store(data as Delivery)
      await boss.sql(forget, id)
    }
    replayed += rows.length
    if (rows.length === 0) return replayed
  }
}

function reviewed(job: ReviewJob): string {
  return 'pull' in job ? `${job.owner}/${job.repo}#${job.pull}` : `${job.owner}/${job.repo}@${keyOf(job).split('@')[1]?.slice(0, 12)}`
}

function delivered({ event, guid }: Delivery): string {
  return `${event} ${guid}`
}
