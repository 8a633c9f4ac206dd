import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rulebook } from '../../../src/generated/rulebook.ts'
import { review } from '../../../src/judge/review.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import { type JudgeThreads, judgeThreads, type ThreadLimits } from '../../../src/world/app/judge-threads.ts'
import { evidenceOf, modelOf } from '../../evidence.ts'

const folder = mkdtempSync(join(tmpdir(), 'mle-review-threads-'))
const started: JudgeThreads[] = []
const script = new URL('../../../src/review-thread.ts', import.meta.url)
const small: ThreadLimits = { threads: 2, milliseconds: 10_000, megabytes: 256 }

// How long a review took is for a test to say: a busy machine makes none late.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())
afterAll(async () => {
  await Promise.all(started.map((threads) => threads.close()))
  rmSync(folder, { recursive: true, force: true })
})

function threadsOf(from: URL, limits: Partial<ThreadLimits> = {}): JudgeThreads {
  const threads = judgeThreads(from, { ...small, ...limits })
  started.push(threads)
  return threads
}

/** A script that does as the evidence says. */
const obedient = () => {
  const path = join(folder, 'obedient.mjs')
  writeFileSync(
    path,
    `import { parentPort, resourceLimits, threadId } from 'node:worker_threads'
     parentPort.on('message', ({ order }) => {
       if (order === 'hang') for (;;);
       if (order === 'throw') throw new Error('as told')
       if (order === 'exit') process.exit(3)
       if (/^(many|one|another)/.test(order)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30)
       if (order === 'env') return parentPort.postMessage(JSON.stringify(Object.keys(process.env)))
       if (order === 'limits') return parentPort.postMessage(JSON.stringify(resourceLimits))
       if (order === 'eat') { const all = []; for (;;) all.push(new Array(100_000).fill({ a: Math.random() })) }
       parentPort.postMessage(JSON.stringify({ order, threadId }))
       if (order === 'last') throw new Error('as told')
     })`,
  )
  return pathToFileURL(path)
}
const order = (name: string) => ({ order: name }) as unknown as Evidence

test('a review in a thread gives the report that a review here gives', async () => {
  const all = evidenceOf([modelOf('fraud')])
  expect(await threadsOf(script).judge(all)).toEqual(JSON.parse(JSON.stringify(review(all, rulebook))))
})

test('more reviews than threads: all are answered, each thread takes one at a time', async () => {
  const threads = threadsOf(obedient())
  const reports = (await Promise.all(Array.from({ length: 9 }, (_, i) => threads.judge(order(`n${i}`))))) as unknown as {
    order: string
    threadId: number
  }[]
  expect(reports.map(({ order: name }) => name)).toEqual(Array.from({ length: 9 }, (_, i) => `n${i}`))
  expect(new Set(reports.map(({ threadId }) => threadId)).size).toBe(2)
})

test('an installation with many reviews keeps no other waiting for all of them', async () => {
  const threads = threadsOf(obedient())
  const ended: string[] = []
  const judge = (name: string, installation: number) => threads.judge(order(name), installation).then(() => ended.push(name))
  const many = Array.from({ length: 8 }, (_, i) => judge(`many${i}`, 1))
  await Promise.all([...many, judge('one', 2), judge('another', 3)])
  expect(ended.indexOf('one')).toBeLessThan(4)
  expect(ended.indexOf('another')).toBeLessThan(6)
  expect(ended).toHaveLength(10)
})

test.each([
  ['hang', /longer than 0\.3 s/],
  ['throw', /as told/],
  ['exit', /ended with 3/],
  ['eat', /memory/i],
])('a thread told to %s rejects, and the next review has a fresh one', async (name, said) => {
  const threads = threadsOf(obedient(), { threads: 1, milliseconds: 300, megabytes: 64 })
  const both = Promise.allSettled([threads.judge(order(name)), threads.judge(order('fine'))])
  if (name === 'hang') await vi.advanceTimersByTimeAsync(300)
  const [bad, good] = await both
  expect(bad.status === 'rejected' ? String(bad.reason) : bad).toMatch(said)
  expect(good).toMatchObject({ status: 'fulfilled', value: { order: 'fine' } })
})

test('a report counts that was posted just before its thread broke', async () => {
  const threads = threadsOf(obedient(), { threads: 8 })
  const all = Array.from({ length: 8 }, () => threads.judge(order('last')))
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(all.map(() => 'fulfilled'))
})

test('a thread sees no variable of the process: it needs no secret', async () => {
  expect(await threadsOf(obedient()).judge(order('env'))).toEqual([])
})

test('after close nothing is judged any more, and who waited is told', async () => {
  const threads = threadsOf(obedient(), { threads: 1 })
  const asked = Promise.allSettled([threads.judge(order('hang')), threads.judge(order('fine'))])
  await threads.close()
  expect((await asked).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(threads.judge(order('fine'))).rejects.toThrow(/stopping/)
})

test('a thread keeps little garbage: its young generation may not grow as V8 would let it', async () => {
  expect(await threadsOf(obedient()).judge(order('limits'))).toMatchObject({ maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 256 })
})
