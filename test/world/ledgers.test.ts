import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import type { Change } from '../../src/model/change.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { gather } from '../../src/world/gather.ts'
import { type Files, type MemoryOptions, memoryRepository } from '../memory-repository.ts'

const config = (ledger: string) => `version: 1
models:
  fraud: {paths: ["fraud/**"], mode: enforce, ledger: ${ledger}}
  churn: {paths: ["churn/**"], mode: enforce, ledger: churn/LEDGER.md}
`
const one = '## Iteration 1\n\nChange: first\nDecision: ship\n'
const two = `## Iteration 2\n\nChange: second\nFalse negatives: gift cards\nDecision: ship\n\n${one}`

/** A change, gathered; `rounds`: how often texts were asked for. */
async function gathered(
  before: Files,
  after: Files,
  { ledger = 'fraud/LEDGER.md', ...more }: Partial<MemoryOptions> & { ledger?: string } = {},
) {
  const always = { '.github/mle-review.yml': config(ledger), 'fraud/train.py': 'model.fit(1)\n', 'churn/train.py': 'model.fit(1)\n' }
  const repository = memoryRepository({ base: { ...always, ...before }, head: { ...always, ...after }, ...more })
  let rounds = 0
  const texts: typeof repository.texts = async (wants) => {
    rounds += 1
    return await repository.texts(wants)
  }
  const evidence = await gather({ ...repository, texts }, { asOf: '2026-06-01T12:00:00Z' })
  return { evidence, rounds, told: toldOf(evidence) }
}

/** Iterations by file and side. */
function toldOf({ ledgers = [] }: Evidence) {
  const names = (read: (typeof ledgers)[number]['base']) =>
    read.is === 'read' ? read.value.entries.map(({ iteration }) => iteration) : read.is
  return ledgers.map(({ path, models, base, head }) => ({ path, models, base: names(base), head: names(head) }))
}

const findingsOf = (evidence: Evidence) =>
  review(evidence, { ...rulebook, rules: rulebook.rules.filter(({ page }) => page.id.startsWith('ledger/')) }).findings.map(
    ({ rule }) => rule,
  )

test('both sides of the ledger of a model that changed, in the rounds that there are anyway', async () => {
  const { evidence, rounds, told } = await gathered(
    { 'fraud/LEDGER.md': one },
    { 'fraud/train.py': 'model.fit(2)\n', 'fraud/LEDGER.md': two },
  )
  expect(rounds).toBeLessThanOrEqual(2)
  expect(told).toEqual([{ path: 'fraud/LEDGER.md', models: ['fraud'], base: ['Iteration 1'], head: ['Iteration 2', 'Iteration 1'] }])
  expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
})

test('one that the change leaves alone is read too; that of another model is not', async () => {
  const ledgers = { 'fraud/LEDGER.md': one, 'churn/LEDGER.md': one }
  const { told } = await gathered(ledgers, { ...ledgers, 'fraud/train.py': 'model.fit(2)\n' })
  expect(told).toEqual([{ path: 'fraud/LEDGER.md', models: ['fraud'], base: ['Iteration 1'], head: ['Iteration 1'] }])
})

test('a change of nothing but the ledger touches no model, and is judged', async () => {
  const { evidence, told } = await gathered({ 'fraud/LEDGER.md': one }, { 'fraud/LEDGER.md': two })
  expect(evidence.models).toEqual([])
  expect(told[0]?.head).toEqual(['Iteration 2', 'Iteration 1'])
  expect(findingsOf(evidence).sort()).toEqual(['ledger/incomplete', 'ledger/mistake-not-preserved'])
})

test('nothing of ML: no ledger is read', async () => {
  const { told, evidence } = await gathered({ 'fraud/LEDGER.md': one }, { 'fraud/LEDGER.md': one, 'README.md': 'x' })
  expect([told, 'keepers' in evidence]).toEqual([[], false])
})

