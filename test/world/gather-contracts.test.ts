import { describe, expect, test } from 'vitest'
import { modelKind } from '../../src/judge/model-kind.ts'
import type { ContractRun } from '../../src/model/contract-run.ts'
import type { ModelEvidence } from '../../src/model/evidence.ts'
import type { Read } from '../../src/model/read.ts'
import { gather } from '../../src/world/gather.ts'
import type { Repository } from '../../src/world/repository.ts'
import { leastContract, runOf } from '../contract.ts'
import { type Files, memoryRepository } from '../memory-repository.ts'

const asOf = '2026-11-20T12:00:00Z'
const at = 'fraud/contract.yml'
const onnx = 'models/fraud.onnx'
const settings = (contract = at, more = '') => `version: 1
approvers: [ana]
models:
  fraud:
    paths: ["fraud/*.py"]
    contract: ${contract}
${more}`
const contract = leastContract('golden: {cases: [golden/*]}\n')
const pointer = (letter: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${letter.repeat(64)}\nsize 9\n`
const base: Files = {
  '.github/mle-review.yml': settings(),
  [at]: contract,
  [onnx]: 'm'.repeat(2000),
  'fraud/train.py': 'x = 1\n',
  'fraud/golden/a.npz': 'a'.repeat(2000),
  'README.md': 'hi',
}

interface Change {
  base?: Files
  head?: Record<string, string | null>
  contracts?: Read<ContractRun>[]
  unread?: string[]
}
async function gathered({ base: also = {}, head = { 'fraud/train.py': 'x = 2\n' }, contracts = [], unread = [] }: Change = {}) {
  const before = { ...base, ...also }
  const after = Object.fromEntries(Object.entries({ ...before, ...head }).filter(([, text]) => text !== null)) as Files
  const memory = memoryRepository({ base: before, head: after })
  const asked: string[][] = []
  const repository: Repository = {
    ...memory,
    texts: async (wants) => {
      asked.push(wants.map(({ path }) => path))
      const texts = await memory.texts(wants)
      for (const [key, read] of texts)
        if (read.is === 'read' && unread.includes(read.from.path))
          texts.set(key, { is: 'unreadable', fault: 'ours', reason: 'refused', why: 'refused' })
      return texts
    },
  }
  const evidence = await gather(repository, { asOf, contracts })
  return { evidence, asked, fraud: evidence.models[0] as ModelEvidence }
}

test('contracts of both sides come in the round of gates and metrics, and are plain JSON', async () => {
  const { evidence, fraud, asked } = await gathered({ head: { [at]: `${contract}batch: joint\n`, 'fraud/train.py': 'x = 2\n' } })
  expect(fraud.contract).toMatchObject({ base: { value: { batch: 'independent' } }, head: { value: { batch: 'joint' } } })
  expect(fraud.change.contract).toEqual([at])
  expect(Object.keys(fraud.contractTree.head?.digests ?? {}).sort()).toEqual([at, 'fraud/golden/a.npz', onnx])
  expect(asked).toHaveLength(2)
  expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
  expect(evidence).toMatchObject({ contracts: [], contractAwaited: false })
})

describe('what the tree knows', () => {
  const head = async (files: Record<string, string | null>, more: Change = {}) => {
    const { fraud, asked } = await gathered({ ...more, head: { 'fraud/train.py': 'x = 2\n', ...files } })
    return { digests: fraud.contractTree.head?.digests ?? {}, asked }
  }

  test.each<[string, Record<string, string | null>, string, string[] | undefined]>([
    ['a file by its object', { [onnx]: 'n'.repeat(2000) }, onnx, [expect.stringMatching(/^git:[0-9a-f]{40}$/)]],
    ['a model in Git LFS', { [onnx]: pointer('b') }, onnx, [`sha256:${'b'.repeat(64)}`]],
    ['a golden example in Git LFS', { 'fraud/golden/a.npz': pointer('c') }, 'fraud/golden/a.npz', [`sha256:${'c'.repeat(64)}`]],
    [
      'a small file that is no pointer',
      { 'fraud/golden/a.npz': 'small '.repeat(30) },
      'fraud/golden/a.npz',
      [expect.stringMatching(/^git:/)],
    ],
    [
      'a model that DVC keeps',
      { [onnx]: null, [`${onnx}.dvc`]: `outs:\n- md5: ${'d'.repeat(32)}\n  path: fraud.onnx\n` },
      onnx,
      [`md5:${'d'.repeat(32)}`],
    ],
    ['a model that is gone', { [onnx]: null }, onnx, undefined],
  ])('%s', async (_what, files, path, expected) => expect((await head(files)).digests[path]).toEqual(expected))

  test('small files that could be pointers cost one more round, and large ones none', async () => {
    expect((await head({ 'fraud/golden/a.npz': 'small '.repeat(30) })).asked).toHaveLength(3)
    expect((await head({})).asked).toHaveLength(2)
    expect((await head({ 'fraud/golden/a.npz': 'too small for a pointer' })).asked).toHaveLength(2)
  })

  test('a small file that could not be read is no file of its own digest', async () => {
    const { digests } = await head({ 'fraud/golden/a.npz': 'small '.repeat(30) }, { unread: ['fraud/golden/a.npz'] })
    expect(digests['fraud/golden/a.npz']).toEqual(['unread:'])
  })

  test('files that a result names count too: external data, and all of a contract that another stack wrote', async () => {
    const run: Read<ContractRun> = {
      is: 'read',
      value: runOf({
        files: [
          { path: 'README.md', digest: `sha256:${'a'.repeat(64)}` },
          { path: 'nowhere', digest: `md5:${'a'.repeat(32)}` },
        ],
      }),
      from: { path: 'r', commit: null, id: null },
    }
    const { digests } = await head({}, { contracts: [run] })
    expect(Object.keys(digests).sort()).toEqual(['README.md', at, 'fraud/golden/a.npz', onnx])
    const python = await gathered({
      base: { '.github/mle-review.yml': settings('fraud/test_serve.py'), 'fraud/test_serve.py': 'assert 1\n' },
      contracts: [
        { ...run, value: { ...run.value, contract: { ...run.value.contract, path: 'fraud/test_serve.py' } } } as Read<ContractRun>,
      ],
    })
    expect(python.fraud.contract.head).toEqual({ is: 'absent' })
    expect(Object.keys(python.fraud.contractTree.head?.digests ?? {}).sort()).toEqual(['README.md', 'fraud/test_serve.py', onnx])
  })
})

describe('what the change touched', () => {
  test.each<[string, Record<string, string | null>, string[], string]>([
    ['a golden example alone', { 'fraud/golden/a.npz': null }, ['fraud/golden/a.npz'], 'policy'],
    ['the contract alone', { [at]: `${contract}batch: joint\n` }, [at], 'policy'],
    ['the name of the served file', { [at]: contract.replace('fraud.onnx', 'other.onnx') }, [at], 'refresh'],
    ['the served file, which no other setting names', { [onnx]: 'n'.repeat(2000) }, [], 'refresh'],
  ])('%s', async (_what, head, touched, kind) => {
    const { fraud } = await gathered({ head })
    expect(fraud.change.contract).toEqual(touched)
    expect(modelKind(fraud)).toBe(kind)
  })

  test('an archive that is no example of it touches nothing', async () => {
    expect((await gathered({ head: { 'other/b.npz': 'b' } })).evidence.models).toEqual([])
  })

  test('a documentation beside it reads no contract', async () => {
    const { evidence, asked } = await gathered({ head: { 'README.md': 'hello' } })
    expect(evidence.models).toEqual([])
    expect(asked.flat()).not.toContain(at)
  })
})

test.each<[string, Files, Record<string, string | null>, object]>([
  [
    'head names another path',
    {},
    { '.github/mle-review.yml': settings('new.yml'), 'new.yml': leastContract().replace('../models', 'models') },
    { base: { at }, head: { at: 'new.yml' } },
  ],
  [
    'head no longer names one: the one on base is still meant',
    {},
    { '.github/mle-review.yml': settings().replace(/ +contract: .*\n/, '') },
    { base: { at }, head: { at } },
  ],
  [
    'head names the first',
    { '.github/mle-review.yml': settings().replace(/ +contract: .*\n/, '') },
    { '.github/mle-review.yml': settings() },
    { base: null, head: { at } },
  ],
  ['a file elsewhere is none', { '.github/mle-review.yml': settings('https://example.org/contract.yml') }, {}, { base: null, head: null }],
])('%s', async (_what, before, head, trees) => {
  const { fraud } = await gathered({ base: before, head: { 'fraud/train.py': 'x = 3\n', ...head } })
  expect(fraud.contractTree).toMatchObject(trees)
})
