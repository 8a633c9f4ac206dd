import { ProbotOctokit } from 'probot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReviewJob } from '../../../src/model/delivery.ts'
import type { AppWorld } from '../../../src/world/app/app-world.ts'
import { sweeper } from '../../../src/world/app/sweep.ts'
import type { Octokit } from '../../../src/world/github/octokit.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import { quietLog } from './quiet-log.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

const minute = 60_000

describe('open pull requests without a concluded check', () => {
  let at: ReviewWorld
  let world: AppWorld
  let asked: string[]
  let clock: number
  let counted: number
  let sweep: () => Promise<void>

  beforeEach(async () => {
    at = await reviewWorld()
    asked = []
    clock = 5 * minute
    counted = 0
    const off = { enabled: false }
    const auth = { appId: at.app.id, privateKey: at.app.privateKey }
    const octokit = new ProbotOctokit({ auth, baseUrl: at.github.url, retry: off, throttle: off }) as unknown as Octokit
    world = {
      ...at.world,
      octokitOfApp: async () => octokit,
      now: () => new Date(Date.parse(at.github.state.now()) + clock),
      queue: { ...at.world.queue, ask: async (job) => void asked.push(named(job)) },
      meters: {
        ...at.world.meters,
        sweep(found, count) {
          if (found === 'unchecked') counted += count
        },
      },
    }
    sweep = sweeper(world)
  })

  afterEach(async () => {
    expect(at.github.violations).toEqual([])
    await at.close()
  })

  function opened(branch: string, more: { draft?: boolean; fork?: boolean } = {}): PullRequest {
    at.acme.push(branch, { [`${branch}.txt`]: branch }, { from: 'main' })
    return at.acme.open({ head: branch, ...more })
  }

  async function found(): Promise<string[]> {
    asked.length = 0
    await sweep()
    return asked.toSorted()
  }

  const queries = () => at.github.log.filter(({ what }) => what === 'query').length

  test('are asked for: a draft, one from a fork, one whose check is queued, one whose head is new; not what is concluded or closed', async () => {
    opened('one')
    await at.review(opened('two'))
    opened('three', { draft: true })
    opened('four', { fork: true })
    at.acme.close(opened('five'))
    const six = opened('six')
    await at.review(six)
    at.acme.push('six', { 'six.txt': 'new' })
    await at.review(opened('seven'))
    const [check] = at.checks(at.acme.repo.pulls.get(7)?.head ?? '')
    Object.assign(check ?? {}, { status: 'queued', conclusion: null })
    expect(await found()).toEqual(['acme/fraud#1', 'acme/fraud#3', 'acme/fraud#4', 'acme/fraud#6', 'acme/fraud#7'])
    expect(counted).toBe(5)
  })

  test("are not found concluded by another App's check of our name", async () => {
    const pull = opened('one')
    const other = at.github.app({ slug: 'impostor', permissions: at.app.app.permissions, secret: 's' })
    other.install('acme/fraud')
    await at.review(pull)
    for (const run of at.checks(pull.head)) run.suite.app = other.app
    expect(await found()).toEqual(['acme/fraud#1'])
  })

  test('are found however many a repository has', async () => {
    for (let i = 0; i < 59; i++) at.acme.open({ head: 'one' })
    opened('one')
    for (const pull of at.acme.repo.pulls.values()) pull.head = at.acme.repo.branches.get('one') ?? ''
    expect(new Set(await found()).size).toBe(60)
  })

  test('whose checks GitHub does not show are not asked for again and again', async () => {
    opened('one')
    const { checks: _, ...fewer } = at.app.app.permissions
    at.app.accept(at.installation, fewer)
    expect(await found()).toEqual([])
  })

  test('of a repository without configuration are asked for like any other', async () => {
    const bare = at.github.repository('acme/bare')
    bare.push('main', { 'README.md': '# Bare\n' })
    bare.push('work', { 'a.txt': 'a' }, { from: 'main' })
    bare.open({ head: 'work' })
    at.app.install('acme/bare')
    expect(await found()).toEqual(['acme/bare#1'])
  })

  test('are left for a moment, while a webhook may be under way', async () => {
    clock = 10_000
    opened('one')
    expect(await found()).toEqual([])
    clock = minute
    expect(await found()).toEqual(['acme/fraud#1'])
  })

  test('are left while less than a fifth of the quota is left for those who push, and found in a later round', async () => {
    let remaining = 999
    world.quotaOf = () => ({ remaining, limit: 5000, resetSeconds: 600 })
    sweep = sweeper(world)
    for (const name of ['one', 'two', 'three']) opened(name)
    const before = queries()
    expect([await found(), queries() - before]).toEqual([[], 0])
    remaining = 1030
    expect(await found()).toHaveLength(2)
    remaining = 4000
    expect(await found()).toHaveLength(1)
  })

  test('are asked for again after a while that doubles, and at once when their head is new', async () => {
    opened('one')
    const times: number[] = []
    for (let minutes = 0; minutes < 40; minutes += 2, clock += 2 * minute) if ((await found()).length > 0) times.push(minutes)
    expect(times).toEqual([0, 2, 6, 14, 30])
    at.acme.push('one', { 'one.txt': 'new' })
    clock += minute
    expect(await found()).toEqual(['acme/fraud#1'])
  })

  test('that were found concluded cost nothing more until their head is new', async () => {
    const pull = opened('one')
    await at.review(pull)
    expect(await found()).toEqual([])
    const before = queries()
    expect(await found()).toEqual([])
    clock += 60 * minute
    expect(await found()).toEqual([])
    expect(queries() - before).toBe(2)
    clock += 7 * 60 * minute
    expect(await found()).toEqual([])
    expect(queries() - before).toBe(4)
    at.acme.push('one', { 'one.txt': 'new' })
    clock += minute
    expect(await found()).toEqual(['acme/fraud#1'])
  })

  test('of one installation are found though another is suspended, and another refuses', async () => {
    opened('one')
    for (const owner of ['quiet', 'broken']) {
      const repository = at.github.repository(`${owner}/model`)
      repository.push('main', { 'a.txt': 'a' })
      repository.open({ head: 'main' })
      const installation = at.app.install(`${owner}/model`)
      if (owner === 'quiet') at.app.suspend(installation)
      else at.app.accept(installation, { metadata: 'read' })
    }
    expect(await found()).toEqual(['acme/fraud#1'])
    expect(at.logged.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      'A sweep could not look at the pull requests of an installation.',
    ])
  })

  test('are found by the next sweep where this one was cut short', async () => {
    opened('one')
    at.github.faults.push({ matches: (what) => what === 'GET /app/installations', times: 4, status: 502 })
    expect(await found()).toEqual([])
    expect(await found()).toEqual(['acme/fraud#1'])
  })

  test('whose queue does not answer are found again', async () => {
    opened('one')
    const { ask } = world.queue
    world.queue.ask = () => Promise.reject(new Error('no database'))
    expect(await found()).toEqual([])
    world.queue.ask = ask
    expect(await found()).toEqual(['acme/fraud#1'])
  })
})

