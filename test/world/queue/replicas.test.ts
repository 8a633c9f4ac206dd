import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBoss } from '../../../src/world/queue/boss.ts'
import { openPostgres } from '../../../src/world/queue/postgres.ts'
import type { Queue } from '../../../src/world/queue/queue.ts'
import { heartbeat, schema, usualRetries } from '../../../src/world/queue/queues.ts'
import { type Postgres, startPostgres } from '../../postgres-fixture.ts'
import { delivery, job, listeningLog, openTestQueue, pause, testWorkers, until } from './bench.ts'
import { storeUntilKilled } from './run-script.ts'

let postgres: Postgres
const open: Queue[] = []

/** A replica; each has a pool and workers of its own, as in another process. */
async function replica(workers?: Parameters<Queue['start']>[0], options = {}): Promise<Queue> {
  const queue = await openTestQueue({ databaseUrl: postgres.url, ...options })
  open.push(queue)
  if (workers) await queue.start(workers)
  return queue
}

const closeAll = () => Promise.all(open.splice(0).map((queue) => queue.close(0)))
const idle = (queue: Queue) => async () => (await queue.depths()).every(({ waiting, active }) => waiting + active === 0)

beforeAll(async () => {
  postgres = await startPostgres()
})

afterAll(async () => {
  await closeAll()
  await postgres.close()
})

test('two replicas that start on an empty database at once both work', async () => {
  const [a, b] = await Promise.all([replica(), replica()])
  expect(await a?.store(delivery())).toBe('stored')
  await b?.check()
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`+${name}`)
    await pause(0.2)
    log.push(`-${name}`)
  }
  await Promise.all([a?.exclusively('k', work('a')), b?.exclusively('k', work('b')), a?.exclusively('k', work('c'))])
  for (let i = 0; i < 6; i += 2) expect(log[i + 1]).toBe(log[i]?.replace('+', '-'))
  await expect(a?.exclusively('k', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await b?.exclusively('k', async () => 'free')).toBe('free')
  await closeAll()
})

test('of one pull request one review runs at a time over all replicas, and the newest ask is reviewed', async () => {
  const inWork = new Set<number>()
  const last = new Map<number, string>()
  let overlaps = 0
  const workers = (own: () => Queue) => ({
    deliver: async () => ({ is: 'done' as const }),
    sweep: async () => undefined,
    review: (it: ReturnType<typeof job>) =>
      own().exclusively(`${(it as { pull: number }).pull}`, async () => {
        const { pull } = it as { pull: number }
        if (inWork.has(pull)) overlaps++
        inWork.add(pull)
        await pause(0.03)
        inWork.delete(pull)
        last.set(pull, it.owner)
        return { is: 'done' as const }
      }),
  })
  const a: Queue = await replica(workers(() => a))
  const b: Queue = await replica(workers(() => b))
  for (let i = 0; i < 200; i++) await (i % 2 ? a : b).ask(job(i % 10, 1, `ask-${i}`), { afterSeconds: i % 3 ? 0 : 0.05 })
  await until('all reviewed', idle(a))
  expect(overlaps).toBe(0)
  for (let pull = 0; pull < 10; pull++) expect(last.get(pull)).toBe(`ask-${190 + pull}`)
  await closeAll()
})

test('closing lets work end, aborts what does not, and leaves it to others without spending a retry', async () => {
  const { of, workers } = testWorkers({ holds: () => true })
  const aborted: string[] = []
  const first = await replica(
    {
      ...workers,
      review(it, attempt) {
        const name = 'pull' in it ? `#${it.pull}` : ''
        attempt.signal.addEventListener('abort', () => {
          aborted.push(name)
          if (name === '#2') of(name)[0]?.fail('aborted')
        })
        return workers.review(it, attempt)
      },
    },
    { reviewsAtOnce: 3 },
  )
  for (const pull of [1, 2, 3]) await first.ask(job(pull), { urgent: true })
  await first.ask(job(4), { afterSeconds: 0 })
  await until('three started', () => [1, 2, 3].every((pull) => of(`#${pull}`).length === 1))
  const closing = first.close(0.3)
  of('#1')[0]?.end()
  await pause(0.15)
  expect(aborted).toEqual([])
  await closing
  open.splice(open.indexOf(first), 1)
  expect(aborted.toSorted()).toEqual(['#2', '#3'])
  const { of: later, workers: others } = testWorkers()
  const second = await replica(others)
  await until('all reviewed', idle(second))
  expect(later('#1')).toHaveLength(0)
  expect([...later('#2'), ...later('#3'), ...later('#4')].map(({ attempt }) => attempt.retry)).toEqual([0, 0, 0])
  expect(of('#4')).toHaveLength(0)
  await closeAll()
})

test('a worker shows that it lives while it works, and one that lost its job changes nothing', async () => {
  const { of, workers } = testWorkers({ holds: ({ attempt }) => attempt.retry === 0 })
  const queue = await replica(workers)
  await queue.ask(job(50), { urgent: true })
  await until('started', () => of('#50').length === 1)
  const direct = openPostgres(postgres.url, 1, () => undefined)
  const sql = async (text: string) => (await direct.executeSql(text)).rows as { beat: Date; state: string }[]
  const beat = `SELECT heartbeat_on AS beat, state FROM ${schema}.job WHERE name = 'reviews' AND singleton_key = '7#50'`
  const [before] = await sql(beat)
  await until('a heartbeat', async () => ((await sql(beat))[0]?.beat ?? 0) > (before?.beat ?? 0), heartbeat.lapsedSeconds)
  await sql(`UPDATE ${schema}.job SET heartbeat_seconds = -60 WHERE state = 'active' AND singleton_key = '7#50'`)
  await until('given to another', () => of('#50').length === 2)
  await until('reviewed', idle(queue))
  of('#50')[0]?.fail('too late')
  await pause(0.2)
  expect((await sql(beat)).map(({ state }) => state)).toEqual(['completed'])
  expect(await queue.dead(1)).toEqual([])
  await direct.close()
  await closeAll()
})