test('a folder has the files that changed', async () => {
  const before = { 'fraud/ledger/1.md': one }
  const { told } = await gathered(before, { ...before, 'fraud/ledger/2.md': one.replaceAll('1', '2') }, { ledger: 'fraud/ledger/' })
  expect(told).toEqual([{ path: 'fraud/ledger/2.md', models: ['fraud'], base: 'absent', head: ['Iteration 2'] }])
})

describe('a glob', () => {
  const ledger = '"*/LEDGER.md"'
  const both = { 'fraud/LEDGER.md': one, 'churn/LEDGER.md': one }

  test("has the model's own file, whether the change writes in it or not", async () => {
    const { told } = await gathered(both, { ...both, 'fraud/train.py': 'model.fit(2)\n' }, { ledger })
    expect(told).toEqual([{ path: 'fraud/LEDGER.md', models: ['fraud'], base: ['Iteration 1'], head: ['Iteration 1'] }])
  })

  test('of files that are nobody’s own has those that changed', async () => {
    const shared = { 'ledgers/a.md': one, 'ledgers/b.md': one }
    const after = { ...shared, 'ledgers/b.md': two, 'fraud/train.py': 'model.fit(2)\n' }
    const { told } = await gathered(shared, after, { ledger: '"ledgers/*.md"' })
    expect(told).toEqual([{ path: 'ledgers/b.md', models: ['fraud'], base: ['Iteration 1'], head: ['Iteration 2', 'Iteration 1'] }])
  })

  test("is never another model's file, and the own one that goes is told", async () => {
    const { told } = await gathered({ 'churn/LEDGER.md': one }, { 'churn/LEDGER.md': one, 'fraud/train.py': 'model.fit(2)\n' }, { ledger })
    expect(told).toEqual([])
    const gone = await gathered(both, { 'churn/LEDGER.md': one }, { ledger })
    expect(findingsOf(gone.evidence)).toEqual(['ledger/incomplete'])
  })

  test('whose files all lie with another model has those that changed', async () => {
    const settings = `version: 1\nmodels:\n  fraud: {paths: ["fraud/**"], ledger: "ledgers/*.md"}\n  all: {paths: ["**"]}\n`
    const always = { '.github/mle-review.yml': settings, 'ledgers/a.md': one, 'ledgers/b.md': one }
    const after = { ...always, 'ledgers/b.md': two, 'fraud/train.py': 'model.fit(2)\n' }
    expect((await gathered(always, after)).told.map(({ path, models }) => [path, models])).toEqual([['ledgers/b.md', ['fraud']]])
  })

  test('that matches nothing names nothing', async () => {
    expect((await gathered({}, { 'fraud/train.py': 'model.fit(2)\n' }, { ledger })).told).toEqual([])
  })
})

test('a ledger that is taken away is told once, with how much stood there; with its line nothing is told', async () => {
  const taken = await gathered({ 'fraud/LEDGER.md': two }, { 'fraud/train.py': 'model.fit(2)\n' })
  const [first, ...more] = review(taken.evidence, rulebook).findings.filter(({ rule }) => rule.startsWith('ledger/'))
  expect([first?.variant, more]).toEqual(['gone', []])
  expect(first?.message).toContain('the ledger of fraud: 2 entries')
  const folder = await gathered({ 'log/1.md': one, 'log/2.md': two }, {}, { ledger: 'log' })
  expect(findingsOf(folder.evidence)).toEqual(['ledger/incomplete'])
  const kept = await gathered({ 'log/1.md': one, 'log/2.md': two }, { 'log/2.md': two }, { ledger: 'log' })
  expect(findingsOf(kept.evidence)).toEqual([])
})

test('a test that is named and not written keeps nothing, though its file is there', async () => {
  const entry = (name: string) => `${two.split('\n\n## ')[0]}\nRegression added: tests/test_cards.py::${name}\n`
  const tests = { 'tests/test_cards.py': 'def test_gift():\n    pass\n' }
  const told = async (name: string) =>
    findingsOf((await gathered(tests, { ...tests, 'fraud/LEDGER.md': entry(name) })).evidence).includes('ledger/mistake-not-preserved')
  expect([await told('test_gift'), await told('test_gift_card')]).toEqual([false, true])
})

