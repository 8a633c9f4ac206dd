import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ReviewJob } from '../../../src/model/delivery.ts'
import { compact, metrics, step } from '../../doors/fraud-repository.ts'
import { octokitAt } from '../../fake-github/octokit.ts'
import type { Fault } from '../../fake-github/server.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import { permissions, type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
let pull: PullRequest

beforeEach(async () => {
  at = await reviewWorld()
  at.acme.push('work', { 'model.onnx': 'model two', 'metrics.json': metrics(0.76), 'steps/step_1.py': step(1, true) }, { from: 'main' })
  pull = at.acme.open({ head: 'work', body: compact(0.76) })
})

afterEach(() => at.close())

const written = () => [at.checks(pull.head).length, at.comments(pull).length, pull.reviews.length]
const fails = (fault: Partial<Fault>) => at.github.faults.push({ times: 1, status: 500, ...fault })
const notTokens = (what: string) => !what.endsWith('/access_tokens')

test.each([
  [
    'of primary kind',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse('2026-11-20T09:05:00Z') / 1000) } },
    300,
  ],
  ['of secondary kind', { status: 403, headers: { 'retry-after': '77' } }, 77],
  ['that does not say how long', { status: 429 }, 60],
])('a limit %s while gathering: later, and nothing is concluded', async (_, fault, seconds) => {
  fails({ ...fault, matches: (what) => what === 'GET /repos/{owner}/{repo}/compare/{basehead}' })
  const { done, report } = await at.review(pull)
  expect(done).toMatchObject({ is: 'later', seconds })
  expect(report).toBe(null)
  expect(written()).toEqual([0, 0, 0])
  expect(at.slept).toEqual([])
})

test.each([
  ['the first look', (what: string) => what === 'query'],
  ['the comment', (what: string) => what.endsWith('/comments')],
  ['the check run', (what: string) => what === 'POST /repos/{owner}/{repo}/check-runs'],
])('a limit at %s: later; the job run again has written each thing once', async (_, matches) => {
  fails({ status: 403, headers: { 'retry-after': '5' }, matches })
  expect((await at.review(pull)).done).toMatchObject({ is: 'later', seconds: 5 })
  expect(at.checks(pull.head)).toEqual([])
  expect((await at.review(pull)).done).toEqual({ is: 'done' })
  expect(written()).toEqual([1, 1, 1])
})

test('a stumble is outlived by short back-offs', async () => {
  fails({ times: 2, status: 502, matches: notTokens })
  expect((await at.review(pull)).done).toEqual({ is: 'done' })
  expect(written()).toEqual([1, 1, 1])
  expect(Math.max(...at.slept)).toBeLessThanOrEqual(500)
})

test('an outage while gathering is a retry; with the last attempt it is undecided, never an empty diff', async () => {
  const outage = { times: 1000, status: 500, matches: (what: string) => what === 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}' }
  fails(outage)
  await expect(at.review(pull)).rejects.toThrow('GitHub could not be reached')
  expect(written()).toEqual([0, 0, 0])
  const { done, report } = await at.review(pull, { retry: 9, last: true })
  expect(done).toEqual({ is: 'done' })
  expect(report?.verdict).toBe('undecided')
  const [check] = at.checks(pull.head)
  expect(check).toMatchObject({ conclusion: 'failure' })
  expect(check?.title).toMatch(/^Could not be judged/)
  expect(check?.summary).toMatch(/GitHub could not be reached/)
})

test('an outage at the second look: a retry; with the last attempt the check is concluded and nothing is said, for it might be said twice', async () => {
  const looks = (what: string, sent: string) => what === 'query' && sent.includes('reviewThreads')
  at.meanwhile.do = () => void fails({ times: 1000, matches: looks })
  await expect(at.review(pull)).rejects.toThrow('GitHub could not be reached')
  expect(written()).toEqual([0, 0, 0])
  at.github.faults.length = 0
  await at.review(pull, { last: true })
  expect(written()).toEqual([1, 0, 0])
  expect(at.checks(pull.head)[0]?.summary).toMatch(/Not written to GitHub: .*could not be reached/)
})

