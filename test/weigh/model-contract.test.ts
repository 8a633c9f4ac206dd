import { describe, expect, test } from 'vitest'
import type { ContractRun } from '../../src/model/contract-run.ts'
import type { ModelEvidence } from '../../src/model/evidence.ts'
import type { Read } from '../../src/model/read.ts'
import { checksumInTree } from '../../src/weigh/checksum-in-tree.ts'
import { contractLost, contractTouched } from '../../src/weigh/contract-touched.ts'
import { weighModelContract } from '../../src/weigh/model-contract.ts'
import { contractOf, leastContract, leastRun, runOf } from '../contract.ts'
import { absent, modelOf, read } from '../evidence.ts'

const { model, contract } = leastRun()
const digests = { [model.path]: [model.digest], [contract.path]: [contract.digest] }
const of = (id: string, at = contract.path, over: Partial<ModelEvidence> = {}) =>
  modelOf(
    id,
    { contract: at },
    {
      contract: { base: absent, head: read(contractOf(leastContract())) },
      contractTree: { base: null, head: { at, digests: { ...digests, [at]: [contract.digest] } } },
      ...over,
    },
  )
const run = (path = contract.path, device = 'cpu'): Read<ContractRun> =>
  read(runOf({ contract: { ...contract, path }, device: { class: device } }))
const unreadable = { is: 'unreadable', fault: 'author', reason: 'x', why: 'no' } as const

describe('results among several models', () => {
  const state = (contracts: Read<ContractRun>[], models = [of('a'), of('b', 'other/contract.yml')]) =>
    models.map((it) =>
      weighModelContract(it, { contracts, models }, null)
        ?.devices.map(({ is }) => is)
        .join(),
    )

  test.each<[string, Read<ContractRun>[], string[]]>([
    ['each has its own', [run(), run('other/contract.yml')], ['fresh', 'fresh']],
    ["another model's is not a stale one of mine", [run()], ['fresh', 'none']],
    ["one of nobody's contract is said to be of another state", [run('c.yml')], ['stale', 'stale']],
    ["nobody's beside mine is left alone", [run(), run('c.yml', 'cuda')], ['fresh', 'none,stale']],
    ['none', [], ['none', 'none']],
  ])('%s', (_what, contracts, is) => expect(state(contracts)).toEqual(is))

  test('one that cannot be read is told of each', () => {
    const models = [of('a'), of('b', 'other/contract.yml')]
    for (const it of models)
      expect(weighModelContract(it, { contracts: [run(), unreadable], models }, null)?.unread).toEqual([{ fault: 'author', why: 'no' }])
  })
})

test.each<[string, Partial<ModelEvidence>]>([
  ['no contract is configured', { contractTree: { base: null, head: null } }],
  [
    'its file is not there',
    { contractTree: { base: null, head: { at: contract.path, digests: {} } }, contract: { base: absent, head: absent } },
  ],
  ['it cannot be read', { contract: { base: absent, head: unreadable } }],
])('nothing to weigh: %s', (_what, over) => {
  const it = of('a', contract.path, over)
  expect(weighModelContract(it, { contracts: [run()], models: [it] }, null)).toBeNull()
})

test('a contract of another stack is there without being read', () => {
  const it = of('a', 'test_serve.py', { contract: { base: absent, head: absent } })
  expect(weighModelContract(it, { contracts: [run('test_serve.py')], models: [it] }, null)).toMatchObject({
    devices: [{ is: 'fresh', missing: [] }],
  })
})

describe('touched and lost', () => {
  const tree = { at: contract.path, digests }
  const change = (...paths: string[]) => ({ ...modelOf('a').change, contract: paths })
  const base = read(contractOf(leastContract()))
  test.each<[string, Partial<ModelEvidence>, boolean, boolean]>([
    ['left alone', { contractTree: { base: tree, head: tree }, contract: { base, head: base } }, false, false],
    ['edited', { contractTree: { base: tree, head: tree }, contract: { base, head: base }, change: change(contract.path) }, true, false],
    [
      'a golden example alone',
      { contractTree: { base: tree, head: tree }, contract: { base, head: base }, change: change('a.npz') },
      false,
      false,
    ],
    ['removed', { contractTree: { base: tree, head: tree }, contract: { base, head: absent }, change: change(contract.path) }, true, true],
    [
      'broken',
      { contractTree: { base: tree, head: tree }, contract: { base, head: unreadable }, change: change(contract.path) },
      true,
      true,
    ],
    [
      'not to be had',
      {
        contractTree: { base: tree, head: tree },
        contract: { base, head: { ...unreadable, fault: 'ours' } },
        change: change(contract.path),
      },
      true,
      false,
    ],
    [
      'broken before',
      { contractTree: { base: tree, head: tree }, contract: { base: unreadable, head: unreadable }, change: change(contract.path) },
      true,
      false,
    ],
    ['named elsewhere', { contractTree: { base: { ...tree, at: 'old.yml' }, head: tree }, contract: { base, head: base } }, true, false],
  ])('%s', (_what, over, touched, lost) => {
    const it = of('a', contract.path, over)
    expect([contractTouched(it), contractLost(it)]).toEqual([touched, lost])
  })
})

test.each<[string, string, string[], object | null]>([
  [
    'kept in Git LFS',
    `, sha256: ${'b'.repeat(64)}`,
    [`sha256:${'a'.repeat(64)}`],
    { actual: 'a'.repeat(64), expected: 'b'.repeat(64), path: model.path },
  ],
  ['known by git alone', `, sha256: ${'b'.repeat(64)}`, [`git:${'a'.repeat(40)}`], null],
  ['no name', '', [`sha256:${'a'.repeat(64)}`], null],
])('the checksum in the tree: %s', (_what, more, known, told) => {
  const head = read(contractOf(leastContract().replace('fraud.onnx}', `fraud.onnx${more}}`)))
  const it = of('a', contract.path, {
    contract: { base: absent, head },
    contractTree: { base: null, head: { at: contract.path, digests: { [model.path]: known } } },
  })
  expect(checksumInTree(it)).toEqual(told)
})
