import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AppWorld } from '../../../src/world/app/app-world.ts'
import { judgeAgain } from '../../../src/world/app/judge-again.ts'
import type { Quota } from '../../../src/world/app/quota.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
let after: number[]
beforeEach(async () => {
  at = await reviewWorld()
  after = []
})
afterEach(() => at.close())

async function pushed(pulls: number, quota: Quota): Promise<void> {
  at.acme.push('work', { 'train.py': 'model.fit(seed=2)\n' }, { from: 'main' })
  for (let i = 0; i < pulls; i++) at.acme.open({ head: 'work' })
  const ask: AppWorld['queue']['ask'] = async (_, how) => void after.push(how?.afterSeconds ?? 0)
  const world: AppWorld = { ...at.world, queue: { ...at.world.queue, ask }, quotaOf: () => quota }
  const where = { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud' }
  await judgeAgain(world, { ...where, branch: 'main', paths: ['.github/mle-review.yml'] })
}

test('a push to the base asks for as many reviews as leave a fifth of the quota, the rest when it is whole again', async () => {
  await pushed(6, { remaining: 1036, limit: 5000, resetSeconds: 900 })
  expect(after).toEqual([2, 4, 6, 902, 904, 906])
})

test('what a whole hour does not hold goes into the next one', async () => {
  await pushed(5, { remaining: 0, limit: 30, resetSeconds: 900 })
  expect(after).toEqual([902, 904, 4502, 4504, 8102])
})

test('with a whole quota none waits', async () => {
  await pushed(3, { remaining: 5000, limit: 5000, resetSeconds: 3600 })
  expect(after).toEqual([2, 4, 6])
})
