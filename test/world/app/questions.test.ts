import { afterAll, beforeAll, expect, test } from 'vitest'
import { compact, metrics } from '../../doors/fraud-repository.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld

beforeAll(async () => {
  at = await reviewWorld()
  const program = (threshold: number) => `from model import model\n\nDECISION_THRESHOLD = ${threshold}\nmodel.fit(seed=1)\n`
  at.acme.push('main', { 'train.py': program(0.62) })
  at.acme.push('work', { 'train.py': program(0.55), 'model.onnx': 'model two', 'metrics.json': metrics(0.84) }, { from: 'main' })
})

afterAll(() => at.close())

test('a question that nobody answered is asked once; a person answers it, and neither a push nor another review asks it again', async () => {
  const pull = at.acme.open({ head: 'work', title: 'Lower the threshold', body: compact(0.84) })
  await at.review(pull)
  const [first = ''] = at.comments(pull)
  const item = /^1\. .*`DECISION_THRESHOLD` in `train\.py` goes from 0\.62 to 0\.55.*$/m.exec(first)?.[0] ?? ''
  expect(item).toMatch(/`Q-[0-9a-f]{6}`/)

  at.acme.comment(pull, 'dora', `> ${item}\n\nFewer misses, 20 more good customers held a day; support has agreed.`)
  const { report } = await at.review(pull)
  expect(report).toMatchObject({ questions: [], answered: [{ rule: 'gates/mistake-traded', by: 'dora' }] })
  expect(at.comments(pull)).toHaveLength(1)
  expect(at.comments(pull)[0]).toContain('1 question answered')

  const { writes } = await at.review(pull)
  expect(writes).toEqual([])
})
