import { type Delivery, keyOf, type ReviewJob } from '../../model/delivery.ts'
import type { Log } from '../app/log.ts'
import type { Boss } from './boss.ts'
import { startProjects } from './daily-projects.ts'
import { takeBackOrphans } from './orphans.ts'
import type { Workers } from './queue.ts'
import { deliveriesAtOnce, heartbeat, type Retries } from './queues.ts'
import { reasonOf } from './reason.ts'
import type { ReviewStarts } from './review-starts.ts'
import { type Line, type Working, workOff } from './work-off.ts'

export interface Team {
  deliveries: Working
  reviews: Working
  stop(graceSeconds: number): Promise<void>
}

export interface TeamOptions {
  alone: boolean
  reviewsAtOnce: number
  sweepMinutes: number
  retries: Retries
  starts: ReviewStarts
  log: Log
}

const worked = ['deliveries', 'reviews', 'sweep', 'projects'] as const

/** How soon a job is seen that became runnable by time, or that another replica put there. */
const pollMilliseconds = 250

/** Starts what works on the queues in this process, after giving back what an earlier one left half-done. */
export async function startWorkers(boss: Boss, workers: Workers, options: TeamOptions): Promise<Team> {
  const { alone, reviewsAtOnce, sweepMinutes, retries, starts, log } = options
  const takeBack = async (which: 'all' | 'silent') => {
    for (const queue of worked) {
      const count = await takeBackOrphans(boss, queue, which, retries)
      if (count > 0) log.info({ queue, count }, 'Jobs of a process that ended wait again.')
    }
  }
  await takeBack(alone ? 'all' : 'silent')
  const line = (more: Pick<Line, 'queue' | 'atOnce' | 'work'>) => workOff(boss, { pollMilliseconds, retries, ...more }, log)
  const deliveries = line({
    queue: 'deliveries',
    atOnce: deliveriesAtOnce,
    work: (data, attempt) => workers.deliver(data as Delivery, attempt),
  })
  const reviews = line({ queue: 'reviews', atOnce: reviewsAtOnce, work: reviewing(workers, starts) })
  const sweeps = sweepMinutes > 0 ? await startSweeps(boss, workers, options) : null
  const projects = workers.projects === undefined ? null : await startProjects(boss, workers.projects, options)
  // A process that is alone knows its dead at the start; with others, silence tells.
  const watch = alone ? undefined : setInterval(() => takeBack('silent').catch(() => undefined), heartbeat.everySeconds * 1000)
  return {
    deliveries,
    reviews,
    async stop(graceSeconds) {
      clearInterval(watch)
      await Promise.all([deliveries, reviews, sweeps, projects].map((it) => it?.stop(graceSeconds)))
    },
  }
}

/** A review that starts is noted first, so that the next one keeps its distance. */
function reviewing(workers: Workers, starts: ReviewStarts): Line['work'] {
  return async (data, attempt) => {
    const job = data as ReviewJob
    await starts.note([keyOf(job)])
    return workers.review(job, attempt)
  }
}

/** Sweeps once now and then every few minutes: each replica asks, one job comes of it. A sweep that fails waits for the next. */
async function startSweeps(boss: Boss, workers: Workers, { sweepMinutes, retries, log }: TeamOptions): Promise<Working> {
  const ask = (oncePerSeconds?: number) => boss.putOnce('sweep', 'sweep', oncePerSeconds)
  const seconds = Math.round(sweepMinutes * 60)
  await ask()
  const sweeps = workOff(
    boss,
    {
      queue: 'sweep',
      atOnce: 1,
      pollMilliseconds: 2_000,
      retries,
      async work() {
        await workers.sweep().catch((error) => log.warn({ reason: reasonOf(error) }, 'A sweep failed; the next one tries again.'))
        return { is: 'done' }
      },
    },
    log,
  )
  const clock = setInterval(() => ask(seconds).catch(() => undefined), seconds * 1000)
  return {
    wake: sweeps.wake,
    async stop(graceSeconds) {
      clearInterval(clock)
      await sweeps.stop(graceSeconds)
    },
  }
}
