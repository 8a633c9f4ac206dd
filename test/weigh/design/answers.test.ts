import { describe, expect, test } from 'vitest'
import type { DesignQuestion } from '../../../src/model/design.ts'
import { readDesign } from '../../../src/read/design/design-document.ts'
import { isAboutMl } from '../../../src/weigh/design/about-ml.ts'
import { openPhrases } from '../../../src/weigh/design/design-phrases.ts'
import { openOf, reviewAnswers, systemAnswers } from '../../../src/weigh/design/open-questions.ts'

const read = (text: string) => readDesign('docs/design/x.md', text) ?? expect.unreachable()

/** How far a text answers a question: `answered`, `absent`, or why it is half. */
function answer(question: DesignQuestion, text: string): string {
  const document = read(`# X\n\n${text}`)
  const found = { ...reviewAnswers(document), ...systemAnswers(document) }[question]
  return found.is === 'half' ? `${found.why} ${found.line}` : found.is
}

describe('alternatives', () => {
  test.each([
    ['## Alternatives\n\n- Rules. Cheap but blind.', 'one-alternative 5'],
    ['## Alternatives\n\n- Rules. Cheap but blind.\n- Trees. Better, slower.', 'answered'],
    ['## Alternatives considered\n\n### Option: rules\n\nBlunt, and nobody likes them.', 'one-alternative 7'],
    ['## Alternatives\n\n**Rules**\n\nA blunt tool. Nobody likes them.', 'one-alternative 5'],
    ['## Alternatives\n\n**Rules**\n\nA blunt tool.\n\n**Trees**\n\nNobody reads them.', 'answered'],
    ['## Alternatives\n\n| criterion | Rules | Trees |\n| --- | --- | --- |\n| quality | poor | good |', 'answered'],
    ['## Alternatives\n\n| alternative | why not |\n| --- | --- |\n| Rules | blunt |', 'one-alternative 7'],
    ['## Alternatives\n\n- Option A\n- Option B', 'put-off 5'],
    ['## Alternatives\n\n- [ ] compare with rules', 'put-off 5'],
    ['## Alternatives\n\nWe considered keyword lists, but they catch only half, and nobody keeps them up.', 'one-alternative 5'],
    ['## Alternatives\n\nFixed budgets: one number a month, too late.', 'one-alternative 5'],
    ['## Alternatives\n\nWe considered: rules, a hosted service.', 'answered'],
    ['## Alternatives\n\nRules: cheap; trees: slow.', 'answered'],
    ['## Alternatives\n\nKeyword lists, because they are cheap; a hosted model, which is dear.', 'answered'],
    ['## Alternatives\n\n- Rules\n- Trees', 'no-trade-offs 5'],
    ['## Alternatives\n\n- Rules\n- Trees\n\n## Trade-offs\n\nTrees are slower, rules are blind.', 'answered'],
    ['## Alternatives\n\n- Rules: 0.31 recall\n- Trees: 0.62 recall', 'answered'],
    ['## Alternatives\n\n```mermaid\nrules --> trees\n```', 'answered'],
    ['## Alternatives\n\nWe considered rules.', 'one-alternative 5'],
    ['## Alternatives\n\nWe considered rules and a hosted service.', 'answered'],
    ['1. Plan\n2. Options\n   1. Rules: blind\n   2. Trees: slower', 'answered'],
    ['1. Plan\n2. Options\n   1. Rules: blind', 'one-alternative 5'],
    ['- Alternatives:\n  - Rules: blind', 'one-alternative 4'],
    ['We chose trees instead of rules.', 'answered'],
    ['We train trees.', 'absent'],
  ])('%j is %s', (text, is) => expect(answer('alternatives', text)).toBe(is))
})

describe('data', () => {
  test.each([
    ['## Data\n\nWe use the listings table.', 'thin 5'],
    ['## Data\n\nWe use the listings table, refreshed daily.', 'answered'],
    ['## Data\n\n## Labels\n\nChargebacks.', 'thin 7'],
    ['## Data\n\nOne table:\n\n```yaml\nfrom: orders\n```', 'answered'],
    ['## Data\n\n![lineage](a.png)', 'answered'],
    ['## Data\n\n<!-- ![lineage](a.png) -->', 'empty 3'],
    ['## Open questions\n\n- Which data do we use?', 'put-off 5'],
    ['## Questions\n\n- Which data do we use? Orders of two years.', 'absent'],
  ])('%j is %s', (text, is) => expect(answer('data', text)).toBe(is))
})

describe('metrics', () => {
  test.each([
    ['## Metrics\n\nRecall.\n\n## Problem\n\nRevenue is below target.', 'offline-only 5'],
    ['Recall on the test set, then we compare revenue in both halves.', 'answered'],
    ['## Metrics\n\n### Offline\n\nRecall.\n\n### Online', 'empty 9'],
    ['## Metrics\n\nTBD', 'put-off 5'],
    ['## Success\n\nSessions per user in an A/B test.', 'online-only 5'],
    ['Recall on the test set. Nothing is served.', 'answered'],
    ['Trees.', 'absent'],
  ])('%j is %s', (text, is) => expect(answer('metrics', text)).toBe(is))
})

