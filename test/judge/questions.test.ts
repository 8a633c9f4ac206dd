import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { questions } from '../../src/judge/questions.ts'
import { review } from '../../src/judge/review.ts'
import type { Answer, Pull } from '../../src/model/evidence.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { readExamples } from '../../src/read/rule-page.ts'
import { hasToSay } from '../../src/reply/plan.ts'
import { loadPage } from '../../src/tools/pages.ts'
import { gather } from '../../src/world/gather.ts'
import { evidenceOf, modelOf } from '../evidence.ts'
import { filesOf } from '../example-files.ts'
import { memoryRepository } from '../memory-repository.ts'

const asOf = '2026-06-01T12:00:00Z'

interface Told {
  description?: string
  answers?: Answer[]
  pull?: Partial<Pull>
  settings?: string
}

/** Reviews a change that trades misses for false alarms: what a page's example would be. */
async function traded(recall: number, { description, answers = [], pull = {}, settings }: Told = {}): Promise<Report> {
  const fences = [
    '### Finds: x\n',
    ...(settings === undefined ? [] : [`\`\`\`yaml .github/mle-review.yml\n${settings}\n\`\`\`\n`]),
    '```json base:metrics.json\n{"recall": 0.861, "precision": 0.71}\n```\n',
    `\`\`\`json metrics.json\n{"recall": ${recall}, "precision": 0.74}\n\`\`\`\n`,
  ]
  const [example] = readExamples(`## Cases\n\n${fences.join('\n')}`)
  if (example === undefined) throw new Error('no example')
  const repository = memoryRepository({ ...filesOf(example), pull, answers, ...(description === undefined ? {} : { body: description }) })
  return review(await gather(repository, { asOf }), rulebook)
}

const mine = ({ questions, answered }: Report) => ({
  asked: questions.filter(({ rule }) => rule === 'gates/mistake-traded'),
  answered: answered.filter(({ rule }) => rule === 'gates/mistake-traded'),
})
const said = (over: Partial<Answer>): Answer => ({ by: 'ana', url: 'https://github.com/acme/fraud/pull/1#c', ids: [], quotes: [], ...over })

describe('a question', () => {
  test('names the figures and how it is answered, and holds nothing', async () => {
    const report = await traded(0.817)
    const [question] = mine(report).asked
    expect(question?.text).toBe(
      '`recall` goes from 0.861 to 0.817 and `precision` from 0.71 to 0.74: who absorbs the extra misses, and have they agreed?',
    )
    expect(question?.id).toMatch(/^Q-[0-9a-f]{6}$/)
    const findings = report.findings.filter(({ rule }) => rule === 'gates/mistake-traded')
    expect(findings.map(({ severity, holds, wouldHold }) => ({ severity, holds, wouldHold }))).toEqual([
      { severity: 'Q', holds: false, wouldHold: false },
    ])
  })

  test('is the same when its figures move with another run, and is not asked again once it was answered', async () => {
    const first = mine(await traded(0.817)).asked[0]
    const again = await traded(0.809, { answers: [said({ ids: [first?.id ?? ''] })] })
    expect(mine(again)).toMatchObject({
      asked: [],
      answered: [{ id: first?.id, by: 'ana', url: 'https://github.com/acme/fraud/pull/1#c' }],
    })
  })

  test.each([
    [
      'the whole of it, with figures of an earlier push',
      'recall goes from to and precision from to who absorbs the extra misses and have they agreed',
      true,
    ],
    ['a part of it', 'who absorbs the extra misses', true],
    [
      'it with the model before it',
      'fraud recall goes from to and precision from to who absorbs the extra misses and have they agreed',
      true,
    ],
    ['three words that anybody writes', 'and precision from', false],
    ['a word or two', 'precision', false],
    ['another sentence', 'the reviewer should absorb the extra misses', false],
  ])('is answered below a quotation of %s', async (_, quote, isAnswered) => {
    const report = await traded(0.817, { answers: [said({ quotes: [quote] })] })
    expect(mine(report).answered).toHaveLength(isAnswered ? 1 : 0)
    expect(mine(report).asked).toHaveLength(isAnswered ? 0 : 1)
  })

  test('is answered in the description, which is the same to every door', async () => {
    const description = '> who absorbs the extra misses, and have they agreed?\n\nThe fraud desk; yes, on Monday.'
    const here = await traded(0.817, { description })
    expect(mine(here).answered).toMatchObject([{ by: null, url: null }])
    const local = await traded(0.817, { description, pull: { number: null, url: null, author: null, door: 'local' } })
    expect(mine(local)).toEqual(mine(here))
  })

  test('is not answered by the id of another, nor by an id alone', async () => {
    expect(mine(await traded(0.817, { answers: [said({ ids: ['Q-000000'] })] })).asked).toHaveLength(1)
    const id = mine(await traded(0.817)).asked[0]?.id ?? ''
    expect(mine(await traded(0.817, { description: id })).asked).toHaveLength(1)
    expect(mine(await traded(0.817, { description: `${id}: the fraud desk` })).asked).toHaveLength(0)
  })

  test.each([
    ['a bot', { pull: { bot: true } }],
    ['a draft', { pull: { draft: true } }],
    ['an exploration', { settings: 'version: 1\nmodels: {fraud: {paths: [train.py], metrics: metrics.json, stage: exploration}}' }],
  ])('is not asked of %s', async (_, told) => {
    expect(await traded(0.817, told)).toMatchObject({ questions: [], answered: [] })
  })

  test('is said in the summary, and in no comment, of a model that is only observed', async () => {
    const settings = 'version: 1\nmodels: {fraud: {paths: [train.py], metrics: metrics.json, mode: observe}}'
    const report = await traded(0.817, { settings })
    expect(mine(report).asked).toHaveLength(1)
    expect(hasToSay(report)).toBe(false)
  })
})

