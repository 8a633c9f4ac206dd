import { afterAll, beforeAll, expect, test } from 'vitest'
import { summaryMarker } from '../../../src/reply/markers.ts'
import { compact, metrics, step } from '../../doors/fraud-repository.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
let pull: PullRequest

beforeAll(async () => {
  at = await reviewWorld()
})

afterAll(() => at.close())

test('opened bad: held, one comment, five lines in one review, one check run with its lines', async () => {
  const homes = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`steps/step_${number}.py`, step(number, true)]))
  at.acme.push('work', { 'train.py': 'from model import model\n\nmodel.fit(seed=2)\n', 'model.onnx': 'model two' }, { from: 'main' })
  at.acme.push('work', { 'metrics.json': metrics(0.76), ...homes })
  pull = at.acme.open({ head: 'work', title: 'Add merchant age', body: 'Please review.' })
  const { done, report, writes, requests } = await at.review(pull)
  expect(done).toEqual({ is: 'done' })
  expect(report?.verdict).toBe('hold')
  expect(writes).toEqual([
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    'POST /repos/{owner}/{repo}/check-runs',
  ])
  expect(at.alone).toEqual(writes.map(() => `${at.acme.repo.id}#1`))
  // One of them for the programs that may import what changed.
  expect(requests.length, requests.map(({ what }) => what).join('\n')).toBeLessThanOrEqual(12)
  expect(at.comments(pull)).toHaveLength(1)
  expect(at.comments(pull)[0]?.trimEnd().endsWith(summaryMarker)).toBe(true)
  expect(at.comments(pull)[0]).toContain('[full report](https://github.com/acme/fraud/pull/1/checks)')
  expect(pull.reviews.map(({ state }) => state)).toEqual(['COMMENTED'])
  expect(pull.inline).toHaveLength(5)
  const [check, ...others] = at.checks(pull.head)
  expect(others).toEqual([])
  expect(check).toMatchObject({ name: 'mle-review', status: 'completed', conclusion: 'failure' })
  expect(check?.title).toMatch(/^Held: fraud /)
  expect(check?.summary).toMatch(/\| recall .*0\.76/)
  expect(check?.annotations.filter(({ path }) => path.startsWith('steps/'))).toHaveLength(6)
  expect(check?.actions.map(({ identifier }) => identifier)).toEqual(['run', 'explain'])
  expect(at.metered).toEqual(['gather', 'judge', 'write', 'hold'])
  expect(at.logged.at(-1)).toMatchObject({
    level: 'info',
    message: 'Reviewed.',
    fields: { installation: at.installation, pull: 'acme/fraud#1' },
  })
})

test('asked again: nothing changed, so nothing is written', async () => {
  const before = JSON.stringify([pull, at.acme.repo.checkRuns])
  const { writes, requests } = await at.review(pull)
  expect(writes).toEqual([])
  expect(requests.length, requests.map(({ what }) => what).join('\n')).toBeLessThanOrEqual(9)
  expect(JSON.stringify([pull, at.acme.repo.checkRuns])).toBe(before)
})

test('mended by a push: success on the new head, the comment is edited, the old head keeps its own conclusion', async () => {
  const old = pull.head
  const mended = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`steps/step_${number}.py`, step(number)]))
  at.acme.push('work', { 'metrics.json': metrics(0.84), ...mended })
  pull.body = compact(0.84)
  const { report } = await at.review(pull)
  expect(report?.verdict).toBe('pass')
  expect(at.comments(pull)).toHaveLength(1)
  expect(at.comments(pull)[0]).toMatch(/nothing left/i)
  expect(at.checks(pull.head).map(({ conclusion, annotations }) => [conclusion, annotations])).toEqual([['success', []]])
  expect(at.checks(old).map(({ conclusion }) => conclusion)).toEqual(['failure'])
})

test('the description loses its compact: the same run of the same head says so', async () => {
  pull.body = ''
  await at.review(pull)
  expect(at.checks(pull.head).map(({ conclusion }) => conclusion)).toEqual(['failure'])
  pull.body = compact(0.84)
  await at.review(pull)
  expect(at.checks(pull.head).map(({ conclusion }) => conclusion)).toEqual(['success'])
})

test('a draft gets its true conclusion and nothing else', async () => {
  at.acme.push('draft', { 'metrics.json': metrics(0.7), 'model.onnx': 'model three' }, { from: 'main' })
  const draft = at.acme.open({ head: 'draft', draft: true })
  const { writes } = await at.review(draft)
  expect(writes).toEqual(['POST /repos/{owner}/{repo}/check-runs'])
  expect(at.checks(draft.head).map(({ conclusion }) => conclusion)).toEqual(['failure'])
})

test('the merge queue: base_sha to head_sha, a conclusion on the group’s head, and nothing said', async () => {
  const group = at.acme.queue(pull)
  const job = { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud', mergeGroup: group }
  const said = JSON.stringify(pull)
  const { report, writes } = await at.review(job)
  expect(report?.pull).toMatchObject({ base: group.base_sha, head: group.head_sha, number: 1 })
  expect(writes).toEqual(['POST /repos/{owner}/{repo}/check-runs'])
  expect(at.checks(group.head_sha).map(({ conclusion }) => conclusion)).toEqual(['success'])
  expect(JSON.stringify(pull)).toBe(said)
})

test('a branch of the queue that names no pull request is blind, never a success', async () => {
  const group = { ...at.acme.queue(pull), head_ref: 'refs/heads/gh-readonly-queue/main/something-else' }
  const job = { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud', mergeGroup: group }
  await at.review(job)
  const [check] = at.checks(group.head_sha)
  expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' })
  expect(check?.title).toContain('Could not be judged: The merge queue’s branch'.replace('’', "'"))
})

test('closed or merged: nothing is asked further, nothing is written', async () => {
  const number = pull.number
  at.acme.merge(pull)
  const { done, requests, writes } = await at.review({ ...pull, number })
  expect(done).toEqual({ is: 'done' })
  expect(writes).toEqual([])
  expect(requests.filter(({ what }) => !what.endsWith('/access_tokens'))).toHaveLength(1)
})
