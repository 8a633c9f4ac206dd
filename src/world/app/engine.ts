import type { Evidence } from '../../model/evidence.ts'
import type { Report } from '../../model/report.ts'
import type { Rulebook } from '../../model/rule.ts'
import { slim } from '../../read/delivery.ts'
import type { Octokit } from '../github/octokit.ts'
import type { Queue } from '../queue/queue.ts'
import type { AppWorld } from './app-world.ts'
import { deliver } from './deliver.ts'
import type { Log } from './log.ts'
import type { Meters } from './meters.ts'
import { reviewJob } from './review-job.ts'
import { sweep } from './sweep.ts'

export interface Parts {
  queue: Queue
  meters: Meters
  log: Log
  rulebook: Rulebook
  pagesUrl: string | null
  appId: number
  now(): Date
  sleep(milliseconds: number): Promise<void>
  judge(evidence: Evidence): Promise<Report>
  octokitOf(installation: number): Promise<Octokit>
  octokitOfApp(): Promise<Octokit>
}

/** The App without its HTTP: takes deliveries into the queue and works them off. */
export interface Engine {
  /** Stores what is ours; answers what became of it. Rejects where the queue does not answer. */
  accept(event: string, guid: string, payload: unknown): Promise<'stored' | 'known' | 'again' | 'dropped'>
  ready(): Promise<void>
  metrics(): Promise<string>
  close(graceSeconds: number): Promise<void>
}

/** Starts the workers of one process. */
export async function startEngine(parts: Parts): Promise<Engine> {
  const { queue, meters, log, now, appId } = parts
  const world: AppWorld = parts
  let closing = false
  await queue.start({
    deliver: (delivery, attempt) => deliver(world, delivery, attempt),
    review: (job, attempt) => reviewJob(world, job, attempt),
    sweep: () => sweep(world),
  })
  return {
    async accept(event, guid, payload) {
      const delivery = slim(event, guid, payload, now().toISOString(), appId)
      const outcome = delivery === null ? 'dropped' : await queue.store(delivery)
      meters.delivery(delivery?.event ?? event, outcome)
      log.debug({ delivery: guid, event, outcome }, 'A delivery came in.')
      return outcome
    },
    async ready() {
      if (closing) throw new Error('The process is stopping.')
      await queue.check()
    },
    metrics: () => meters.page(),
    async close(graceSeconds) {
      closing = true
      await queue.close(graceSeconds)
    },
  }
}
