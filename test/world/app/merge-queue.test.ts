import { afterEach, beforeEach, expect, test } from 'vitest'
import { compact, metrics } from '../../doors/fraud-repository.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

const loosened = 'version: 1\ngates:\n  recall:\n    min: 0.60\n    slices:\n      country: { min: 0.70 }\n  p95_latency_ms: { max: 80 }\n'

let at: ReviewWorld
let pull: PullRequest

beforeEach(async () => {
  at = await reviewWorld()
  const files = { 'gates.yml': loosened, 'model.onnx': 'model two', 'metrics.json': metrics(0.84) }
  at.acme.push('work', files, { from: 'main' })
  pull = at.acme.open({ head: 'work', body: compact(0.84) })
})

afterEach(() => at.close())

/** What the queue's own commit is told. */
async function queued(): Promise<string | null | undefined> {
  const group = at.acme.queue(pull)
  const where = { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud' }
  await at.review({ ...where, mergeGroup: group })
  const checks = at.checks(group.head_sha)
  expect(checks).toHaveLength(1)
  return checks[0]?.conclusion
}

test('a lowered bar that nobody approved is held in the queue too', async () => {
  expect(await queued()).toBe('action_required')
})

test("an approver's yes to the pull request's head counts for the commit of the queue", async () => {
  at.acme.review(pull, 'ana', 'APPROVED')
  expect(await queued()).toBe('success')
})

test('a yes to an earlier head does not, nor one that was taken back, nor that of somebody who is no approver', async () => {
  at.acme.collaborator('ben', 'admin')
  at.acme.review(pull, 'ben', 'APPROVED')
  expect(await queued()).toBe('action_required')
  at.acme.review(pull, 'ana', 'APPROVED')
  at.acme.push('work', { 'README.md': '# More\n' })
  expect(await queued()).toBe('action_required')
  at.acme.review(pull, 'ana', 'APPROVED')
  expect(await queued()).toBe('success')
  at.acme.review(pull, 'ana', 'CHANGES_REQUESTED')
  expect(await queued()).toBe('action_required')
})
