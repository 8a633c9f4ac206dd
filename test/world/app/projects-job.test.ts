import { ProbotOctokit } from 'probot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AppWorld } from '../../../src/world/app/app-world.ts'
import { isDigestDay, projectsJob } from '../../../src/world/app/projects-job.ts'
import { turnOf } from '../../../src/world/app/projects-round.ts'
import { connect } from '../../../src/world/github/api.ts'
import type { Octokit } from '../../../src/world/github/octokit.ts'
import { reviewHere } from '../../../src/world/projects/review-here.ts'
import { runProjects } from '../../../src/world/projects/run-projects.ts'
import { octokitAt } from '../../fake-github/octokit.ts'
import { context } from '../projects/github-schedule.ts'
import { permissions, type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
let world: AppWorld
let asked: { repo: string; afterSeconds: number }[]
const attempt = { retry: 0, last: false, signal: new AbortController().signal }

beforeEach(async () => {
  at = await reviewWorld()
  asked = []
  const off = { enabled: false }
  const auth = { appId: at.app.id, privateKey: at.app.privateKey }
  world = {
    ...at.world,
    octokitOfApp: async () => new ProbotOctokit({ auth, baseUrl: at.github.url, retry: off, throttle: off }) as unknown as Octokit,
    queue: {
      ...at.world.queue,
      askProjects: async (all) => void asked.push(...all.map(({ where, afterSeconds }) => ({ repo: where.repo, afterSeconds }))),
    },
  }
  at.app.accept(at.installation, { ...permissions, issues: 'write' })
  at.acme.collaborator('ana', 'write')
  at.acme.push(
    'main',
    { 'Projects/ranker/context.md': context(), 'Projects/b/context.md': context({ started: '' }) },
    { at: '2026-01-05T09:00:00Z' },
  )
})

afterEach(async () => {
  expect(at.github.violations).toEqual([])
  await at.close()
})

const issues = () => [...at.acme.repo.issues.values()]

async function work(more: Partial<AppWorld> = {}, tried = attempt) {
  const before = at.github.log.length
  const where = { installation: at.installation, repositoryId: at.acme.repo.id, owner: 'acme', repo: 'fraud' }
  const done = await projectsJob({ ...world, ...more }, { about: 'repository', ...where }, tried)
  const requests = at.github.log.slice(before).filter(({ what }) => !what.endsWith('/access_tokens'))
  return { done, requests: requests.length, writes: requests.filter((it) => it.writes).length }
}

test("the App's schedule writes what the Action's plans, and a second time nothing", async () => {
  const job = octokitAt(at.github.url, at.github.token('github-actions[bot]', { contents: 'read', issues: 'write' }))
  const patience = { now: () => 0, sleep: async () => undefined, seconds: 0 }
  const options = { now: world.now().toISOString(), dryRun: true }
  const run = await runProjects(connect(job, patience), { owner: 'acme', repo: 'fraud' }, options)
  const planned = run.is === 'run' ? run.plan.intents : []
  expect(planned).toHaveLength(2)
  expect((await work()).done).toEqual({ is: 'done' })
  expect(issues().map(({ title, body, author }) => [author.login, title, body])).toEqual(
    planned.map((it) => ['mle-review[bot]', 'title' in it && it.title, 'body' in it && it.body]),
  )
  expect(new Set(at.alone)).toEqual(new Set([`projects ${at.acme.repo.id}`]))
  expect((await work()).writes).toBe(0)
})

const local = 'import pandas as pd\n\npd.read_csv("/home/ana/cards.csv").to_csv("out.csv")\n'
const configured = { '.github/mle-review.yml': 'version: 1\nmodels:\n  fraud: {paths: ["fraud/**"]}\n', 'fraud/load.py': local }

test("the App's digest is the Action's, judged in threads of their own", async () => {
  at.acme.push('main', configured, { at: '2026-01-05T09:00:00Z' })
  const job = octokitAt(at.github.url, at.github.token('github-actions[bot]', { contents: 'read', issues: 'write' }))
  const patience = { now: () => 0, sleep: async () => undefined, seconds: 0 }
  const day = Array.from({ length: 28 }, (_, i) => new Date(Date.UTC(2026, 5, i + 1, 9))).find((it) =>
    isDigestDay(at.acme.repo.id, it.toISOString()),
  )
  if (day === undefined) throw new Error('no day of the month')
  const digest = { rulebook: world.rulebook, review: reviewHere(world.rulebook), pagesUrl: world.pagesUrl }
  const options = { now: day.toISOString(), dryRun: true, digest }
  const run = await runProjects(connect(job, patience), { owner: 'acme', repo: 'fraud' }, options)
  const planned = run.is === 'run' ? run.plan.intents : []
  expect(planned.map(({ project }) => project)).toContain('digest')
  const judged: number[] = []
  const judge: AppWorld['judge'] = async (evidence, installation) => {
    judged.push(installation ?? 0)
    return world.judge(evidence, installation)
  }
  await work({ now: () => day, judge })
  expect(judged).toEqual([at.installation])
  expect(issues().map(({ title, body }) => [title, body])).toEqual(
    planned.map((it) => ['title' in it && it.title, 'body' in it && it.body]),
  )
  expect((await work({ now: () => day, judge })).writes).toBe(0)
  expect(judged).toHaveLength(1)
})

test("a repository's digest is looked at on three days of a month, which are others for others", () => {
  const days = (id: number) =>
    Array.from({ length: 30 }, (_, i) => `2026-06-${String(i + 1).padStart(2, '0')}`).filter((day) => isDigestDay(id, day))
  expect(days(26)).toEqual(['2026-06-01', '2026-06-02', '2026-06-03'])
  expect(days(51)).toEqual(['2026-06-26', '2026-06-27', '2026-06-28'])
  for (let id = 0; id < 100; id++) expect(days(id)).toHaveLength(3)
})

test('without `issues: write` it does nothing, once a day, and the log says what to give the App', async () => {
  at.app.accept(at.installation, permissions)
  expect(await work()).toMatchObject({ done: { is: 'done' }, writes: 0 })
  expect(JSON.stringify(at.logged)).toContain('Give the App `issues: write`, and accept it')
})

test('a limit, while reading or while writing, is the queue’s to wait for; what is left is written then', async () => {
  const limit = {
    status: 403,
    times: 1,
    headers: { 'retry-after': '900' },
    body: '{"message":"You have exceeded a secondary rate limit."}',
  }
  at.github.faults.push({ ...limit, matches: (what) => what.includes('git/trees') })
  expect(await work()).toMatchObject({ done: { is: 'later', seconds: 900 }, writes: 0 })
  let opened = 0
  at.github.faults.push({ ...limit, matches: (what) => /^POST .*\/issues$/.test(what) && ++opened === 2 })
  expect((await work()).done).toMatchObject({ is: 'later', seconds: 900 })
  expect(issues()).toHaveLength(1)
  await work()
  expect(issues()).toHaveLength(2)
})

test('where GitHub stumbles it is tried again, and left to the next day at last', async () => {
  at.github.faults.push({ status: 502, times: 99, matches: (what) => what.includes('git/trees') })
  await expect(work()).rejects.toThrow('502')
  expect((await work({}, { ...attempt, retry: 4 })).done).toEqual({ is: 'done' })
})

test('a quota that is nearly spent is for those who push', async () => {
  const quotaOf = () => ({ remaining: 900, limit: 5000, resetSeconds: 1200 })
  expect(await work({ quotaOf })).toMatchObject({ done: { is: 'later', seconds: 1200 }, requests: 0 })
})

test('a repository without projects costs two requests', async () => {
  at.acme.push('main', { 'Projects/ranker/context.md': null, 'Projects/b/context.md': null })
  expect(await work()).toMatchObject({ done: { is: 'done' }, requests: 2, writes: 0 })
})

test('an installation that is gone ends the job', async () => {
  at.app.uninstall(at.installation)
  expect((await work()).done).toEqual({ is: 'done' })
})

test('the round gives each repository of each installation its turn, and one that cannot be read keeps none from it', async () => {
  for (const name of ['acme/idle', 'other/one']) {
    at.github.repository(name).push('main', { 'README.md': 'x' })
    at.app.install(name)
  }
  at.github.repository('gone/one')
  at.app.suspend(at.app.install('gone/one'))
  expect(await projectsJob(world, { about: 'round' }, attempt)).toEqual({ is: 'done' })
  expect(asked.map(({ repo }) => repo).toSorted()).toEqual(['fraud', 'idle', 'one'])
  asked.length = 0
  at.github.faults.push({
    status: 429,
    times: 1,
    headers: { 'retry-after': '77' },
    matches: (what) => what.includes('/installation/repositories'),
  })
  expect(await projectsJob(world, { about: 'round' }, attempt)).toMatchObject({ is: 'later', seconds: 77 })
  expect(asked.map(({ repo }) => repo)).toEqual(['one'])
})

test('turns are spread over the day by the repository, and end with it', () => {
  const turns = Array.from({ length: 2_000 }, (_, i) => turnOf({ repositoryId: 700_000_000 + i }, new Date('2026-06-02T00:00:00Z')))
  for (let hour = 0; hour < 24; hour++) expect(turns.filter((it) => Math.floor(it / 3600) === hour).length).toBeGreaterThan(50)
  expect(Math.max(...turns)).toBeLessThan(24 * 3600)
  expect(turnOf({ repositoryId: 7 }, new Date('2026-06-02T23:59:00Z'))).toBeLessThan(60)
  expect(turnOf({ repositoryId: 7 }, new Date('2026-06-03T00:00:00Z'))).toBe(turnOf({ repositoryId: 7 }, new Date('2026-06-02T00:00:00Z')))
})
