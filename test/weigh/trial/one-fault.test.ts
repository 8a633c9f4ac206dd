import { expect, test } from 'vitest'
import type { ContractCheck } from '../../../src/model/contract-run.ts'
import { allTold } from '../../../src/weigh/trial/all-told.ts'
import { oneFault, untriable } from '../../../src/weigh/trial/one-fault.ts'

type Status = ContractCheck['status']

const clauses: Record<string, string> = { 'output/shape': 'shape', 'output/value': 'range', 'behaviour/batch_of_one': 'rows' }
const check = (id: string, status: Status): ContractCheck => ({ id, status, ...(clauses[id] === undefined ? {} : { clause: clauses[id] }) })
const told = (checks: Record<string, Status>) =>
  Object.fromEntries(oneFault(Object.entries(checks).map(([id, status]) => check(id, status))).map(({ id, status }) => [id, status]))

const everything: Record<string, Status> = {
  'output/value': 'fail',
  'law/generated': 'fail',
  'law/row-independent': 'fail',
  'law/permutation': 'fail',
  'parity/y': 'fail',
  'golden/g': 'fail',
  equivalence: 'fail',
  'behaviour/batch_of_one': 'fail',
  'behaviour/nan': 'fail',
  'cost/p50_ms': 'fail',
  'provider/cuda/nodes': 'fail',
  signature: 'fail',
  load: 'pass',
  'artifact/version': 'fail',
}

/** What no cause ever silences: each is a fault of its own. */
const own = ['behaviour/nan', 'cost/p50_ms', 'provider/cuda/nodes', 'signature', 'artifact/version']

test.each<[cause: string, left: string[]]>([
  ['law/deterministic', ['behaviour/batch_of_one']],
  ['output/shape', ['output/value']],
  ['law/row-independent', []],
  ['law/permutation', []],
  ['parity/y', ['behaviour/batch_of_one']],
  ['output/value', []],
  ['golden/g', ['equivalence', 'behaviour/batch_of_one']],
])('of all that fails with %s only the cause is told', (cause, left) => {
  const order = ['law/deterministic', 'output/shape', 'law/row-independent', 'law/permutation', 'parity/y', 'output/value', 'golden/g']
  const before = new Set(order.slice(0, order.indexOf(cause)))
  const checks = Object.fromEntries(Object.entries({ [cause]: 'fail' as const, ...everything }).filter(([id]) => !before.has(id)))
  // What only output checks fail with stands with them.
  if (before.has('output/value')) delete checks['law/generated']
  const failing = Object.entries(told(checks)).filter(([, status]) => status === 'fail')
  expect(failing.map(([id]) => id).sort()).toEqual([cause, ...left, ...own].sort())
})

test('under two runs that differ not even agreement means anything; under another fault it does', () => {
  const agreeing = { 'golden/g': 'pass', equivalence: 'pass', 'output/value': 'pass', 'cost/p50_ms': 'pass' } as const
  expect(told({ 'law/deterministic': 'fail', ...agreeing })).toEqual({
    'law/deterministic': 'fail',
    'golden/g': 'could-not-run',
    equivalence: 'could-not-run',
    'output/value': 'could-not-run',
    'cost/p50_ms': 'pass',
  })
  expect(told({ 'law/row-independent': 'fail', ...agreeing })).toEqual({ 'law/row-independent': 'fail', ...agreeing })
})

test('what was silenced silences nothing, and every silenced check names its cause', () => {
  const checks = oneFault([check('law/deterministic', 'fail'), check('output/value', 'fail'), check('behaviour/batch_of_one', 'fail')])
  expect(checks.map(({ status }) => status)).toEqual(['fail', 'could-not-run', 'fail'])
  expect(checks[1]?.why).toContain('see law/deterministic')
})

const known = { loaded: true, inputsDiffer: false, outputs: new Set<string>(), everyOutput: false }

test.each<[what: string, id: string, is: Partial<typeof known>, why: string | null]>([
  ['a model that loads', 'golden/g', {}, null],
  ['a model that does not load', 'golden/g', { loaded: false }, 'see load'],
  ['a model that does not load', 'artifact/sha256', { loaded: false }, null],
  ['inputs that differ', 'behaviour/nan', { inputsDiffer: true }, 'see signature'],
  ['inputs that differ', 'cost/p50_ms', { inputsDiffer: true }, 'see signature'],
  ['inputs that differ', 'load', { inputsDiffer: true }, null],
  ['an output that differs', 'output/y', { outputs: new Set(['y']) }, 'the output y'],
  ['an output that differs', 'parity/y', { outputs: new Set(['y']) }, 'the output y'],
  ['an output that differs', 'output/z', { outputs: new Set(['y']) }, null],
  ['an output that differs', 'golden/y', { outputs: new Set(['y']) }, null],
  ['only outputs that differ', 'law/deterministic', { everyOutput: true }, 'in every output'],
  ['only outputs that differ', 'golden/y', { everyOutput: true }, 'in every output'],
  ['only outputs that differ', 'behaviour/nan', { everyOutput: true }, null],
])('with %s, %s', (_, id, is, why) => {
  const said = untriable(id, { ...known, ...is })
  if (why === null) expect(said).toBeNull()
  else expect(said).toContain(why)
})

test('a check that nobody told is told to be missing, one told twice stands once, one nobody asked for stays', () => {
  const asked = ['load', 'signature', 'golden/g', 'law/generated']
  const checks = allTold(
    asked,
    [check('golden/more', 'fail'), check('golden/g', 'fail'), check('load', 'pass'), check('golden/g', 'pass')],
    known,
  )
  expect(checks.map(({ id, status }) => [id, status])).toEqual([
    ['load', 'pass'],
    ['signature', 'could-not-run'],
    ['golden/g', 'fail'],
    ['law/generated', 'could-not-run'],
    ['golden/more', 'fail'],
  ])
})
