import { describe, expect, test } from 'vitest'
import type { ContractCheck } from '../../src/model/contract-run.ts'
import type { WeighedContract } from '../../src/model/weighed-contract.ts'
import { behaviourAsked } from '../../src/weigh/behaviour-asked.ts'
import { against, budgetFacts } from '../../src/weigh/budget-facts.ts'
import { asksRule, checkFacts, checkVariant, failedChecks, untriedChecks } from '../../src/weigh/contract-checks.ts'
import { placedElsewhere } from '../../src/weigh/placed-elsewhere.ts'
import { signatureWords } from '../../src/weigh/signature-words.ts'
import { unboundWords } from '../../src/weigh/unbound-words.ts'
import { weighContract } from '../../src/weigh/weigh-contract.ts'
import { contractOf, leastContract, leastRun, runOf } from '../contract.ts'

const { model, contract } = leastRun()
const weighed = (checks: Partial<ContractCheck>[], more = '', run: object = {}): WeighedContract =>
  weighContract([{ is: 'read', value: runOf({ checks, ...run }), from: { path: 'r', commit: null, id: null } }], {
    at: contract.path,
    contract: contractOf(leastContract(more)),
    paths: [],
    digestsOf: (path) => (path === model.path ? [model.digest] : path === contract.path ? [contract.digest] : []),
    pinned: null,
  })
const golden = (name: string, more: object = {}) => ({ id: `golden/${name}`, status: 'fail' as const, ...more })
const failed = (...checks: Partial<ContractCheck>[]) => failedChecks(weighed(checks), 'contract/golden')

describe('what a sentence may say of failures', () => {
  test('the first with its figures, and how many there are', () => {
    const worst = { output: 'y', index: [3, 0], actual: 'NaN', expected: 0.5, difference: null, excess: 0.02 }
    const some = failed(golden('a/b.npz', { worst, why: 'y differs.', measured: 0.02, limit: 1e-4 }), golden('c'))
    expect(checkFacts(some)).toEqual({
      check: 'a/b.npz',
      all: 'a/b.npz; c',
      count: 2,
      device: 'cpu',
      element: 'y[3, 0]',
      actual: 'NaN',
      expected: 0.5,
      difference: 'unknown',
      excess: 0.02,
      measured: 0.02,
      limit: 1e-4,
      smallest: '',
      why: 'y differs',
    })
    expect(checkVariant(some)).toBe('elements')
  })

  test.each<[string, Partial<ContractCheck>[], string]>([
    ['both values of an element', [golden('a', { worst: { actual: 1, expected: 2 } })], 'element'],
    [
      'a reason that tells them',
      [golden('a', { worst: { actual: '0.41', expected: '0.52' }, why: 'row 2 gives 0.41 among 5 rows and 0.52 alone.' })],
      'said',
    ],
    [
      'a reason that tells them in our words',
      [golden('a', { worst: { actual: '1', expected: '2' }, why: 'it is 1 where 2 is expected' })],
      'said',
    ],
    ['a reason that tells one', [golden('a', { worst: { actual: '0.41', expected: '0.52' }, why: 'it has 0.41 for 0.523' })], 'element'],
    ['a reason that counts', [golden('a', { worst: { actual: '1', expected: '3' }, why: '1 of 3 elements differs.' })], 'element'],
    ['one value is none', [golden('a', { worst: { actual: 1 } })], 'said'],
    ['nothing', [golden('a')], 'said'],
    ['nothing, of two', [golden('a'), golden('b')], 'saids'],
  ])('%s', (_what, checks, variant) => expect(checkVariant(failed(...checks))).toBe(variant))

  test('a scalar, and a result that says no reason', () => {
    expect(checkFacts(failed(golden('a', { worst: { output: 'y', index: [], actual: true, expected: false } })))).toMatchObject({
      element: 'y[]',
      actual: 'true',
      why: 'the result says no more',
    })
  })
})

describe('what was not tried', () => {
  const why = (it: WeighedContract) => untriedChecks(it, 'contract/batch-variant').map((said) => said.why)
  test.each<[string, Partial<ContractCheck>[], string, string[]]>([
    [
      'two for one reason',
      [
        { id: 'law/row-independent', status: 'could-not-run', why: 'no row.' },
        { id: 'law/permutation', status: 'could-not-run', why: 'no row.' },
      ],
      '',
      ['law/row-independent; law/permutation: no row'],
    ],
    ['one tried, one not there', [{ id: 'law/row-independent', status: 'pass' }], '', ['no result says anything of law/permutation']],
    [
      'both held',
      [
        { id: 'law/row-independent', status: 'pass' },
        { id: 'law/permutation', status: 'pass' },
      ],
      '',
      [],
    ],
    ['nobody asks', [], 'batch: joint', []],
    ['a device that is not required', [], 'providers: {cpu: {required: false}, cuda: {}}', []],
  ])('%s', (_what, checks, more, said) => expect(why(weighed(checks, more))).toEqual(said))

  test('a rule is asked where a check is there or should be', () => {
    expect(asksRule(weighed([], 'batch: joint'), 'contract/batch-variant')).toBe(false)
    expect(asksRule(weighed([]), 'contract/batch-variant')).toBe(true)
    expect(asksRule(null, 'contract/batch-variant')).toBe(false)
  })

  test('what would not have held says so', () => {
    const cost = (more: string) => untriedChecks(weighed([], more), 'contract/latency').map(({ severity }) => severity)
    expect(cost('cost: {p95_ms: 8}')).toEqual(['N'])
    expect(cost('cost: {runner: dedicated, p95_ms: 8}')).toEqual([undefined])
  })
})

