import type { Log } from '../app/log.ts'
import { aboutOf } from './about-of.ts'
import type { Boss, Claim } from './boss.ts'
import type { Attempt, Done } from './queue.ts'
import { heartbeat, longestSeconds, type QueueName, type Retries } from './queues.ts'
import { reasonOf } from './reason.ts'
import { type Ended, settle } from './settle.ts'
import { within } from './within.ts'

export interface Line {
  queue: QueueName
  /** Jobs in work at once. */
  atOnce: number
  pollMilliseconds: number
  retries: Retries
  work(data: unknown, attempt: Attempt): Promise<Done>
}

export interface Working {
  /** Something can run: look at once. */
  wake(): void
  stop(graceSeconds: number): Promise<void>
}

/** After an abort, how long work may take to notice. */
const lastWords = 2_000

const afterTrouble = 1_000

/** Takes jobs from one queue and works on several at once, until it is stopped. A database that is away is waited for. */
export function workOff(boss: Boss, line: Line, log: Log): Working {
  const { queue, atOnce, pollMilliseconds, retries } = line
  const running = new Map<Claim, Promise<void>>()
  const inWork = new Set<AbortController>()
  const alarm = wakeable()
  let stopping = false
  let aborting = false
  let away = false

  async function loop(): Promise<void> {
    while (!stopping) {
      const free = atOnce - running.size
      const claims = free > 0 ? await take(free) : []
      for (const claim of claims ?? []) {
        const run = runOne(claim).finally(() => {
          running.delete(claim)
          alarm.wake()
        })
        running.set(claim, run)
      }
      if (claims === null) await alarm.nap(afterTrouble)
      else if (claims.length === 0) await alarm.nap(free > 0 ? pollMilliseconds : 60_000)
    }
  }

  /** Null where the database did not answer: said once, and once when it answers again. */
  async function take(most: number): Promise<Claim[] | null> {
    try {
      const claims = await boss.take(queue, most)
      if (away) log.info({ queue }, 'The database of the queue answers again.')
      away = false
      return claims
    } catch (error) {
      if (!away && !stopping) log.warn({ queue, reason: reasonOf(error) }, 'The database of the queue does not answer: trying again.')
      away = true
      return null
    }
  }

  async function runOne(claim: Claim): Promise<void> {
    const ended = stopping ? stopped : await attempt(claim)
    if (ended.is === 'failed')
      log.warn({ queue, job: claim.id, ...aboutOf(claim.data), retry: claim.retryCount, reason: ended.reason }, 'A job failed.')
    await settleSurely(claim, aborting && ended.is === 'failed' ? stopped : ended)
  }

  async function attempt(claim: Claim): Promise<Ended> {
    const controller = new AbortController()
    const tooLong = new Error(`It took longer than ${longestSeconds / 60} minutes.`)
    const timer = setTimeout(() => controller.abort(tooLong), longestSeconds * 1000)
    inWork.add(controller)
    const { retryCount, retryLimit } = claim
    try {
      const work = line.work(claim.data, { retry: retryCount, last: retryCount >= retryLimit, signal: controller.signal })
      return await within(longestSeconds * 1000 + lastWords, work, tooLong.message)
    } catch (error) {
      return { is: 'failed', reason: reasonOf(error) }
    } finally {
      clearTimeout(timer)
      inWork.delete(controller)
    }
  }

  /** An end that cannot be written down now is written down when the database is back; another worker may have the job by then. */
  async function settleSurely(claim: Claim, ended: Ended): Promise<void> {
    for (let tries = 0; tries < 600; tries++) {
      try {
        return await settle(boss, queue, claim, ended, retries)
      } catch (error) {
        if (aborting)
          return log.warn(
            { queue, job: claim.id, ...aboutOf(claim.data), reason: reasonOf(error) },
            'The end of a job was not written down.',
          )
        await new Promise((resolve) => setTimeout(resolve, afterTrouble))
      }
    }
  }

  const beat = setInterval(() => {
    if (running.size > 0) boss.touch(queue, [...running.keys()]).catch(() => undefined)
  }, heartbeat.everySeconds * 1000)
  const looping = loop()

  return {
    wake: alarm.wake,
    async stop(graceSeconds) {
      stopping = true
      alarm.wake()
      await looping
      const all = () => Promise.allSettled(running.values())
      await within(graceSeconds * 1000, all(), '').catch(() => {
        aborting = true
        for (const controller of inWork) controller.abort(new Error('The process is stopping.'))
      })
      await within(lastWords, all(), '').catch(() => undefined)
      clearInterval(beat)
      for (const claim of running.keys()) await settle(boss, queue, claim, stopped, retries).catch(() => undefined)
    },
  }
}

const stopped: Ended = { is: 'stopped', reason: 'The process was told to stop.', spends: false }

/** A sleep that something can end early, also when it comes just before. */
function wakeable(): { wake(): void; nap(milliseconds: number): Promise<void> } {
  let woken = false
  let end: (() => void) | null = null
  return {
    wake() {
      woken = true
      end?.()
    },
    async nap(milliseconds) {
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          end = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      end = null
      woken = false
    },
  }
}
