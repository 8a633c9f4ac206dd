import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '../../../src/world/queue/database.ts'
import { openPglite } from '../../../src/world/queue/pglite.ts'
import { delivery, openTestQueue, queueThread } from './bench.ts'

const home = mkdtempSync(join(tmpdir(), 'mle-review-thread-'))
const folder = join(home, 'data')
const lost: string[] = []
const open = (script = queueThread): Promise<Database> => openPglite(folder, { script, onLost: (why) => lost.push(why) })
afterAll(() => rmSync(home, { recursive: true }))

test('a statement of the thread answers rows with their types, and errors with their code', async () => {
  const database = await open()
  try {
    const { rows } = await database.executeSql("SELECT $1::int AS n, '2026-11-21T10:00:00Z'::timestamptz AS t, $2::jsonb AS j", [
      3,
      '{"a":[1]}',
    ])
    expect(rows).toEqual([{ n: 3, t: new Date('2026-11-21T10:00:00Z'), j: { a: [1] } }])
    await expect(database.executeSql('SELECT 1/0')).rejects.toMatchObject({ message: 'division by zero', code: '22012' })
    await expect(database.executeSql('BEGIN; SELECT * FROM nowhere; COMMIT')).rejects.toMatchObject({ code: '42P01' })
    expect((await database.executeSql('SHOW fsync')).rows).toEqual([{ fsync: 'on' }])
  } finally {
    await database.close()
  }
  expect(lost).toEqual([])
})

test('a thread that ends fails what was asked of it and all that is asked later, and tells', async () => {
  const database = await open(new URL('./dying-thread.ts', import.meta.url))
  const asked = [database.executeSql('die'), database.executeSql('SELECT 1')]
  const ends = await Promise.allSettled(asked)
  expect(ends.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(1)
  await expect(database.executeSql('SELECT 1')).rejects.toThrow('The thread of the embedded database ended (7).')
  expect(lost).toEqual(['The thread of the embedded database ended (7).'])
  await database.close()
})

test('its folder is free for the next one', async () => {
  const queue = await openTestQueue({ folder })
  expect(await queue.store(delivery())).toBe('stored')
  await queue.close(0)
})

test('why a folder cannot be opened is said as without a thread', async () => {
  const broken = join(home, 'broken')
  writeFileSync(broken, 'no folder')
  await expect(openPglite(broken, { script: queueThread, onLost: (why) => lost.push(why) })).rejects.toThrow(
    /^The embedded database in .*broken cannot be opened \(.*\): put a backup in its place, or move it away/,
  )
  await expect(openPglite(folder, { script: new URL('./nothing.ts', import.meta.url), onLost: () => undefined })).rejects.toThrow(
    /^The thread of the embedded database ended \(.*nothing/,
  )
  const after = await open()
  await after.close()
})
