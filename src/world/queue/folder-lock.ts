import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Takes a lock beside a folder; the kernel frees it when the process ends, however that happens. Throws where another process holds it. */
export function lockFolder(folder: string): { free(): void } {
  let lock: DatabaseSync | null = null
  try {
    mkdirSync(dirname(folder), { recursive: true })
    lock = new DatabaseSync(`${folder}.lock`)
    lock.exec('PRAGMA busy_timeout=0; PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE')
    return { free: lock.close.bind(lock) }
  } catch (error) {
    lock?.close()
    const why = error instanceof Error ? error.message : String(error)
    if (/locked|busy/.test(why))
      throw new Error(
        `The queue in ${folder} is in use by another process: stop that one, or share the work on PostgreSQL with DATABASE_URL.`,
      )
    throw new Error(`${folder}.lock cannot be written (${why}): let the process write there, or set DATA_DIR or DATABASE_URL.`, {
      cause: error,
    })
  }
}
