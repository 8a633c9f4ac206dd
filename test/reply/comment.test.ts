import { describe, expect, test } from 'vitest'
import { summaryComment } from '../../src/reply/comment.ts'
import { inlineComment } from '../../src/reply/inline.ts'
import { plain } from '../../src/reply/paint.ts'
import { parsePrior } from '../../src/reply/prior.ts'
import { jobSummary } from '../../src/reply/summary.ts'
import { terminal } from '../../src/reply/terminal.ts'
import { rulebook } from './fixtures/rulebook.ts'
import { samples } from './fixtures/samples.ts'
import { expectSameFile } from './same-file.ts'

const options = { runUrl: 'https://github.com/acme/fraud/pull/412/checks', pagesUrl: 'https://github.com/acme/mle-review/blob/v1/rules/' }
const shown = Object.entries(samples).filter(([name]) => name !== 'huge')

test.each(shown)('the comment of «%s» is the one in its file', (name, { report, prior }) => {
  expectSameFile(`comments/${name}.md`, `${summaryComment(report, rulebook, prior, options)}\n`)
})

test.each(shown)('the terminal shows «%s» as in its file', (name, { report }) => {
  expectSameFile(`terminal/${name}.txt`, terminal(report, rulebook, { paint: plain, width: 100 }))
})

test('the summary says what the comment says, without its state and marker', () => {
  for (const [, { report }] of shown) {
    const comment = summaryComment(report, rulebook, null, options)
    expect(comment.startsWith(jobSummary(report, rulebook, options).trimEnd())).toBe(true)
  }
})

test.each(shown)('reviewing «%s» again says the same', (_, { report, prior }) => {
  const first = summaryComment(report, rulebook, prior, options)
  expect(summaryComment(report, rulebook, parsePrior(first), options)).toBe(first)
})

test('an inline comment is the one in its file', () => {
  const finding = samples.held?.report.findings.find(({ suggestion }) => suggestion !== undefined)
  const changes = [
    {
      path: 'fraud/features.py',
      before: 'fraud/features.py',
      status: 'modified',
      base: null,
      head: null,
      kind: 'text',
      hunks: [{ oldStart: 40, oldLines: 1, newStart: 40, newLines: 20 }],
    },
  ] as const
  expectSameFile('comments/inline.md', `${finding && inlineComment(finding, rulebook, structuredClone(changes) as never, options)?.body}\n`)
})

test('where the App answers, the comments name its command; elsewhere the command line', () => {
  const { report } = samples.held ?? expect.unreachable()
  const hint = /`([/]?mle-review explain gates\/failed)`/
  expect(hint.exec(summaryComment(report, rulebook, null, { ...options, answers: true }))?.[1]).toBe('/mle-review explain gates/failed')
  expect(hint.exec(summaryComment(report, rulebook, null, options))?.[1]).toBe('mle-review explain gates/failed')
})

describe('the first three lines', () => {
  test.each([
    ['held', '### ⛔ Held: `fraud-scorer` loses more recall than its gate allows'],
    ['needs-an-approver', '### ✋ Needs an approver: `fraud-scorer`: a gate is loosened'],
    ['undecided', '### ❔ Could not be judged: `fraud-scorer`'],
    ['observe', '### 👀 Would be held: `fraud-scorer` loses more recall than its gate allows'],
    ['comment-mode', '### 👀 Would be undecided: `fraud-scorer`'],
    ['pass', '### ✅ Passes: `fraud-scorer` meets all 7 limits'],
    ['clean-after-findings', '### ✅ Nothing left: `fraud-scorer` meets all 7 limits'],
    ['rollback', '### ↩️ A way back: `fraud-scorer` as it was at `4be1d02`'],
    ['not-applicable', '### ✅ Not applicable'],
    ['broken-configuration', '### ❔ Could not be judged: the configuration'],
    ['forty-models', '### ⛔ Held: `scorer-nl-1` loses more recall than its gate allows (and 1 more of 40 models)'],
  ])('%s', (name, line) => {
    const { report, prior } = samples[name] ?? expect.unreachable()
    expect(summaryComment(report, rulebook, prior).split('\n')[0]).toBe(line)
  })
})
