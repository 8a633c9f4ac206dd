import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rulebook } from '../../../src/generated/rulebook.ts'
import { rolesAsked } from '../../../src/judge/roles-asked.ts'
import { type GatherLimits, type GatherThread, gatherThread } from '../../../src/world/app/gather-thread.ts'
import { gather } from '../../../src/world/gather.ts'
import { Refused } from '../../../src/world/github/refusal.ts'
import type { Repository } from '../../../src/world/repository.ts'
import { memoryRepository } from '../../memory-repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'mle-review-gather-'))
const started: GatherThread[] = []
const script = new URL('../../../src/gather-thread.ts', import.meta.url)

// How long a thread was silent is for a test to say: a busy machine makes none late.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())
afterAll(async () => {
  await Promise.all(started.map((it) => it.close()))
  rmSync(folder, { recursive: true, force: true })
})

function threadOf(from: URL, limits: Partial<GatherLimits> = {}): GatherThread {
  const made = gatherThread(from, { milliseconds: 20_000, megabytes: 256, ...limits })
  started.push(made)
  return made
}

const settings = 'version: 1\nmodels:\n  fraud:\n    paths: [train.py, constructor]\n    artifact: constructor\n    metrics: metrics.json\n'
const before = { 'train.py': 'seed = 1\n', 'metrics.json': '{"recall": 0.8}', '.github/mle-review.yml': settings }
const repository = memoryRepository({ base: before, head: { ...before, 'train.py': 'import other\nseed = 2\n', 'other.py': 'a = 1\n' } })
const options = { asOf: '2026-11-20T09:00:00Z', roles: rolesAsked(rulebook) }

/** A script that does as `asOf` says. */
function obedient(): URL {
  const path = join(folder, 'obedient.mjs')
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads'
     let refused = 'nothing'
     parentPort.on('message', ({ is, change, options, why }) => {
       if (is === 'refusal') return void (refused = why)
       if (is !== 'gather') return parentPort.postMessage({ is: 'evidence', change: 1, evidence: 'answered' })
       const order = options.asOf
       if (order === 'hang') for (;;);
       if (order === 'throw') throw new Error('as told')
       if (order === 'exit') process.exit(3)
       if (order === 'eat') { const all = []; for (;;) all.push(new Array(100_000).fill({ a: Math.random() })) }
       if (order === 'ask') return parentPort.postMessage({ is: 'question', change, question: 1, name: 'pull', given: [] })
       if (order === 'late') {
         parentPort.postMessage({ is: 'failed', change, why: 'a part failed', question: null })
         return parentPort.postMessage({ is: 'question', change, question: 9, name: 'pull', given: [] })
       }
       if (order === 'refused') return parentPort.postMessage({ is: 'evidence', change, evidence: refused })
       if (order !== 'wait') parentPort.postMessage({ is: 'evidence', change, evidence: order === 'env' ? Object.keys(process.env) : order })
       if (order === 'last') throw new Error('as told')
     })`,
  )
  return pathToFileURL(path)
}
const told = (it: GatherThread, asOf: string, from: Repository = repository) => it.gather(from, { asOf })

test('what the thread gathers is what is gathered here, several changes at once', async () => {
  const here = await gather(repository, options)
  const thread = threadOf(script)
  const all = await Promise.all([1, 2, 3].map(() => thread.gather(repository, options)))
  expect(here.models).toHaveLength(1)
  expect(here.sources.length).toBeGreaterThan(2)
  for (const evidence of all) expect(evidence).toEqual(here)
})

test("the repository's own error ends the gathering it belongs to, and no other", async () => {
  const error = new Refused({ kind: 'limited', status: 429, why: 'slow down', maybeDone: false, retryAfter: 7 })
  const refusing: Repository = { ...repository, pull: () => Promise.reject(error) }
  const thread = threadOf(script)
  const [bad, good] = await Promise.allSettled([thread.gather(refusing, options), thread.gather(repository, options)])
  expect(bad.status === 'rejected' && bad.reason).toBe(error)
  expect(good.status).toBe('fulfilled')
})

test('what gathering itself breaks at is told', async () => {
  const odd: Repository = { ...repository, tree: async () => ({ is: 'read' }) as never }
  await expect(threadOf(script).gather(odd, options)).rejects.toThrow(/undefined/)
})

test.each([
  ['hang', /longer than 0\.5 s/],
  ['throw', /as told/],
  ['exit', /ended with 3/],
  ['eat', /memory/i],
])('a thread told to %s rejects all that is under way, and the next change has a fresh one', async (order, said) => {
  const thread = threadOf(obedient(), { milliseconds: 500, megabytes: 64 })
  const answered = told(thread, 'before')
  const under = Promise.allSettled([told(thread, 'wait'), told(thread, order)])
  // Told just before the thread broke, it counts; and the thread has the order in its hands.
  expect(await answered).toBe('before')
  if (order === 'hang') await vi.advanceTimersByTimeAsync(500)
  expect((await under).map((it) => (it.status === 'rejected' ? String(it.reason) : it))).toEqual([
    expect.stringMatching(said),
    expect.stringMatching(said),
  ])
  await expect(told(thread, 'fine')).resolves.toBe('fine')
})

test('what was told just before the thread broke counts', async () => {
  const all = Array.from({ length: 8 }, () => told(threadOf(obedient()), 'last'))
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(all.map(() => 'fulfilled'))
})

test("the time that the repository takes is not the thread's", async () => {
  const slow: Repository = { ...repository, pull: () => vi.advanceTimersByTimeAsync(900).then(() => repository.pull()) }
  await expect(told(threadOf(obedient(), { milliseconds: 300 }), 'ask', slow)).resolves.toBe('answered')
})

test('who asks for a change that has ended is told so, and waits for nothing', async () => {
  const thread = threadOf(obedient())
  await expect(told(thread, 'late')).rejects.toThrow('a part failed')
  await expect.poll(() => told(thread, 'refused')).toBe('This change has ended.')
})

test('a thread sees no variable of the process: it needs no secret', async () => {
  expect(await told(threadOf(obedient()), 'env')).toEqual([])
})

test('after close nothing is gathered any more, and what was under way is told', async () => {
  const thread = threadOf(obedient())
  const asked = Promise.allSettled([told(thread, 'hang'), told(thread, 'fine')])
  await thread.close()
  expect((await asked).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(told(thread, 'fine')).rejects.toThrow(/stopping/)
})