test('who pushes again after a failure does not wait for its retry, and has all tries anew', async () => {
  const { of, workers } = testWorkers({ fails: ({ attempt }) => (of('#30').length < 2 && attempt.retry === 0 ? 'no' : null) })
  const queue = await replica(workers, { retries: { limit: 2, firstSeconds: 60, mostSeconds: 60 } })
  await queue.ask(job(30), { urgent: true })
  await until('failed', async () => of('#30').length === 1 && (await queue.depths())[1]?.waiting === 1)
  await pause(0.6)
  expect(of('#30')).toHaveLength(1)
  await queue.ask(job(30, 1, 'newest'))
  await until('reviewed', idle(queue), 30)
  expect(of('#30').map((run) => [run.attempt.retry, run.job])).toEqual([
    [0, job(30)],
    [0, job(30, 1, 'newest')],
  ])
  await closeAll()
})

test('a sweep is asked for once in its time, whichever replica asks', async () => {
  const quiet = listeningLog().log
  const [a, b] = [openPostgres(postgres.url, 1, () => undefined), openPostgres(postgres.url, 1, () => undefined)]
  const [first, second] = [await startBoss(a, usualRetries, quiet), await startBoss(b, usualRetries, quiet)]
  const put = (boss: typeof first, oncePerSeconds?: number) => boss.putOnce('sweep', 'sweep', oncePerSeconds)
  expect(await put(first, 86_400)).toBe(true)
  expect([await put(first, 86_400), await put(second, 86_400), await put(second)]).toEqual([false, false, false])
  const [claim] = await second.take('sweep', 1)
  if (claim) await second.complete('sweep', claim)
  expect([await put(first, 86_400), await put(second, 86_400), await put(second)]).toEqual([false, false, true])
  for (const it of [first, second, a, b]) await ('stop' in it ? it.stop() : it.close())
})

test('tables of a newer version are refused', async () => {
  await replica()
  await closeAll()
  const direct = openPostgres(postgres.url, 1, () => undefined)
  await direct.executeSql(`UPDATE ${schema}.version SET version = version + 1`)
  await expect(openTestQueue({ databaseUrl: postgres.url })).rejects.toThrow('start a newer mle-review')
  await direct.executeSql(`UPDATE ${schema}.version SET version = version - 1`)
  await direct.close()
})

test("a killed replica's jobs come back to another when its heartbeat lapses", async () => {
  const lines = await storeUntilKilled({ databaseUrl: postgres.url }, (all) => all.length > 20 && all.includes('reviewing'))
  const { of, workers } = testWorkers()
  const queue = await replica(workers)
  await pause(0.5)
  expect(of('#1')).toHaveLength(0)
  const direct = openPostgres(postgres.url, 1, () => undefined)
  await direct.executeSql(`UPDATE ${schema}.job SET heartbeat_on = heartbeat_on - interval '1 minute' WHERE state = 'active'`)
  await direct.close()
  await until('all came back', idle(queue))
  expect(of('#1').map(({ attempt }) => attempt.retry)).toEqual([1])
  for (const guid of lines.filter((line) => line !== 'reviewing')) expect(of(guid)).toHaveLength(1)
  await closeAll()
})

test('while the database is away nothing is acknowledged and nothing crashes; when it is back all goes on', async () => {
  const { log, lines } = listeningLog()
  const { of, workers } = testWorkers({ holds: ({ name, attempt }) => name === '#20' && attempt.retry === 0 })
  const queue = await replica(workers, { log })
  await queue.ask(job(20), { urgent: true })
  await until('started', () => of('#20').length === 1)
  await postgres.stop()
  of('#20')[0]?.end()
  const sent = delivery()
  const began = performance.now()
  await expect(queue.store(sent)).rejects.toThrow()
  await expect(queue.check()).rejects.toThrow()
  await expect(queue.depths()).rejects.toThrow()
  expect(performance.now() - began).toBeLessThan(5_000)
  await pause(1.2)
  await postgres.start()
  await until('stored', async () => (await queue.store(sent).catch(() => null)) !== null)
  await until('worked on', () => of(sent.guid).length === 1)
  await until('the review that ended meanwhile is done', idle(queue))
  expect(of('#20')).toHaveLength(1)
  expect(lines.filter((line) => line.includes('does not answer: trying again')).length).toBeLessThanOrEqual(4)
  expect(lines.some((line) => line.includes('answers again'))).toBe(true)
  await closeAll()
})

test('a database that cannot be reached is said in a sentence, without the password', async () => {
  const opened = openTestQueue({ databaseUrl: 'postgres://mle:s3cr3t@127.0.0.1:1/none' })
  await expect(opened).rejects.toThrow(/^The database of the queue cannot be used: /)
  await expect(opened).rejects.not.toThrow(/s3cr3t/)
})
