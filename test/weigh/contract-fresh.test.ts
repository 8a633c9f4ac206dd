import { expect, test } from 'vitest'
import { type RunTree, unbound } from '../../src/weigh/contract-fresh.ts'
import { contractOf, leastContract, runOf } from '../contract.ts'

const sha = (letter: string) => `sha256:${letter.repeat(64)}`
const git = (letter: string) => `git:${letter.repeat(40)}`

const known: Record<string, string[]> = {
  'models/fraud.onnx': [sha('a')],
  'fraud/contract.yml': [git('b')],
  'fraud/golden/x.npz': [git('c')],
}
const tree = (more: Partial<RunTree> & { contractText?: string; files?: Record<string, string[]> } = {}): RunTree => {
  const files = { ...known, ...more.files }
  return {
    at: 'fraud/contract.yml',
    contract: contractOf(leastContract(more.contractText)),
    paths: Object.keys(files).filter((path) => (files[path] ?? []).length > 0),
    digestsOf: (path) => files[path] ?? [],
    pinned: { name: 'onnxruntime', version: '1.30.0' },
    ...more,
  }
}
const golden = { contractText: 'golden: {cases: [golden/*.npz]}' }
const listed = { files: [{ path: 'fraud/golden/x.npz', digest: git('c') }] }
const ours = { tool: { name: 'mle-review' } }
const l4 = { contractText: 'providers: {cuda: {device: L4}}' }

test.each([
  ['of this tree', runOf(), tree()],
  ['with its golden cases', runOf(listed), tree(golden)],
  ['told by both digests', runOf({ model: { path: 'models/fraud.onnx', digest: [git('d'), sha('a')] } }), tree()],
  ['by our own runtime', runOf(ours), tree()],
  ['of a stack that brings its own runtime', runOf({ runtime: { name: 'xgboost', version: '3.1' } }), tree()],
  ['of the runtime that the contract names', runOf(ours), tree({ contractText: 'runtime: {name: onnxruntime, version: 1.30.0}' })],
  ['of any version of that runtime', runOf(), tree({ contractText: 'runtime: {name: onnxruntime}' })],
  ['on the device that the contract names', runOf({ device: { class: 'cuda', name: 'NVIDIA l4' } }), tree(l4)],
  [
    'of a contract that is no YAML',
    runOf({ model: { path: 'models/other', digest: sha('a') } }),
    tree({ contract: null, files: { 'models/other': [sha('a')] } }),
  ],
])('bound: %s', (_what, run, now) => expect(unbound(run, now)).toEqual([]))

test.each([
  ['another model', runOf(), tree({ files: { 'models/fraud.onnx': [sha('d')] } }), ['model', 'differs']],
  ['a model that is gone', runOf(), tree({ files: { 'models/fraud.onnx': [] } }), ['model', 'absent']],
  ['a model that is told another way', runOf(), tree({ files: { 'models/fraud.onnx': [git('a')] } }), ['model', 'untold']],
  [
    'one of two digests is another',
    runOf({ model: { path: 'models/fraud.onnx', digest: [git('d'), sha('a')] } }),
    tree({ files: { 'models/fraud.onnx': [git('e'), sha('a')] } }),
    ['model', 'differs'],
  ],
  [
    'a model of another path, whose bytes are the same',
    runOf({ model: { path: 'x.onnx', digest: sha('a') } }),
    tree({ files: { 'x.onnx': [sha('a')] } }),
    ['model', 'differs'],
  ],
  ['another contract', runOf(), tree({ files: { 'fraud/contract.yml': [git('d')] } }), ['contract', 'differs']],
  [
    "another model's contract",
    runOf({ contract: { path: 'churn/contract.yml', digest: git('b') } }),
    tree({ files: { 'churn/contract.yml': [git('b')] } }),
    ['contract', 'differs'],
  ],
  ['a golden case that changed', runOf({ files: [{ path: 'fraud/golden/x.npz', digest: git('d') }] }), tree(golden), ['file', 'differs']],
  ['a golden case that is gone', runOf(listed), tree({ files: { 'fraud/golden/x.npz': [] } }), ['file', 'absent']],
  ['a golden case that was not run', runOf(), tree(golden), ['file', 'not-in-result']],
  ['a golden case that joined', runOf(listed), tree({ ...golden, files: { 'fraud/golden/y.npz': [git('d')] } }), ['file', 'not-in-result']],
  [
    'our runtime of another version',
    runOf({ ...ours, runtime: { name: 'onnxruntime', version: '1.29.0' } }),
    tree(),
    ['runtime', 'differs'],
  ],
  [
    'another runtime than the contract names',
    runOf({ runtime: { name: 'openvino', version: '1' } }),
    tree({ contractText: 'runtime: {name: onnxruntime}' }),
    ['runtime', 'differs'],
  ],
  [
    'another version than the contract names',
    runOf(),
    tree({ contractText: 'runtime: {name: onnxruntime, version: "1.2"}' }),
    ['runtime', 'differs'],
  ],
  ['another device', runOf({ device: { class: 'cuda', name: 'NVIDIA T4' } }), tree(l4), ['device', 'differs']],
  ['a device without a name', runOf({ device: { class: 'cuda' } }), tree(l4), ['device', 'differs']],
])('not bound: %s', (_what, run, now, [what, is]) => {
  expect(unbound(run, now)).toMatchObject([{ what, is }])
})
