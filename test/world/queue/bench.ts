import { randomUUID } from 'node:crypto'
import type { Delivery, ReviewJob } from '../../../src/model/delivery.ts'
import type { Log } from '../../../src/world/app/log.ts'
import { openQueue, type QueueOptions } from '../../../src/world/queue/open-queue.ts'
import type { Attempt, Done, Queue } from '../../../src/world/queue/queue.ts'

/** What a log was told, as lines. */
export function listeningLog(): { log: Log; lines: string[] } {
  const lines: string[] = []
  const line = (fields: Record<string, unknown>, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`)
  const log: Log = { info: line, warn: line, error: line, debug: line, child: () => log }
  return { log, lines }
}

export const queueThread = new URL('../../../src/queue-thread.ts', import.meta.url)

/** Small waits, two retries, two reviews at once. */
export function openTestQueue(options: Partial<QueueOptions>): Promise<Queue> {
  return openQueue({
    log: listeningLog().log,
    now: () => new Date(),
    debounceSeconds: 0.2,
    spacingSeconds: 0,
    reviewsAtOnce: 2,
    sweepMinutes: 0,
    thread: { script: queueThread, onLost: (why) => console.error(why) },
    retries: { limit: 2, firstSeconds: 0.05, mostSeconds: 0.1 },
    ...options,
  })
}

export function job(pull: number, installation = 1, owner = 'acme'): ReviewJob {
  return { installation, repositoryId: 7, owner, repo: 'fraud', pull }
}

export function delivery(guid: string = randomUUID(), installation = 1): Delivery {
  return {
    guid,
    event: 'push',
    at: '2026-11-21T10:00:00Z',
    installation,
    repositoryId: 7,
    owner: 'acme',
    repo: 'fraud',
    about: 'push',
    branch: 'main',
    paths: [],
  }
}

/** One started attempt, which the test ends. */
export interface Run {
  name: string
  job: ReviewJob | Delivery
  attempt: Attempt
  at: number
  end(how?: Done): void
  fail(why: string): void
}

/** Workers whose every attempt is noted in `runs`, and ends at once unless `holds` says that the test ends it. */
export function testWorkers(answers: { holds?(run: Run): boolean; fails?(run: Run): string | null; later?(run: Run): number | null } = {}) {
  const runs: Run[] = []
  let sweeps = 0
  const work = (name: string, it: ReviewJob | Delivery, attempt: Attempt): Promise<Done> => {
    let settle: Pick<Run, 'end' | 'fail'> | null = null
    const held = new Promise<Done>((resolve, reject) => {
      settle = { end: (how = { is: 'done' }) => resolve(how), fail: (why) => reject(new Error(why)) }
    })
    const run: Run = { name, job: it, attempt, at: performance.now(), ...(settle as unknown as Pick<Run, 'end' | 'fail'>) }
    runs.push(run)
    const why = answers.fails?.(run) ?? null
    const seconds = answers.later?.(run) ?? null
    if (why !== null) run.fail(why)
    else if (seconds !== null) run.end({ is: 'later', seconds, why: 'a limit' })
    else if (!answers.holds?.(run)) run.end()
    return held
  }
  return {
    runs,
    of: (name: string) => runs.filter((run) => run.name === name),
    sweeps: () => sweeps,
    workers: {
      deliver: (it: Delivery, attempt: Attempt) => work(it.guid, it, attempt),
      review: (it: ReviewJob, attempt: Attempt) => work('pull' in it ? `#${it.pull}` : it.mergeGroup.head_sha, it, attempt),
      sweep: async () => void sweeps++,
    },
  }
}

/** Waits until something holds; what it is, is told when it does not. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 45): Promise<void> {
  const give = performance.now() + seconds * 1000
  while (!(await holds())) {
    if (performance.now() > give) throw new Error(`not within ${seconds} s: ${what}`)
    await pause(0.02)
  }
}

export function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000))
}
