import { describe, expect, test } from 'vitest'
import type { Sighting } from '../../../src/model/finding.ts'
import { valueOf } from '../../../src/model/read.ts'
import { readSettings } from '../../../src/read/settings.ts'
import { changedDesigns } from '../../../src/weigh/design/changed-designs.ts'
import { openPhrases } from '../../../src/weigh/design/design-phrases.ts'
import { designSightings } from '../../../src/weigh/design/design-sighting.ts'
import { openOf, reviewAnswers } from '../../../src/weigh/design/open-questions.ts'
import { cpuClock } from '../../cpu-time.ts'

const parts = {
  problem: '## Problem\n\nTickets are handed over by hand, which takes nine hours.\n',
  goals: '## Non-goals\n\nWe will not close tickets.\n',
  model: '## Model\n\nA classifier trained on labelled tickets, macro F1 on the test set, handovers in an A/B test.\n',
  alternatives: '## Alternatives\n\n- Rules: cheap, 0.61 accuracy\n- A hosted LLM: better, leaves the house\n',
  data: '## Data\n\n240,000 tickets of two years, exported weekly; new queues are rare.\n',
  rollback: '## Rollback\n\nThe flag goes back to the rules.\n',
  cost: '## Cost\n\n90 $ a month of hosting.\n',
}
const whole = Object.values(parts).join('\n')
const without = (...left: (keyof typeof parts)[]) =>
  whole
    .split('\n## ')
    .filter((part) => !left.some((it) => part.includes(parts[it].split('\n')[2] ?? '')))
    .join('\n## ')

function told(base: string | null, head: string, path = 'docs/design/router.md', yaml = '', before = path): Sighting[] {
  const side = (text: string | null, at = path) => ({
    programs: [],
    queries: [],
    documents: text === null ? [] : [{ path: at, headPath: path, text }],
  })
  const models = Object.values(valueOf(readSettings(`version: 1\nmodels:\n${yaml}`, { path: 'x', commit: null, id: null }))?.models ?? {})
  return changedDesigns({ base: side(base, before), head: side(head) }, models).flatMap((design) => {
    const open = { base: design.base === null ? [] : openOf(reviewAnswers(design.base)), head: openOf(reviewAnswers(design.head)) }
    return designSightings(design, open, (questions) => ({ open: openPhrases(design.head, questions) }))
  })
}

const short = (all: Sighting[]) =>
  all.map(({ facts, standing, place }) => `${standing ? 'stood' : 'new'} ${'line' in place ? place.line : ''} ${facts.open}`)

describe('what a change opens is asked, what was open is noted', () => {
  test('a complete document', () => expect(told(null, whole)).toEqual([]))

  test('a new one', () => {
    expect(short(told(null, without('rollback')))).toEqual([
      'new 1 Nothing says how it is rolled back, and who sees that it must be. Also open: what may go wrong.',
    ])
  })

  test('a typo in one that was incomplete before', () => {
    expect(short(told(without('rollback'), without('rollback').replace('nine', '9')))).toEqual([
      expect.stringMatching(/^stood 1 Nothing says how it is rolled back/),
    ])
  })

  test('an answer that is taken away, beside one that was never there', () => {
    const found = told(without('rollback'), without('rollback', 'cost'))
    expect(found.map(({ standing }) => standing ?? false)).toEqual([false, true])
    expect(found[0]?.facts.open).toBe('Nothing says what training, serving and storage cost.')
    expect(found[1]?.facts.open).not.toContain('cost.')
  })

  test('half is as open as not at all: it did not become worse', () => {
    const half = whole.replace('The flag goes back to the rules.', 'TBD')
    expect(told(without('rollback'), half).every(({ standing }) => standing)).toBe(true)
    expect(told(whole, half).map(({ standing }) => standing)).toEqual([undefined])
  })

  test('a document that moved among the designs was there before', () => {
    const found = told(without('rollback'), without('rollback'), 'docs/design/router.md', '', 'docs/router.md')
    expect(found.map(({ standing }) => standing)).toEqual([true])
  })

  test('a form that is filled for the first time is asked all of it', () => {
    const form = '# Router\n\n## Problem\n\n## Rollback\n'
    expect(told(form, without('rollback')).map(({ standing }) => standing)).toEqual([undefined])
  })

  test('an answer more does not make another finding of what is left', () => {
    const [before, after] = [told(null, without('rollback', 'cost')), told(null, without('cost'))]
    expect(before.map(({ text }) => text)).toEqual(after.map(({ text }) => text))
  })
})

