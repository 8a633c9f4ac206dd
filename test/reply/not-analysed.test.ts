import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { summaryComment } from '../../src/reply/comment.ts'
import { plain } from '../../src/reply/paint.ts'
import { sarifReview } from '../../src/reply/sarif-review.ts'
import { jobSummary } from '../../src/reply/summary.ts'
import { terminal } from '../../src/reply/terminal.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const settings = { '.github/mle-review.yml': 'version: 1\nmodels:\n  fraud: {paths: ["*.py"], mode: enforce}\n' }
const train = `from sklearn.svm import SVC\nprint(SVC().fit(X, y).score(A, b))\nx = ${'('.repeat(400)}1${')'.repeat(400)}\n`

test('what all rules of an area could not judge is said once in every rendering, and decides nothing', async () => {
  const repository = memoryRepository({ base: settings, head: { ...settings, 'train.py': train } })
  const report = review(await gather(repository, { asOf: '2026-06-01T12:00:00Z' }), rulebook)
  expect(report.outcomes.filter(({ rule, is }) => rule.startsWith('leakage/') && is === 'blind').length).toBeGreaterThan(10)
  const told = [
    summaryComment(report, rulebook, null),
    jobSummary(report, rulebook),
    terminal(report, rulebook, { paint: plain, width: 100 }),
    sarifReview(report, rulebook)
      .runs[0]?.invocations[0]?.toolExecutionNotifications?.map(({ message }) => `text ${message.text}`)
      .join() ?? '',
  ]
  for (const text of told) expect(text.match(/line 3 not analysed/g)).toHaveLength(1)
  for (const text of told.slice(0, 3)) expect(text).toMatch(/not analysed \(.*\)\. ?(?:·|\() ?`?leakage\/\*/s)
  expect(report.coverage.find(({ key }) => key === 'leakage')).toMatchObject({
    state: 'not-checked',
    why: 'not all of it could be judged by leakage/* (1 reason)',
  })
  expect(report.models[0]?.verdict).not.toBe('undecided')
})
