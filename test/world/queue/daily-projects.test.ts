import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { ProjectsJob } from '../../../src/model/projects-job.ts'
import type { Done, Queue } from '../../../src/world/queue/queue.ts'
import { startPostgres } from '../../postgres-fixture.ts'
import { openTestQueue, pause, testWorkers, until } from './bench.ts'

const opened: (() => Promise<void>)[] = []
const ran: string[] = []
const ends = new Map<string, Done[]>()

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
  ran.length = 0
  ends.clear()
})

const nameOf = (job: ProjectsJob) => (job.about === 'round' ? 'round' : `${job.owner}/${job.repo}`)

async function open(at: { folder: string } | { databaseUrl: string }): Promise<Queue> {
  const queue = await openTestQueue({ ...at, sweepMinutes: 0 })
  const { workers } = testWorkers({ holds: () => false, fails: () => null, later: () => null })
  await queue.start({
    ...workers,
    async projects(job) {
      ran.push(nameOf(job))
      await pause(0.1)
      return ends.get(nameOf(job))?.shift() ?? { is: 'done' }
    },
  })
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= queue.close(0)
    return closed
  }
  opened.push(close)
  return { ...queue, close }
}

async function onDisk(): Promise<{ folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'mle-review-daily-'))
  opened.push(async () => rmSync(folder, { recursive: true, force: true }))
  return { folder: join(folder, 'queue') }
}

async function onServer(): Promise<{ databaseUrl: string }> {
  const postgres = await startPostgres()
  opened.push(() => postgres.close())
  return { databaseUrl: postgres.url }
}

const turn = (repo: string, id: number, afterSeconds = 0) => ({
  where: { installation: 1, repositoryId: id, owner: 'acme', repo },
  afterSeconds,
})

test.each([
  ['PGlite', onDisk],
  ['PostgreSQL', onServer],
])('%s: one round a day, also after a start anew; each repository has one turn', async (database, place) => {
  const at = await place()
  const first = await open(at)
  if (database === 'PostgreSQL') await open(at)
  await until('the round', () => ran.includes('round'))
  ends.set('acme/b', [{ is: 'later', seconds: 1, why: 'a limit' }])
  await first.askProjects([turn('a', 1), turn('b', 2), turn('far', 3, 3600)])
  await first.askProjects([turn('far', 3, 0)])
  await until('both turns', () => ran.filter((it) => it === 'acme/b').length === 2)
  await pause(0.5)
  expect(ran.toSorted()).toEqual(['acme/a', 'acme/b', 'acme/b', 'round'])
  await first.close(0)
  await open(at)
  await pause(2.5)
  expect(ran.filter((it) => it === 'round')).toHaveLength(1)
})
