import { expect, test } from 'vitest'
import { rulebook } from '../../../src/generated/rulebook.ts'
import { review } from '../../../src/judge/review.ts'
import { contractOf } from '../../contract.ts'
import { absent, evidenceOf, modelOf, read } from '../../evidence.ts'
import { npy, npz, rows, runOn, said, scorerContract } from './contract-folder.ts'

const files = {
  'g.npz': npz({ x: npy(rows.x, rows.dims), probabilities: npy(said.probabilities, [2, 2]), score: npy(said.score, [2, 1]) }),
}
const text = scorerContract(
  'golden: {cases: [g.npz]}\nbehaviour: {missing_input: reject, batch_of_one: accept}\n',
  'path: model.onnx, version: "2026.11", metadata: [version, dataset]',
)

test.each([
  ['scorer', [], ''],
  ['renamed-input', ['contract/signature'], 'the input x is now called features'],
  ['stale-metadata', ['artifact/unversioned'], 'says version 2026.10, where the contract says 2026.11'],
  ['no-softmax', ['contract/output-invalid'], 'probabilities'],
  ['swapped', ['contract/golden'], '`g.npz`'],
  ['batch-dependent', ['contract/batch-variant'], 'batch'],
  ['dropout', ['contract/nondeterministic'], 'Two runs'],
])('from the model to the comment: %s is found by its own rule alone', async (model, wanted, words) => {
  const run = await runOn(model, text, files)
  const told = [run.model, run.contract, ...(run.files ?? [])].map(({ path, digest }) => [path, [digest].flat()] as const)
  const tree = { at: run.contract.path, digests: Object.fromEntries(told) }
  const served = { contract: { base: absent, head: read(contractOf(text)) }, contractTree: { base: null, head: tree } }
  const evidence = evidenceOf([modelOf('m', { contract: tree.at }, served)], { contracts: [read(run)] })
  const found = review(evidence, rulebook).findings.filter(({ rule }) => /^(?:contract|artifact)\//.test(rule))
  expect(found.map(({ rule }) => rule)).toEqual(wanted)
  const message = found.map((it) => it.message).join()
  expect(message).toContain(words)
  const figures = message.match(/\d+\.\d{3,}/g) ?? []
  expect([...new Set(figures)], 'each figure is told once').toEqual(figures)
})
