import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Takes a lock beside a folder; the kernel frees it when the process ends, however that happens. Throws where another process holds it. */
export function lockFolder(folder: string): { free(): void } {
  mkdirSync(dirname(folder), { recursive: true })
  const lock = new DatabaseSync(`${folder}.lock`)
  try {
    lock.exec('PRAGMA busy_timeout=0; PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!/locked|busy/.test(String(error))) throw error
    throw new Error(
      `The queue in ${folder} is in use by another process: stop that one, or share the work on PostgreSQL with DATABASE_URL.`,
    )
  }
  return { free: () => lock.close() }
}
