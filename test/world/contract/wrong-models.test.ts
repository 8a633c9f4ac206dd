import { expect, test } from 'vitest'
import { ruleOfCheck } from '../../../src/weigh/contract-rules.ts'
import { checkOf, notPassing, npy, npz, rows, runnerModel, runOn, said, scorerContract } from './contract-folder.ts'

const files = {
  'g.npz': npz({ x: npy(rows.x, rows.dims), probabilities: npy(said.probabilities, [2, 2]), score: npy(said.score, [2, 1]) }),
}
const promises = `golden: {cases: [g.npz]}
equivalence: {predictions: g.npz}
behaviour: {missing_input: reject, wrong_type: reject, wrong_rank: reject, wrong_size: reject, batch_of_one: accept}
cost: {runner: dedicated, seconds: 0.05, warm_up: 1, p95_ms: 10, peak_memory_mb: 300}
`
const asked = (model = 'path: model.onnx, version: "2026.11", metadata: [version, dataset]') => scorerContract(promises, model)

test('the model that the contract is about holds it', async () => {
  const run = await runOn('scorer', asked(), files, { runner: 'dedicated' })
  expect(notPassing(run)).toEqual({})
  expect(run.death).toBeUndefined()
  expect(run).toMatchObject({ runner: 'dedicated', latency: [{ batch: 1 }], memory: { peak_mb: expect.any(Number) } })
})

test.each<[model: string, rules: string[], why: string]>([
  ['stale-metadata', ['artifact/unversioned'], 'says version 2026.10, where the contract says 2026.11'],
  ['no-metadata', ['artifact/unversioned'], 'metadata'],
  ['renamed-input', ['contract/signature'], 'the input x is called features'],
  ['float64-in', ['contract/signature'], 'the input x is float64, not float32'],
  ['no-score', ['contract/signature'], 'it has no output score'],
  ['no-softmax', ['contract/output-invalid'], 'probabilities'],
  ['swapped', ['contract/golden'], 'probabilities'],
  ['transposed', ['contract/output-invalid'], ''],
  ['batch-dependent', ['contract/batch-variant'], 'batch'],
  ['dropout', ['contract/nondeterministic'], 'Two runs'],
  ['slow', ['contract/latency'], 'over the budget of 10'],
  ['hungry', ['contract/memory'], 'over the budget of 300'],
])(
  'a model broken in one way is caught by one rule: %s',
  async (model, rules, why) => {
    const budgets = { slow: 'peak_memory_mb: 300', hungry: 'p95_ms: 10' }[model]
    const contract = budgets === undefined ? asked() : asked().replace(new RegExp(`, ${budgets}`), '')
    const run = await runOn(model, contract, files, { runner: model === 'slow' || model === 'hungry' ? 'dedicated' : 'shared' })
    const failed = run.checks.filter(({ id, status }) => status === 'fail' && (run.runner === 'dedicated' || !id.startsWith('cost/')))
    expect([...new Set(failed.map(ruleOfCheck))], JSON.stringify(notPassing(run))).toEqual(rules)
    expect(failed[0]?.why).toContain(why)
    expect(run.death).toBeUndefined()
    for (const check of run.checks.filter(({ status }) => status !== 'pass')) expect(check.why).toBeTruthy()
  },
  30_000,
)

test('a missing output keeps golden cases from passing and the others from being compared by nobody', async () => {
  const run = await runOn('no-score', asked(), files)
  expect(checkOf(run, 'golden/g.npz')).toMatchObject({
    status: 'could-not-run',
    why: expect.stringContaining('The other outputs agree; score is not compared'),
  })
  const wrong = { 'g.npz': npz({ x: npy(rows.x, rows.dims), probabilities: npy([1, 0, 0, 1], [2, 2]), score: npy(said.score, [2, 1]) }) }
  expect(checkOf(await runOn('no-score', asked(), wrong), 'golden/g.npz')).toMatchObject({
    status: 'fail',
    worst: { output: 'probabilities' },
  })
})

test('where the inputs differ nothing is run, and everything says why', async () => {
  const run = await runOn('renamed-input', asked(), files)
  expect(checkOf(run, 'golden/g.npz')).toMatchObject({ status: 'could-not-run', why: expect.stringContaining('The signature differs') })
  expect(run.latency).toBeUndefined()
  // The golden file is bound all the same: nobody may exchange it under this result.
  expect(run.files?.map(({ path }) => path)).toEqual(['g.npz'])
})

test('a model that takes its process down is told as that, with what it was doing', async () => {
  const hungry = `${asked()}limits: {memory_mb: 1, seconds: 20}\n`
  const run = await runOn(runnerModel('hungry.onnx'), hungry.replace('generated: {cases: 5', 'generated: {cases: 1'), files)
  const told = run.checks.filter(({ status }) => status === 'fail')
  expect(told.map(({ id }) => id)).toEqual(run.death ? [] : ['cost/peak_memory_mb'])
}, 30_000)
