import { describe, expect, test } from 'vitest'
import type { ContractRun } from '../../src/model/contract-run.ts'
import type { Read } from '../../src/model/read.ts'
import { weighChecks } from '../../src/weigh/contract-check.ts'
import { ruleOfCheck } from '../../src/weigh/contract-rules.ts'
import { weighContract } from '../../src/weigh/weigh-contract.ts'
import { contractOf, leastContract, leastRun, runOf } from '../contract.ts'

const { model, contract } = leastRun()
const tree = (more = '', paths: string[] = []) => ({
  at: 'fraud/contract.yml',
  contract: contractOf(leastContract(more)),
  paths,
  digestsOf: (path: string) => (path === model.path ? [model.digest] : path === contract.path ? [contract.digest] : []),
  pinned: null,
})
const read = (more: object = {}): Read<ContractRun> => ({
  is: 'read',
  value: runOf(more),
  from: { path: 'r.json', commit: null, id: null },
})
const stale = { model: { path: model.path, digest: `sha256:${'f'.repeat(64)}` } }
const untold = { model: { path: model.path, digest: `git:${'f'.repeat(40)}` } }
const whole = ['load', 'signature', 'output/y', 'law/generated', 'law/deterministic', 'law/row-independent', 'law/permutation'].map(
  (id) => ({ id, status: 'pass' }),
)

describe('devices', () => {
  test.each([
    ['no result', [], '', [['cpu', 'none', true]]],
    ['one of this tree', [read()], '', [['cpu', 'fresh', true]]],
    ['one of another', [read(stale)], '', [['cpu', 'stale', true]]],
    ['one that cannot be told', [read(untold)], '', [['cpu', 'untold', true]]],
    [
      'one that cannot be told of another contract',
      [read({ ...untold, contract: { ...contract, digest: `git:${'f'.repeat(40)}` } })],
      '',
      [['cpu', 'stale', true]],
    ],
    ['one of this tree among others', [read(stale), read(untold), read()], '', [['cpu', 'fresh', true]]],
    [
      'one of a device that nobody asked for',
      [read({ device: { class: 'cuda' } })],
      '',
      [
        ['cpu', 'none', true],
        ['cuda', 'fresh', false],
      ],
    ],
    [
      'one of two',
      [read({ device: { class: 'cuda' } })],
      'providers: {cuda: {}, cpu: {}}',
      [
        ['cuda', 'fresh', true],
        ['cpu', 'none', true],
      ],
    ],
  ])('%s', (_what, results, more, expected) =>
    expect(weighContract(results, tree(more)).devices.map(({ device, is, required }) => [device, is, required])).toEqual(expected),
  )
})

test.each([
  ['none', [], 'none'],
  ['one of this tree', [read({ device: { class: 'torchserve' } })], 'fresh'],
  ['one stale, one of this tree', [read({ ...stale, device: { class: 'a' } }), read({ device: { class: 'b' } })], 'fresh'],
  ['one stale', [read(stale)], 'stale'],
])('a contract of another stack: %s', (_what, results, is) => {
  const { devices } = weighContract(results, { ...tree(), contract: null })
  expect(devices).toMatchObject([{ is, required: true, missing: [] }])
})

test('a result that checks nothing is missing everything', () => {
  expect(weighContract([read({ checks: [] })], tree()).devices[0]?.missing).toEqual(whole.map(({ id }) => id))
  expect(weighContract([read({ checks: whole })], tree()).devices[0]?.missing).toEqual([])
  expect(weighContract([read({ checks: whole.slice(0, 3) }), read({ checks: whole.slice(3) })], tree()).devices[0]?.missing).toEqual([])
})

test('golden cases of the tree are asked for, whatever the result lists', () => {
  const golden = tree('golden: {cases: [golden/*.npz]}', ['fraud/golden/a.npz'])
  const now = { ...golden, digestsOf: (path: string) => (path.endsWith('.npz') ? [`git:${'e'.repeat(40)}`] : golden.digestsOf(path)) }
  const files = [{ path: 'fraud/golden/a.npz', digest: `git:${'e'.repeat(40)}` }]
  expect(weighContract([read({ checks: whole, files })], now).devices[0]).toMatchObject({
    is: 'fresh',
    missing: ['golden/fraud/golden/a.npz'],
  })
})

test('a stale result says nothing but why', () => {
  const weighed = weighContract(
    [read({ ...stale, checks: [{ id: 'golden/a', status: 'fail' }], death: { cause: 'signal', why: '' } })],
    tree(),
  )
  expect(weighed).toMatchObject({ checks: [], deaths: [], devices: [{ unbound: [{ what: 'model', is: 'differs' }] }] })
})