test('an outage for comments alone: a retry; with the last attempt the check is concluded and says so', async () => {
  fails({ times: 1000, matches: (what) => what.startsWith('POST') && what.endsWith('/comments') })
  await expect(at.review(pull)).rejects.toThrow('GitHub could not be reached')
  expect(at.checks(pull.head)).toEqual([])
  await at.review(pull, { last: true })
  expect(at.checks(pull.head)).toMatchObject([{ conclusion: 'failure', summary: expect.stringMatching(/Not written to GitHub: /) }])
})

test('a token that is not valid says nothing of the pull request: the job is tried again', async () => {
  at.world.octokitOf = async () => octokitAt(at.github.url, 'nonsense')
  await expect(at.review(pull)).rejects.toThrow('The token is not valid')
  await expect(at.review(pull, { last: true })).rejects.toThrow('The token is not valid')
})

test.each([
  ['the last attempt', { last: true }],
  ['the third try, for it takes a thread from everybody', { retry: 2 }],
])('a judge that breaks is a retry; with %s the check says so', async (_, attempt) => {
  at.meanwhile.do = () => {
    throw new Error('the thread died')
  }
  await expect(at.review(pull)).rejects.toThrow('the thread died')
  await expect(at.review(pull, { retry: 1 })).rejects.toThrow('the thread died')
  await at.review(pull, attempt)
  expect(at.checks(pull.head)).toMatchObject([{ conclusion: 'failure', title: 'Could not be judged: the thread died' }])
  expect(at.comments(pull)).toEqual([])
})

test.each<[string, () => unknown]>([
  ['the head', () => at.acme.push('work', { 'steps/step_2.py': step(2, true) })],
  ['the description', () => Object.assign(pull, { body: 'Something else.' })],
  ['the branch it goes to', () => Object.assign(pull, { base: 'release' })],
  ['being a draft', () => Object.assign(pull, { draft: true })],
])('%s moved meanwhile: asked for again, nothing written', async (_, moves) => {
  at.acme.push('release', {}, { from: 'main' })
  at.meanwhile.do = () => void moves()
  const { done, writes } = await at.review(pull)
  expect(done).toEqual({ is: 'done' })
  expect(writes).toEqual([])
  expect(at.asked).toMatchObject([{ pull: pull.number }])
  at.meanwhile.do = () => undefined
  await at.review(pull)
  expect(at.checks(pull.head)).toHaveLength(1)
})

test('only the tip of base moved: what was found is written, for it names the base it was found against', async () => {
  at.meanwhile.do = () => void at.acme.push('main', { 'README.md': '# Fraud, meanwhile\n' })
  await at.review(pull)
  expect(at.asked).toEqual([])
  expect(written()).toEqual([1, 1, 1])
})

test('closed meanwhile: nothing is written', async () => {
  at.meanwhile.do = () => at.acme.close(pull)
  expect((await at.review(pull)).writes).toEqual([])
  expect(at.asked).toEqual([])
})

test('told to stop before it wrote: nothing is written, and the job is tried again', async () => {
  const stop = new AbortController()
  at.meanwhile.do = () => stop.abort(new Error('the process is stopping'))
  await expect(at.review(pull, { signal: stop.signal })).rejects.toThrow('the process is stopping')
  expect(written()).toEqual([0, 0, 0])
})