describe('the others', () => {
  test.each<[DesignQuestion, string, string]>([
    ['cost', 'The cost of training is still TBD.', 'put-off 3'],
    ['cost', '## Cost\n\n> TODO', 'put-off 5'],
    ['problem', '## Overview\n\nWe replace the click model by a multi-task model.', 'absent'],
    ['problem', '## Overview\n\nWe replace the click model, because hidden items come back.', 'answered'],
    ['problem', '## Overview\n\n4 % of payments are fraudulent.', 'answered'],
    ['problem', '## TL;DR\n\nThis RFC proposes a reranker.\n\n## Motivation\n\n41 % of searches end without a click.', 'answered'],
    ['non-goals', 'I do not want to predict how long a pump lives.', 'answered'],
    ['metrics', '## Timeline\n\n- Week 3: offline results\n- Week 6: A/B test', 'absent'],
    ['metrics', '## Milestones\n\n- A/B test in May\n\n## Metrics\n\nOffline AUC.', 'offline-only 9'],
    ['cost', '60 ms more at p95, two T4s at about $700 a month.', 'answered'],
    ['cost', 'It runs at 300 €/month.', 'answered'],
    ['cost', 'Fraud is $40k a month.', 'absent'],
    ['cost', 'We lose $40k per month.', 'absent'],
    ['cost', 'A missed case costs 40 €.', 'absent'],
    ['cost', '## Cost of being wrong\n\n40 € a case.', 'absent'],
    ['cost', 'Two A100s, 40 GPU hours a week.', 'answered'],
    ['cost', '## $$\n\nNegligible.', 'answered'],
    ['cost', '## Cost\n\nn/a', 'put-off 5'],
    ['cost', '## Cost\n\nNot applicable: it runs on the existing server.', 'answered'],
    ['rollback', 'If it fails we can turn\nit off.', 'answered'],
    ['rollback', 'Problem: people wait.\nRollback:\nCost: none.', 'empty 4'],
    ['rollback', '**Rollback:** the flag.', 'answered'],
    ['rollback', '- **Rollback**: TBD', 'put-off 3'],
    ['rollback', '| Topic | Answer |\n| --- | --- |\n| Rollback | |', 'empty 5'],
    ['rollback', '## Plan\n\n- [ ] rollback', 'absent'],
    ['rollback', 'Nothing is deployed.', 'answered'],
    ['non-goals', '## Non-goals\n\n### Refunds', 'answered'],
    ['non-goals', '## Non-goals', 'empty 3'],
    ['unknowns', '## Open questions\n\n- One model for each locale?', 'answered'],
    ['baseline', 'The bar to beat is the desk.', 'answered'],
    ['feedback', 'Nothing is served.', 'answered'],
    ['success', 'Data of 12 months.', 'absent'],
    ['success', 'In twelve months the desk runs it.', 'answered'],
  ])('%s: %j is %s', (question, text, is) => expect(answer(question, text)).toBe(is))
})

test('a title is the heading that stands alone', () => {
  expect(read('# Rollback of the ranker\n\n## Problem\n\nx').title).toBe('Rollback of the ranker')
  expect(answer('rollback', '## Problem\n\nPeople wait.')).toBe('absent')
  expect(read('# Problem\n\nx\n\n# Rollback\n\ny')).toMatchObject({ title: 'x', line: 1 })
  expect(read('---\ntitle: Ranker\nstatus: Draft\n---\n\n# Other\n')).toMatchObject({ title: 'Ranker', status: 'draft' })
})

test('four questions are asked in full, the others named; what nobody knows is never asked alone', () => {
  const document = read('# Ranker\n\nTrees.')
  const open = openOf(reviewAnswers(document))
  expect(openPhrases(document, open)).toMatch(
    /^Nothing says which problem .* Nothing says which figure .* Nothing says which two alternatives .* Nothing says how it is rolled back.* Also open: the data, non-goals, cost and what may go wrong\.$/,
  )
  expect(openOf({ unknowns: { is: 'absent' } })).toEqual([])
})

test('a word is not enough to be about something that learns, unless the place says so', () => {
  const document = read('# Mirror of packages\n\nWe mirror wheels of xgboost.')
  expect(isAboutMl(document, false)).toBe(false)
  expect(isAboutMl(read('# Mirror\n\nA classifier, retrained weekly.'), false)).toBe(true)
  expect(isAboutMl(read('# Mirror\n\nA new ranking of wheels.'), true)).toBe(true)
  expect(isAboutMl(read('# Mirror\n\nA mirror of wheels.'), true)).toBe(false)
})
