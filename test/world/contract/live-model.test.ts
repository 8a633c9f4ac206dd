import { expect, onTestFinished, test } from 'vitest'
import { lateModel, openModel } from '../../../src/world/contract/live-model.ts'
import { door, floats, model } from '../onnx/onnx-fixture.ts'

const start = { script: door, provider: 'cpu', limits: { seconds: 0.3 } }

test('a child that died is replaced three times; then every answer is the last death', async () => {
  const opened = await openModel(start, model('endless'))
  if (opened.is !== 'live') throw new Error('no model')
  const { model: live } = opened
  onTestFinished(() => live[Symbol.asyncDispose]())
  const answers = []
  for (const during of ['a', 'b', 'c', 'd', 'e', 'f']) answers.push((await live.run([floats('x', [1])], during)).is)
  expect(answers).toEqual(Array.from({ length: 6 }, () => 'died'))
  expect(live.deaths.map(({ during }) => during)).toEqual(['a', 'b', 'c', 'd'])
  expect(live.pid?.()).toBeNull()
})

test('a child that died of one request answers the next', async () => {
  const opened = await openModel({ ...start, limits: { seconds: 10 } }, model('hungry'))
  if (opened.is !== 'live') throw new Error('no model')
  const { model: live } = opened
  onTestFinished(() => live[Symbol.asyncDispose]())
  const n = (count: bigint) => [
    { name: 'n', value: { is: 'tensor' as const, tensor: { type: 'int64' as const, dims: [1], data: BigInt64Array.of(count) } } },
  ]
  // Both are asked at once: they are answered one after another.
  const both = await Promise.all([live.run(n(2n ** 40n), 'much'), live.run(n(2n), 'little')])
  expect(both).toMatchObject([{ is: 'died' }, { is: 'ok' }])
  expect(live.deaths).toMatchObject([{ during: 'much', death: { cause: 'memory-limit' } }])
  expect(live.peakBytes()).toBeGreaterThan(2 ** 20)
})

test('a model that is asked for late is opened once, and a death while it loads is told', async () => {
  await using good = lateModel(start, model('add'))
  expect(good.deaths()).toEqual([])
  expect(await good.open()).toBe(await good.open())
  await using none = lateModel(start, model('garbage'))
  expect(await none.open()).toMatchObject({ why: expect.stringContaining('does not load on cpu') })
})

test('a runtime alone is asked for where no model may be loaded', async () => {
  expect(await openModel(start, null)).toMatchObject({ is: 'not-loaded', runtime: { version: expect.stringMatching(/^\d/) } })
})
