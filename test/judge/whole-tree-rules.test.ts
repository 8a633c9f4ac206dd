import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { wholeTreeRules } from '../../src/judge/whole-tree-rules.ts'

test('a question is asked of an author, and there is none', () => {
  const [first] = rulebook.rules.filter(({ page }) => page.id === 'reproducibility/local-path')
  if (first === undefined) throw new Error('no such rule')
  const asks = { ...first, page: { ...first.page, severity: 'Q' as const } }
  expect([...wholeTreeRules({ rules: [first, { ...asks, page: { ...asks.page, id: 'a/question' } }], checklist: [] })]).toEqual([
    first.page.id,
  ])
})
