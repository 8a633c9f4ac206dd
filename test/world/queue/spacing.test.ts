import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Queue } from '../../../src/world/queue/queue.ts'
import { startPostgres } from '../../postgres-fixture.ts'
import { job, openTestQueue, pause, testWorkers, until } from './bench.ts'

const spacingSeconds = 3
const opened: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

async function open(at: { folder: string } | { databaseUrl: string }, workers: ReturnType<typeof testWorkers>['workers']): Promise<Queue> {
  const queue = await openTestQueue({ ...at, sweepMinutes: 0, spacingSeconds })
  await queue.start(workers)
  opened.push(() => queue.close(0))
  return queue
}

const free = () => testWorkers({ holds: () => false, fails: () => null, later: () => null })

async function onDisk(): Promise<{ folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'mle-review-spacing-'))
  opened.push(async () => rmSync(folder, { recursive: true, force: true }))
  return { folder: join(folder, 'queue') }
}

async function onServer(): Promise<{ databaseUrl: string }> {
  const postgres = await startPostgres()
  opened.push(() => postgres.close())
  return { databaseUrl: postgres.url }
}

test.each([
  ['PGlite', onDisk],
  ['PostgreSQL', onServer],
])('%s: a steady drip of edits is a review now and then; whoever waits does not', async (database, place) => {
  const at = await place()
  const { of, workers } = free()
  const queues = [await open(at, workers), ...(database === 'PGlite' ? [] : [await open(at, workers)])]
  for (let i = 0; i < 10; i++) {
    await queues[i % queues.length]?.ask(job(1, 1, `edit-${i}`))
    if (i === 3) await queues[0]?.ask(job(2))
    await pause(0.25)
  }
  await until('another pull request', () => of('#2').length === 1)
  await until('the newest', () => (of('#1').at(-1)?.job as { owner?: string } | undefined)?.owner === 'edit-9')
  const starts = of('#1').map(({ at }) => at)
  expect(starts.length).toBeGreaterThan(1)
  expect(starts.length).toBeLessThan(10)
  for (const [i, start] of starts.slice(1).entries()) expect(start - (starts[i] ?? 0)).toBeGreaterThan(spacingSeconds * 1000 - 1_000)
  expect(of('#2')[0]?.at).toBeLessThan(starts.at(-1) ?? 0)
  await queues[0]?.ask(job(1))
  await queues[0]?.ask(job(1), { urgent: true })
  const asked = Date.now()
  await until('the one that somebody waits for', () => of('#1').length > starts.length)
  expect(Date.now() - asked).toBeLessThan(spacingSeconds * 1000 - 400)
})
