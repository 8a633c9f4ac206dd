import { PgBoss } from 'pg-boss'
import type { Log } from '../app/log.ts'
import type { Database } from './database.ts'
import { inBatches } from './in-batches.ts'
import { heartbeat, longestSeconds, type QueueName, queues, type Retries, schema, tableVersion } from './queues.ts'
import { reasonOf } from './reason.ts'

/** A job in the hands of one worker. `retryCount` tells this attempt from a later one of the same job. */
export interface Claim {
  id: string
  key: string | null
  data: unknown
  retryCount: number
  retryLimit: number
}

export interface Put {
  id: string
  data: object
  /** Of one key at most one job waits, in a queue that collapses; and one runs at a time. */
  key?: string
  group: string
  installation: number
  priority: number
  afterSeconds?: number
}

/** pg-boss, as far as it is used here. What settles a claim does nothing where the claim was lost. */
export interface Boss {
  /** Answers the ids of those that it took: not those that were there before, or that the queue's policy refused. */
  put(queue: QueueName, jobs: Put[]): Promise<Set<string>>
  /** False where the queue's policy refused it, or one was put there less than so many seconds ago, by any replica. */
  putOnce(queue: QueueName, group: string, oncePerSeconds?: number): Promise<boolean>
  take(queue: QueueName, most: number): Promise<Claim[]>
  complete(queue: QueueName, claim: Claim, output?: object): Promise<void>
  /** For good: into the dead-letter queue, when no retry is left. */
  fail(queue: QueueName, claim: Claim, output: object): Promise<void>
  touch(queue: QueueName, claims: Claim[]): Promise<void>
  /** One statement of our own. */
  sql<Row>(text: string, ...values: unknown[]): Promise<Row[]>
  /** The same for those who wait for the answer to a webhook. */
  first: Pick<Boss, 'put' | 'sql'>
  stop(): Promise<void>
}

/** No statement of a worker takes longer than this, or the database is away. */
const patience = 10_000

/** Starts pg-boss on a database, with its schema and queues made or brought up to date. */
export async function startBoss(database: Database, retries: Retries, log: Log): Promise<Boss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.executeSql(text, values) },
    backend: database.alone ? 'pglite' : 'postgres',
    schema,
    schedule: false,
    // Its statistics read whole tables, and nothing here needs them; lapsed heartbeats are looked for by `orphans.ts`.
    monitorIntervalSeconds: 600,
    maintenanceIntervalSeconds: 3600,
    flowIntervalSeconds: 3600,
  })
  boss.on('error', (error) => log.warn({ reason: reasonOf(error) }, 'The queue had trouble with its database.'))
  boss.on('warning', ({ message }) => log.warn({ reason: message }, 'The queue warns.'))
  await boss.start()
  const found = await boss.schemaVersion()
  if (found !== tableVersion)
    throw new Error(`its tables have version ${found}, this mle-review knows ${tableVersion}: start a newer mle-review`)
  for (const [name, queue] of Object.entries(queues)) {
    const { policy, ...rest } = queue
    const options = { ...rest, retryLimit: retries.limit, expireInSeconds: longestSeconds + 60, heartbeatSeconds: heartbeat.lapsedSeconds }
    await boss.createQueue(name, { policy, ...options })
    await boss.updateQueue(name, options)
  }
  const run = (first: boolean) => ({
    executeSql: (text: string, values?: unknown[]) => database.executeSql(text, values, { milliseconds: patience, first }),
  })
  const db = run(false)
  const putting = (through: typeof db): Pick<Boss, 'put' | 'sql'> => ({
    async put(queue, jobs) {
      const rows = jobs.map(({ id, data, key, group, installation, priority, afterSeconds }) => ({
        id,
        data,
        priority,
        group: { id: group, tier: String(installation) },
        ...(key === undefined ? {} : { singletonKey: key }),
        ...(afterSeconds ? { startAfter: afterSeconds } : {}),
      }))
      // In one order, so that no two replicas wait for each other.
      const inOrder = rows.toSorted((a, b) => ((a.singletonKey ?? a.id) < (b.singletonKey ?? b.id) ? -1 : 1))
      return new Set(await boss.insert(queue, inOrder, { db: through, returnId: true }))
    },
    sql: async <Row>(text: string, ...values: unknown[]) => (await through.executeSql(text, values)).rows as Row[],
  })
  const done = new Map<QueueName, (claim: Claim) => Promise<void>>()
  for (const queue of Object.keys(queues) as QueueName[])
    done.set(
      queue,
      inBatches(async (claims) => claims.map(() => undefined, await boss.complete(queue, claims, null, { db }))),
    )
  return {
    ...putting(db),
    first: putting(run(true)),
    async putOnce(queue, group, oncePerSeconds) {
      const once = oncePerSeconds === undefined ? {} : { singletonSeconds: oncePerSeconds }
      return (await boss.send(queue, {}, { db, group: { id: group }, ...once })) !== null
    },
    async take(queue, most) {
      const jobs = await boss.fetch(queue, {
        db,
        batchSize: most,
        includeMetadata: true,
        ...(queue === 'reviews' ? { groupConcurrency: 1 } : {}),
      })
      return jobs.map(({ id, singletonKey: key, data, retryCount, retryLimit }) => ({ id, key, data, retryCount, retryLimit }))
    },
    async complete(queue, claim, output) {
      if (output === undefined) await done.get(queue)?.(claim)
      else await boss.complete(queue, claim, output, { db })
    },
    fail: async (queue, claim, output) => void (await boss.fail(queue, claim, output, { db })),
    touch: async (queue, claims) => void (await boss.touch(queue, claims, { db })),
    stop: () => boss.stop({ graceful: false, close: false }),
  }
}
