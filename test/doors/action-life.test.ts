import { afterAll, beforeAll, expect, test } from 'vitest'
import { summaryMarker } from '../../src/reply/markers.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { PullRequest } from '../fake-github/state.ts'
import type { FakeRepository } from '../fake-github/world.ts'
import { compact, fraudRepository, metrics, step } from './fraud-repository.ts'
import { type Bundled, bundledAction, type Ran } from './run-action.ts'

let github: FakeGithub
let action: Bundled
let acme: FakeRepository
let pull: PullRequest
let token: string

beforeAll(async () => {
  ;[github, action] = await Promise.all([startFakeGithub(), bundledAction()])
  acme = fraudRepository(github)
  token = github.token('github-actions[bot]', { contents: 'read', 'pull-requests': 'write' })
})

afterAll(async () => {
  action.remove()
  await github.close()
})

async function reviewed(name: string): Promise<Ran> {
  const payload = { action: name, number: pull.number, pull_request: { number: pull.number, head: { sha: 'as it was once' } } }
  const ran = await action.run(github, { event: 'pull_request_target', payload, token })
  expect(github.violations).toEqual([])
  expect(ran.outputs.verdict, ran.log).toBe(ran.report?.verdict)
  return ran
}

const ours = () => pull.comments.filter(({ user }) => user.login === 'github-actions[bot]').map(({ body }) => body)
const found = (ran: Ran) => [...new Set(ran.report?.findings.filter(({ standing }) => !standing).map(({ rule }) => rule))]
const openInline = () => pull.inline.filter(({ minimised }) => minimised === null).map(({ path }) => path)
const homes = (...numbers: number[]) => Object.fromEntries(numbers.map((number) => [`steps/step_${number}.py`, step(number, true)]))

