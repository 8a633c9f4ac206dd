import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { alive, badDoor, door, floats, input, model, ok, opened } from './onnx-fixture.ts'

const gib = 2 ** 30

describe('a model that asks for too much', () => {
  test('an endless loop is ended from outside, with its whole process group; every later question has the same answer', async () => {
    const onnx = await opened({ limits: { seconds: 1 } })
    ok(await onnx.load(model('endless')))
    const before = Date.now()
    const died = { is: 'died', death: { cause: 'time-limit', code: null, signal: 'SIGKILL', why: 'no answer within 1 s' } }
    expect(await onnx.run([floats('x', [1])])).toEqual(died)
    expect(Date.now() - before).toBeLessThan(30_000)
    expect(await onnx.run([floats('x', [1])])).toEqual(died)
  })

  test('a gigantic output and a gigantic value inside meet the memory limit; the child lives on', async () => {
    const onnx = await opened({ limits: { memoryBytes: gib } })
    expect(onnx.runtime.memoryLimit).toBe(gib)
    const death = { cause: 'memory-limit', code: null, signal: null, why: expect.stringContaining('Failed to allocate memory') }
    for (const numbers of [2n ** 29n, 2n ** 38n, 2n ** 60n]) {
      const n = input('n', 'int64', BigInt64Array.of(numbers))
      ok(await onnx.load(model('hungry')))
      expect(await onnx.run([n])).toEqual({ is: 'died', death })
      ok(await onnx.load(model('hungry-inside')))
      expect(await onnx.run([floats('one', [1]), n])).toEqual({ is: 'died', death })
    }
    ok(await onnx.load(model('hungry')))
    expect(ok(await onnx.run([input('n', 'int64', BigInt64Array.of(2n))])).outputs).toEqual([floats('y', [0, 0])])
  })

  test('more processor time than granted', async () => {
    const onnx = await opened({ limits: { cpuSeconds: 1, seconds: 20 } })
    ok(await onnx.load(model('endless')))
    expect(await onnx.run([floats('x', [1])])).toMatchObject({ is: 'died', death: { cause: 'cpu-limit', signal: 'SIGXCPU' } })
  })
})

describe('a child that dies is told apart by how', () => {
  test.each([
    ['exits', { cause: 'exit', code: 7, signal: null, why: 'gave up' }],
    ['crashes', { cause: 'signal', code: null, signal: 'SIGSEGV' }],
    ['aborts', { cause: 'signal', code: null, signal: 'SIGABRT' }],
    ['killed', { cause: 'kernel-memory', code: null, signal: 'SIGKILL' }],
    ['heap', { cause: 'javascript-memory' }],
  ])('%s', async (script, death) => {
    const onnx = await opened({ script: badDoor(script), limits: { memoryBytes: gib } })
    expect(await onnx.run([])).toMatchObject({ is: 'died', death })
    expect(await onnx.load('x')).toMatchObject({ is: 'died', death })
  })

  test.each([['silent'], ['spins']])('%s: the time limit', async (script) => {
    const onnx = await opened({ script: badDoor(script), limits: { seconds: 1 } })
    const pid = Number(onnx.runtime.version)
    expect(alive(pid)).toBe(true)
    expect(await onnx.run([])).toMatchObject({ is: 'died', death: { cause: 'time-limit', signal: 'SIGKILL' } })
    expect(alive(pid)).toBe(false)
  })
})

describe('a child that says what is no answer is ended', () => {
  test.each([
    ['huge-message', /a message of 8589934590 bytes, more than/],
    ['random-bytes', /cannot be read/],
    ['array-beyond', /cannot be read: An array beyond its bytes/],
    ['wrong-shape', /no answer to run/],
    ['wrong-id', /no answer to run/],
    ['twice', /nobody asked for/],
  ])('%s', async (script, why) => {
    const onnx = await opened({ script: badDoor(script), limits: { seconds: 10 } })
    const pid = Number(onnx.runtime.version)
    expect(await onnx.run([])).toMatchObject({ is: 'died', death: { cause: 'garbage', why: expect.stringMatching(why) } })
    expect(alive(pid)).toBe(false)
  })

  test('a message that nobody asked for', async () => {
    const onnx = await opened({ script: badDoor('unasked') })
    expect(await onnx.run([])).toEqual({ is: 'refused', why: 'as asked' })
    // Not by asking: while a question is open, the message would be its answer.
    await expect.poll(() => alive(onnx.pid ?? 0)).toBe(false)
    expect(await onnx.run([])).toMatchObject({ is: 'died', death: { cause: 'garbage', why: 'a message that nobody asked for' } })
  })

  test('much on standard error is no answer and does no harm', async () => {
    const onnx = await opened({ script: badDoor('floods') })
    expect(await onnx.run([])).toEqual({ is: 'refused', why: 'still here' })
  })
})

test('the child has an empty environment and a folder of its own that is taken away', async () => {
  process.env.SECRET_OF_A_TEST = 'hidden'
  const onnx = await opened({ script: badDoor('tells'), env: { LD_LIBRARY_PATH: '/nowhere', VK_DRIVER_FILES: '/none.json' } })
  const answer = await onnx.run([])
  const told = JSON.parse(answer.is === 'refused' ? answer.why : '') as { env: object; cwd: string; files: string[]; pid: number }
  delete process.env.SECRET_OF_A_TEST
  expect(told).toEqual({ env: {}, cwd: expect.stringContaining('mle-review-onnx-'), files: [], pid: expect.any(Number) })
  expect(existsSync(told.cwd)).toBe(true)
  await onnx.close()
  expect(existsSync(told.cwd)).toBe(false)
  expect(alive(told.pid)).toBe(false)
  expect(await onnx.run([])).toEqual({ is: 'refused', why: 'the child process was closed' })
})

test('when the parent is killed, the child inside an endless run dies too', async () => {
  const { signal, stdout } = spawnSync(process.execPath, [badDoor('orphan-parent').pathname, door.href, model('endless')], {
    encoding: 'utf8',
  })
  expect(signal).toBe('SIGKILL')
  const child = Number(stdout)
  expect(child).toBeGreaterThan(1)
  for (let n = 0; n < 600 && alive(child); n += 1) await sleep(50)
  expect(alive(child)).toBe(false)
})
