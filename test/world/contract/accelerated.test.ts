import { expect, test } from 'vitest'
import type { Named } from '../../../src/model/tensor.ts'
import { cost } from '../../../src/world/contract/cost.ts'
import { parity } from '../../../src/world/contract/parity.ts'
import { placed } from '../../../src/world/contract/placed.ts'
import { floats, model } from '../onnx/onnx-fixture.ts'
import { liveModel, trialOf } from './live-trial.ts'

const unnamed = { name: null }
/** MatMul and Relu run on WebGPU; NonZero has no kernel there and falls back to the CPU without a word. */
const mixed = `inputs: {x: {type: float32, shape: [N, 4]}}
outputs: {r: {type: float32, shape: [N, 4]}, where: {type: int64, shape: [2, M]}}
`
const wide = 'inputs: {x: {type: float32, shape: [N, 16]}}\noutputs: {y: {type: float32, shape: [N, 16]}}\n'

test('a silent fall-back to the CPU below the share fails by nodes and by time, and names what ran elsewhere', async () => {
  const trial = await trialOf(model('mixed'), 'webgpu', `${mixed}providers: {webgpu: {nodes: 0.9, time: 0.999999, device: SwiftShader}}`, 4)
  const { checks, placement } = await placed(trial, unnamed)
  const [nodes, time, device] = checks
  expect(nodes).toEqual({
    id: 'provider/webgpu/nodes',
    status: 'fail',
    measured: 2 / 3,
    limit: 0.9,
    why: '2 of 3 nodes ran on webgpu, under the share of 90\u00A0% that is asked for; elsewhere: NonZero on cpu.',
  })
  expect(time).toMatchObject({ id: 'provider/webgpu/time', status: 'fail', why: expect.stringContaining('elsewhere: NonZero on cpu.') })
  expect(device).toMatchObject({ id: 'provider/webgpu/device', status: 'could-not-run', limit: 'SwiftShader' })
  expect(placement.map(({ operator, provider, nodes }) => [operator, provider, nodes]).sort()).toEqual([
    ['MatMul', 'webgpu', 1],
    ['MemcpyToHost', 'webgpu', 1],
    ['NonZero', 'cpu', 1],
    ['Relu', 'webgpu', 1],
  ])
})

test('a share that is kept passes; where none is asked for, placement is told all the same', async () => {
  const kept = await trialOf(model('mixed'), 'webgpu', `${mixed}providers: {webgpu: {nodes: 0.6}}`, 4)
  expect((await placed(kept, unnamed)).checks).toEqual([{ id: 'provider/webgpu/nodes', status: 'pass', measured: 2 / 3, limit: 0.6 }])
  const { checks, placement } = await placed({ ...kept, contract: { ...kept.contract, providers: { webgpu: undefined } } }, unnamed)
  expect(checks).toEqual([])
  expect(placement).toHaveLength(4)
})

test('on the CPU a profile is taken only where shares are asked for', async () => {
  const trial = await trialOf(model('mlp'), 'cpu', `${wide}providers: {cpu: {device: Xeon}}`, 16)
  expect(await placed(trial, { name: 'Intel(R) Xeon(R) Processor' })).toEqual({
    checks: [{ id: 'provider/cpu/device', status: 'pass', measured: 'Intel(R) Xeon(R) Processor', limit: 'Xeon' }],
    placement: [],
  })
  const asked = { ...trial, contract: { ...trial.contract, providers: { cpu: { nodes: 1, required: true, parity: true, tf32: false } } } }
  expect(await placed(asked, unnamed)).toMatchObject({ checks: [{ id: 'provider/cpu/nodes', status: 'pass', measured: 1 }] })
})

test('WebGPU says what the CPU says within the tolerance of the contract, and not more exactly than that', async () => {
  const trial = await trialOf(model('mlp'), 'webgpu', `${wide}providers: {webgpu: {}}`, 16)
  const cpu = await liveModel(model('mlp'))
  expect(await parity(trial, cpu, [])).toEqual([
    {
      id: 'parity/y',
      status: 'pass',
      cases: 3,
      measured: expect.any(Number),
      limit: expect.any(Number),
      worst: expect.objectContaining({ output: 'y' }),
    },
  ])
  const none = { 'webgpu.float32': { absolute: 0, relative: 0 } }
  const exact = { ...trial, contract: { ...trial.contract, golden: { ...trial.contract.golden, tolerance: none } } }
  const [check] = await parity(exact, cpu, [])
  expect(check).toMatchObject({
    id: 'parity/y',
    status: 'fail',
    limit: 0,
    worst: { output: 'y', index: [expect.any(Number), expect.any(Number)] },
  })
  expect(check?.measured).toBeGreaterThan(0)
  expect(check?.measured).toBeLessThan(1e-6)
  expect(check?.why).toMatch(
    /^On webgpu y is not what the CPU says, for a request of \d rows?: \d+ of \d+ float32 elements differ beyond tolerance: the worst, at \[\d+, \d+\], is \S+ where \S+ is expected\.$/,
  )
})

test('a request that the CPU takes and WebGPU does not is no parity: the empty batch', async () => {
  const empty: Named[] = [floats('x', [], [0, 16])]
  const trial = await trialOf(model('softmax'), 'webgpu', `${wide}providers: {webgpu: {}}`, 16, { example: () => empty })
  expect(await parity(trial, await liveModel(model('softmax')), [])).toMatchObject([
    {
      id: 'parity/y',
      status: 'fail',
      why: expect.stringMatching(/the CPU takes it, and here it is turned away \(.*Invalid dispatch group size/),
    },
  ])
})

test('several runs at once cannot be timed on WebGPU: the budgets say so, and one after another is shown', async () => {
  const trial = await trialOf(
    model('mlp'),
    'webgpu',
    `${wide}providers: {webgpu: {}}\ncost: {concurrency: 2, warm_up: 1, seconds: 0.1, p50_ms: 60000, accelerator_memory_mb: 10}`,
    16,
  )
  const { checks, latency, memory } = await cost(trial, () => Promise.resolve({ why: 'No card.' }))
  expect(checks).toEqual([
    { id: 'cost/p50_ms', status: 'unsupported', limit: 60000, why: expect.stringContaining('fails in more than one') },
    { id: 'cost/accelerator_memory_mb', status: 'could-not-run', limit: 10, why: 'No card.' },
  ])
  expect(latency).toMatchObject([{ concurrency: 1, provider: 'webgpu', note: expect.stringContaining('fails in more than one') }])
  expect(memory.accelerator_mb).toBeUndefined()
})
