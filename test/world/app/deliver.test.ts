import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Delivery, ReviewJob } from '../../../src/model/delivery.ts'
import { slim } from '../../../src/read/delivery.ts'
import type { AppWorld } from '../../../src/world/app/app-world.ts'
import { deliver } from '../../../src/world/app/deliver.ts'
import { recent } from '../../../src/world/app/recent.ts'
import type { Attempt } from '../../../src/world/queue/queue.ts'
import { compact } from '../../doors/fraud-repository.ts'
import type { Fault } from '../../fake-github/server.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import { type Webhook, webhooks } from '../../fake-github/webhooks.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
let pull: PullRequest
let world: AppWorld
let asked: { job: ReviewJob; urgent: boolean; afterSeconds: number }[]
let order: string[]
let clock = 0

const attempt: Attempt = { retry: 0, last: false, signal: new AbortController().signal }

beforeEach(async () => {
  at = await reviewWorld()
  asked = []
  order = []
  const ask: AppWorld['queue']['ask'] = async (job, { urgent = false, afterSeconds = 0 } = {}) => {
    order.push('ask')
    asked.push({ job, urgent, afterSeconds })
  }
  const exclusively: AppWorld['queue']['exclusively'] = (key, work) => {
    order.push(`only ${key}`)
    return at.world.queue.exclusively(key, work)
  }
  world = { ...at.world, queue: { ...at.world.queue, ask, exclusively } }
  at.acme.push('work', { 'train.py': 'model.fit(seed=2)\n' }, { from: 'main' })
  pull = at.acme.open({ head: 'work', author: 'dora', body: compact(0.83) })
})

afterEach(async () => {
  expect(at.github.violations).toEqual([])
  await at.close()
})

/** What GitHub would send, slimmed. */
function told(make: (hooks: ReturnType<typeof webhooks>) => Webhook): Delivery {
  const installation = at.github.state.installations.get(at.installation)
  if (installation === undefined) throw new Error('the App is not installed')
  const { event, payload } = make(webhooks(at.github.state, installation, at.acme.repo))
  const delivery = slim(event, 'guid', payload, '2026-11-20T09:00:00Z', at.app.id)
  if (delivery === null) throw new Error(`${event} was dropped`)
  return delivery
}

const run = (make: Parameters<typeof told>[0]) => deliver(world, told(make), attempt)
const numbers = () => asked.map(({ job }) => ('pull' in job ? job.pull : job.mergeGroup.head_sha))
const queries = () => at.github.log.filter(({ what }) => !what.endsWith('/access_tokens')).map(({ what }) => what)
const statuses = (head: string) => at.checks(head).map(({ status }) => status)
const fault = (made: Partial<Fault> & { status: number }) => void at.github.faults.push({ times: 100, ...made })
const settings = (more: string) =>
  `version: 1\n${more}models: {fraud: {paths: [train.py], gates: policy/gates.yml, production: prod.json}}\n`

