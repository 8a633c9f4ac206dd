import { PgBoss } from 'pg-boss'
import type { Log } from '../app/log.ts'
import type { Database } from './database.ts'
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
  id?: string
  /** Of one key at most one job waits, in a queue that collapses; and one runs at a time. */
  key?: string
  group: string
  installation?: number
  priority?: number
  afterSeconds?: number
  /** At most one such job in so many seconds, over all replicas. */
  oncePerSeconds?: number
}

/** pg-boss, as far as it is used here. What settles a claim does nothing where the claim was lost. */
export interface Boss {
  /** False where the id was there before, or the queue's policy refused it. */
  put(queue: QueueName, data: object, how: Put): Promise<boolean>
  take(queue: QueueName, most: number): Promise<Claim[]>
  complete(queue: QueueName, claim: Claim, output?: object): Promise<void>
  /** For good: into the dead-letter queue, when no retry is left. */
  fail(queue: QueueName, claim: Claim, output: object): Promise<void>
  touch(queue: QueueName, claims: Claim[]): Promise<void>
  /** One statement of our own. */
  sql<Row>(text: string, ...values: unknown[]): Promise<Row[]>
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
  const db = { executeSql: (text: string, values?: unknown[]) => database.executeSql(text, values, patience) }
  return {
    async put(queue, data, { id, key, group, installation, priority, afterSeconds, oncePerSeconds }) {
      const sent = await boss.send(queue, data, {
        db,
        group: { id: group, ...(installation === undefined ? {} : { tier: String(installation) }) },
        ...(id === undefined ? {} : { id }),
        ...(key === undefined ? {} : { singletonKey: key }),
        ...(priority === undefined ? {} : { priority }),
        ...(afterSeconds ? { startAfter: afterSeconds } : {}),
        ...(oncePerSeconds === undefined ? {} : { singletonSeconds: oncePerSeconds }),
      })
      return sent !== null
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
    complete: async (queue, claim, output) => void (await boss.complete(queue, claim, output ?? null, { db })),
    fail: async (queue, claim, output) => void (await boss.fail(queue, claim, output, { db })),
    touch: async (queue, claims) => void (await boss.touch(queue, claims, { db })),
    sql: async <Row>(text: string, ...values: unknown[]) => (await db.executeSql(text, values)).rows as Row[],
    stop: () => boss.stop({ graceful: false, close: false }),
  }
}