test('opened bad: held, one comment, five lines in one review, at most eight requests', async () => {
  const others = Object.fromEntries(
    [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((i) => [`steps/step_${i}.py`, `${step(i)}\n\nLIMIT = ${i}\n`]),
  )
  acme.push('work', { 'train.py': 'from model import model\n\nmodel.fit(seed=2)\n', 'model.onnx': 'model two' }, { from: 'main' })
  acme.push('work', { 'metrics.json': metrics(0.76), ...homes(1, 2, 3, 4, 5), ...others })
  acme.push('main', { 'README.md': '# Fraud, meanwhile\n' })
  pull = acme.open({ head: 'work', title: 'Add merchant age', body: 'Please review.' })
  const ran = await reviewed('opened')
  expect(ran.code).toBe(1)
  expect(ran.outputs.verdict).toBe('hold')
  expect(found(ran)).toEqual(expect.arrayContaining(['gates/failed', 'compact/missing', 'reproducibility/local-path']))
  expect(ran.report?.pull.base).not.toBe(ran.report?.pull.mergeBase)
  expect(ours()).toHaveLength(1)
  expect(ours()[0]).toMatch(/0\.76/)
  expect(ours()[0]?.trimEnd().endsWith(summaryMarker)).toBe(true)
  expect(pull.reviews.map(({ state }) => state)).toEqual(['COMMENTED'])
  expect(openInline()).toEqual([1, 2, 3, 4, 5].map((number) => `steps/step_${number}.py`))
  expect(pull.inline.map(({ line }) => line)).toEqual([7, 7, 7, 7, 7])
  expect(ran.summary).toContain('0.76')
  expect(ran.log).toMatch(/::error .*::/)
  expect(ran.writes.map(({ what }) => what)).toEqual([
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  ])
  expect(ran.requests.length, ran.requests.map(({ what }) => what).join('\n')).toBeLessThanOrEqual(8)
})

test('run again: nothing is written, at most six requests', async () => {
  const before = JSON.stringify(pull)
  const ran = await reviewed('synchronize')
  expect(ran.code).toBe(1)
  expect(ran.writes).toEqual([])
  expect(ran.requests.length, ran.requests.map(({ what, sent }) => what + sent).join('\n')).toBeLessThanOrEqual(6)
  expect(JSON.stringify(pull)).toBe(before)
})

test('edited: the compact is read from the new description, its finding is fixed, the others stay open', async () => {
  pull.body = compact(0.76)
  const ran = await reviewed('edited')
  expect(ran.code).toBe(1)
  expect(found(ran)).toContain('gates/failed')
  expect(found(ran)).not.toContain('compact/missing')
  expect(ours()).toHaveLength(1)
  expect(ours()[0]).toContain('**Fixed** in')
  expect(pull.reviews).toHaveLength(1)
})

test('pushed: a line that was mended is said to be fixed and minimised, its neighbours stay, none is said twice', async () => {
  acme.push('work', { 'steps/step_1.py': step(1) })
  const ran = await reviewed('synchronize')
  expect(ran.code).toBe(1)
  expect(ours()[0]).toContain('**Still open**')
  expect(openInline()).toEqual([2, 3, 4, 5].map((number) => `steps/step_${number}.py`))
  expect(pull.inline[0]?.body).toContain(pull.head.slice(0, 7))
  expect(pull.inline).toHaveLength(5)
  expect(pull.reviews).toHaveLength(1)
})

test('answered: a line on which a person replied is left alone for good', async () => {
  const second = pull.inline[1]
  if (second === undefined) throw new Error('no inline comment')
  acme.reply(pull, second, 'dora', 'This one is on purpose.')
  acme.push('work', { 'steps/step_2.py': step(2) })
  await reviewed('synchronize')
  expect(second.minimised).toBe(null)
  expect(second.body).not.toContain('fixed')
})

test('fixed: success, the comment says that nothing is left, and is kept', async () => {
  acme.push('work', { 'metrics.json': metrics(0.84), 'steps/step_3.py': step(3), 'steps/step_4.py': step(4), 'steps/step_5.py': step(5) })
  pull.body = compact(0.84)
  const ran = await reviewed('synchronize')
  expect(found(ran)).toEqual([])
  expect(ran.outputs.verdict).toBe('pass')
  expect(ran.code).toBe(0)
  expect(ours()).toHaveLength(1)
  expect(ours()[0]).toMatch(/nothing left/i)
  expect(openInline()).toEqual(['steps/step_2.py', 'steps/step_2.py'])
  expect((await reviewed('synchronize')).writes).toEqual([])
})

test('reverted after the merge: a way back passes at once, without a compact and without gates', async () => {
  const earlier = acme.repo.branches.get('main') ?? ''
  acme.merge(pull)
  const { objects } = acme.repo
  const before = objects.files(earlier)
  const now = objects.files(acme.repo.branches.get('main') ?? '')
  const restored = [...before].filter(([path, { id }]) => now.get(path)?.id !== id).map(([path, { id }]) => [path, objects.text(id)])
  acme.push('revert', Object.fromEntries(restored), { from: 'main' })
  pull = acme.open({ head: 'revert', title: 'Revert "Add merchant age"', body: '' })
  const ran = await reviewed('opened')
  expect(ran.report).toMatchObject({ verdict: 'pass', because: 'rollback', models: [{ id: 'fraud', kind: 'rollback' }] })
  expect(ran.code).toBe(0)
  expect(ran.requests.length).toBeLessThanOrEqual(10)
})

test('the way back is merged: one issue follows it up, however often the job runs, and nothing else is written', async () => {
  expect(pull.title).toContain('Revert')
  acme.merge(pull)
  const payload = { action: 'closed', number: pull.number, pull_request: { number: pull.number, merged: true } }
  const may = github.token('github-actions[bot]', { contents: 'read', 'pull-requests': 'write', issues: 'write' })
  const first = await action.run(github, { event: 'pull_request_target', payload, token: may })
  expect([first.code, first.outputs.verdict], first.log).toEqual([0, 'not-applicable'])
  const second = await action.run(github, { event: 'pull_request_target', payload, token: may })
  expect([second.code, second.writes.length], second.log).toEqual([0, 0])
  const issues = [...acme.repo.issues.values()]
  expect(issues.map(({ title }) => title)).toEqual([`Incident: what #${pull.number} took back (fraud)`])
  expect(github.violations).toEqual([])
})
