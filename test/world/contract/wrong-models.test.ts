import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ruleOfCheck } from '../../../src/weigh/contract-rules.ts'
import { model as onnxModel } from '../onnx/onnx-fixture.ts'
import { checkOf, notPassing, npy, npz, rows, runOn, said, scorerContract } from './contract-folder.ts'

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
  const run = await runOn('scorer', `${asked()}limits: {memory_mb: 1000}\n`, files, { runner: 'dedicated' })
  expect(notPassing(run)).toEqual({})
  expect(run.death).toBeUndefined()
  expect(run).toMatchObject({
    runner: 'dedicated',
    latency: [{ batch: 1 }],
    memory: { peak_mb: expect.any(Number), limit_mb: process.platform === 'linux' ? 1000 : null },
  })
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
  ['slow', ['contract/latency'], 'over the budget of 1.'],
  ['hungry', ['contract/memory'], 'over the budget of 300'],
])('a model broken in one way is caught by one rule: %s', async (model, rules, why) => {
  const budgets = { slow: 'peak_memory_mb: 300', hungry: 'p95_ms: 10' }[model]
  const plain = budgets === undefined ? asked() : asked().replace(new RegExp(`, ${budgets}`), '')
  // It multiplies matrices of 1,300 by 1,300: no machine does that in a millisecond.
  const contract = plain.replace('p95_ms: 10', 'p95_ms: 1')
  const run = await runOn(model, contract, files, { runner: model === 'slow' || model === 'hungry' ? 'dedicated' : 'shared' })
  const failed = run.checks.filter(({ id, status }) => status === 'fail' && (run.runner === 'dedicated' || !id.startsWith('cost/')))
  expect([...new Set(failed.map(ruleOfCheck))], JSON.stringify(notPassing(run))).toEqual(rules)
  expect(failed[0]?.why).toContain(why)
  expect(run.death).toBeUndefined()
  for (const check of run.checks.filter(({ status }) => status !== 'pass')) expect(check.why).toBeTruthy()
})

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

test('an output of another type or size is told by the signature, and by nothing else', async () => {
  const contract = scorerContract('golden: {cases: [g.npz]}\n').replace('score: {type: float32', 'score: {type: float64')
  expect(notPassing(await runOn('scorer', contract, files))).toEqual({
    fail: ['signature'],
    'could-not-run': ['golden/g.npz', 'output/score'],
  })
  const wide = scorerContract().replace('shape: [N, 2]', 'shape: [N, 3]')
  expect(notPassing(await runOn('scorer', wide))).toEqual({ fail: ['signature'], 'could-not-run': ['output/probabilities'] })
})

test('where the inputs differ nothing is run, and everything says why', async () => {
  const run = await runOn('renamed-input', asked(), files)
  expect(checkOf(run, 'golden/g.npz')).toMatchObject({ status: 'could-not-run', why: expect.stringContaining('The signature differs') })
  expect(run.latency).toBeUndefined()
  // The golden file is bound all the same: nobody may exchange it under this result.
  expect(run.files?.map(({ path }) => path)).toEqual(['g.npz'])
})

test('a request that takes the process down is told with what it was, and the others are tried in a new one', async () => {
  const contract = `version: 1
contract: 1
model: {path: model.onnx}
inputs: {n: {type: int64, shape: [1], min: 1, max: 9}}
outputs: {y: {type: float32}}
golden: {cases: ["*.json"]}
cost: {seconds: 0.02}
generated: {cases: 3, seed: 1}
`
  const cases = {
    'a.json': '{"inputs": {"n": [2]}, "outputs": {"y": [0, 0]}}',
    'b.json': '{"inputs": {"n": [400000000000]}, "outputs": {"y": [0]}}',
  }
  const run = await runOn(readFileSync(onnxModel('hungry')), contract, { ...cases, 'c.json': cases['a.json'] })
  expect(run.death).toMatchObject({ cause: 'memory-limit', during: 'golden/b.json' })
  expect(notPassing(run)).toEqual({ 'could-not-run': ['golden/b.json'] })
  expect(checkOf(run, 'golden/b.json').why).toContain('process died (memory-limit), see crash')
})

test('a model that never answers is ended each time, and not started for ever', async () => {
  const contract = `version: 1
contract: 1
model: {path: model.onnx}
inputs: {x: {type: float32, shape: [N]}}
outputs: {y: {type: float32, shape: [N]}}
behaviour: {missing_input: reject, batch_of_one: accept}
limits: {seconds: 0.5}
`
  const begun = performance.now()
  const run = await runOn(readFileSync(onnxModel('endless')), contract)
  expect(run.death).toMatchObject({ cause: 'time-limit', why: 'no answer within 0.5 s' })
  expect(notPassing(run).fail).toBeUndefined()
  expect(checkOf(run, 'law/deterministic')).toMatchObject({ status: 'could-not-run', why: expect.stringContaining('see crash') })
  expect(performance.now() - begun).toBeLessThan(60_000)
})
