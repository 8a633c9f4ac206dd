import { expect, test } from 'vitest'
import type { Named } from '../../../src/model/tensor.ts'
import { parity } from '../../../src/world/contract/parity.ts'
import type { LiveModel, Trial } from '../../../src/world/contract/trial.ts'
import type { Answer } from '../../../src/world/onnx/answer.ts'
import { contractOf, factsOf, leastContract } from '../../contract.ts'
import { door, floats } from '../onnx/onnx-fixture.ts'

type Ran = Awaited<ReturnType<LiveModel['run']>>
const gave = (...outputs: Named[]): Ran => ({ is: 'ok', value: { outputs, milliseconds: 1, ignored: [] }, peakBytes: null })

/** A model that answers as told: the n-th question gets the n-th answer, the last one for good. */
function saying(...answers: Ran[]): LiveModel {
  const never = (): Promise<Answer<never>> => Promise.resolve({ is: 'refused', why: 'not asked for' })
  let asked = 0
  return {
    run: () => {
      asked += 1
      return Promise.resolve(answers[Math.min(asked, answers.length) - 1] as Ran)
    },
    time: never,
    profile: never,
    loaded: { inputs: [], outputs: [], milliseconds: 1 },
    runtime: { version: '1.30.0', providers: [], memoryLimit: null },
    peakBytes: () => null,
    deaths: [],
  }
}

const trialOn = (model: LiveModel, more = 'providers: {cuda: {}}\n'): Trial => ({
  contract: contractOf(leastContract(more)),
  at: 'fraud/contract.yml',
  facts: factsOf(),
  provider: 'cuda',
  files: { paths: [], read: () => ({ is: 'absent' }) },
  model,
  script: door,
  now: new Date(0),
  example: (rows) => [floats('x', Array(rows * 3).fill(1), [rows, 3])],
})
const one = gave(floats('y', [1]))

test('what is not asked for is not compared', async () => {
  expect(await parity(trialOn(saying(one), 'providers: {cuda: {parity: false}}\n'), saying(one), [])).toEqual([])
})

test('the worst element of all requests is told, with what was tolerated there', async () => {
  const there = saying(one, one, gave(floats('y', [1, 1.0005])), gave(floats('y', [1, 2, 1])))
  const cpu = saying(one, one, gave(floats('y', [1, 1])), gave(floats('y', [1, 1, 1])))
  expect(await parity(trialOn(there), cpu, [])).toEqual([
    {
      id: 'parity/y',
      status: 'fail',
      cases: 3,
      measured: 1,
      limit: expect.closeTo(1e-3 + 1e-7, 12),
      worst: { output: 'y', index: [1], actual: '2', expected: '1', difference: 1, excess: expect.closeTo(0.999, 3) },
      why: 'On cuda y is not what the CPU says, for a request of 7 rows: 1 of 3 float32 elements differ beyond tolerance: the worst, at [1], is 2 where 1 is expected.',
    },
  ])
})

test('NaN on both sides is agreement, another shape is not', async () => {
  const nan = gave(floats('y', [Number.NaN]))
  expect(await parity(trialOn(saying(nan)), saying(nan), [])).toMatchObject([{ status: 'pass', cases: 3 }])
  const flat = gave(floats('y', [1], [1, 1]))
  expect(await parity(trialOn(saying(flat)), saying(one), [])).toMatchObject([
    { status: 'fail', why: expect.stringContaining('its shape is [1, 1] where [1] is expected') },
  ])
})

test('where two runs of one side differ, comparing proves nothing', async () => {
  const other = gave(floats('y', [2]))
  const why = 'Two runs of this model differ on a request of 1 row, so comparing proves nothing; see law/deterministic.'
  expect(await parity(trialOn(saying(one, other)), saying(one), [])).toEqual([{ id: 'parity/y', status: 'could-not-run', why }])
  const sampled = trialOn(saying(one), 'providers: {cuda: {}}\ndeterministic: false\n')
  expect(await parity(sampled, saying(one, other), [])).toMatchObject([
    { status: 'could-not-run', why: expect.stringContaining('`parity: false`') },
  ])
})

test.each<[string, Ran, Ran, object]>([
  [
    'the CPU refuses all',
    { is: 'refused', why: 'bad shape' },
    one,
    { status: 'could-not-run', why: 'The CPU takes no request that could be compared: bad shape' },
  ],
  [
    'the CPU dies',
    { is: 'died', death: { cause: 'memory-limit', code: null, signal: null, why: '' } },
    one,
    { status: 'could-not-run', why: expect.stringContaining('see crash') },
  ],
  [
    'the accelerator dies',
    one,
    { is: 'died', death: { cause: 'signal', code: null, signal: 'SIGSEGV', why: '' } },
    { status: 'could-not-run', why: expect.stringContaining('see crash') },
  ],
  [
    'the accelerator cannot',
    one,
    { is: 'unsupported', why: 'no kernel' },
    { status: 'unsupported', why: expect.stringContaining('no kernel') },
  ],
  [
    'there is no accelerator',
    one,
    { is: 'no-provider', why: 'no CUDA-capable device is detected' },
    {
      status: 'could-not-run',
      why: expect.stringMatching(/^no CUDA-capable device is detected\. Run it on a machine with NVIDIA's driver/),
    },
  ],
  ['an output is not there', one, gave(), { status: 'could-not-run', why: 'The model gives no output y.' }],
])('%s', async (_, here, there, said) => {
  expect(await parity(trialOn(saying(there)), saying(here), [])).toMatchObject([{ id: 'parity/y', ...said }])
})
