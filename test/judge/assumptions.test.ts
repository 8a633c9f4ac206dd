import { expect, test } from 'vitest'
import { assumptions } from '../../src/judge/assumptions.ts'
import { review } from '../../src/judge/review.ts'
import { readCompact } from '../../src/read/compact.ts'
import { evidenceOf, modelOf } from '../evidence.ts'

const compact = readCompact('Goal: fewer losses\nKnown risks: n/a: nothing new is served\nMistake budget: n/a\nConstraints: none', {
  path: 'description',
  commit: null,
  id: null,
})
const taken = [{ field: 'Known risks', text: 'n/a: nothing new is served', line: 2 }]

test('a field set aside with a reason is shown as an assumption; a bare n/a is no answer and no assumption', () => {
  expect(review(evidenceOf([modelOf('m')], { compact }), { rules: [], checklist: [] }).assumptions).toEqual(taken)
})

test.each([
  ['a change of the model’s behaviour', 'behaviour', false, taken],
  ['a refresh', 'refresh', false, taken],
  ['a way back owes no compact', 'rollback', false, []],
  ['shared code only', 'dependencies', false, []],
  ['a bot owes no compact', 'behaviour', true, []],
] as const)('%s', (_, kind, bot, expected) => {
  const evidence = evidenceOf([], { compact })
  expect(assumptions({ ...evidence, pull: { ...evidence.pull, bot } }, [{ kind }])).toEqual(expected)
})

test('without a compact there is none', () => {
  expect(assumptions(evidenceOf([]), [{ kind: 'behaviour' }])).toEqual([])
})