test('a threshold that moves once more is another question, one that stays is the same', async () => {
  const asked = async (now: number) => {
    const text = `### Finds: x\n\n\`\`\`yaml base:configs/serve.yml\nthreshold: 0.62\n\`\`\`\n\n\`\`\`yaml configs/serve.yml\nthreshold: ${now}\n\`\`\`\n\n\`\`\`json metrics.json\n{"auc": 0.8}\n\`\`\`\n`
    const [example] = readExamples(`## Cases\n\n${text}`)
    if (example === undefined) throw new Error('no example')
    const report = review(await gather(memoryRepository(filesOf(example)), { asOf }), rulebook)
    return mine(report).asked[0]?.id
  }
  const first = await asked(0.55)
  expect(first).toBeDefined()
  expect(await asked(0.55)).toBe(first)
  expect(await asked(0.5)).not.toBe(first)
})

describe('of many questions', () => {
  const finding = (rule: string, model: string, place: Finding['place'] = { is: 'model' }): Finding => ({
    rule,
    model,
    place,
    facts: {},
    severity: 'Q',
    confidence: 'high',
    fingerprint: `${rule}${model}`.replaceAll(/\W/g, '').padEnd(16, '0'),
    standing: false,
    holds: false,
    wouldHold: false,
    approvedBy: null,
    message: `${rule} of ${model}?`,
  })
  const models = [modelOf('high', { impact: 'high' }), modelOf('plain'), modelOf('low', { impact: 'low' })]
  const described = { is: 'description', line: 1 } as const
  const asked = (findings: Finding[], answers: Answer[] = []) => {
    const { questions: open, answered } = questions(findings, { rules: [], checklist: [] }, evidenceOf(models, { answers }))
    return { open: open.map(({ text }) => text), answered: answered.map(({ text }) => text) }
  }

  test('those of the model with the highest impact come first, and three are asked', () => {
    const all = ['low', 'plain', 'high'].flatMap((model) => [finding('a/a', model), finding('a/b', model)])
    expect(asked(all).open).toEqual(['a/a of high?', 'a/b of high?', 'a/a of plain?'])
  })

  test('figures come before files, files before what is missing', () => {
    const gate = { is: 'gate', metric: 'recall', slice: null, against: 'baseline' } as const
    const all = [finding('a/a', 'plain'), finding('a/b', 'plain', { is: 'file', path: 'x' }), finding('a/c', 'plain', gate)]
    expect(asked(all).open).toEqual(['a/c of plain?', 'a/b of plain?', 'a/a of plain?'])
  })

  test('a second of one rule waits for the first of another; what was read in prose waits for what was seen', () => {
    const all = [finding('a/prose', 'plain', described), finding('a/a', 'plain'), finding('a/a', 'plain'), finding('a/b', 'plain')]
    expect(asked(all).open).toEqual(['a/a of plain?', 'a/b of plain?', 'a/prose of plain?'])
  })

  test('an answer calls up no fourth one', () => {
    const all = ['a/a', 'a/b', 'a/c', 'a/d'].map((rule) => finding(rule, 'plain'))
    const id = `Q-${all[0]?.fingerprint.slice(0, 6)}`
    expect(asked(all, [said({ ids: [id] })])).toEqual({ open: ['a/b of plain?', 'a/c of plain?'], answered: ['a/a of plain?'] })
  })

  test('what stood before is not asked', () => {
    expect(asked([{ ...finding('a/a', 'plain'), standing: true }]).open).toEqual([])
  })
})

test('every question of every page has its holes filled, in each of its examples', async () => {
  let seen = 0
  for (const { page } of rulebook.rules.filter((rule) => rule.page.severity === 'Q')) {
    for (const example of loadPage(`${import.meta.dirname}/../..`, page.id).examples.filter(({ expects }) => expects === 'finds')) {
      const report = review(await gather(memoryRepository(filesOf(example)), { asOf }), rulebook)
      const found = report.questions.filter(({ rule }) => rule === page.id)
      expect(found.length, `${page.id}: ${example.title}`).toBeGreaterThan(0)
      for (const { text } of found) expect(text, page.id).toMatch(/^[^{}]*\?$/s)
      seen += found.length
    }
  }
  expect(seen).toBeGreaterThan(12)
})
