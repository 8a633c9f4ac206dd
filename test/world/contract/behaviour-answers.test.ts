import { describe, expect, test } from 'vitest'
import type { Named } from '../../../src/model/tensor.ts'
import { exampleInputs } from '../../../src/weigh/trial/example-inputs.ts'
import { behaviour } from '../../../src/world/contract/behaviour.ts'
import type { LiveModel, Trial } from '../../../src/world/contract/trial.ts'
import type { Answer } from '../../../src/world/onnx/answer.ts'
import { contractOf, factsOf } from '../../contract.ts'
import { door, floats } from '../onnx/onnx-fixture.ts'

type Ran = Awaited<ReturnType<LiveModel['run']>>
const now = new Date('2026-11-01T00:00:00Z')
const rowsOf = (inputs: Named[]) => (inputs[0]?.value.is === 'tensor' ? inputs[0].value.tensor.dims[0] : undefined)
const ok = (rows: number): Ran => ({
  is: 'ok',
  value: { outputs: [floats('y', Array<number>(rows).fill(0.1))], milliseconds: 1, ignored: [] },
  peakBytes: null,
})

/** A trial whose model answers as it is told; what it was asked stands in `asked`. */
function trialOf(clauses: string, answer: (inputs: Named[], during: string) => Ran, more: Partial<Trial> = {}) {
  const contract = contractOf(
    `version: 1\ncontract: 1\nmodel: {path: a.onnx}\ninputs: {x: {type: float32, shape: [N, 3], min: 0, max: 1}}\noutputs: {y: {type: float32, shape: [N]}}\nbehaviour: ${clauses}`,
  )
  const asked: string[] = []
  const run: LiveModel['run'] = (inputs, during) => {
    asked.push(during)
    return Promise.resolve(answer(inputs, during))
  }
  const facts = factsOf()
  const trial = {
    ...{ contract, facts, now, script: door, at: 'contract.yml', provider: 'cpu', model: { run } },
    files: { paths: [], read: () => ({ is: 'absent' }) },
    example: (rows: number) => exampleInputs(contract, { rows, seed: 1, now, declared: facts }),
    ...more,
  } as unknown as Trial
  return { trial, asked }
}

const death: Answer<never> = { is: 'died', death: { cause: 'signal', code: null, signal: 'SIGSEGV', why: 'crashed' } }
const onlyValid = (other: Ran) => (_: Named[], during: string) => (during === 'behaviour, a valid request' ? ok(2) : other)

test('nothing asked, nothing run', async () => {
  const { trial, asked } = trialOf('{}', () => ok(1))
  expect([await behaviour(trial), asked]).toEqual([[], []])
})

describe('a valid request comes first', () => {
  test('of two rows, or of one where the model does not take two', async () => {
    const { trial, asked } = trialOf('{wrong_size: reject}', (inputs, during) =>
      rowsOf(inputs) === 1 && during.startsWith('behaviour, ') ? ok(1) : { is: 'refused', why: 'one row only' },
    )
    expect(await behaviour(trial)).toEqual([{ id: 'behaviour/wrong_size', status: 'pass', did: 'reject', by: 'model' }])
    expect(asked).toEqual([...Array<string>(2).fill('behaviour, a valid request'), 'behaviour/wrong_size', 'behaviour/wrong_size'])
  })

  test.each<[string, Ran, object]>([
    ['turned away', { is: 'refused', why: 'no' }, { status: 'could-not-run', why: 'The model turns away a valid request: no.' }],
    ['beyond the runtime', { is: 'unsupported', why: 'no kernel' }, { status: 'unsupported', why: 'no kernel' }],
    ['without a device', { is: 'no-provider', why: 'no GPU' }, { status: 'could-not-run', why: 'no GPU' }],
    ['deadly', death, { status: 'could-not-run', why: "The model's process died (signal) of a valid request, see crash." }],
  ])('where it is %s, no clause has a verdict', async (_, answer, check) => {
    const { trial, asked } = trialOf('{wrong_size: reject, nan: accept}', () => answer)
    expect(await behaviour(trial)).toEqual(['wrong_size', 'nan'].map((name) => ({ id: `behaviour/${name}`, ...check })))
    expect(asked.every((during) => during === 'behaviour, a valid request')).toBe(true)
  })

  test('where none can be made, neither', async () => {
    const { trial } = trialOf('{nan: reject}', () => ok(2), { example: () => ({ why: 'x is a map' }) })
    expect(await behaviour(trial)).toEqual([
      { id: 'behaviour/nan', status: 'could-not-run', why: 'No valid request can be made: x is a map.' },
    ])
  })
})

describe('what the model answers to a request that tries a clause', () => {
  const check = async (clauses: string, answer: Ran) => (await behaviour(trialOf(clauses, onlyValid(answer)).trial))[0]

  test('what the runtime cannot do is turned away where that is asked for, and no pass where it is to be taken', async () => {
    const answer: Ran = { is: 'unsupported', why: 'not supported' }
    expect(await check('{empty_batch: reject}', answer)).toMatchObject({ status: 'pass', did: 'reject', by: 'model' })
    expect(await check('{empty_batch: accept}', answer)).toEqual({
      id: 'behaviour/empty_batch',
      status: 'unsupported',
      why: 'not supported',
    })
  })

  test('a death is no refusal', async () => {
    expect(await check('{nan: reject}', death)).toEqual({
      id: 'behaviour/nan',
      status: 'could-not-run',
      why: "The model's process died (signal) of x = NaN, see crash.",
    })
  })

  test('neither is a device that went away', async () => {
    expect(await check('{nan: reject}', { is: 'no-provider', why: 'device lost' })).toMatchObject({
      status: 'could-not-run',
      why: 'device lost',
    })
  })
})

test('all that tries a clause is tried, until one does otherwise', async () => {
  const refused: Ran = { is: 'refused', why: 'no' }
  const all = trialOf('{out_of_range: reject}', onlyValid(refused))
  await behaviour(all.trial)
  expect(all.asked.filter((during) => during === 'behaviour/out_of_range')).toHaveLength(4)
  const first = trialOf('{out_of_range: reject}', onlyValid(ok(2)))
  expect((await behaviour(first.trial))[0]?.why).toMatch(/^The model takes x = -1000 \(min 0\) and gives y 0\.1, 0\.1\. Where serving/)
  expect(first.asked.filter((during) => during === 'behaviour/out_of_range')).toHaveLength(1)
})
