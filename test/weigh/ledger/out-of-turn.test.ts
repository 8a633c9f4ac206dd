import { expect, test } from 'vitest'
import { isIterationTitle, iterationOf } from '../../../src/read/ledger/iteration.ts'
import { readLedger } from '../../../src/read/ledger/ledger.ts'
import { outOfTurn } from '../../../src/weigh/ledger/out-of-turn.ts'

const entries = (names: string[]) => {
  const read = readLedger(JSON.stringify(names.map((iteration) => ({ iteration, change: 'x' }))), {
    path: 'l.json',
    commit: null,
    id: null,
  })
  return read.is === 'read' ? read.value.entries : []
}

test.each<[string[], string, string | null]>([
  [['1', '2'], '3', null],
  [['2', '1'], '3', null],
  [['1', '2'], '2', 'again'],
  [['1', '2'], '5', 'gap'],
  [['3', '5'], '4', 'earlier'],
  [['iter-11'], 'iter-12', null],
  [['iter-11'], 'Iteration 12 (2026-03-01)', null],
  [['Iteration 11: device age'], '13', 'gap'],
  [['#7'], '#7', 'again'],
  [['exp-4', 'exp-5'], 'exp-7', 'gap'],
  [['exp-4'], 'run 2', null],
  [['fraud 4', 'churn 9'], 'churn 10', null],
  [['2026-W12'], '2026-W14', null],
  [['2026-W12'], '2026-W11', 'earlier'],
  [['2026-W12'], '2026-W12', null],
  [['2025-W52'], '2026W01', null],
  [['Week 40'], 'Week 43', null],
  [['KW 51', 'KW 52'], 'KW 2', null],
  [['2026-03-04'], '2026-03-04', null],
  [['2026-03-04'], '2026-02-28', 'earlier'],
  [['2026-03-04 (retrain)'], '2026-03-11 - more trees', null],
  [['v1.2.0'], 'v1.10.0', null],
  [['v1.2.0'], '1.2.0', 'again'],
  [['v1.10.0'], 'v1.2.0', 'earlier'],
  [['v1.2'], 'v1.2.1', null],
  [[], '7', null],
  [['7'], 'seven', null],
  [['two towers'], '2', null],
  [['7', 'hotfix'], '7', null],
  [['12a'], '12b', null],
  [['2026-13-45'], '2026-01-01', null],
])('after %j comes %s: %s', (before, next, expected) => {
  const [entry] = entries([next])
  expect(entry && (outOfTurn(entry, entries(before))?.why ?? null)).toBe(expected)
})

test.each([
  'Iteration 4',
  'iter-12',
  '#12',
  '2026-W09',
  '2026-02-27 - contract length',
  'v1.3.0',
  'Experiment 3: seeds',
  'Sprint 14',
  '**Iteration 8**',
])('a heading that names an iteration: %s', (title) => {
  expect(isIterationTitle(title)).toBe(true)
})

test.each(['Results', '2026', 'Top 10', 'Model v2 is out', 'Iterations', 'What we learned in 2026-03', 'Section 3'])(
  'a heading that names none: %s',
  (title) => {
    expect(isIterationTitle(title)).toBe(false)
  },
)

test('a name that is long costs nothing', () => {
  expect(iterationOf('1'.repeat(100_000))).toBe(null)
  expect(iterationOf(`${'a '.repeat(50_000)}1`)).toBe(null)
})
