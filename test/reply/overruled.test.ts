import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import type { Overruled } from '../../src/model/organisation.ts'
import { summaryComment } from '../../src/reply/comment.ts'
import { overruledLine } from '../../src/reply/overruled.ts'
import { hasToSay } from '../../src/reply/plan.ts'
import { jobSummary } from '../../src/reply/summary.ts'
import { report } from './fixtures/build.ts'

const from = 'acme/.github//mle-review.yml'
const stood: Overruled = {
  key: 'models.fraud.mode',
  wanted: 'observe',
  stands: 'enforce',
  lock: 'defaults.mode',
  from,
  introduced: false,
}
const written: Overruled = { key: 'models.fraud.lanes', wanted: '[data]', stands: null, lock: 'defaults.lanes', from, introduced: true }

test.each([
  [stood, '`models.fraud.mode: observe` has no effect: `acme/.github//mle-review.yml` locks `defaults.mode`, so `enforce` stands.'],
  [written, '`models.fraud.lanes: [data]` has no effect: `acme/.github//mle-review.yml` locks `defaults.lanes`, so the default stands.'],
])('%j', (it, line) => expect(overruledLine(it)).toBe(line))

test("a stranger's words in it are inert", () => {
  const line = overruledLine({ ...written, wanted: '[@acme/all `x` <img src=x>]' })
  expect(line).toContain('``models.fraud.lanes: [@acme/all `x` <img src=x>]``')
})

describe('where it is said', () => {
  const both = report({ overruled: [stood, written] })
  const heading = '#### Locked by the organisation'
  test('the summary says all of it', () => {
    expect(jobSummary(both, rulebook)).toContain(`${heading}\n- ${overruledLine(stood)}\n- ${overruledLine(written)}`)
  })
  test('the comment says what this change wrote', () => {
    const comment = summaryComment(both, rulebook, null)
    expect(comment).toContain(`${heading}\n- ${overruledLine(written)}`)
    expect(comment).not.toContain(overruledLine(stood))
  })
  test('nothing wrote it: no word in the comment', () => {
    expect(summaryComment(report({ overruled: [stood] }), rulebook, null)).not.toContain(heading)
  })
  test('a clean change that wrote against a lock is commented at, another is not', () => {
    expect(hasToSay(both)).toBe(true)
    expect(hasToSay(report({ overruled: [stood] }))).toBe(false)
    expect(hasToSay(report({ overruled: [written], quiet: true }))).toBe(false)
  })
})
