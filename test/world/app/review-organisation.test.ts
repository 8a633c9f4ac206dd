import { afterAll, beforeAll, expect, test } from 'vitest'
import { textCache } from '../../../src/world/github/text-cache.ts'
import { compact, metrics } from '../../doors/fraud-repository.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import type { FakeRepository } from '../../fake-github/world.ts'
import { permissions, type ReviewWorld, reviewWorld, type Worked } from './review-world.ts'

let at: ReviewWorld
let policy: FakeRepository
let pull: PullRequest
let named: string

const file = 'version: 1\napprovers: ["@acme/ml-leads"]\nlocked: [approvers]\n'
const settings = (top: string) => {
  const body = [
    'version: 1',
    top,
    'models:',
    '  fraud:',
    '    paths: [train.py]',
    '    mode: enforce',
    '    serving: none',
    '    metrics: metrics.json',
  ]
  return `${[...body, '    gates: gates.yml'].join('\n')}\n`
}

beforeAll(async () => {
  at = await reviewWorld()
  at.world.organisationFiles = textCache(100_000)
  policy = at.github.repository('acme/.github', { private: true })
  named = `acme/.github//mle-review.yml@${policy.push('main', { 'mle-review.yml': file })}`
  at.acme.collaborator('ana', 'write')
  at.acme.push('main', { '.github/mle-review.yml': settings(`extends: ${named}`) })
  at.acme.push('work', { 'gates.yml': 'recall: {min: 0.5}\n', 'metrics.json': metrics(0.82) }, { from: 'main' })
  pull = at.acme.open({ head: 'work', body: compact(0.82) })
})

afterAll(() => at.close())

const asksForFile = ({ requests }: Worked) => requests.filter(({ sent }) => sent.includes(String.raw`name: \".github\"`)).length

test('the App is not installed there: undecided, and the check says where to install it', async () => {
  at.acme.push('good', { 'train.py': 'from model import model\n\nmodel.fit(seed=2)\n', 'metrics.json': metrics(0.85) }, { from: 'main' })
  const good = at.acme.open({ head: 'good', body: compact(0.85) })
  const { report } = await at.review(good)
  expect(report).toMatchObject({ verdict: 'undecided', because: 'configuration' })
  const [check] = at.checks(good.head)
  expect(check).toMatchObject({ conclusion: 'failure', title: 'Could not be judged: the configuration' })
  expect(check?.summary).toContain('Install the App on that repository too')
})

test('installed there it holds until a member of the team approves; the file is asked for once', async () => {
  at.app.install('acme/.github')
  at.app.accept(at.installation, { ...permissions, members: 'read' })
  at.github.team('acme/ml-leads', ['ana'])
  const first = await at.review(pull)
  expect(first.report).toMatchObject({ verdict: 'hold', conclusion: 'action_required', approvers: ['@acme/ml-leads'] })
  at.acme.review(pull, 'ana', 'APPROVED')
  const second = await at.review(pull)
  expect(second.report?.findings.find(({ rule }) => rule === 'gates/loosened')?.approvedBy).toBe('ana')
  expect(second.report?.conclusion).not.toBe('action_required')
  expect([asksForFile(first), asksForFile(second)]).toEqual([1, 0])
})

test('who writes against a lock is told in a comment and in the check', async () => {
  at.acme.push('mine', { '.github/mle-review.yml': settings(`extends: ${named}\napprovers: [dora]`) }, { from: 'main' })
  const mine = at.acme.open({ head: 'mine' })
  const { report } = await at.review(mine)
  expect(report?.overruled).toMatchObject([{ key: 'approvers', wanted: '[dora]', stands: '[@acme/ml-leads]', introduced: true }])
  const line = '`approvers: [dora]` has no effect: `acme/.github//mle-review.yml` locks `approvers`, so `[@acme/ml-leads]` stands.'
  expect(at.comments(mine)[0]).toContain(line)
  expect(at.checks(mine.head)[0]?.summary).toContain(line)
})
