import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { headline } from '../../src/reply/headline.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const settings = (mode: string) => `version: 1\nmodels:\n  fraud:\n    paths: [src/fraud/**]\n    mode: ${mode}\n`
const design = '# Router\n\nWe propose a classifier trained on labelled tickets, macro F1 on the test set.\n'
const at = 'docs/design/router.md'

async function reviewed(yaml: string | null, base: Record<string, string>, head: Record<string, string>) {
  const both: Record<string, string> = yaml === null ? {} : { '.github/mle-review.yml': yaml }
  const evidence = await gather(memoryRepository({ base: { ...both, ...base }, head: { ...both, ...head } }), {
    asOf: '2026-06-01T12:00:00Z',
  })
  return review(evidence, rulebook)
}

describe('a design that no model changed with', () => {
  test('is asked in a comment, and holds nothing', async () => {
    const report = await reviewed(settings('enforce'), {}, { [at]: design })
    expect({ quiet: report.quiet, verdict: report.verdict, because: report.because }).toEqual({
      quiet: false,
      verdict: 'pass',
      because: 'no-model-change',
    })
    expect(report.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['W design/incomplete', 'Q design/five-questions'])
    expect(report.questions.map(({ rule }) => rule)).toEqual(['design/five-questions'])
    expect(headline(report, rulebook, false).because).toContain('A design of one was written')
  })

  test.each<[string, string | null, Record<string, string>, Record<string, string>]>([
    ['where every model is only observed', settings('observe'), {}, { [at]: design }],
    ['where nothing is configured', null, {}, { [at]: design }],
    ['where it is a typo in what was open before', settings('enforce'), { [at]: design.replace('tickets', 'tikcets') }, { [at]: design }],
    ['where the document is about no model', settings('enforce'), {}, { [at]: '# Router\n\nForwards requests.\n\n## Rollback\n' }],
  ])('nobody is commented at %s', async (_, yaml, base, head) => expect((await reviewed(yaml, base, head)).quiet).toBe(true))

  test('what stood before is noted and asks nobody', async () => {
    const report = await reviewed(settings('enforce'), { [at]: design.replace('tickets', 'tikcets') }, { [at]: design })
    expect(report.findings.map(({ rule, severity, standing }) => `${severity} ${rule} ${standing}`).sort()).toEqual([
      'N design/five-questions true',
      'N design/incomplete true',
    ])
    expect(report.questions).toEqual([])
  })
})

test('a retrospective that no model changed with is no code', async () => {
  const retro = '# Retro\n\n## What the model got wrong\n\n- gift cards below 20 EUR\n'
  const report = await reviewed(settings('enforce'), {}, { 'Projects/fraud/retro.md': retro })
  expect(report.findings.map(({ rule }) => rule)).toEqual(['ledger/mistake-not-preserved'])
  expect(headline(report, rulebook, false).because).toContain('What was learned')
})
