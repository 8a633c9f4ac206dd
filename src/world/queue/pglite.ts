import { resolve } from 'node:path'
import type { Database } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { startEmbeddedThread } from './embedded-thread.ts'
import { lockFolder } from './folder-lock.ts'
import { keyedMutex } from './keyed-mutex.ts'

/** A thread of its own for the database: its script, and who is told where it ends by itself. */
export interface DatabaseThread {
  script: URL
  onLost(why: string): void
}

/** Opens PostgreSQL within this process, on a folder that no other process may have open; in a thread, or in this one. */
export async function openPglite(folder: string, thread?: DatabaseThread): Promise<Database> {
  const path = resolve(folder)
  const lock = lockFolder(path)
  try {
    const sql = await (thread === undefined ? startEmbedded(path) : startEmbeddedThread(path, thread))
    return {
      alone: true,
      exclusively: keyedMutex(),
      executeSql: sql.executeSql,
      async close() {
        await sql.close()
        lock.free()
      },
    }
  } catch (error) {
    lock.free()
    throw error
  }
}
