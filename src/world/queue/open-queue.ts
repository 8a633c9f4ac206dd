import type { Log } from '../app/log.ts'
import { askReviews } from './ask-reviews.ts'
import { startBoss } from './boss.ts'
import { askProjects } from './daily-projects.ts'
import type { Database } from './database.ts'
import { deadJobs, replayDead } from './dead-letters.ts'
import { fairLine, type Places } from './fair-line.ts'
import { type DatabaseThread, openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import type { Depth, Queue } from './queue.ts'
import { deliveriesAtOnce, type QueueName, type Retries, usualRetries } from './queues.ts'
import { reasonOf } from './reason.ts'
import { reviewStarts } from './review-starts.ts'
import { startWorkers, type Team } from './start-workers.ts'
import { depths, places } from './statements.ts'
import { noAnswer, storeDeliveries, storeMilliseconds } from './store-deliveries.ts'
import { within } from './within.ts'

export interface QueueOptions {
  /** PostgreSQL; without it, `folder` holds a database within this process. */
  databaseUrl?: string
  folder?: string
  /** Where the folder's database runs; without it, in the calling thread. */
  thread?: DatabaseThread
  log: Log
  now(): Date
  /** Default 4. */
  reviewsAtOnce?: number
  /** Default 5; 0 for no sweeps. */
  sweepMinutes?: number
  /** How long a review waits for further events of its pull request. Default 2. */
  debounceSeconds?: number
  /** How long after the start of a review the next of the same pull request starts, where nobody waits for it. Default 30; 0 for at once. */
  spacingSeconds?: number
  retries?: Retries
}

/** Opens the durable queue: pg-boss on PostgreSQL, or on a folder that is this process's alone. Rejects with a sentence that says what to do. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { log, now, debounceSeconds = 2, retries = usualRetries, reviewsAtOnce = 4, sweepMinutes = 5 } = options
  const database = await openDatabase(options, reviewsAtOnce)
  const boss = await startBoss(database, retries, log).catch(async (error) => {
    await database.close().catch(() => undefined)
    throw new Error(`The database of the queue cannot be used: ${reasonOf(error)}.`, { cause: error })
  })
  const starts = reviewStarts(boss, options.spacingSeconds ?? 30)
  await starts.make()
  const line = (queue: QueueName) =>
    fairLine(
      () => boss.first.sql<Places>(places, queue),
      () => now().getTime(),
    )
  const lines = { deliveries: line('deliveries'), reviews: line('reviews') }
  let team: Team | null = null

  const store = storeDeliveries(boss, lines.deliveries.place)
  const ask = askReviews(boss, starts, lines.reviews.place)

  const queue: Queue = {
    async store(delivery) {
      const outcome = await within(storeMilliseconds, store(delivery), noAnswer)
      if (outcome !== 'known') team?.deliveries.wake()
      return outcome
    },
    async ask(job, how = {}) {
      const afterSeconds = how.afterSeconds ?? (how.urgent ? 0 : debounceSeconds)
      await ask({ job, isUrgent: how.urgent === true, afterSeconds })
      if (afterSeconds === 0) team?.reviews.wake()
    },
    askProjects: (asked) => askProjects(boss, asked),
    async start(workers) {
      team = await startWorkers(boss, workers, { alone: database.alone, reviewsAtOnce, sweepMinutes, retries, starts, log })
    },
    exclusively: database.exclusively,
    depths: () => boss.sql<Depth>(depths),
    dead: (limit) => deadJobs(boss, limit),
    replay: (ids) => replayDead(boss, ids, queue),
    async check() {
      await within(storeMilliseconds, database.executeSql('SELECT 1', [], { first: true }), noAnswer)
    },
    async close(graceSeconds) {
      await team?.stop(graceSeconds)
      await boss.stop()
      await database.close()
    },
  }

  return queue
}

async function openDatabase({ databaseUrl, folder, thread, log }: QueueOptions, reviewsAtOnce: number): Promise<Database> {
  const onError = (error: Error) => log.warn({ reason: reasonOf(error) }, 'A connection to the database of the queue was lost.')
  if (databaseUrl !== undefined) return openPostgres(databaseUrl, reviewsAtOnce + deliveriesAtOnce + 1, onError)
  if (folder === undefined) throw new Error('The queue needs a database: a PostgreSQL address or a folder.')
  return openPglite(folder, thread)
}
