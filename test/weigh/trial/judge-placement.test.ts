import { expect, test } from 'vitest'
import { type Placement, weighPlacement } from '../../../src/weigh/placement.ts'
import { judgeDevice, judgeShares } from '../../../src/weigh/trial/judge-placement.ts'
import { contractOf, leastContract } from '../../contract.ts'

const asking = (provider: string) => contractOf(leastContract(`providers: {${provider}}\n`))

/** One line of a profile as onnxruntime 1.30 writes it for a node, what weighing does not look at left out. */
const line = (ts: number, index: number, operator: string, provider: string, dur: number) => ({
  cat: 'Node',
  pid: 30009,
  tid: 30009,
  ph: 'X',
  ts,
  dur,
  name: `${operator.toLowerCase()}_${index}_kernel_time`,
  args: { op_name: operator, provider: `${provider}ExecutionProvider`, node_index: `${index}`, output_size: '32', parameter_size: '0' },
})
const run = (ts: number) => ({ cat: 'Session', pid: 30009, tid: 30009, ph: 'X', ts, dur: 50, name: 'model_run', args: {} })

function placement(...lines: object[]): Placement {
  const weighed = weighPlacement([run(0), ...lines], 0)
  if ('why' in weighed) throw new Error(weighed.why)
  return weighed
}

const cuda = placement(
  line(1, 0, 'Conv', 'CUDA', 20),
  line(2, 1, 'MemcpyToHost', 'CUDA', 900),
  line(3, 2, 'NonZero', 'CPU', 30),
  line(4, 3, 'Gather', 'CPU', 10),
  line(5, 4, 'Gather', 'CPU', 10),
  line(6, 5, 'Unique', 'CPU', 5),
)

test('nodes that fell back to the CPU fail, most of them first; copies count on neither side', () => {
  expect(judgeShares(asking('cuda: {nodes: 0.5}'), 'cuda', cuda)).toEqual([
    {
      id: 'provider/cuda/nodes',
      status: 'fail',
      measured: 0.2,
      limit: 0.5,
      why: '1 of 5 nodes ran on cuda, under the share of 50\u00A0% that is asked for; elsewhere: Gather on cpu (2), NonZero on cpu, Unique on cpu.',
    },
  ])
  expect(judgeShares(asking('cuda: {nodes: 0.2}'), 'cuda', cuda)).toMatchObject([{ status: 'pass', measured: 0.2 }])
})

test("time by the host's clock is the least that a device took: over the share it passes, under it nobody knows", () => {
  expect(judgeShares(asking('cuda: {time: 0.9}'), 'cuda', cuda)).toMatchObject([
    { id: 'provider/cuda/time', status: 'could-not-run', measured: 20 / 75, limit: 0.9, why: expect.stringContaining("host's clock") },
  ])
  expect(judgeShares(asking('cuda: {time: 0.2}'), 'cuda', cuda)).toMatchObject([{ status: 'pass' }])
  const timed = { ...cuda, deviceTimed: true }
  expect(judgeShares(asking('cuda: {time: 0.9}'), 'cuda', timed)).toMatchObject([
    {
      status: 'fail',
      why: '27\u00A0% of the time ran on cuda, under the share of 90\u00A0% that is asked for; elsewhere: NonZero on cpu, Gather on cpu (2), Unique on cpu.',
    },
  ])
  // 26.66 % is no 27 %.
  expect(judgeShares(asking('cuda: {time: 0.27}'), 'cuda', timed)).toMatchObject([
    { why: expect.stringMatching(/^26\.7\u00A0% of the time/) },
  ])
})

test('a provider that ran nothing at all fails by time too, whoever held the clock', () => {
  const cpu = placement(...Array.from({ length: 7 }, (_, at) => line(at, at, `Op${at}`, 'CPU', 7 - at)))
  const checks = judgeShares(asking('cuda: {nodes: 0.1, time: 0.1}'), 'cuda', cpu)
  expect(checks).toMatchObject([
    {
      id: 'provider/cuda/nodes',
      status: 'fail',
      measured: 0,
      why: expect.stringContaining('Op0 on cpu, Op1 on cpu, Op2 on cpu, Op3 on cpu, Op4 on cpu, 2 more operators.'),
    },
    { id: 'provider/cuda/time', status: 'fail', measured: 0 },
  ])
})

test('a model without nodes proves nothing; without a share nothing is asked', () => {
  expect(judgeShares(asking('cuda: {nodes: 0.1}'), 'cuda', placement())).toMatchObject([{ status: 'could-not-run' }])
  expect(judgeShares(asking('cuda: {}'), 'cuda', cuda)).toEqual([])
  expect(judgeShares(asking('webgpu: {nodes: 1}'), 'cuda', cuda)).toEqual([])
})

test.each([
  ['NVIDIA L4', { status: 'pass', measured: 'NVIDIA L4', limit: 'l4' }],
  ['NVIDIA H200', { status: 'fail', measured: 'NVIDIA H200', limit: 'l4', why: 'It ran on NVIDIA H200, and l4 is asked for.' }],
  [null, { status: 'could-not-run', limit: 'l4', why: 'This machine does not tell the device of cuda by name.' }],
])('a device called %s', (name, said) => {
  expect(judgeDevice(asking('cuda: {device: l4}'), 'cuda', name)).toEqual([{ id: 'provider/cuda/device', ...said }])
  expect(judgeDevice(asking('cuda: {}'), 'cuda', name)).toEqual([])
})
