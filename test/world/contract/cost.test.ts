import { expect, test } from 'vitest'
import { cost } from '../../../src/world/contract/cost.ts'
import { model } from '../onnx/onnx-fixture.ts'
import { trialOf } from './live-trial.ts'

const ports = 'inputs: {x: {type: float32, shape: [N, 16]}}\noutputs: {y: {type: float32, shape: [N, 16]}}\n'
const unread = () => Promise.reject(new Error('asked for the memory of an accelerator'))

test('every budget is judged by what was measured, and the figures are shown with how they were taken', async () => {
  const trial = await trialOf(
    model('mlp'),
    'cpu',
    `${ports}cost: {batch: 4, concurrency: 2, warm_up: 7, seconds: 0.2, load_ms: 60000, p50_ms: 1000, p95_ms: 1.0e-6, p99_ms: 5000, rows_per_second: 1.0e+12, peak_memory_mb: 8192, accelerator_memory_mb: 1, size_mb: 0.001}`,
    16,
  )
  const { checks, latency, load_ms, memory, size_mb } = await cost(trial, unread)
  expect(Object.fromEntries(checks.map(({ id, status }) => [id, status]))).toEqual({
    'cost/load_ms': 'pass',
    'cost/p50_ms': 'pass',
    'cost/p95_ms': 'fail',
    'cost/p99_ms': 'pass',
    'cost/rows_per_second': 'fail',
    'cost/peak_memory_mb': 'pass',
    'cost/accelerator_memory_mb': 'pass',
    'cost/size_mb': 'fail',
  })
  const [row] = latency
  const of = (id: string) => checks.find((check) => check.id === `cost/${id}`)
  expect(of('p95_ms')).toMatchObject({
    measured: row?.p95_ms,
    limit: 1e-6,
    why: expect.stringMatching(/^p95_ms is .+, over the budget of 0\.000001\.$/),
  })
  expect(of('rows_per_second')).toMatchObject({ why: expect.stringContaining('under the budget of 1000000000000') })
  expect(of('load_ms')?.measured).toBe(load_ms)
  expect(of('size_mb')?.measured).toBe(trial.facts.bytes / 2 ** 20)
  expect(size_mb).toBe(trial.facts.bytes / 2 ** 20)
  expect(row).toMatchObject({ batch: 4, concurrency: 2, warm_up: 7, provider: 'cpu' })
  expect(row?.rows_per_second).toBeCloseTo((4 * (row?.runs ?? 0)) / (row?.seconds ?? 0), 3)
  expect(row?.histogram?.reduce((sum, { count }) => sum + count, 0)).toBe(row?.runs)
  expect(memory.peak_mb).toBeGreaterThan(20)
  expect(memory.limit_mb).toBe(4096)
})

test('without a block `cost` there is no check, and figures all the same', async () => {
  const trial = await trialOf(model('mlp'), 'cpu', ports, 16)
  const { checks, latency } = await cost(trial, unread)
  expect(checks).toEqual([])
  expect(latency).toMatchObject([{ batch: 1, concurrency: 1, warm_up: 3 }])
  expect(latency[0]?.seconds).toBeGreaterThanOrEqual(0.5)
})

test('budgets of another provider are not judged', async () => {
  const trial = await trialOf(
    model('mlp'),
    'cpu',
    `${ports}providers: {cpu: {}, cuda: {}}\ncost: {provider: cuda, seconds: 0.05, p50_ms: 1.0e-6}`,
    16,
  )
  expect((await cost(trial, unread)).checks).toEqual([])
})

test('what cannot be asked for is not measured, and size and memory are', async () => {
  const trial = await trialOf(model('mlp'), 'cpu', `${ports}cost: {seconds: 0.05, p50_ms: 5, size_mb: 5}`, 16, {
    example: () => ({ why: 'y has no example.' }),
  })
  const { checks, latency } = await cost(trial, unread)
  expect(checks).toEqual([
    { id: 'cost/p50_ms', status: 'could-not-run', why: 'y has no example.', limit: 5 },
    { id: 'cost/size_mb', status: 'pass', measured: expect.any(Number), limit: 5 },
  ])
  expect(latency).toEqual([])
})

test('a model of a fixed batch is measured at that, which is said; a smaller one does not keep the budget', async () => {
  const fixed = 'inputs: {x: {type: float32, shape: [2, 16]}}\noutputs: {y: {type: float32, shape: [2, 16]}}\n'
  const trial = await trialOf(model('mlp'), 'cpu', `${fixed}cost: {batch: 32, seconds: 0.05, p50_ms: 1000}`, 16)
  const facts = { ...trial.facts, inputs: fixedTo(2, trial.facts.inputs), outputs: fixedTo(2, trial.facts.outputs) }
  const { checks, latency } = await cost({ ...trial, facts }, unread)
  const note = "the model's batch is fixed at 2, where 32 is asked for"
  expect(latency).toMatchObject([{ batch: 2, note }])
  expect(checks).toEqual([
    { id: 'cost/p50_ms', status: 'could-not-run', measured: latency[0]?.p50_ms, limit: 1000, why: `It was measured otherwise: ${note}.` },
  ])
})

test('external data counts as the model', async () => {
  const part = (location: string, offset: number, length: number) => ({ location, offset, length, checksum: null })
  const trial = await trialOf(model('mlp'), 'cpu', `${ports}cost: {seconds: 0.01, size_mb: 2}`, 16)
  const facts = {
    ...trial.facts,
    bytes: 2 ** 20,
    external: [part('w.bin', 0, 2 ** 20), part('w.bin', 2 ** 20, 2 ** 20), part('b.bin', 0, 2 ** 20)],
  }
  const find = (path: string) =>
    path === 'models/b.bin'
      ? { is: 'read' as const, value: { bytes: 5 * 2 ** 20 }, from: { path, commit: null, id: null } }
      : { is: 'absent' as const }
  const { size_mb, checks } = await cost({ ...trial, facts, files: { ...trial.files, find } }, unread)
  expect(size_mb).toBe(8)
  expect(checks).toEqual([{ id: 'cost/size_mb', status: 'fail', measured: 8, limit: 2, why: 'size_mb is 8, over the budget of 2.' }])
})

function fixedTo<Port extends { type: object }>(rows: number, ports: Port[]): Port[] {
  return ports.map((port) => ({ ...port, type: { ...port.type, shape: [rows, 16] } }))
}
