import type { ProjectsJob } from '../../model/projects-job.ts'
import { slim } from '../../read/delivery.ts'
import type { Attempt } from '../queue/queue.ts'
import type { AppWorld } from './app-world.ts'
import { deliver } from './deliver.ts'
import { projectsJob } from './projects-job.ts'
import { reviewJob } from './review-job.ts'
import { sweeper } from './sweep.ts'

/** The App without its HTTP: takes deliveries into the queue and works them off. */
export interface Engine {
  /** Stores what is ours; answers what became of it. Rejects where the queue does not answer. */
  accept(event: string, guid: string, payload: unknown): Promise<'stored' | 'known' | 'again' | 'dropped'>
  ready(): Promise<void>
  metrics(): Promise<string>
  close(graceSeconds: number): Promise<void>
}

/** Starts the workers of one process. */
export async function startEngine(world: AppWorld): Promise<Engine> {
  const { queue, meters, log, now, appId } = world
  let closing = false
  await queue.start({
    deliver: (delivery, attempt) => deliver(world, delivery, attempt),
    review: (job, attempt) => reviewJob(world, job, attempt),
    ...(world.projects === false ? {} : { projects: (job: ProjectsJob, attempt: Attempt) => projectsJob(world, job, attempt) }),
    sweep: sweeper(world),
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