describe('where a design is', () => {
  const thin = '# Router\n\nWe propose a classifier trained on labelled tickets, macro F1 on the test set.\n'
  const model = '  router:\n    paths: [services/router/**]\n'
  test.each([
    ['docs/design/router.md', true],
    ['design-docs/router.markdown', true],
    ['rfcs/2026/0012-router.md', true],
    ['ml/design_doc.md', true],
    ['router-design-doc.md', true],
    ['docs/Design Document.md', true],
    ['Projects/router/DESIGN.md', true],
    ['projects/router/docs/router-design.md', true],
    ['services/router/DESIGN.md', true],
    ['services/other/DESIGN.md', false],
    ['DESIGN.md', false],
    ['docs/router.md', false],
    ['docs/design/README.md', false],
    ['docs/design/template.md', false],
    ['rfcs/0000-new.md', false],
    ['Archive/router/design-doc.md', false],
    ['docs/design/router.rst', false],
    ['node_modules/x/design-doc.md', false],
  ])('%s: %s', (path, isOne) => expect(told(null, thin, path, model).length > 0).toBe(isOne))
})

describe('front matter says that it is one', () => {
  const thin = '# Router\n\nA classifier trained on labelled tickets, macro F1 on the test set.\n'
  test.each([
    ['type: design', true],
    ['type: "ML design doc"', true],
    ['kind: rfc', true],
    ['doc_type: tech-spec', true],
    ['layout: design-doc', true],
    ['tags: [ml, design-doc]', true],
    ['tags:\n  - ml\n  - design doc', true],
    ['type: specification of an interface', false],
    ['tags: [design]', false],
    ['type: report', false],
    ['title: design-doc', false],
  ])('%j: %s', (matter, isOne) => expect(told(null, `---\n${matter}\n---\n${thin}`, 'notes/router.md').length > 0).toBe(isOne))

  test('then it is one, though it proposes nothing', () => {
    const runbook = '# Runbook\n\nThe classifier is trained on labelled tickets, macro F1 on the test set.\n'
    expect(told(null, runbook, 'docs/design/router.md')).toEqual([])
    expect(told(null, `---\ntype: design\n---\n${runbook}`, 'docs/design/router.md')).not.toEqual([])
  })
})

describe('hostile documents', () => {
  test.each([
    ['nothing', ''],
    ['a heading', '#'],
    ['one endless line', `# Classifier\n\n${'trained on labelled recall '.repeat(5000)}`],
    ['many headings', `# Classifier\n\n${'## Rollback\n\n'.repeat(2000)}`],
    ['deep lists', `# Classifier\n\n${Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}- Rollback: TBD`).join('\n')}`],
    ['unclosed comments', `# Classifier\n\n${'<!-- '.repeat(25_000)}`],
    ['wide tables', `# Classifier\n\n|${' a |'.repeat(3000)}\n|${'-|'.repeat(3000)}\n|${' b |'.repeat(3000)}`],
    ['digits', `# Classifier\n\nrecall ${'1,234'.repeat(20_000)}`],
    ['currency', `# Classifier\n\nrecall ${'$ api '.repeat(20_000)}`],
  ])('%s is read in its time', (_, text) => {
    const took = cpuClock()
    told(null, text)
    expect(took()).toBeLessThan(4000)
  })
})
