import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCompact } from '../../src/read/compact.ts'

const folder = join(import.meta.dirname, '../corpus/markdown/strangers')
const from = { path: 'description', commit: null, id: null }
const names = readdirSync(folder)

test('the corpus is there', () => {
  expect(names.length).toBeGreaterThanOrEqual(25)
})

test.each(names)("%s, a stranger's description, holds no compact", (name) => {
  expect(readCompact(readFileSync(join(folder, name), 'utf8'), from)).toEqual({ is: 'absent' })
})

test.each([
  ['its name over one field', '## Iteration Compact\n\nGoal: fewer misses'],
  ['a label that only a compact has', 'Mistake budget: three a day'],
  ['labels that few others have', 'Who cares: risk desk\nDecision owner: Ana\nSuccess metric: recall 0.8 -> 0.9'],
  [
    'the three answers of a refresh',
    'Labels and data snapshot: fraud-2026-11-08\nBaseline: main\nRollback or fallback: the artifact on main',
  ],
  ['a fence around answers', '```\n**Goal:** fewer misses\n**Mistake budget:** …\n```'],
  ['nothing but placeholders', '**Goal:** TBD\n**Who cares:**\n**Mistake budget:** <!-- how many? -->'],
])('a description with %s holds one', (_, text) => {
  expect(readCompact(text, from).is).toBe('read')
})

test('a fence that shows what one looks like is none', () => {
  expect(readCompact('It looks like this:\n\n```markdown\n## Iteration Compact\n\n**Goal:** …\n**Mistake budget:** …\n```', from)).toEqual({
    is: 'absent',
  })
})

test('asked to, it gives the fields whatever the text is', () => {
  const compact = readCompact('Goal: smaller bundle', from, { always: true })
  expect(compact).toMatchObject({
    is: 'read',
    value: { fields: { goal: { value: 'smaller bundle', line: 1, state: 'answered' }, baseline: null } },
  })
})
