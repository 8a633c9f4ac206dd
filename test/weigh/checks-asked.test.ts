import { describe, expect, test } from 'vitest'
import { batchDimension, checksAsked, checksMissing, devicesAsked, lawsAsked } from '../../src/weigh/checks-asked.ts'
import { contractOf, leastContract, runOf } from '../contract.ts'

const asked = (more = '', device = 'cpu', golden: string[] = []) => checksAsked(contractOf(leastContract(more)), device, golden)
const least = ['load', 'signature', 'output/y', 'law/generated', 'law/deterministic', 'law/row-independent', 'law/permutation']

test('of every contract', () => expect(asked()).toEqual(least))

test.each([
  ['golden cases', asked('golden: {cases: [a]}', 'cpu', ['fraud/a', 'fraud/b']), ['golden/fraud/a', 'golden/fraud/b']],
  ['equivalence', asked('equivalence: {predictions: p.npz}'), ['equivalence']],
  ['behaviour', asked('behaviour: {nan: reject, largest_batch: {size: 3, is: accept}}'), ['behaviour/nan', 'behaviour/largest_batch']],
  ['budgets', asked('cost: {p95_ms: 3, size_mb: 1}'), ['cost/p95_ms', 'cost/size_mb']],
  ['budgets of this device', asked('providers: {cuda: {}}\ncost: {provider: cuda, p50_ms: 1}', 'cuda'), ['parity/y', 'cost/p50_ms']],
  ['budgets of another device', asked('providers: {cuda: {}}\ncost: {provider: cuda, p50_ms: 1}'), []],
  [
    'shares',
    asked('providers: {webgpu: {nodes: 0.9, time: 0.8}}', 'webgpu'),
    ['provider/webgpu/nodes', 'provider/webgpu/time', 'parity/y'],
  ],
  ['shares of another device', asked('providers: {webgpu: {nodes: 0.9, time: 0.8}}'), []],
  ['shares of the CPU, which needs no parity with itself', asked('providers: {cpu: {nodes: 1}}'), ['provider/cpu/nodes']],
  ['no parity', asked('providers: {webgpu: {parity: false}}', 'webgpu'), []],
  ['a device that nobody asked for', asked('', 'constructor'), []],
])('further: %s', (_what, ids, more) => expect(new Set(ids)).toEqual(new Set([...least, ...more])))

test('of the artifact', () => {
  const text = leastContract().replace(
    '{path',
    `{sha256: ${'a'.repeat(64)}, version: "1", opset: {max: 9}, ir: {max: 9}, domains: [], operators: [], metadata: [dataset], path`,
  )
  expect(checksAsked(contractOf(text), 'cpu', [])).toEqual([
    ...least.slice(0, 2),
    ...['sha256', 'version', 'opset', 'ir', 'domains', 'operators', 'metadata/dataset'].map((it) => `artifact/${it}`),
    ...least.slice(2),
  ])
})

describe('laws', () => {
  test.each([
    ['', ['generated', 'deterministic', 'row-independent', 'permutation']],
    ['batch: joint', ['generated', 'deterministic']],
    ['deterministic: false', ['generated', 'row-independent', 'permutation']],
    ['batch: joint\ndeterministic: false', ['generated']],
  ])('%j', (more, laws) => expect(lawsAsked(contractOf(leastContract(more)))).toEqual(laws))
  test('nothing counts rows', () =>
    expect(lawsAsked(contractOf(leastContract().replace('[N, 3]', '[1, 3]')))).toEqual(['generated', 'deterministic']))
})

test.each([
  ['[N, 3]', '', 'N'],
  ['[3, T]', '', null],
  ['[3, T]', 'batch_dimension: T', 'T'],
  ['[]', '', null],
])('rows of %s %s: %s', (shape, more, name) => expect(batchDimension(contractOf(leastContract(more).replace('[N, 3]', shape)))).toBe(name))

test.each([
  ['', ['cpu']],
  ['providers: {cuda: {}, cpu: {}}', ['cuda', 'cpu']],
  ['providers: {cuda: {required: false}, webgpu: {}}', ['webgpu']],
  ['providers: {cuda: {required: false}}', ['cpu']],
])('devices of %j: %j', (more, devices) => expect(devicesAsked(contractOf(leastContract(more)))).toEqual(devices))

test.each([
  ['told exactly', ['output/y'], 'output/y', []],
  ['told of another output whose name begins alike', ['output/y'], 'output/y/z', ['output/y']],
  ['told by parts of a kind', ['signature'], 'signature/inputs/x', []],
  ['not told', ['load', 'golden/a'], 'load', ['golden/a']],
])('%s', (_what, ids, id, missing) => expect(checksMissing(ids, runOf({ checks: [{ id, status: 'pass' }] }))).toEqual(missing))
