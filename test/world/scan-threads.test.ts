import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { counter, type Io } from '../../src/world/commands/io.ts'
import { scan } from '../../src/world/scan.ts'
import type { ScanFile } from '../../src/world/scan-file.ts'
import { type ScanThreads, scanThreads } from '../../src/world/scan-threads.ts'

const folder = mkdtempSync(join(tmpdir(), 'mle-review-scan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A thread that does to a file as its name says, and tells which thread it was. */
const obedient = join(folder, 'obedient.mjs')
writeFileSync(
  obedient,
  `import { parentPort, threadId } from 'node:worker_threads'
   let before = Promise.resolve()
   parentPort.on('message', ({ path }) => { before = before.then(() => answer(path)) })
   async function answer(path) {
     if (path.startsWith('hang')) for (;;);
     if (path.startsWith('throw')) throw new Error('as told')
     if (path.startsWith('outside')) { setTimeout(() => { throw new Error('as told, later') }); await new Promise(() => {}) }
     if (path.startsWith('exit')) process.exit(3)
     if (path.startsWith('eat')) { const all = []; for (;;) all.push(new Array(100_000).fill({ a: Math.random() })) }
     if (path.startsWith('slow')) await new Promise((then) => setTimeout(then, 100))
     parentPort.postMessage(JSON.stringify({ findings: [], skipped: [{ path, why: 'thread ' + threadId }] }))
   }`,
)
const limits: ScanThreads = { threads: 2, milliseconds: 30_000, megabytes: 64 }
const files = (...names: string[]): ScanFile[] => names.map((path) => ({ path, full: `/${path}`, root: '/' }))
const run = async (names: string[], over: Partial<ScanThreads> = {}) =>
  (await scanThreads(pathToFileURL(obedient), { ...limits, ...over })(files(...names))).flatMap(({ skipped }) => skipped)

test.each([
  ['hang.py', /took longer than 1 s/],
  ['throw.py', /broke the scan: as told/],
  ['outside.py', /broke the scan: as told, later/],
  ['exit.py', /its thread ended with 3/],
  ['eat.py', /broke the scan: .*memory/],
])('%s is skipped with why, and the files behind it are read', async (bad, why) => {
  // How long a file took is for the test to say: a busy machine makes none late.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const done = (files: number) => void (bad === 'hang.py' && files === 1 && setImmediate(() => vi.advanceTimersByTime(1_000)))
  const said = await run(['a.py', bad, 'b.py', 'c.py'], { threads: 1, milliseconds: 1_000, done })
  expect(said.map(({ path }) => path)).toEqual(['a.py', bad, 'b.py', 'c.py'])
  expect(said[1]?.why).toMatch(why)
  expect(said.filter((it) => it.why.startsWith('thread')).map(({ path }) => path)).toEqual(['a.py', 'b.py', 'c.py'])
})

test('the answer is in the order of the files, whichever is ready first, and several threads share them', async () => {
  const names = Array.from({ length: 16 }, (_, i) => `${i % 5 === 0 ? 'slow' : 'quick'}${i}.py`)
  const said = await run(names)
  expect(said.map(({ path }) => path)).toEqual(names)
  expect(new Set(said.map(({ why }) => why)).size).toBe(2)
  expect((await run([...names, 'throw.py', 'throw.py', 'a.py'])).map(({ path }) => path)).toEqual([
    ...names,
    'throw.py',
    'throw.py',
    'a.py',
  ])
})

test('an answer counts that was posted just before its thread broke', async () => {
  const names = Array.from({ length: 10 }, (_, i) => [`a${i}.py`, `throw${i}.py`]).flat()
  const said = await run(names, { threads: 1 })
  expect(said.filter(({ why }) => why.startsWith('thread')).map(({ path }) => path)).toEqual(names.filter((name) => name.startsWith('a')))
})

test('of no file no thread is started', async () => expect(await run([])).toEqual([]))

test('each file that is done is counted', async () => {
  const told: string[] = []
  await run(['a.py', 'b.py', 'throw.py'], { threads: 1, done: (done, of) => told.push(`${done}/${of}`) })
  expect(told).toEqual(['1/3', '2/3', '3/3'])
})

test('threads find what one by one is found, in the same order', async () => {
  mkdirSync(join(folder, 'tree'))
  for (let i = 0; i < 12; i++) {
    const text =
      i % 4 === 3
        ? '{"cells": '
        : `from sklearn.svm import SVC\n${'\n'.repeat(i)}SVC().fit("/home/ana/${i}.csv", y)\nSVC().fit("/home/ben/x", y)\n`
    writeFileSync(join(folder, 'tree', `f${i}.${i % 4 === 3 ? 'ipynb' : 'py'}`), text)
  }
  const script = new URL('../../src/scan-thread.ts', import.meta.url)
  const inThreads = await scan(['tree'], rulebook, folder, scanThreads(script, { threads: 3, milliseconds: 30_000, megabytes: 512 }))
  expect(inThreads).toEqual(await scan(['tree'], rulebook, folder))
  expect([inThreads.findings.length, inThreads.skipped.length]).toEqual([18, 3])
})

test.each([
  [true, ['\rScanning 2 of 3 …\u001B[K', '\r\u001B[K']],
  [false, []],
])('progress where somebody watches: %s', (interactive, expected) => {
  const said: string[] = []
  let now = 0
  const io = { err: (text: string) => said.push(text), now: () => new Date(now), interactive } as unknown as Io
  {
    using done = counter(io, 'Scanning')
    for (const at of [100, 300, 400]) {
      now = at
      done.tell(at / 100 - 1 || 1, 3)
    }
  }
  expect(said).toEqual(expected)
})
