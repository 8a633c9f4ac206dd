import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReviewJob } from '../../../src/model/delivery.ts'
import { slim } from '../../../src/read/delivery.ts'
import { deliver } from '../../../src/world/app/deliver.ts'
import { metrics } from '../../doors/fraud-repository.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import { type Webhook, webhooks } from '../../fake-github/webhooks.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
let bad: PullRequest

beforeEach(async () => {
  at = await reviewWorld()
  at.acme.push('work', { 'model.onnx': 'model two', 'metrics.json': metrics(0.5) }, { from: 'main' })
  bad = at.acme.open({ head: 'work', body: 'Please merge.' })
})

afterEach(async () => {
  expect(at.github.violations).toEqual([])
  await at.close()
})

const conclusions = (commit: string) => at.checks(commit).map(({ status, conclusion }) => conclusion ?? status)
const shown = (commit: string) => conclusions(commit).at(-1)

interface Payload {
  workflow_run: Record<string, unknown>
  check_run: { pull_requests: unknown[]; check_suite: Record<string, unknown> }
}

/** Delivers what GitHub would send, then does all that it asked for. */
async function happens(make: (hooks: ReturnType<typeof webhooks>) => Webhook, change: (payload: Payload) => void = () => undefined) {
  const installation = at.github.state.installations.get(at.installation)
  if (installation === undefined) throw new Error('not installed')
  const { event, payload } = make(webhooks(at.github.state, installation, at.acme.repo))
  const sent = structuredClone(payload) as typeof payload & Payload
  change(sent)
  const delivery = slim(event, 'guid', sent, '2026-11-20T09:00:00Z', at.app.id)
  if (delivery === null) return 'dropped'
  await deliver(at.world, delivery, { retry: 0, last: false, signal: new AbortController().signal })
  for (let job = at.asked.shift(); job !== undefined; job = at.asked.shift()) await at.review(job as ReviewJob)
  return delivery.about
}

test('a run of a stranger’s workflow on a branch named as the merge queue’s', async () => {
  await happens((hooks) => hooks.pullRequest('opened', bad))
  expect(shown(bad.head)).toBe('failure')
  const about = await happens(
    (hooks) => hooks.workflowRun('contract', bad),
    (payload) => {
      payload.workflow_run.head_branch = `gh-readonly-queue/main/pr-1-${bad.head}`
      payload.workflow_run.event = 'pull_request'
      payload.workflow_run.pull_requests = []
    },
  )
  expect([about, shown(bad.head)]).toEqual(['contract-run', 'failure'])
})

test('asked again for a check on a branch named as the merge queue’s', async () => {
  await happens((hooks) => hooks.pullRequest('opened', bad))
  const [run] = at.checks(bad.head)
  if (run === undefined) throw new Error('no check')
  const about = await happens(
    (hooks) => hooks.checkRun('rerequested', run, 'dora'),
    (payload) => {
      payload.check_run.check_suite.head_branch = `gh-readonly-queue/main/pr-1-${bad.head}`
    },
  )
  expect([about, shown(bad.head)]).toEqual(['check', 'failure'])
})

test('asked again for such a check where GitHub lists no pull request, as it does for forks', async () => {
  await happens((hooks) => hooks.pullRequest('opened', bad))
  const [run] = at.checks(bad.head)
  if (run === undefined) throw new Error('no check')
  await happens(
    (hooks) => hooks.checkRun('rerequested', run, 'dora'),
    ({ check_run }) => {
      check_run.pull_requests = []
      check_run.check_suite = { head_branch: `gh-readonly-queue/main/pr-1-${bad.head}`, pull_requests: [] }
    },
  )
  expect(shown(bad.head)).toBe('failure')
  expect(at.logged.map(({ message }) => message)).toContain(
    'The commit of a merge queue is that of a pull request: it is reviewed as such.',
  )
})

describe('a second pull request with the same newest commit', () => {
  const open = (more: Partial<Parameters<typeof at.acme.open>[0]> = {}) =>
    at.acme.open({ head: 'work', base: 'lab', author: 'mallory', ...more })
  const opened = (pull: PullRequest) => happens((hooks) => hooks.pullRequest('opened', pull))

  beforeEach(() => void at.acme.push('lab', { '.github/mle-review.yml': null }, { from: 'main' }))

  test('into a branch that asks nothing turns no failure into a success, and says why', async () => {
    await opened(bad)
    await opened(open())
    const [check] = at.checks(bad.head)
    expect(conclusions(bad.head)).toEqual(['failure'])
    expect(check?.title).toMatch(/^#1: Held: /)
    expect(check?.summary).toMatch(
      /^> \[!IMPORTANT\]\n> This commit is the newest of #1 too, and a commit has one check: what follows is said of #1\./,
    )
  })

  test('from a fork, under another name, and judged first', async () => {
    await opened(open({ fork: true }))
    expect(shown(bad.head)).toBe('failure')
    await opened(bad)
    expect(shown(bad.head)).toBe('failure')
    expect(at.checks(bad.head).at(-1)?.title).toMatch(/^Held: /)
  })

  test('passes once all of them do', async () => {
    const other = open()
    await opened(bad)
    at.acme.close(bad)
    await opened(other)
    expect(shown(bad.head)).toBe('success')
  })

  test('that got worse while this one was reviewed: nothing is written, this one is asked for again', async () => {
    Object.assign(bad, { base: 'lab' })
    const other = open()
    at.meanwhile.do = ({ pull }) => {
      if (pull.number !== other.number) Object.assign(bad, { base: 'main' })
    }
    await at.review(other)
    expect(conclusions(bad.head)).toEqual([])
    expect(at.asked).toEqual([expect.objectContaining({ pull: other.number })])
  })

  test('times six: none is judged, and it says what to do', async () => {
    at.acme.close(bad)
    for (let i = 0; i < 7; i++) open()
    await at.review(open())
    expect(at.checks(bad.head)).toMatchObject([{ conclusion: 'failure', title: expect.stringContaining('newest of 8 open pull requests') }])
  })

  test('cannot be looked for: tried again, later for a limit, and with the last attempt no success', async () => {
    at.acme.close(bad)
    const other = open()
    const listing = (what: string, sent: string) => what === 'query' && sent.includes('UPDATED_AT')
    at.github.faults.push({ times: 1, status: 403, headers: { 'retry-after': '9' }, matches: listing })
    expect((await at.review(other)).done).toMatchObject({ is: 'later', seconds: 9 })
    at.github.faults.push({ times: 100, status: 502, matches: listing })
    await expect(at.review(other)).rejects.toThrow('could not be reached')
    expect(conclusions(bad.head)).toEqual([])
    await at.review(other, { last: true })
    expect(conclusions(bad.head)).toEqual(['failure'])
  })
})

test('an approver who thinks again', async () => {
  expect(await happens((hooks) => hooks.review('submitted', bad, at.acme.review(bad, 'ana', 'CHANGES_REQUESTED')))).toBe('approval')
})

test('a conversation longer than is read: the change is judged all the same, and the one comment stays one', async () => {
  await at.review(bad)
  for (let i = 0; i < 3100; i++) at.acme.comment(bad, 'mallory', 'x')
  at.acme.push('work', { 'metrics.json': metrics(0.4) })
  await at.review(bad)
  expect(conclusions(bad.head)).toEqual(['failure'])
  expect(at.comments(bad)).toHaveLength(1)
})
