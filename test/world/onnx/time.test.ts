import { expect, test } from 'vitest'
import { summariseLatency } from '../../../src/weigh/latency.ts'
import { floats, model, ok, opened, shared } from './onnx-fixture.ts'

const child = shared()
const x = floats('x', Array(16).fill(0.5), [1, 16])

test('so many runs, warm-up left out', async () => {
  const onnx = child()
  ok(await onnx.load(model('mlp')))
  const { samples, seconds, concurrency } = ok(await onnx.time({ inputs: [x], warmup: 5, iterations: 40 }))
  expect([samples.length, concurrency]).toEqual([40, 1])
  expect(samples.every((sample) => sample > 0)).toBe(true)
  expect(samples.reduce((a, b) => a + b) / 1000).toBeCloseTo(seconds, 2)
  expect(summariseLatency(samples, seconds)).toMatchObject({ count: 40, throughput: 40 / seconds })
})

test('so many seconds, one run at least, and the count where it is reached first', async () => {
  const onnx = child()
  ok(await onnx.load(model('mlp')))
  const timed = ok(await onnx.time({ inputs: [x], warmup: 0, seconds: 0.2 }))
  expect(timed.samples.length).toBeGreaterThan(10)
  expect(timed.seconds).toBeGreaterThanOrEqual(0.2)
  expect(timed.seconds).toBeLessThan(2)
  expect(ok(await onnx.time({ inputs: [x], warmup: 0, seconds: 0 })).samples).toHaveLength(1)
  expect(ok(await onnx.time({ inputs: [x], warmup: 0, seconds: 10, iterations: 3 })).samples).toHaveLength(3)
})

test('several at once, under a limit on memory that leaves no room for a second half gigabyte of code', async () => {
  const onnx = await opened({ limits: { memoryBytes: 2 ** 30 } })
  ok(await onnx.load(model('mlp'), { threads: 1 }))
  const { samples, concurrency, seconds } = ok(await onnx.time({ inputs: [x], warmup: 2, iterations: 30, concurrency: 3 }))
  expect([samples.length, concurrency]).toEqual([90, 3])
  expect(seconds).toBeGreaterThan(0)
  ok(await onnx.run([x]))
})

test('what cannot run is refused before any time is taken, in threads too', async () => {
  const onnx = child()
  ok(await onnx.load(model('mlp')))
  for (const concurrency of [1, 2]) {
    expect(await onnx.time({ inputs: [], warmup: 0, iterations: 5, concurrency })).toEqual({
      is: 'refused',
      why: expect.stringContaining("'x' is missing"),
    })
  }
})

test('where nodes ran, from the profile of the runtime: each once, constants folded away', async () => {
  const onnx = child()
  ok(await onnx.load(model('mlp')))
  const placement = ok(await onnx.profile({ inputs: [x], warmup: 1, runs: 2 }))
  expect(placement).toMatchObject({ runs: 2, nodes: 4, copies: [], deviceTimed: false })
  expect(placement.providers).toEqual([{ provider: 'cpu', nodes: 4, nodeShare: 1, timeShare: 1 }])
  expect(new Map(placement.operators.map(({ operator, nodes }) => [operator, nodes]))).toEqual(
    new Map([
      ['FusedGemm', 3],
      ['Softmax', 1],
    ]),
  )
  expect(placement.operators.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  // The model is there again afterwards, whether the profile came about or not.
  expect(await onnx.profile({ inputs: [floats('x', [1], [1, 1])], warmup: 0, runs: 1 })).toMatchObject({ is: 'refused' })
  expect(ok(await onnx.run([x])).outputs).toHaveLength(1)
  ok(await onnx.load(model('mlp'), { optimization: 'disabled' }))
  expect(ok(await onnx.profile({ inputs: [x], warmup: 0, runs: 1 })).nodes).toBe(7)
})
