import { expect, test } from 'vitest'
import { coverageCount, coverageTable } from '../../src/reply/coverage-table.ts'
import { plain } from '../../src/reply/paint.ts'
import { terminal } from '../../src/reply/terminal.ts'
import { coverage, report } from './fixtures/build.ts'
import { rulebook } from './fixtures/rulebook.ts'

const searched = report({ coverage: coverage({ leakage: ['present', 'none found by these rules'] }) })

test('a line that is present because nothing was found says so in the count, the table and the terminal', () => {
  expect(coverageCount(searched.coverage)).toBe('Coverage: 12 of 12 lines present (1 of them: none found by these rules)')
  expect(coverageTable(searched)).toContain('known at training: none found by these rules')
  expect(terminal(searched, rulebook, { paint: plain, width: 100 })).toContain('none found by these rules')
  expect(coverageCount(coverage())).toBe('Coverage: 12 of 12 lines present')
})
