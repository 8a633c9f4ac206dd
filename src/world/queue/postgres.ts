// @ts-expect-error pg brings no types; what is used of it is written below.
import pg from 'pg'
import type { Database } from './database.ts'
import { keyedMutex } from './keyed-mutex.ts'

interface Client {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  on(event: 'error', listener: (error: Error) => void): void
  off(event: 'error', listener: (error: Error) => void): void
  release(broken?: boolean): void
}

interface Pool {
  query(config: { text: string; values?: unknown[]; query_timeout?: number }): Promise<{ rows: unknown[] }>
  connect(): Promise<Client>
  on(event: 'error', listener: (error: Error) => void): void
  end(): Promise<void>
}

/** A worker that waits longer than this for a key fails its job instead, and is retried. */
const lockWait = '300s'

/** Opens PostgreSQL, which any number of processes may share. `locks` is how many keys this process may hold at once. */
export function openPostgres(connectionString: string, locks: number, onError: (error: Error) => void): Database {
  const common = { connectionString, connectionTimeoutMillis: 5_000, keepAlive: true, application_name: 'mle-review' }
  const pool = (max: number, more = {}): Pool => new pg.Pool({ ...common, max, ...more })
  const statements = pool(6)
  // Kept open: no webhook waits until a connection is made, or until a worker's statement has ended.
  const first = pool(2, { idleTimeoutMillis: 0 })
  // Of their own: a lock is held as long as a review takes.
  const held = pool(locks)
  const pools = [statements, first, held]
  for (const one of pools) one.on('error', onError)
  const inTurn = keyedMutex()
  return {
    alone: false,
    executeSql: (text, values, { milliseconds, first: isFirst } = {}) =>
      (isFirst ? first : statements).query({
        text,
        ...(values ? { values } : {}),
        ...(milliseconds ? { query_timeout: milliseconds } : {}),
      }),
    exclusively: (key, work) => inTurn(key, () => underLock(held, key, onError, work)),
    async close() {
      await Promise.all(pools.map((one) => one.end()))
    },
  }
}

async function underLock<T>(pool: Pool, key: string, onError: (error: Error) => void, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let lost = false
  const onLost = (error: Error) => {
    lost = true
    onError(error)
  }
  client.on('error', onLost)
  try {
    await client.query(`BEGIN; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL lock_timeout = '${lockWait}'`)
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key])
    return await work()
  } finally {
    if (!lost) await client.query('ROLLBACK').catch(onLost)
    client.off('error', onLost)
    client.release(lost)
  }
}