test('of two results of one device every failure counts, and so does a death', () => {
  const bad = read({ checks: [{ id: 'load', status: 'fail' }], death: { cause: 'signal', why: 'SIGSEGV' } })
  const weighed = weighContract([read(), bad], tree())
  expect(weighed.checks.map(({ status }) => status)).toEqual(['pass', 'fail'])
  expect(weighed.deaths).toMatchObject([{ device: 'cpu', death: { why: 'SIGSEGV' } }])
})

test('results that could not be read are told', () => {
  expect(
    weighContract([{ is: 'unreadable', fault: 'author', reason: 'invalid-result', why: 'x' }, { is: 'absent' }], tree()).unread,
  ).toEqual([{ fault: 'author', why: 'x' }])
})

describe("the contract's limits hold, not the result's", () => {
  const weighed = (more: string, check: object, run: object = {}) =>
    weighChecks(runOf({ checks: [{ status: 'pass', ...check }], ...run }), contractOf(leastContract(more)))[0]
  const dedicated = { runner: 'dedicated' }
  const p95 = (measured: number | undefined, status = 'pass') => ({ id: 'cost/p95_ms', limit: 99, measured, status })
  test.each([
    ['within', 'cost: {runner: dedicated, p95_ms: 8}', p95(8), dedicated, 'pass', true, 8],
    ['beyond, though the result says pass', 'cost: {runner: dedicated, p95_ms: 8}', p95(9), dedicated, 'fail', true, 8],
    ['a pass without a figure', 'cost: {runner: dedicated, p95_ms: 8}', p95(undefined), dedicated, 'could-not-run', true, 8],
    ['a fail without a figure', 'cost: {runner: dedicated, p95_ms: 8}', p95(undefined, 'fail'), dedicated, 'fail', true, 8],
    ['on a shared runner it is shown', 'cost: {p95_ms: 8}', p95(9), {}, 'fail', false, 8],
    ['a dedicated runner in the result alone holds nothing', 'cost: {p95_ms: 8}', p95(9), dedicated, 'fail', false, 8],
    ['measured on no dedicated runner', 'cost: {runner: dedicated, p95_ms: 8}', p95(7), {}, 'could-not-run', true, 99],
    ['too little throughput', 'cost: {rows_per_second: 100}', { id: 'cost/rows_per_second', measured: 90 }, {}, 'fail', false, 100],
    ['enough throughput', 'cost: {rows_per_second: 100}', { id: 'cost/rows_per_second', measured: 110 }, {}, 'pass', false, 100],
    ['too few nodes', 'providers: {cuda: {nodes: 0.9}}', { id: 'provider/cuda/nodes', measured: 0.8 }, {}, 'fail', true, 0.9],
    ['nodes enough', 'providers: {cuda: {nodes: 0.9}}', { id: 'provider/cuda/nodes', measured: 0.9 }, {}, 'pass', true, 0.9],
    [
      'a result that could not run',
      'providers: {cuda: {nodes: 0.9}}',
      { id: 'provider/cuda/nodes', status: 'unsupported' },
      {},
      'unsupported',
      true,
      undefined,
    ],
    ['a budget that the contract has not', '', { id: 'cost/p95_ms', measured: 9, limit: 99 }, {}, 'pass', false, 99],
  ])('%s', (_what, more, check, run, status, holds, limit) => {
    const it = weighed(more, check, run)
    expect([it?.status, it?.holds, it?.limit]).toEqual([status, holds, limit])
  })
})

test.each([
  ['load', 'contract/crash'],
  ['artifact/sha256', 'artifact/checksum-mismatch'],
  ['artifact/version', 'artifact/unversioned'],
  ['artifact/metadata/dataset', 'artifact/unversioned'],
  ['artifact/opset', 'contract/signature'],
  ['signature/inputs/x', 'contract/signature'],
  ['golden/a', 'contract/golden'],
  ['equivalence/y', 'contract/golden'],
  ['output/y', 'contract/output-invalid'],
  ['behaviour/empty_batch', 'contract/empty-batch'],
  ['behaviour/nan', 'contract/bad-input-accepted'],
  ['law/generated', 'contract/output-invalid'],
  ['law/deterministic', 'contract/nondeterministic'],
  ['law/row-independent', 'contract/batch-variant'],
  ['law/permutation', 'contract/batch-variant'],
  ['cost/p99_ms', 'contract/latency'],
  ['cost/load_ms', 'contract/latency'],
  ['cost/size_mb', 'contract/memory'],
  ['cost/peak_memory_mb', 'contract/memory'],
  ['provider/cuda/nodes', 'contract/not-on-accelerator'],
  ['parity/y', 'contract/provider-parity'],
])('%s is for %s', (id, rule) => expect(ruleOfCheck({ id })).toBe(rule))