test('what is named and not there is absent, and an address is not looked for', async () => {
  const change = { 'fraud/train.py': 'model.fit(2)\n' }
  expect((await gathered({}, change)).told).toEqual([{ path: 'fraud/LEDGER.md', models: ['fraud'], base: 'absent', head: 'absent' }])
  expect((await gathered({}, change, { ledger: 'https://example.org/ledger' })).told).toEqual([])
})

test('a ledger in Git LFS is not read, by nobody’s fault but ours', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`
  const { evidence, told } = await gathered({}, { 'fraud/LEDGER.md': pointer })
  expect(told[0]?.head).toBe('unreadable')
  const { outcomes } = review(evidence, rulebook)
  expect(outcomes.find(({ rule }) => rule === 'ledger/incomplete')).toMatchObject({ is: 'blind' })
})

test('what may keep a mistake is looked for only where one is told', async () => {
  const tests = { 'tests/test_gift_cards.py': 'def test_a():\n    pass\n', 'tests/test_other.py': 'def test_b():\n    pass\n' }
  const { evidence } = await gathered({ ...tests, 'fraud/LEDGER.md': one }, { ...tests, 'fraud/LEDGER.md': two })
  expect(evidence.keepers).toMatchObject({ is: 'read', value: ['tests/test_gift_cards.py'] })
  expect(findingsOf(evidence)).toEqual(['ledger/incomplete'])
  const none = await gathered({ ...tests, 'fraud/LEDGER.md': one }, { ...tests, 'fraud/LEDGER.md': two.replace('gift cards', 'none') })
  expect(none.evidence.keepers).toBeUndefined()
})

test('the ledger itself keeps nothing, whatever its format', async () => {
  const entry = '- iteration: 2\n  change: b\n  false_negatives: gift cards\n  decision: ship\n'
  const path = 'fraud/evaluation/ledger.yaml'
  const { evidence } = await gathered({ [path]: '' }, { [path]: entry }, { ledger: path })
  expect(evidence.keepers).toMatchObject({ is: 'read', value: [] })
})

test('a ledger that was renamed has its earlier entries', async () => {
  const always = {
    '.github/mle-review.yml': config('fraud/LOG.md'),
    'fraud/train.py': 'model.fit(1)\n',
    'churn/train.py': 'model.fit(1)\n',
  }
  const repository = memoryRepository({ base: { ...always, 'fraud/LEDGER.md': one }, head: { ...always, 'fraud/LOG.md': two } })
  const apart = await repository.changes('b'.repeat(40), 'a'.repeat(40))
  if (apart.is !== 'read') throw new Error('no changes')
  const [gone, added] = apart.value
  const renamed = { ...added, before: 'fraud/LEDGER.md', status: 'renamed', base: gone?.base ?? null } as Change
  const evidence = await gather({ ...repository, changes: async () => ({ ...apart, value: [renamed] }) }, { asOf: '2026-06-01T12:00:00Z' })
  expect(toldOf(evidence)).toEqual([
    { path: 'fraud/LOG.md', models: ['fraud'], base: ['Iteration 1'], head: ['Iteration 2', 'Iteration 1'] },
  ])
})

test('a reason why nothing keeps a mistake stands in the summary; without one it is a remark', async () => {
  const severities = async (said: string) => {
    const { evidence } = await gathered({}, { 'fraud/LEDGER.md': `${two.split('\n\n## ')[0]}\nRegression added: ${said}\n` })
    return review(evidence, rulebook).findings.flatMap(({ rule, severity }) => (rule === 'ledger/mistake-not-preserved' ? [severity] : []))
  }
  expect(await severities('none: two cases, refunded by hand')).toEqual(['N'])
  expect(await severities('none')).toEqual(['W'])
})

test('evidence of before ledgers were read is judged as before', async () => {
  const { evidence } = await gathered({ 'fraud/LEDGER.md': one }, { 'fraud/LEDGER.md': two })
  const { ledgers: _, keepers: __, ...old } = evidence
  expect(findingsOf(old)).toEqual([])
})