test.each<[string, (job: ReviewJob) => ReviewJob]>([
  ['a repository that is gone', (job) => ({ ...job, repo: 'gone' })],
  ['a pull request that is not there', (job) => ({ ...job, pull: 99 })],
  [
    'a suspended installation',
    (job) => {
      at.app.suspend(at.installation)
      return job
    },
  ],
  [
    'an installation that is gone',
    (job) => {
      at.app.uninstall(at.installation)
      return job
    },
  ],
])('%s: done, and said in the log', async (_, change) => {
  const job = change({ installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud', pull: 1 })
  const { done, writes } = await at.review(job)
  expect(done).toEqual({ is: 'done' })
  expect(writes).toEqual([])
  expect(at.logged).toMatchObject([{ level: 'warn', fields: { why: expect.any(String), installation: at.installation } }])
})

test('may not write to pull requests: the check is concluded and names the permission; asked again, it is not written again', async () => {
  at.app.accept(at.installation, { ...permissions, pull_requests: 'read' })
  await at.review(pull)
  const [check] = at.checks(pull.head)
  expect(check?.conclusion).toBe('failure')
  expect(check?.summary).toContain("Give the App `pull_requests: write`, and accept it in the installation's settings.")
  expect(check?.summary).not.toContain('Give the job')
  expect((await at.review(pull)).writes.filter((route) => route.includes('check-runs'))).toEqual([])
})

test('may not write check runs: the comment is written, the log names the permission', async () => {
  at.app.accept(at.installation, { ...permissions, checks: 'read' })
  expect((await at.review(pull)).done).toEqual({ is: 'done' })
  expect(written()).toEqual([0, 1, 1])
  expect(at.logged).toMatchObject([{ level: 'error', fields: { why: expect.stringContaining('Give the App `checks: write`') } }, {}])
})

test('may not read files: undecided, with the permission', async () => {
  const { contents: _, ...others } = permissions
  at.app.accept(at.installation, others)
  await at.review(pull)
  expect(at.checks(pull.head)).toMatchObject([{ conclusion: 'failure', summary: expect.stringContaining('Give the App `contents: read`') }])
})

test('where a workflow on base runs the Action, the App keeps to its check', async () => {
  const workflow = 'on: pull_request_target\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/mle-review@v1\n'
  at.acme.push('main', { '.github/workflows/review.yml': workflow })
  await at.review(pull)
  expect(written()).toEqual([1, 0, 0])
})

test.each([
  ['one of fifty', 'zz.yml', 49],
  ['one of hundreds, by its name', 'zz-review.yml', 200],
])('where the Action is run by %s, the App keeps to its check', async (_, name, others) => {
  const idle = 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n'
  const workflow = 'on: pull_request_target\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/mle-review@v1\n'
  const files = Object.fromEntries(Array.from({ length: others }, (_, i) => [`.github/workflows/build-${i}.yml`, idle]))
  at.acme.push('main', { ...files, [`.github/workflows/${name}`]: workflow })
  await at.review(pull)
  expect(written()).toEqual([1, 0, 0])
})

test('a workflow that this change adds does not speak yet, so the App does', async () => {
  const workflow = 'on: pull_request_target\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/mle-review@v1\n'
  at.acme.push('work', { '.github/workflows/review.yml': workflow })
  await at.review(pull)
  expect(written()).toEqual([1, 1, 1])
})

test.each([1, 2, 3])('killed at write %i, run again: each thing stands once, and the check is whole', async (nth) => {
  const homes = Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [`steps/step_${i + 1}.py`, `${step(i + 1, true)}${step(20 + i, true).repeat(7)}`]),
  )
  at.acme.push('work', homes)
  let left = nth
  fails({ times: 1000, status: 500, matches: (what) => /^(POST|PATCH)/.test(what) && notTokens(what) && --left < 0 })
  await expect(at.review(pull)).rejects.toThrow()
  at.github.faults.length = 0
  await at.review(pull)
  expect(written()).toEqual([1, 1, 1])
  const [check] = at.checks(pull.head)
  const lines = check?.annotations.map((it) => JSON.stringify(it)) ?? []
  expect(lines.length).toBeGreaterThan(50)
  expect(new Set(lines).size).toBe(lines.length)
  expect((await at.review(pull)).writes).toEqual([])
})
