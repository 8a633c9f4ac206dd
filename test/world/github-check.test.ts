import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CheckAnnotation, checkName } from '../../src/model/intent.ts'
import type { ConcludeCheck } from '../../src/reply/plan-check.ts'
import { announce } from '../../src/world/app/announce.ts'
import { connect, type Patience } from '../../src/world/github/api.ts'
import type { Octokit } from '../../src/world/github/octokit.ts'
import { perform } from '../../src/world/github/perform.ts'
import type { FakeApp } from '../fake-github/apps.ts'
import { octokitAt } from '../fake-github/octokit.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { FakeRepository } from '../fake-github/world.ts'

let github: FakeGithub
let acme: FakeRepository
let app: FakeApp
let head: string
let octokit: Octokit
const patience: Patience = { now: () => 0, sleep: async () => undefined, seconds: 0 }
const permissions = { checks: 'write', metadata: 'read', pull_requests: 'write' } as const

beforeEach(async () => {
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
  acme.push('main', { 'a.py': 'a\n' })
  head = acme.push('work', { 'a.py': 'b\n' }, { from: 'main' })
  acme.open({ head: 'work' })
  app = github.app({ slug: 'mle-review', permissions, secret: 'hush' })
  octokit = as(app)
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

/** An Octokit of an App that is installed here. */
function as(of: FakeApp): Octokit {
  const installation = github.state.installations.get(of.install('acme/fraud')) ?? null
  const value = `ghs_${of.id}`
  github.state.tokens.set(value, { value, user: of.app.user, permissions, app: of.app, installation, repos: null })
  return octokitAt(github.url, value)
}

const lines = (count: number, from = 1): CheckAnnotation[] =>
  Array.from({ length: count }, (_, i) => {
    const at = { path: 'a.py', startLine: from + i, endLine: from + i }
    return {
      ...at,
      level: i % 2 === 0 ? 'failure' : 'warning',
      title: 'reproducibility/local-path',
      message: `Line ${from + i} reads a disk.`,
    }
  })
const check = (annotations: CheckAnnotation[], over: Partial<ConcludeCheck> = {}): ConcludeCheck => ({
  do: 'conclude-check',
  commit: head,
  name: checkName,
  conclusion: 'failure',
  title: 'Held',
  summary: '### Held',
  annotations,
  actions: [],
  ...over,
})
const conclude = async (intent: ConcludeCheck, by = octokit) => {
  const { failed } = await perform(connect(by, patience, 'app'), { owner: 'acme', repo: 'fraud', number: 1, app: app.id }, [intent])
  return failed.map(({ why }) => why)
}
const writes = () => github.log.filter((it) => it.writes).map(({ method }) => method)
const runs = () => acme.repo.checkRuns.filter(({ suite }) => suite.app.id === app.id)
const linesOn = (run = runs().at(-1)) => run?.annotations.map(({ start_line }) => start_line)
const upTo = (count: number) => lines(count).map(({ startLine }) => startLine)

test('130 lines are three requests; the same once more is none', async () => {
  expect(await conclude(check(lines(130)))).toEqual([])
  expect(writes()).toEqual(['POST', 'PATCH', 'PATCH'])
  expect(linesOn()).toEqual(upTo(130))
  await conclude(check(lines(130)))
  expect(writes()).toHaveLength(3)
  expect(runs()).toHaveLength(1)
})

test('a queued run is concluded, not doubled', async () => {
  const api = connect(octokit, patience, 'app')
  expect(await announce(api, { owner: 'acme', repo: 'fraud', app: app.id, head })).toBe(null)
  expect(await announce(api, { owner: 'acme', repo: 'fraud', app: app.id, head })).toBe(null)
  expect(runs().map(({ status }) => status)).toEqual(['queued'])
  await conclude(check([]))
  expect(runs().map(({ status, conclusion }) => [status, conclusion])).toEqual([['completed', 'failure']])
  await announce(api, { owner: 'acme', repo: 'fraud', app: app.id, head })
  expect(runs().map(({ status }) => status)).toEqual(['completed'])
})

test('a concluded run that a person asks for again is queued, and the same conclusion is written again', async () => {
  await conclude(check(lines(2)))
  await announce(connect(octokit, patience, 'app'), { owner: 'acme', repo: 'fraud', app: app.id, head, again: true })
  expect(runs().map(({ status, conclusion }) => [status, conclusion])).toEqual([['queued', null]])
  const before = writes().length
  await announce(connect(octokit, patience, 'app'), { owner: 'acme', repo: 'fraud', app: app.id, head, again: true })
  expect(writes()).toHaveLength(before)
  await conclude(check(lines(2)))
  expect(runs().map(({ status, conclusion }) => [status, conclusion])).toEqual([['completed', 'failure']])
  expect(linesOn()).toEqual([1, 2])
})

test.each([1, 2])(
  'killed after %i of three requests: the conclusion stands, and the next review writes what is missing, no line twice',
  async (alive) => {
    let left = alive
    const dying: Octokit = {
      graphql: (query) => octokit.graphql(query),
      async request(route, parameters) {
        if (!route.startsWith('GET') && left-- === 0) throw new Error('SIGKILL')
        if (left < 0) throw new Error('dead')
        return octokit.request(route, parameters)
      },
    }
    await conclude(check(lines(130)), dying)
    expect(runs().map(({ status, conclusion }) => [status, conclusion])).toEqual([['completed', 'failure']])
    expect(linesOn()).toEqual(upTo(50 * alive))
    expect(await conclude(check(lines(130)))).toEqual([])
    expect(linesOn()).toEqual(upTo(130))
    const before = writes().length
    await conclude(check(lines(130)))
    expect(writes()).toHaveLength(before)
  },
)

test('killed while another conclusion was half written, then back to the first: it is written, not taken for there', async () => {
  await conclude(check([], { conclusion: 'success', title: 'Passes' }))
  let patches = 0
  const dying: Octokit = {
    graphql: (query) => octokit.graphql(query),
    request(route, parameters) {
      if (route.startsWith('PATCH')) patches += 1
      return patches > 1 ? Promise.reject(new Error('dead')) : octokit.request(route, parameters)
    },
  }
  await conclude(check(lines(60), { conclusion: 'success', title: 'Passes, with remarks' }), dying)
  await conclude(check([], { conclusion: 'success', title: 'Passes' }))
  const [, newest] = runs()
  expect(newest).toMatchObject({ conclusion: 'success', title: 'Passes', annotations: [] })
})

test.each([0, 1])('an answer that got lost (request %i): nothing stands twice', async (before) => {
  let seen = 0
  const matches = (what: string) => what.includes('check-runs') && !what.startsWith('GET') && seen++ === before
  github.faults.push({ matches, times: 1, status: 502, when: 'after' })
  expect(await conclude(check(lines(80)))).toEqual([])
  expect(runs()).toHaveLength(1)
  expect(linesOn()).toEqual(upTo(80))
})

test('lines on a second page count as carried too', async () => {
  await conclude(check(lines(130)))
  await conclude(check(lines(131)))
  expect(runs()).toHaveLength(1)
  expect(linesOn()).toEqual(upTo(131))
})

test('more lines are added; where one is no longer true a new run takes the place of the old', async () => {
  await conclude(check(lines(3)))
  await conclude(check(lines(4)))
  expect(runs()).toHaveLength(1)
  expect(linesOn()).toEqual([1, 2, 3, 4])
  await conclude(check(lines(2, 3)))
  expect(runs()).toHaveLength(2)
  expect(linesOn()).toEqual([3, 4])
  const before = writes().length
  await conclude(check(lines(2, 3)))
  expect(writes()).toHaveLength(before)
})

test('lines that GitHub refuses cost the lines, not the conclusion, and are not tried at every review', async () => {
  const bad = [{ ...lines(1)[0], path: '/etc/passwd' } as CheckAnnotation]
  expect(await conclude(check(bad))).toEqual([])
  expect(runs()).toMatchObject([{ conclusion: 'failure', annotations: [] }])
  expect(runs()[0]?.summary).toMatch(/Not written to GitHub: .*path is not in the repository/)
  const before = writes().length
  await conclude(check(bad))
  expect(writes()).toHaveLength(before)
})

test('another App’s run of the same name is not ours', async () => {
  const other = github.app({ slug: 'mallory', permissions, secret: 'x' })
  const run = { owner: 'acme', repo: 'fraud', name: checkName, head_sha: head, status: 'completed', conclusion: 'success' }
  await as(other).request('POST /repos/{owner}/{repo}/check-runs', run)
  expect(await conclude(check([]))).toEqual([])
  expect(runs()).toMatchObject([{ conclusion: 'failure' }])
})

test('a command’s answer is written once, also when its own answer got lost; a stranger’s copy counts for nothing', async () => {
  const pull = acme.repo.pulls.get(1) ?? expect.unreachable()
  const body = 'Held.\n<!-- mle-review:v1 kind=answer to=c77 -->'
  acme.comment(pull, 'mallory', body)
  github.faults.push({ matches: (what) => what.startsWith('POST') && what.endsWith('/comments'), times: 1, status: 502, when: 'after' })
  const place = { owner: 'acme', repo: 'fraud', number: 1, app: app.id }
  for (const _ of [1, 2]) {
    const { failed } = await perform(connect(octokit, patience, 'app'), place, [{ do: 'answer', to: 'c77', body }])
    expect(failed).toEqual([])
  }
  expect(pull.comments.map(({ user }) => user.login)).toEqual(['mallory', 'mle-review[bot]'])
})

test('a permission that is missing is named as the App has it', async () => {
  app.accept([...github.state.installations.keys()][0] ?? 0, { checks: 'read', metadata: 'read' })
  expect(await conclude(check([]))).toEqual([
    expect.stringContaining("Give the App `checks: write`, and accept it in the installation's settings."),
  ])
})
