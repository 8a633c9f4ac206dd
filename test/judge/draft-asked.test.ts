import { expect, test } from 'vitest'
import { draftAsked } from '../../src/judge/draft-asked.ts'
import { readCompact } from '../../src/read/compact.ts'
import { evidenceOf, modelOf } from '../evidence.ts'

const text = '## Iteration Compact\n\nGoal: fewer stolen cards\nSuccess metric: recall at least 0.8\n'
const asked = (compact: Record<string, string>) =>
  draftAsked(evidenceOf([modelOf('m', { compact })], { compact: readCompact(text, { path: 'description', commit: null, id: null }) }), [
    { rule: 'compact/incomplete', model: 'm', approvedBy: null } as never,
  ])?.asked

test("a draft asks for what is open, and not for what the model's defaults answer", () => {
  expect(asked({})).toEqual(expect.arrayContaining(['whoCares', 'decisionOwner', 'baseline']))
  expect(asked({})).not.toContain('goal')
  const owed = asked({ whoCares: 'Risk desk', decisionOwner: '@ana' })
  expect(owed).toContain('baseline')
  expect(owed).not.toContain('whoCares')
  expect(owed).not.toContain('decisionOwner')
})

test('a refresh without a compact is handed what it owes and nobody answered', () => {
  const change = { ...modelOf('m').change, code: [], metrics: true }
  const of = (compact: object) =>
    draftAsked(evidenceOf([modelOf('m', { compact }, { change })]), [{ rule: 'compact/incomplete', model: 'm', approvedBy: null } as never])
  expect(of({})?.asked).toEqual(['labelsAndDataSnapshot', 'baseline', 'rollbackOrFallback'])
  expect(of({ baseline: 'rules' })?.asked).toEqual(['labelsAndDataSnapshot', 'rollbackOrFallback'])
})

test('where a compact is missing all nineteen are; where it is approved, or another rule speaks, none', () => {
  const of = (rule: string, approvedBy: string | null = null) =>
    draftAsked(evidenceOf([modelOf('m')]), [{ rule, model: 'm', approvedBy } as never])
  expect(of('compact/missing')?.asked).toHaveLength(19)
  expect(of('compact/missing', 'ana')).toBeNull()
  expect(of('gates/failed')).toBeNull()
})