test.each([
  ['reject', 'nan: reject', 'nan', undefined, 'reject'],
  ['accept', 'batch_of_one: accept', 'batch_of_one', 'reject', 'accept'],
  ['the largest batch', 'largest_batch: {size: 9, is: accept}', 'largest_batch', undefined, 'accept'],
  ['a case that the contract has not: the opposite of what was done', 'nan: reject', 'odd', 'reject', 'accept'],
  ['nothing is said at all', 'nan: reject', 'odd', undefined, 'reject'],
] as const)('asked of a behaviour: %s', (_what, more, name, did, asked) => {
  expect(behaviourAsked(contractOf(leastContract(`behaviour: {${more}}`)), { id: `behaviour/${name}`, did })).toBe(asked)
  expect(behaviourAsked(null, { id: 'behaviour/nan', did: 'accept' })).toBe('reject')
})

test('budgets in short', () => {
  const it = weighed(
    [
      { id: 'cost/p95_ms', status: 'pass', measured: 9.41234 },
      { id: 'cost/load_ms', status: 'fail', why: 'Slow.' },
    ],
    'cost: {p95_ms: 8, load_ms: 5, batch: 32}',
  )
  expect(budgetFacts(failedChecks(it, 'contract/latency'), contractOf(leastContract('cost: {batch: 32}')))).toEqual({
    device: 'cpu',
    budgets: 'p95_ms 9.412 > 8; load_ms: Slow',
    load: 'batch 32, one at a time',
  })
  expect(budgetFacts([], contractOf(leastContract('cost: {batch: 8, concurrency: 4}')))).toMatchObject({ load: 'batch 8, 4 at once' })
  expect(against({ id: 'provider/cuda/nodes', status: 'fail', measured: 0.5, limit: 0.9 } as never)).toBe('nodes 0.5 < 0.9')
})

test('operators elsewhere, most nodes first, by the names that people write', () => {
  const placement = [
    { operator: 'TopK', provider: 'CPUExecutionProvider', nodes: 2 },
    { operator: 'Gather', provider: 'cpu', nodes: 12 },
    { operator: 'MatMul', provider: 'CUDAExecutionProvider', nodes: 24 },
  ]
  const it = weighed([], '', { device: { class: 'cuda' }, placement })
  expect(placedElsewhere(it, 'cuda')).toEqual(['12 × Gather on cpu', '2 × TopK on cpu'])
  expect(placedElsewhere(it, 'webgpu')).toEqual([])
})

test.each([
  ['renamed', { what: 'renamed', before: 'a', after: 'b' }, 'the input a is now called b'],
  ['gone', { what: 'removed' }, 'the input x is gone'],
  ['needed', { what: 'added' }, 'the input x is needed too'],
  ['one more', { what: 'added', side: 'output', effect: 'compatible' }, 'the output x is new'],
  ['another type', { what: 'type', before: 'int64', after: 'float32' }, 'the input x is float32 instead of int64'],
] as const)('a change of signature in words: %s', (_what, change, words) =>
  expect(signatureWords({ side: 'input', name: 'x', before: '', after: '', effect: 'breaking', ...change })).toBe(words),
)

const sha = (letter: string) => `sha256:${letter.repeat(64)}`
test.each([
  [
    'another model',
    { what: 'model', is: 'differs', path: 'm.onnx', says: sha('a'), now: sha('b') },
    `model m.onnx is sha256:${'b'.repeat(12)} now, and the result is of sha256:${'a'.repeat(12)}`,
  ],
  [
    'another path',
    { what: 'contract', is: 'differs', path: 'c.yml', says: 'd.yml', now: 'c.yml' },
    'contract c.yml is c.yml now, and the result is of d.yml',
  ],
  ['a file that is gone', { what: 'file', is: 'absent', path: 'g.npz', says: sha('a'), now: '' }, 'g.npz is not there'],
  [
    'a file that it does not name',
    { what: 'file', is: 'not-in-result', path: 'g.npz', says: '', now: sha('a') },
    'it does not name g.npz, which the contract rests on',
  ],
  [
    'another runtime',
    { what: 'runtime', is: 'differs', path: '', says: 'x 1', now: 'x 2' },
    'runtime is x 2 now, and the result is of x 1',
  ],
  [
    'a file that we did not read',
    { what: 'file', is: 'untold', path: 'g.npz', says: sha('a'), now: 'unread:' },
    'what g.npz is was not read',
  ],
] as const)('why a result is not of this tree: %s', (_what, it, words) => expect(unboundWords(it)).toBe(words))
