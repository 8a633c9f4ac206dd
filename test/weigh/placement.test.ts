import { expect, test } from 'vitest'
import { providerName, weighPlacement } from '../../src/weigh/placement.ts'

const session = (ts: number, dur: number) => ({ cat: 'Session', name: 'model_run', ts, dur, args: {} })
const node = (ts: number, index: number, name: string, op_name: string, provider: string, dur: number) => ({
  cat: 'Node',
  name: `${name}_kernel_time`,
  ts,
  dur,
  args: { op_name, provider: `${provider}ExecutionProvider`, node_index: `${index}` },
})
const kernel = (ts: number, name: string, dur: number) => ({ cat: 'Api', pid: -1, name, ts, dur, args: {} })

/** One run at `at`: two nodes on the device, a copy, one node on the host. */
const run = (at: number, slow = 1) => [
  node(at + 1, 0, 'a', 'MatMul', 'CUDA', 10 * slow),
  node(at + 2, 1, 'b', 'MatMul', 'CUDA', 20 * slow),
  node(at + 3, 2, 'Memcpy', 'MemcpyToHost', 'CUDA', 500 * slow),
  node(at + 4, 3, 'c', 'NonZero', 'CPU', 30 * slow),
  session(at, 60 * slow),
]

test('nodes count once, time is the mean of the runs after warm-up, copies are apart', () => {
  expect(weighPlacement([...run(0, 1000), ...run(1_000_000), ...run(2_000_000)], 1)).toEqual({
    runs: 2,
    nodes: 3,
    operators: [
      { operator: 'MatMul', provider: 'cuda', nodes: 2, milliseconds: 0.03, share: 0.5 },
      { operator: 'NonZero', provider: 'cpu', nodes: 1, milliseconds: 0.03, share: 0.5 },
    ],
    copies: [{ operator: 'MemcpyToHost', provider: 'cuda', nodes: 1, milliseconds: 0.5, share: expect.any(Number) }],
    providers: [
      { provider: 'cuda', nodes: 2, nodeShare: 2 / 3, timeShare: 0.5 },
      { provider: 'cpu', nodes: 1, nodeShare: 1 / 3, timeShare: 0.5 },
    ],
    deviceTimed: false,
  })
})

test("a node's kernels, timed on the device, take the place of what the host saw; those of the warm-up do not count", () => {
  const trace = [
    ...run(0),
    ...run(1000),
    kernel(1, 'a&MatMul&Naive', 9000),
    kernel(1001, 'a&MatMul&Naive', 40),
    kernel(1002, 'a&MatMul&Tail', 30),
  ]
  const placement = weighPlacement(trace, 1)
  expect(placement).toMatchObject({ deviceTimed: true, runs: 1 })
  // a: 70 from the device; b: 20 and c: 30 from the host.
  expect('operators' in placement && placement.operators.map(({ operator, milliseconds }) => [operator, milliseconds])).toEqual([
    ['MatMul', 0.09],
    ['NonZero', 0.03],
  ])
})

test('a kernel that names its operator only is of the node that it stands behind', () => {
  const cuda = (ts: number, op_name: string, dur: number) => ({
    cat: 'Kernel',
    pid: -1,
    ts,
    dur,
    name: 'ampere_sgemm_32x32_sliced1x4_nn',
    args: { op_name, stream: '13', grid_x: '1', block_x: '256' },
  })
  const trace = [
    session(0, 60),
    node(1, 0, 'a', 'MatMul', 'CUDA', 10),
    cuda(2, 'MatMul', 400),
    cuda(3, 'MatMul', 100),
    node(4, 1, 'b', 'MatMul', 'CUDA', 10),
    cuda(5, 'MatMul', 200),
    node(6, 2, 'c', 'NonZero', 'CPU', 300),
    cuda(7, 'NonZero', 5000),
    cuda(8, 'Relu', 5000),
  ]
  const placement = weighPlacement(trace, 0)
  expect(placement).toMatchObject({ deviceTimed: true, nodes: 3 })
  expect('providers' in placement && placement.providers).toEqual([
    { provider: 'cuda', nodes: 2, nodeShare: 2 / 3, timeShare: 0.7 },
    { provider: 'cpu', nodes: 1, nodeShare: 1 / 3, timeShare: 0.3 },
  ])
})

test('nodes of one name are told apart by their index', () => {
  const trace = [node(1, 0, '', 'Add', 'CPU', 1), node(2, 1, '', 'Add', 'WebGpu', 1), session(0, 5)]
  expect(weighPlacement(trace, 0)).toMatchObject({ nodes: 2, providers: [{ nodes: 1 }, { nodes: 1 }] })
})

test.each([
  [{}, 0, 'the profile is no list of events'],
  [[], 0, 'the profile holds 0 runs, not more than the 0 to warm up'],
  [[null, 3, 'x', { cat: 1 }, session(0, 1)], 1, 'the profile holds 1 runs, not more than the 1 to warm up'],
])('what is no profile has a reason', (trace, warmup, why) => {
  expect(weighPlacement(trace, warmup)).toEqual({ why })
})

test('a model without nodes has no shares', () => {
  expect(weighPlacement([session(0, 1)], 0)).toEqual({ runs: 1, nodes: 0, operators: [], copies: [], providers: [], deviceTimed: false })
})

test('providers are called as a session is asked for them', () => {
  const names = [
    'CPUExecutionProvider',
    'WebGpuExecutionProvider',
    'CUDAExecutionProvider',
    'TensorrtExecutionProvider',
    'DmlExecutionProvider',
  ]
  expect(names.map(providerName)).toEqual(['cpu', 'webgpu', 'cuda', 'tensorrt', 'dml'])
  expect(providerName('CoreMLExecutionProvider')).toBe('coreml')
})
