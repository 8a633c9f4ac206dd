import { expect, test } from 'vitest'
import type { CompactField } from '../../src/model/compact.ts'
import { readCompact } from '../../src/read/compact.ts'
import { printCompact } from '../../src/read/compact-print.ts'
import { writtenByPeople } from '../../src/read/written-by-people.ts'

const from = { path: 'description', commit: null, id: null }
const fieldsOf = (text: string) => {
  const compact = readCompact(text, from, { always: true })
  return compact.is === 'read' ? compact.value.fields : expect.unreachable()
}
const printed = (field: Partial<CompactField>, hint?: string) => {
  const fields = { ...fieldsOf(''), goal: { value: '', line: 0, state: 'answered', ...field } as CompactField }
  return printCompact({ fields }, hint === undefined ? {} : { goal: hint })
}

test.each([
  ['a line', 'recall 0.8 -> 0.9'],
  ['a list', '- recall 0.8 -> 0.9\n- auc 0.7 -> 0.8'],
  ['paragraphs', 'one\n\ntwo'],
])('what a draft derived as %s is read as it was, and as derived', (_, value) => {
  const text = printed({ value, derived: 'fraud/metrics.json, fraud/gates.yml' })
  expect(text).toContain('<sub>derived from fraud/metrics.json, fraud/gates.yml</sub>\n')
  expect(fieldsOf(text).goal).toEqual({
    value,
    line: expect.any(Number),
    state: 'answered',
    derived: 'fraud/metrics.json, fraud/gates.yml',
  })
  expect(printCompact({ fields: fieldsOf(text) })).toBe(text)
})

test('a value that cannot stand beside the small print is kept word for word', () => {
  const value = 'x\n\n**Who cares:** y'
  expect(fieldsOf(printed({ value, derived: 'm' }))).toMatchObject({ goal: { value }, whoCares: null })
})

test.each([
  ['a person who deletes the small print has answered', '**Goal:** fewer misses', { value: 'fewer misses', state: 'answered' }],
  [
    'so has one who writes behind it',
    '**Goal:** a <sub>derived from m</sub> and b',
    { value: 'a <sub>derived from m</sub> and b', state: 'answered' },
  ],
  ['small print alone answers nothing', '**Goal:** <sub>derived from m</sub>', { value: '', state: 'empty', derived: 'm' }],
  ['a placeholder stays one', '**Goal:** TBD <sub>derived from m</sub>', { value: 'TBD', state: 'empty', derived: 'm' }],
  ['other small print is part of the value', '**Goal:** a <sub>derived</sub>', { value: 'a <sub>derived</sub>', state: 'answered' }],
])('%s', (_, text, field) => {
  expect(fieldsOf(text).goal).toEqual({ line: 1, ...field })
})

test('a hint is no answer, whatever it holds', () => {
  const text = printed({}, 'who --> **Goal:** me <!-- is')
  expect(text.match(/<!--|-->/g)).toEqual(['<!--', '-->'])
  expect(fieldsOf(text)).toMatchObject({ goal: { value: '', state: 'empty' }, whoCares: null })
  expect(readCompact(text, from).is).toBe('read')
})

test('one field in both forms is the person’s twice', () => {
  const compact = readCompact('## Iteration Compact\nGoal: a <sub>derived from m</sub>\n\nGoal: a\n\nWho cares: b', from)
  expect(compact).toMatchObject({ is: 'read', value: { repeated: [] } })
})

test('of a description only what people wrote is their claim, on the lines where it stands', () => {
  const text = `Drift is watched.\n\n${printed({ value: '- a\n- b', derived: 'm' })}\n**Known risks:** dashboards lag\n\n**Baseline:** main <sub>derived from m</sub>`
  const left = writtenByPeople(text)
  expect(left.split('\n').flatMap((line, i) => (line === '' ? [] : [`${i} ${line}`]))).toEqual([
    '0 Drift is watched.',
    '2 ## Iteration Compact',
    expect.stringMatching(/^4 \*\*Goal:\*\*$/),
    expect.stringMatching(/^\d+ \*\*Known risks:\*\* dashboards lag$/),
  ])
  expect(left.split('\n').length).toBe(text.split('\n').length)
  expect(writtenByPeople('Goal: a')).toBe('Goal: a')
})