const named = (job: ReviewJob) => `${job.owner}/${job.repo}#${'pull' in job ? job.pull : job.mergeGroup.head_ref}`

describe('what a sweep costs', () => {
  /** Installations of some repositories each, every one with an open pull request whose check is as told. */
  function github(installations: number, repositories: number, status: string) {
    const requests: string[] = []
    const names = (installation: number, page: number) =>
      Array.from({ length: repositories }, (_, i) => ({
        id: installation * 10_000 + i,
        name: `r${i}`,
        owner: { login: `o${installation}` },
        open_issues_count: i % 2,
        archived: i === 1,
        disabled: i === 3,
      })).slice((page - 1) * 100, page * 100)
    const octokitOf = (installation: number | null): Octokit => ({
      async request(route, { page = 1 } = {}) {
        requests.push(route)
        const data = {
          'GET /app/hook/deliveries': [],
          'GET /app/installations': Array.from({ length: installations }, (_, i) => ({ id: i + 1 })),
          'GET /installation/repositories': { repositories: names(installation ?? 0, Number(page)) },
        }[route]
        return { status: 200, data }
      },
      async graphql(query) {
        const kind = query.includes('pullRequests') ? 'heads' : 'checks'
        requests.push(kind)
        const pulls = {
          pageInfo: { hasNextPage: false, endCursor: null },
          nodes: [{ number: 1, headRefOid: 'a'.repeat(40), updatedAt: '2026-11-01T00:00:00Z' }],
        }
        const object = { checkSuites: { nodes: [{ checkRuns: { nodes: [{ status }] } }] } }
        const aliases = [...query.matchAll(/^(?:query \{ )?([rh]\d+):/gm)].map(([, alias = '']) => alias)
        return Object.fromEntries(aliases.map((alias) => [alias, kind === 'heads' ? { pullRequests: pulls } : { object }]))
      },
    })
    const asked: string[] = []
    const world = {
      appId: 1,
      octokitOf: async (installation: number) => octokitOf(installation),
      octokitOfApp: async () => octokitOf(null),
      queue: { ask: async (job: ReviewJob) => void asked.push(named(job)) },
      now: () => new Date('2026-11-20T09:00:00Z'),
      sleep: async () => undefined,
      log: quietLog,
      meters: { sweep: () => undefined },
    } as unknown as AppWorld
    const count = () => Object.fromEntries([...new Set(requests)].map((name) => [name, requests.filter((it) => it === name).length]))
    return { sweep: sweeper(world), asked, requests, count }
  }

  test('2,000 repositories, half of them with something open, all concluded: 21 lists, 20 queries of heads, and 20 of checks but once', async () => {
    const { sweep, asked, requests, count } = github(1, 2000, 'COMPLETED')
    await sweep()
    const lists = { 'GET /app/hook/deliveries': 1, 'GET /app/installations': 1, 'GET /installation/repositories': 21 }
    expect(count()).toEqual({ ...lists, heads: 20, checks: 20 })
    requests.length = 0
    await sweep()
    expect(count()).toEqual({ ...lists, heads: 20 })
    expect(asked).toEqual([])
  })

  test('where nothing is concluded, sixty reviews an installation and round, and further ones in the next', async () => {
    const { sweep, asked } = github(2, 1000, 'QUEUED')
    await sweep()
    expect(asked).toHaveLength(120)
    expect(asked.filter((it) => /\/r[0-4]#/.test(it))).toEqual([])
    await sweep()
    expect(new Set(asked).size).toBe(240)
  })

  test('more than fits in one sweep is gone through in several, each repository in its turn', async () => {
    const { sweep, requests, asked } = github(12, 1000, 'QUEUED')
    const lengths: number[] = []
    for (let i = 0; i < 4; i++) {
      requests.length = 0
      await sweep()
      lengths.push(requests.length)
    }
    expect(Math.max(...lengths)).toBeLessThanOrEqual(201)
    expect(new Set(asked.map((it) => it.split('/')[0])).size).toBe(12)
  })
})