describe('a pull request', () => {
  test('is announced by a queued check, then asked for, once however often it is delivered', async () => {
    expect(await run((hooks) => hooks.pullRequest('opened', pull))).toEqual({ is: 'done' })
    await run((hooks) => hooks.pullRequest('opened', pull))
    const job = { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud', pull: 1, asked: 'guid' }
    expect(asked[0]).toEqual({ job, urgent: false, afterSeconds: 0 })
    expect(order.slice(0, 2)).toEqual([`only ${at.acme.repo.id}#1`, 'ask'])
    expect(statuses(pull.head)).toEqual(['queued'])
  })

  test('is asked for although it cannot be announced', async () => {
    fault({ matches: (what) => what.includes('check-runs'), status: 502 })
    expect(await run((hooks) => hooks.pullRequest('reopened', pull))).toEqual({ is: 'done' })
    fault({ matches: (what) => what.includes('access_tokens'), status: 500 })
    expect(await run((hooks) => hooks.pullRequest('reopened', pull))).toEqual({ is: 'done' })
    expect(numbers()).toEqual([1, 1])
    const warned = at.logged.filter(({ level }) => level === 'warn')
    expect(warned.length).toBeGreaterThanOrEqual(2)
  })

  test('whose head was announced by this process is asked for without a request, and one whose announcement failed is announced', async () => {
    world = { ...world, announced: recent(2, 1000, () => clock) }
    fault({ matches: (what) => what.includes('check-runs'), status: 502 })
    await run((hooks) => hooks.pullRequest('opened', pull))
    at.github.faults.length = 0
    await run((hooks) => hooks.pullRequest('edited', pull, { changes: { body: { from: '' } } }))
    expect(statuses(pull.head)).toEqual(['queued'])
    const before = at.github.log.length
    await run((hooks) => hooks.pullRequest('converted_to_draft', pull))
    expect(at.github.log.length).toBe(before)
    clock += 1000
    await run((hooks) => hooks.pullRequest('ready_for_review', pull))
    expect(at.github.log.length).toBeGreaterThan(before)
    at.acme.push('work', { 'train.py': 'model.fit(seed=3)\n' })
    await run((hooks) => hooks.pullRequest('synchronize', pull))
    expect(statuses(pull.head)).toEqual(['queued'])
    expect(numbers()).toEqual([1, 1, 1, 1, 1])
  })

  test('whose head is remembered no more is looked at again', async () => {
    const names = recent(2, 1000, () => clock)
    for (const name of ['a', 'b', 'a', 'c']) names.add(name)
    expect(['a', 'b', 'c'].map(names.has)).toEqual([true, false, true])
    names.delete('a')
    clock += 1000
    expect(['a', 'c'].map(names.has)).toEqual([false, false])
  })

  test('whose new head is told leaves no check waiting on the old one', async () => {
    await run((hooks) => hooks.pullRequest('opened', pull))
    const old = pull.head
    at.acme.push('work', { 'train.py': 'model.fit(seed=3)\n' })
    await run((hooks) => hooks.pullRequest('synchronize', pull, { before: old }))
    expect(at.checks(old).map(({ status, conclusion, title }) => [status, conclusion, title])).toEqual([
      ['completed', 'cancelled', `Overtaken by ${pull.head.slice(0, 7)}`],
    ])
    expect(statuses(pull.head)).toEqual(['queued'])
  })

  test('that is told late leaves no check waiting on the old head', async () => {
    const late = told((hooks) => hooks.pullRequest('opened', pull))
    const old = pull.head
    at.acme.push('work', { 'train.py': 'model.fit(seed=3)\n' })
    await run((hooks) => hooks.pullRequest('synchronize', pull, { before: old }))
    await deliver(world, late, attempt)
    expect(statuses(old)).toEqual([])
    expect(statuses(pull.head)).toEqual(['queued'])
    at.acme.close(pull)
    await deliver(world, late, attempt)
    expect(statuses(old)).toEqual([])
  })

  test('whose old head cannot be ended now is tried again', async () => {
    await run((hooks) => hooks.pullRequest('opened', pull))
    const old = pull.head
    at.acme.push('work', { 'train.py': 'model.fit(seed=3)\n' })
    const synchronize = told((hooks) => hooks.pullRequest('synchronize', pull, { before: old }))
    fault({ matches: (what) => what.startsWith('PATCH') && what.includes('check-runs'), status: 502 })
    await expect(deliver(world, synchronize, attempt)).rejects.toThrow(/502/)
    expect(numbers()).toEqual([1, 1])
    at.github.faults.length = 0
    await deliver(world, synchronize, attempt)
    expect(at.checks(old).map(({ conclusion }) => conclusion)).toEqual(['cancelled'])
  })

  test('that goes back to an old head finds its success queued anew, and a failure as it was', async () => {
    const old = pull.head
    for (const [conclusion, after] of [
      ['success', 'queued'],
      ['cancelled', 'queued'],
      ['failure', 'completed'],
      ['action_required', 'completed'],
    ] as const) {
      await run((hooks) => hooks.pullRequest('opened', pull))
      for (const check of at.checks(old)) Object.assign(check, { status: 'completed', conclusion })
      await run((hooks) => hooks.pullRequest('synchronize', pull, { before: 'f'.repeat(40) }))
      expect([conclusion, statuses(old)]).toEqual([conclusion, [after]])
    }
  })

  test('that is closed leaves no check waiting, asks for nothing, and leaves what was concluded', async () => {
    await run((hooks) => hooks.pullRequest('opened', pull))
    at.acme.close(pull)
    expect(await run((hooks) => hooks.pullRequest('closed', pull))).toEqual({ is: 'done' })
    expect(at.checks(pull.head).map(({ conclusion }) => conclusion)).toEqual(['cancelled'])
    for (const check of at.checks(pull.head)) check.conclusion = 'failure'
    await run((hooks) => hooks.pullRequest('closed', pull))
    expect(at.checks(pull.head).map(({ conclusion }) => conclusion)).toEqual(['failure'])
    expect(numbers()).toEqual([1])
  })

  test('that is closed has another of the same commit judged without it', async () => {
    await run((hooks) => hooks.pullRequest('opened', pull))
    const other = at.acme.open({ head: 'work', base: 'main', body: '' })
    at.acme.close(pull)
    await run((hooks) => hooks.pullRequest('closed', pull))
    expect(numbers()).toEqual([1, other.number])
    expect(statuses(pull.head)).toEqual(['queued'])
  })

  test('whose queue does not answer is delivered again', async () => {
    world.queue.ask = () => Promise.reject(new Error('no database'))
    await expect(run((hooks) => hooks.pullRequest('opened', pull))).rejects.toThrow('no database')
  })

  test("with the label that lets a fork's contract count is reviewed, whatever the configuration", async () => {
    await run((hooks) => hooks.pullRequest('labeled', pull, { label: 'docs' }))
    expect(asked).toEqual([])
    await run((hooks) => hooks.pullRequest('labeled', pull, { label: 'mle-review/trust-contract' }))
    expect(asked).toHaveLength(1)
  })

  test('with another label is reviewed where the configuration on base names it', async () => {
    at.acme.push('main', { '.github/mle-review.yml': settings('rerun_labels: ["ML: Retrain"]\n') })
    await run((hooks) => hooks.pullRequest('labeled', pull, { label: 'docs' }))
    expect([numbers(), queries()]).toEqual([[], ['query']])
    await run((hooks) => hooks.pullRequest('labeled', pull, { label: 'ml: retrain' }))
    await run((hooks) => hooks.pullRequest('unlabeled', pull, { label: 'ML: Retrain' }))
    expect(numbers()).toEqual([1, 1])
  })

  test.each([
    ['names none', settings('')],
    ['cannot be read', 'version: ['],
  ])('with a label, and a configuration that %s, is left alone', async (_, text) => {
    at.acme.push('main', { '.github/mle-review.yml': text })
    await run((hooks) => hooks.pullRequest('labeled', pull, { label: 'docs' }))
    expect(asked).toEqual([])
  })

  test.each([
    ['ana', 'approvers: [ana]\n', 1],
    ['ANA', 'approvers: ["@ana"]\n', 1],
    ['ben', 'approvers: [ana]\n', 0],
    ['ben', 'approvers: [ana, "@acme/ml-leads"]\n', 1],
    ['ben', `extends: acme/.github//mle-review.yml@${'a'.repeat(40)}\n`, 1],
    ['ana', '', 0],
  ])('approved by %s is asked for where that can settle something: %j', async (login, approvers, times) => {
    at.acme.push('main', { '.github/mle-review.yml': settings(approvers) })
    await run((hooks) => hooks.review('submitted', pull, at.acme.review(pull, login, 'APPROVED')))
    expect(numbers()).toHaveLength(times)
    expect(statuses(pull.head)).toEqual([])
  })

  test('approved where the configuration cannot be read, or is not there', async () => {
    at.acme.push('main', { '.github/mle-review.yml': 'version: [\n' })
    await run((hooks) => hooks.review('submitted', pull, at.acme.review(pull, 'ana', 'APPROVED')))
    expect(numbers()).toEqual([1])
    at.acme.push('main', { '.github/mle-review.yml': null })
    await run((hooks) => hooks.review('submitted', pull, at.acme.review(pull, 'ana', 'APPROVED')))
    expect(numbers()).toEqual([1])
  })

  test('whose approval is taken back loses its success until it is judged again', async () => {
    await run((hooks) => hooks.pullRequest('opened', pull))
    for (const check of at.checks(pull.head)) Object.assign(check, { status: 'completed', conclusion: 'success' })
    await run((hooks) => hooks.review('dismissed', pull, at.acme.review(pull, 'ana', 'DISMISSED')))
    expect(statuses(pull.head)).toEqual(['queued'])
    expect(numbers()).toEqual([1, 1])
  })

  test('in the merge queue is announced on the commit of the queue, and people wait for it', async () => {
    const group = at.acme.queue(pull)
    await run((hooks) => hooks.mergeGroup('checks_requested', group))
    expect(asked.map(({ urgent }) => urgent)).toEqual([true])
    expect(numbers()).toEqual([group.head_sha])
    expect(statuses(group.head_sha)).toEqual(['queued'])
  })
})

describe('our check, asked for again', () => {
  async function concluded() {
    await at.review(pull)
    const [check] = at.checks(pull.head)
    if (check === undefined) throw new Error('there is no check')
    expect(check.status).toBe('completed')
    at.github.log.length = 0
    return check
  }

  test('is queued anew before its review is asked for', async () => {
    const check = await concluded()
    await run((hooks) => hooks.requestedAction(check, 'run', 'dora'))
    expect(order).toEqual([`only ${at.acme.repo.id}#1`, 'ask'])
    expect(asked.map(({ urgent }) => urgent)).toEqual([true])
    expect(statuses(pull.head)).toEqual(['queued'])
  })

  test('on a head from a fork, which GitHub names no pull request for', async () => {
    pull.fork = true
    const check = await concluded()
    const delivery = told((hooks) => hooks.checkRun('rerequested', check, 'dora'))
    expect(delivery).toMatchObject({ pulls: [] })
    await deliver(world, delivery, attempt)
    expect(numbers()).toEqual([1])
  })

  test('with its whole suite', async () => {
    const { suite } = await concluded()
    await run((hooks) => hooks.checkSuite('rerequested', suite, 'dora'))
    expect(numbers()).toEqual([1])
  })

  test('on a commit that is no head any more', async () => {
    pull.fork = true
    const check = await concluded()
    at.acme.push('work', { 'train.py': 'model.fit(seed=3)\n' })
    await run((hooks) => hooks.checkRun('rerequested', check, 'dora'))
    expect(asked).toEqual([])
    expect(at.logged.at(-1)?.message).toMatch(/No open pull request has this commit/)
  })

  test('to explain itself, it answers as the command does', async () => {
    at.acme.collaborator('dora', 'write')
    const check = await concluded()
    const before = at.comments(pull).length
    await run((hooks) => hooks.requestedAction(check, 'explain', 'dora'))
    expect(at.comments(pull)).toHaveLength(before + 1)
    expect([asked, statuses(pull.head)]).toEqual([[], ['completed']])
  })
})

test('a command is obeyed', async () => {
  const comment = at.acme.comment(pull, 'dora', '/mle-review')
  await run((hooks) => hooks.issueComment('created', pull, comment))
  expect(asked.map(({ urgent }) => urgent)).toEqual([true])
})

describe('a push', () => {
  const pushing = (branch: string, files: Record<string, string | null>) => {
    const before = at.acme.repo.branches.get(branch) ?? ''
    at.acme.push(branch, files)
    return run((hooks) => hooks.push(branch, before))
  }
  const workflow = (uses: string) => `on: pull_request_target\njobs: {a: {runs-on: x, steps: [{uses: ${uses}}]}}\n`

  beforeEach(() => {
    at.acme.push('main', { '.github/mle-review.yml': settings(''), '.github/workflows/old.yml': workflow('acme/mle-review@v1') })
    at.acme.push('other', { 'a.txt': 'a' }, { from: 'main' })
    at.acme.push('more', { 'b.txt': 'b' }, { from: 'main' })
    at.acme.open({ head: 'more' })
    at.acme.open({ head: 'more', base: 'other' })
    at.acme.close(at.acme.open({ head: 'more' }))
  })

  test.each<[string, Record<string, string | null>]>([
    ['the configuration', { '.github/mle-review.yml': settings('approvers: [ana]\n') }],
    ['the configuration, away', { '.github/mle-review.yml': null }],
    ['a configuration that cannot be read', { '.github/mle-review.yml': 'version: [' }],
    ['gates', { 'policy/gates.yml': 'version: 1\n' }],
    ['a production reference', { 'prod.json': '{}' }],
    ['a workflow that runs us', { '.github/workflows/r.yaml': workflow('acme/mle-review@v2') }],
  ])('that changes %s asks for the open pull requests into that branch, apart from each other', async (_, files) => {
    await pushing('main', { 'train.py': 'x', ...files })
    expect(numbers().toSorted()).toEqual([1, 2])
    expect(asked.every(({ urgent }) => !urgent)).toBe(true)
    expect(new Set(asked.map(({ afterSeconds }) => afterSeconds)).size).toBe(2)
  })

  test.each<[string, Record<string, string | null>]>([
    ['other documents', { 'gates.yml': 'version: 1\n', 'policy/other.json': '{}' }],
    ['a workflow that runs something else', { '.github/workflows/ci.yml': workflow('actions/checkout@v6') }],
    ['something that looks like a workflow', { 'docs/.github/workflows/r.yml': workflow('acme/mle-review@v2') }],
  ])('of %s asks for nothing, by one request', async (_, files) => {
    await pushing('main', files)
    expect([numbers(), queries()]).toEqual([[], ['query']])
  })

  test('to a branch that is no base asks for nothing, by one request', async () => {
    await pushing('work', { '.github/mle-review.yml': settings('approvers: []\n') })
    expect([numbers(), queries()]).toEqual([[], ['query']])
    expect(at.logged).toEqual([])
  })

  test('of unknown paths counts as one that changes what decides', async () => {
    const push = told((hooks) => hooks.push('main', at.acme.repo.branches.get('main') ?? ''))
    expect(push).toMatchObject({ about: 'push', paths: null })
    await deliver(world, push, attempt)
    expect(numbers().toSorted()).toEqual([1, 2])
  })

  test('into a branch of many pull requests reaches all of them', async () => {
    for (let i = 0; i < 230; i++) at.acme.open({ head: 'more' })
    await pushing('main', { 'policy/gates.yml': 'version: 1\n' })
    expect(new Set(numbers()).size).toBe(232)
    expect(queries()).toEqual(['query', 'query', 'query'])
  })
})

test('a question that somebody answered asks for its pull request', async () => {
  const about = { about: 'answer', installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud' } as const
  await deliver(world, { guid: 'g', event: 'issue_comment.created', at: '', ...about, number: 1, login: 'dora' }, attempt)
  expect(numbers()).toEqual([1])
})

test('a contract result asks for its pull request', async () => {
  const about = {
    about: 'contract-run',
    installation: at.installation,
    repositoryId: at.acme.repo.id,
    owner: 'acme',
    repo: 'fraud',
  } as const
  const delivery = { guid: 'g', event: 'workflow_run.completed', at: '', ...about, run: 1, head: pull.head }
  await deliver(world, { ...delivery, pulls: [7] }, attempt)
  await deliver(world, { ...delivery, pulls: [] }, attempt)
  expect(numbers()).toEqual([7, 1])
})

describe('an installation', () => {
  const arrival = (more: Partial<Delivery & { about: 'installation' }>): Delivery => {
    const one = { repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud' }
    return {
      guid: 'g',
      event: 'installation.created',
      at: '',
      about: 'installation',
      installation: at.installation,
      gone: false,
      repositories: [one],
      ...more,
    }
  }

  test('has its open pull requests reviewed, but those with a concluded check', async () => {
    at.acme.push('more', { 'b.txt': 'b' }, { from: 'main' })
    await at.review(at.acme.open({ head: 'more' }))
    await deliver(world, arrival({}), attempt)
    expect(numbers()).toEqual([1])
  })

  test('that does not say which repositories is asked', async () => {
    await deliver(world, arrival({ event: 'installation.unsuspend', repositories: [] }), attempt)
    expect(numbers()).toEqual([1])
  })

  test('that is gone is asked nothing', async () => {
    await deliver(world, arrival({ gone: true }), attempt)
    expect([asked, at.github.log]).toEqual([[], []])
  })
})

describe("GitHub's refusals", () => {
  const labelled = () => run((hooks) => hooks.pullRequest('labeled', pull, { label: 'x' }))

  test('a limit is waited for by the queue', async () => {
    fault({ matches: (what) => what === 'query', status: 403, headers: { 'retry-after': '17' }, body: '{"message":"slow down"}' })
    expect(await labelled()).toMatchObject({ is: 'later', seconds: 17 })
    expect(at.slept).toEqual([])
  })

  test('a failure is tried again', async () => {
    fault({ matches: (what) => what === 'query', status: 502 })
    await expect(labelled()).rejects.toThrow(/could not be reached/)
  })

  test('what is not allowed ends with a sentence that names the mend', async () => {
    fault({ matches: (what) => what === 'query', status: 403, body: '{"message":"Resource not accessible by integration"}' })
    expect(await labelled()).toEqual({ is: 'done' })
    const { level, fields } = at.logged.at(-1) ?? {}
    expect([level, fields?.delivery, fields?.repository]).toEqual(['warn', 'guid', 'acme/fraud'])
    expect(String(fields?.why)).toMatch(/Give the App `pull_requests: read`/)
  })

  test('a suspended installation ends it', async () => {
    at.github.state.installations.forEach((it) => {
      it.suspendedAt = '2026-11-20T08:00:00Z'
    })
    expect(await labelled()).toEqual({ is: 'done' })
  })
})
