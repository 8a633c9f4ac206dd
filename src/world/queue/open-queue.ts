import { type Delivery, keyOf, type ReviewJob } from '../../model/delivery.ts'
import type { Log } from '../app/log.ts'
import { startBoss } from './boss.ts'
import type { Database } from './database.ts'
import { deadJobs, replayDead } from './dead-letters.ts'
import { fairLine, type Places, urgent } from './fair-line.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import type { Depth, Queue } from './queue.ts'
import { deliveriesAtOnce, type QueueName, type Retries, usualRetries } from './queues.ts'
import { reasonOf } from './reason.ts'
import { startWorkers, type Team } from './start-workers.ts'
import { again, collapse, depths, places } from './statements.ts'
import { within } from './within.ts'

export interface QueueOptions {
  /** PostgreSQL; without it, `folder` holds a database within this process. */
  databaseUrl?: string
  folder?: string
  log: Log
  now(): Date
  /** Default 4. */
  reviewsAtOnce?: number
  /** Default 5; 0 for no sweeps. */
  sweepMinutes?: number
  /** How long a review waits for further events of its pull request. Default 2. */
  debounceSeconds?: number
  retries?: Retries
}

/** Longer than this a webhook does not wait for the database. */
const storeMilliseconds = 2_000

const noPriority = -2_147_483_648

/** Opens the durable queue: pg-boss on PostgreSQL, or on a folder that is this process's alone. Rejects with a sentence that says what to do. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { log, now, debounceSeconds = 2, retries = usualRetries, reviewsAtOnce = 4, sweepMinutes = 5 } = options
  const database = await openDatabase(options, reviewsAtOnce)
  const boss = await startBoss(database, retries, log).catch(async (error) => {
    await database.close().catch(() => undefined)
    throw new Error(`The database of the queue cannot be used: ${reasonOf(error)}.`, { cause: error })
  })
  const line = (queue: QueueName) =>
    fairLine(
      () => boss.sql<Places>(places, queue),
      () => now().getTime(),
    )
  const lines = { deliveries: line('deliveries'), reviews: line('reviews') }
  let team: Team | null = null

  async function put(delivery: Delivery): Promise<'stored' | 'known' | 'again'> {
    const { guid: id, installation, about } = delivery
    const priority = about === 'command' || about === 'check' ? urgent : await lines.deliveries.place(installation)
    if (await boss.put('deliveries', delivery, { id, group: id, installation, priority })) return 'stored'
    return (await boss.sql(again, id, JSON.stringify(delivery))).length > 0 ? 'again' : 'known'
  }

  const queue: Queue = {
    async store(delivery) {
      const outcome = await within(storeMilliseconds, put(delivery), 'The database of the queue does not answer.')
      if (outcome !== 'known') team?.deliveries.wake()
      return outcome
    },
    async ask(job, how = {}) {
      const afterSeconds = how.afterSeconds ?? (how.urgent ? 0 : debounceSeconds)
      await askOnce(job, how.urgent === true, afterSeconds)
      if (afterSeconds === 0) team?.reviews.wake()
    },
    async start(workers) {
      team = await startWorkers(boss, workers, { alone: database.alone, reviewsAtOnce, sweepMinutes, retries, log })
    },
    exclusively: database.exclusively,
    depths: () => boss.sql<Depth>(depths),
    dead: (limit) => deadJobs(boss, limit),
    replay: (ids) => replayDead(boss, ids, queue),
    async check() {
      await within(storeMilliseconds, database.executeSql('SELECT 1'), 'The database of the queue does not answer.')
    },
    async close(graceSeconds) {
      await team?.stop(graceSeconds)
      await boss.stop()
      await database.close()
    },
  }

  /** Joins the job that waits for this pull request, or puts one there. Whoever was started meanwhile is no longer waiting: look again. */
  async function askOnce(job: ReviewJob, isUrgent: boolean, afterSeconds: number): Promise<void> {
    const key = keyOf(job)
    for (let tries = 0; tries < 5; tries++) {
      const joined = await boss.sql(collapse, key, JSON.stringify(job), isUrgent ? urgent : noPriority, afterSeconds)
      if (joined.length > 0) return
      const priority = isUrgent ? urgent : await lines.reviews.place(job.installation)
      if (await boss.put('reviews', job, { key, group: key, installation: job.installation, priority, afterSeconds })) return
    }
    throw new Error(`A review of ${key} could not be asked for: its job changed hands five times.`)
  }
  return queue
}

async function openDatabase({ databaseUrl, folder, log }: QueueOptions, reviewsAtOnce: number): Promise<Database> {
  const onError = (error: Error) => log.warn({ reason: reasonOf(error) }, 'A connection to the database of the queue was lost.')
  if (databaseUrl !== undefined) return openPostgres(databaseUrl, reviewsAtOnce + deliveriesAtOnce, onError)
  if (folder === undefined) throw new Error('The queue needs a database: a PostgreSQL address or a folder.')
  return openPglite(folder)
}
