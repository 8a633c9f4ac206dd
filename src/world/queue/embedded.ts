import { closeSync, existsSync, fdatasyncSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { Sql } from './database.ts'
import { reasonOf } from './reason.ts'
import { twoLanes } from './two-lanes.ts'

/** The part of PGlite's file system that we mend: without it, a commit is never synced to the disk. */
interface Unsynced {
  Module: { NODEFS: { stream_ops: { fsync?(stream: { nfd: number }): number } } }
}

/** Starts PostgreSQL in the calling thread, on a folder that nobody else has open, with every commit synced. */
export async function startEmbedded(path: string): Promise<Sql> {
  const isNew = !existsSync(join(path, 'PG_VERSION'))
  const pglite = await start(path)
  if (isNew) syncFolder(path)
  const inLine = twoLanes()
  return {
    executeSql: (text, values = [], { first = false } = {}) => inLine(() => run(pglite, text, values), first),
    close: () => inLine(() => pglite.close(), false),
  }
}

async function run(pglite: PGlite, text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  try {
    if (values.length > 0) return { rows: (await pglite.query(text, values)).rows }
    return { rows: (await pglite.exec(text)).flatMap(({ rows }) => rows) }
  } catch (error) {
    // One session: a transaction that failed half-way would fail all that follows.
    await pglite.exec('ROLLBACK').catch(() => undefined)
    throw error
  }
}

async function start(path: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite').catch((error) => {
    throw new Error('The embedded database is not installed: `npm install @electric-sql/pglite`, or set DATABASE_URL.', { cause: error })
  })
  const synced = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', 'wal_sync_method=fsync']
  const pglite = await PGlite.create(path, { startParams: synced }).catch((error) => {
    const mend = 'put a backup in its place, or move it away: what an empty queue lacks is found again by the sweep'
    throw new Error(`The embedded database in ${path} cannot be opened (${reasonOf(error)}): ${mend}.`, { cause: error })
  })
  const { stream_ops } = (pglite as unknown as Unsynced).Module.NODEFS
  stream_ops.fsync = ({ nfd }) => {
    fdatasyncSync(nfd)
    return 0
  }
  return pglite
}

/** What was written before syncing could be switched on. */
function syncFolder(path: string): void {
  for (const entry of ['', ...readdirSync(path, { recursive: true, encoding: 'utf8' })]) {
    const file = openSync(join(path, entry), 'r')
    fsyncSync(file)
    closeSync(file)
  }
}
