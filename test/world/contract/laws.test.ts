import { expect, test } from 'vitest'
import type { ContractCheck } from '../../../src/model/contract-run.ts'
import { checksAsked } from '../../../src/weigh/checks-asked.ts'
import { deterministicCheck } from '../../../src/world/contract/deterministic.ts'
import { laws } from '../../../src/world/contract/laws.ts'
import { outputs } from '../../../src/world/contract/outputs.ts'
import { lawTrial, scorerPorts } from './trial-fixture.ts'

async function checksOf(...of: Parameters<typeof lawTrial>): Promise<Record<string, ContractCheck>> {
  const trial = await lawTrial(...of)
  const checks = [
    ...(trial.contract.deterministic ? [await deterministicCheck(trial)] : []),
    ...(await outputs(trial)),
    ...(await laws(trial)),
  ]
  const asked = checksAsked(trial.contract, 'cpu', []).filter((id) => /^(?:law|output)\//.test(id))
  expect(checks.map(({ id }) => id).sort()).toEqual(asked.sort())
  return Object.fromEntries(checks.map((check) => [check.id, check]))
}
const not = (checks: Record<string, ContractCheck>, status: string) =>
  Object.values(checks)
    .flatMap((check) => (check.status === status ? [] : [`${check.id}: ${check.status}`]))
    .sort()

test('an honest model keeps every law', async () => {
  const checks = await checksOf('honest')
  expect(not(checks, 'pass')).toEqual([])
  expect(checks['law/generated']).toEqual({ id: 'law/generated', status: 'pass', cases: 25, seed: 1 })
  expect(checks['law/row-independent']).toMatchObject({ cases: 10 })
})

test('a batch that is centred by its own mean breaks the independence of rows, and nothing else', async () => {
  const checks = await checksOf('batch-mean')
  expect(not(checks, 'pass')).toEqual(['law/row-independent: fail'])
  expect(checks['law/row-independent']?.why).toMatch(/^A row in its batch is not what it is by itself: probabilities: /)
  expect(checks['law/row-independent']).toMatchObject({
    worst: { output: 'probabilities' },
    smallest: expect.stringMatching(/^x \[2, 4\] (?:-?\d+(?:\.\d{1,9})?(?:e-?\d+)?(?:, )?){8}$/),
  })
})

test('dropout that was left on: two runs differ', async () => {
  const checks = await checksOf('dropout')
  expect(checks['law/deterministic']).toMatchObject({ status: 'fail', worst: { output: 'probabilities', index: expect.any(Array) } })
  expect(checks['law/deterministic']?.why).toContain('Two runs of one request differ in probabilities')
  expect(checks['output/score']).toMatchObject({ status: 'pass' })
  expect((await checksOf('dropout', scorerPorts, 'deterministic: false\nbatch: joint'))['law/deterministic']).toBeUndefined()
})

test('dropout that was left on and that the runtime leaves out while it optimises is found in the model', async () => {
  const checks = await checksOf('dropout-optimised')
  expect(not(checks, 'pass')).toEqual(['law/deterministic: fail'])
  expect(checks['law/deterministic']?.why).toMatch(/^The model holds a Dropout that is switched on .*export the model for evaluation/)
})

test('softmax left out: the output that is no distribution is invalid, and only it', async () => {
  const checks = await checksOf('no-softmax')
  expect(not(checks, 'pass')).toEqual(['law/generated: fail', 'output/probabilities: fail'])
  expect(checks['output/probabilities']).toMatchObject({ clause: 'range', worst: { output: 'probabilities' } })
  const sums = await checksOf('no-softmax', scorerPorts.replace(', min: 0, max: 1, sums_to', ', sums_to'))
  expect(sums['output/probabilities']).toMatchObject({ clause: 'sums_to', worst: { expected: '1' } })
})

test("a row's place in its output breaks permutation, and nothing else", async () => {
  const checks = await checksOf('row-index')
  expect(not(checks, 'pass')).toEqual(['law/permutation: fail'])
  expect(checks['law/permutation']?.why).toMatch(/^Rows in another order give other outputs: probabilities: /)
})

test('batch: joint turns the laws of rows off', async () => {
  expect(not(await checksOf('batch-mean', scorerPorts, 'batch: joint\ngenerated: {cases: 5}'), 'pass')).toEqual([])
})

test('a model for one batch of 32 is tried with 32; one for a single row has none to compare', async () => {
  expect(not(await checksOf('fixed-32'), 'pass')).toEqual([])
  const single = await checksOf('fixed-1')
  expect(not(single, 'pass')).toEqual(['law/permutation: could-not-run', 'law/row-independent: could-not-run'])
  expect(single['law/permutation']?.why).toContain('one row and no more')
})

const rare = `inputs:
  x: {type: float32, shape: [N, 4], min: -10, max: 10}
outputs:
  score: {type: float32, shape: [N], min: 0, max: 1}`

test('what only some requests break is found by generated ones, told by the smallest', async () => {
  const checks = await checksOf('rarely-wrong', rare.replace('max: 10', 'max: 10, unit: EUR'), 'generated: {cases: 200, seed: 1}')
  expect(checks['law/generated']).toMatchObject({ status: 'fail', clause: 'range', seed: 1, worst: { output: 'score', expected: '<= 1' } })
  expect(checks['law/generated']?.smallest).toMatch(/^x \[1, 4\] (?:9\.\d+|10), 0, 0, 0$/)
  expect(checks['law/row-independent']?.status).toBe('pass')
})

test('an end of the range that gives no finite output is found', async () => {
  const ports = 'inputs:\n  amount: {type: float32, shape: [N], min: 0, max: 1000}\noutputs:\n  y: {type: float32, shape: [N]}'
  const checks = await checksOf('log', ports)
  expect(not(checks, 'pass')).toEqual(['law/generated: fail'])
  expect(checks['law/generated']).toMatchObject({ clause: 'finite', smallest: 'amount [1] 0', why: 'y at [0] is -Infinity.' })
})

const amount = (is: string) => `inputs:
  amount: {type: float32, shape: [N], min: 0, max: 10}
outputs:
  score: {type: float32, shape: [N], min: 0, max: 1, monotone: [{in: amount, is: ${is}}]}`

test('an order in an input: kept, turned round, kept only half of the way', async () => {
  expect(not(await checksOf('growing', amount('increasing')), 'pass')).toEqual([])
  const wrong = await checksOf('growing', amount('decreasing'))
  expect(not(wrong, 'pass')).toEqual(['law/generated: fail', 'output/score: fail'])
  expect(wrong['output/score']).toMatchObject({ clause: 'monotone' })
  expect(wrong['output/score']?.why).toMatch(
    /^score at \[0\] goes from 0\.5 to 0\.9\d* as amount grows from 0 to 2\.5, all else held, not decreasing: /,
  )
  const half = await checksOf('falling-again', amount('increasing'))
  expect(half['output/score']?.why).toContain('as amount grows from 5 to 7.5')
})

const sequence = (ids: string) => `inputs:
  ids: {type: int64, shape: [N, S]${ids}}
outputs:
  score: {type: float32, shape: [N], min: 0, max: 1}`

test('sequences of any length; a value that the contract allows and the model does not is a fault, one that it leaves open a question', async () => {
  expect(not(await checksOf('sequence', sequence(', min: 0, max: 15')), 'pass')).toEqual([])
  expect(not(await checksOf('sequence', sequence('')), 'pass')).toEqual([])
  const beyond = await checksOf('sequence', sequence(', min: 0, max: 16'), 'generated: {cases: 60, seed: 1}')
  expect(beyond['law/generated']).toMatchObject({ status: 'fail', clause: 'missing', smallest: 'ids [1, 1] 16' })
  const open = await checksOf('sequence', sequence(', min: 10'), 'generated: {cases: 60, seed: 1}')
  expect(not(open, 'could-not-run')).toEqual([])
  expect(open['law/generated']?.why).toContain('Say in the contract what values ids may have: min and max, or categories.')
  const some = await checksOf('sequence', sequence(', min: 6'), 'generated: {cases: 60, seed: 1}')
  expect(not(some, 'pass')).toEqual(['law/generated: could-not-run'])
  expect(some['law/generated']?.cases).toBeGreaterThan(10)
})

test('sizes that the model turns away are not its fault', async () => {
  const ports =
    'inputs:\n  x: {type: float32, shape: [N, 1, S], min: 0, max: 1}\noutputs:\n  score: {type: float32, shape: [N], min: 0, max: 1}'
  expect(not(await checksOf('convolution', ports), 'pass')).toEqual([])
})

test('rows on two axes are compared, outputs of the whole batch are not', async () => {
  const ports =
    'inputs:\n  x: {type: float32, shape: [N, 4], min: -3, max: 3}\noutputs:\n  likeness: {type: float32, shape: [N, N]}\n  mean: {type: float32, shape: []}'
  expect(not(await checksOf('pairs', ports), 'pass')).toEqual([])
  const only = await checksOf('pairs', ports.replace('[N, N]', '[null, null]').replace('shape: []', 'shape: []'))
  expect(not(only, 'pass')).toEqual([])
})

test('an integer that depends on the other rows is found', async () => {
  const ports =
    'inputs:\n  x: {type: float32, shape: [N, 4], min: -3, max: 3}\noutputs:\n  best: {type: int64, shape: [N], categories: [0, 1]}'
  expect(not(await checksOf('rank', ports), 'pass')).toEqual(['law/row-independent: fail'])
})

test('an output that is written the other way round is invalid by its shape, the other is valid', async () => {
  const checks = await checksOf('honest', scorerPorts.replace('[N, 2]', '[2, N]').replace('axis: 1', 'axis: 0'))
  expect(checks['output/probabilities']).toMatchObject({ clause: 'shape', why: expect.stringContaining('where [2, N = ') })
  expect(checks['output/score']?.status).toBe('pass')
})

test('an output that the model declares otherwise is told by the signature, and laws look at the others', async () => {
  const checks = await checksOf('honest', scorerPorts.replace('probabilities:', 'classes:'))
  expect(not(checks, 'pass')).toEqual(['output/classes: fail'])
  const flat = await checksOf('honest', scorerPorts.replace('score: {type: float32, shape: [N]', 'score: {type: float32, shape: [1, N]'))
  expect(not(flat, 'pass')).toEqual(['output/score: fail'])
  const none = await checksOf('growing', 'inputs:\n  amount: {type: float32, shape: [N]}\noutputs:\n  rating: {type: float32, shape: [N]}')
  expect(none['law/generated']).toMatchObject({ status: 'could-not-run', why: 'The signature differs in every output, see signature.' })
  expect(not(none, 'pass')).toHaveLength(4)
})

test('rows that are not as many as the request has cannot be compared', async () => {
  const ports = 'inputs:\n  x: {type: float32, shape: [N, 4], min: -3, max: 3}\noutputs:\n  score: {type: float32, shape: [N]}'
  const trial = await lawTrial('honest', ports)
  const half: typeof trial.model.run = async (inputs, during) => {
    const answer = await trial.model.run(inputs, during)
    if (answer.is !== 'ok') return answer
    const score = {
      name: 'score',
      value: { is: 'tensor' as const, tensor: { type: 'float32' as const, dims: [9], data: new Float32Array(9) } },
    }
    return { ...answer, value: { ...answer.value, outputs: [score] } }
  }
  const checks = await laws({ ...trial, model: { ...trial.model, run: half } })
  const why = 'score has not as many rows as the request, so rows cannot be compared.'
  expect(checks.slice(1)).toMatchObject([
    { id: 'law/row-independent', status: 'could-not-run', why },
    { id: 'law/permutation', status: 'could-not-run', why },
  ])
})

test('a process that dies ends a law', async () => {
  const trial = await lawTrial('honest')
  const deaths: { during: string; death: never }[] = []
  let runs = 0
  const model = {
    ...trial.model,
    deaths,
    run: async (inputs: never, during: string) => {
      runs += during === 'law/generated' ? 1 : 0
      if (during !== 'law/generated' || runs < 5) return trial.model.run(inputs, during)
      deaths.push({ during, death: {} as never })
      return { is: 'died' as const, death: { cause: 'signal' as const, code: null, signal: 'SIGSEGV', why: '' } }
    },
  }
  const checks = await laws({ ...trial, model })
  expect(checks.find(({ id }) => id === 'law/generated')).toMatchObject({
    status: 'could-not-run',
    why: expect.stringContaining("The model's process died"),
  })
  expect(runs).toBe(5)
})
