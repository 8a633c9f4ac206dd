import fs, { mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openPglite } from '../../../src/world/queue/pglite.ts'
import type { Queue } from '../../../src/world/queue/queue.ts'
import { delivery, openTestQueue, testWorkers, until } from './bench.ts'
import { runToEnd, storeUntilKilled } from './run-script.ts'

const home = mkdtempSync(join(tmpdir(), 'mle-review-folder-'))
const folder = join(home, 'deep', 'data')
const acknowledged: string[] = []
afterAll(() => rmSync(home, { recursive: true }))

test('every delivery that was acknowledged survives kill -9, and what was in work is run again at once', async () => {
  for (const count of [80, 50]) {
    const lines = await storeUntilKilled({ folder }, (all) => all.length > count && all.includes('reviewing'))
    acknowledged.push(...lines.filter((line) => line !== 'reviewing'))
  }
  const queue = await openTestQueue({ folder })
  try {
    const [deliveries, reviews] = await queue.depths()
    expect(deliveries?.active).toBe(8)
    expect(reviews).toMatchObject({ active: 1, waiting: 0 })
    const { runs, of, workers } = testWorkers()
    await queue.start(workers)
    await until('all worked on', async () => (await queue.depths()).every(({ waiting, active }) => waiting + active === 0), 60)
    expect(acknowledged.length).toBeGreaterThan(100)
    for (const guid of acknowledged) expect(of(guid)).toHaveLength(1)
    expect(of('#1').map(({ attempt }) => attempt.retry)).toEqual([1])
    expect(runs.filter(({ attempt }) => attempt.retry > 0).length).toBeGreaterThanOrEqual(9)
    expect(await queue.store({ ...delivery(), guid: acknowledged[0] ?? '' })).toBe('known')
  } finally {
    await queue.close(0)
  }
})

test('a second process is refused with a sentence while the first has the folder, and not after', async () => {
  const queue = await openTestQueue({ folder })
  try {
    const { code, err } = await runToEnd(folder)
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toEqual([
      `The queue in ${folder} is in use by another process: stop that one, or share the work on PostgreSQL with DATABASE_URL.`,
    ])
    await expect(openTestQueue({ folder })).rejects.toThrow('is in use by another process')
    await queue.check()
  } finally {
    await queue.close(0)
  }
  const after: Queue = await openTestQueue({ folder })
  await after.close(0)
})

test('what is acknowledged is synced to the disk first', async () => {
  const { fdatasyncSync } = fs
  let syncs = 0
  fs.fdatasyncSync = (fd) => {
    syncs++
    fdatasyncSync(fd)
  }
  syncBuiltinESMExports()
  const database = await openPglite(folder)
  try {
    expect((await database.executeSql('SHOW fsync')).rows).toEqual([{ fsync: 'on' }])
    await database.executeSql('CREATE TABLE synced (a int)')
    const before = syncs
    for (let i = 0; i < 5; i++) await database.executeSql('INSERT INTO synced VALUES ($1)', [i])
    expect(syncs - before).toBeGreaterThanOrEqual(5)
    await expect(database.executeSql('BEGIN; SELECT 1/0; COMMIT')).rejects.toThrow('division by zero')
    expect((await database.executeSql('SELECT count(*)::int AS n FROM synced')).rows).toEqual([{ n: 5 }])
  } finally {
    await database.close()
    fs.fdatasyncSync = fdatasyncSync
    syncBuiltinESMExports()
  }
})
