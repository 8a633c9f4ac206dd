import { expect, test } from 'vitest'
import type { LedgerFile } from '../../../src/model/ledger.ts'
import { readLedger } from '../../../src/read/ledger/ledger.ts'
import { addedEntries } from '../../../src/weigh/ledger/added-entries.ts'

const read = (text: string) => readLedger(text, { path: 'LEDGER.md', commit: null, id: null })
const file = (base: string, head: string): LedgerFile => ({ path: 'LEDGER.md', models: ['a'], base: read(base), head: read(head) })
const entry = (iteration: string, more = '') =>
  `## Iteration ${iteration}\n\nChange: c ${iteration}\nMetric movement: up\nDebt created: none\n${more}\n`

test.each<[string, string, string, string, [string, string | null][]]>([
  ['one more at the top', entry('1'), entry('2') + entry('1'), '', [['Iteration 2', 'LEDGER.md']]],
  ['one more at the end', entry('1'), entry('1') + entry('2'), '', [['Iteration 2', 'LEDGER.md']]],
  ['words of an old one changed', entry('1'), entry('1', 'Decision: ship'), '', []],
  ['a second of the same number', entry('1'), entry('1', 'Decision: ship') + entry('1'), '', [['Iteration 1', 'LEDGER.md']]],
  ['all moved into another order', entry('1') + entry('2'), entry('2') + entry('1'), '', []],
  ['one taken away', entry('1') + entry('2'), entry('2'), '', []],
  ['in the description alone', entry('1'), entry('1'), entry('2'), [['Iteration 2', null]]],
  ['in both, told once', entry('1'), entry('2') + entry('1'), entry('2'), [['Iteration 2', 'LEDGER.md']]],
  ['in both, in other words', entry('1'), entry('2') + entry('1'), entry('2', 'Decision: ship'), [['Iteration 2', 'LEDGER.md']]],
  ['an old one quoted in the description', entry('1'), entry('1'), entry('1'), []],
  [
    'without a number, mostly the same words',
    'Change: a\nDecision: b\nDebt created: c',
    'Change: a\nDecision: b\nDebt created: none',
    '',
    [],
  ],
  [
    'without a number, other words',
    'Change: a\nDecision: b',
    'Change: c\nDecision: d\n\n---\n\nChange: a\nDecision: b',
    '',
    [['', 'LEDGER.md']],
  ],
  ['a file that was not there', '', entry('1'), '', [['Iteration 1', 'LEDGER.md']]],
])('%s', (_name, base, head, body, expected) => {
  expect(addedEntries([file(base, head)], body).map(({ entry, path }) => [entry.iteration, path])).toEqual(expected)
})

test('a field told twice is told in both texts, and one that says nothing adds nothing', () => {
  const [it] = addedEntries(
    [file('', '## Iteration 1\n\nChange: a\nDecision:\nDecision: ship\nLesson captured: b\nLesson captured: c')],
    '',
  )
  expect(it?.entry.fields).toMatchObject({ decision: { value: 'ship' }, lessonCaptured: { value: 'b\nc' } })
})
