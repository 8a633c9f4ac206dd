import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ProbotOctokit } from 'probot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { readEnvironment } from '../../../src/world/app/app-environment.ts'
import type { Meters } from '../../../src/world/app/meters.ts'
import { octokitsOf, probotFor } from '../../../src/world/app/octokits.ts'
import { rateWatch } from '../../../src/world/app/rate-watch.ts'
import { connect } from '../../../src/world/github/api.ts'
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts'
import { permissions } from './review-world.ts'

let github: FakeGithub
let acme: number
let other: number
let counted: [route: string, status: number, quota: unknown][]
let clock: number
let env: Record<string, string>
let octokits: ReturnType<typeof octokitsOf>

beforeEach(async () => {
  github = await startFakeGithub({ realTime: true })
  for (const name of ['acme/fraud', 'other/churn']) github.repository(name).push('main', { 'README.md': '# Model\n' })
  const app = github.app({ slug: 'mle-review', permissions, secret: 'hush' })
  ;[acme, other] = [app.install('acme/fraud'), app.install('other/churn')]
  counted = []
  clock = Date.now()
  env = {
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: 'hush',
    GITHUB_API_URL: github.url,
    GITHUB_THROTTLE: 'off',
    LOG_LEVEL: 'fatal',
  }
  const meters = { request: (...of: (typeof counted)[number]) => void counted.push(of) } as unknown as Meters
  octokits = octokitsOf(
    probotFor(env, readEnvironment(env)),
    () => meters,
    () => clock,
  )
})

afterEach(() => github.close())

const readme = async (installation: number, [owner, repo] = ['acme', 'fraud']) =>
  (await octokits.octokitOf(installation)).request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo, tree_sha: 'main' })
const asked = () => github.log.filter(({ what }) => what.endsWith('/{tree_sha}')).length

test('each request is counted by its route, and what is left by installation and resource', async () => {
  await readme(acme)
  await (await octokits.octokitOf(acme)).graphql('{ viewer { login } }')
  await expect(readme(acme, ['acme', 'gone'])).rejects.toMatchObject({ status: 404 })
  await (await octokits.octokitOfApp()).request('GET /app/installations')
  const tree = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  expect(counted).toEqual([
    ['POST /app/installations/{installation_id}/access_tokens', 201, null],
    [tree, 200, { installation: acme, resource: 'core', left: expect.any(Number) }],
    ['POST /graphql', 200, { installation: acme, resource: 'graphql', left: 4999 }],
    [tree, 404, { installation: acme, resource: 'core', left: expect.any(Number) }],
    ['GET /app/installations', 200, null],
  ])
})

test('an installation whose quota is used up is not asked for again before its reset; GraphQL and others are', async () => {
  await readme(acme)
  github.quota(acme, { remaining: 1, resetIn: 600 })
  await readme(acme)
  const before = [asked(), counted.length]
  for (let i = 0; i < 3; i++) await expect(readme(acme)).rejects.toMatchObject({ status: 429 })
  expect([asked(), counted.length]).toEqual(before)
  await (await octokits.octokitOf(acme)).graphql('{ viewer { login } }')
  await readme(other, ['other', 'churn'])
  github.quota(acme, { remaining: 5000 })
  clock += 700_000
  await readme(acme)
})

test('what is left is known by installation, of REST or GraphQL whichever is less, until it is whole again', async () => {
  const whole = { remaining: 5000, limit: 5000, resetSeconds: 3600 }
  expect(octokits.quotaOf(acme)).toEqual(whole)
  await readme(acme)
  github.quota(acme, { remaining: 800, resetIn: 600 })
  await readme(acme)
  const { remaining, limit, resetSeconds } = octokits.quotaOf(acme)
  expect([remaining, limit]).toEqual([799, 5000])
  expect(resetSeconds).toBeGreaterThan(590)
  expect(octokits.quotaOf(other)).toEqual(whole)
  github.quota(acme, { remaining: 700, resetIn: 600 })
  await (await octokits.octokitOf(acme)).graphql('{ viewer { login } }')
  expect(octokits.quotaOf(acme).remaining).toBe(699)
  clock += 700_000
  expect(octokits.quotaOf(acme)).toEqual(whole)
})

test('a secondary limit without its length is told to whoever met it as to all others', async () => {
  const limited = { times: 1, status: 403, body: '{"message":"You have exceeded a secondary rate limit"}' }
  github.faults.push({ matches: (what) => what.endsWith('/{tree_sha}'), ...limited })
  await expect(readme(acme)).rejects.toMatchObject({ status: 403, response: { headers: { 'retry-after': '60' } } })
  await expect(readme(acme)).rejects.toMatchObject({ status: 429 })
})

test('a limit that GitHub set is for every job of the installation, and each is told how long it holds', async () => {
  const limited = {
    times: 1,
    status: 403,
    headers: { 'retry-after': '37' },
    body: '{"message":"You have exceeded a secondary rate limit"}',
  }
  github.faults.push({ matches: (what) => what.endsWith('/{tree_sha}'), ...limited })
  await expect(readme(acme)).rejects.toMatchObject({ status: 403 })
  clock += 7_000
  const octokit = await octokits.octokitOf(acme)
  const api = connect(octokit, { now: () => clock, sleep: async () => undefined, seconds: 0 }, 'app')
  for (const answer of [
    await api.rest('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'fraud' }, z.unknown()),
    await api.graphql('query', '{ viewer { login } }', z.unknown()),
  ])
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'limited', retryAfter: 30 } })
  clock += 30_001
  await readme(acme)
  expect(asked()).toBe(2)
})

test('only the answer has an end: what waits for its turn among comments is not given up', async () => {
  const slow = createServer((_, response) =>
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'), 400),
  )
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
  const octokit = new ProbotOctokit({
    auth: { token: 'x' },
    baseUrl: `http://127.0.0.1:${(slow.address() as AddressInfo).port}`,
    retry: { enabled: false },
    throttle: { id: 'one', onRateLimit: () => false, onSecondaryRateLimit: () => false },
  })
  const meters = { request: () => undefined } as unknown as Meters
  const within = (milliseconds: number) =>
    octokitsOf({ auth: async () => octokit } as never, () => meters, Date.now, milliseconds).octokitOf(acme)
  const comment = (issue_number: number) => ({ owner: 'acme', repo: 'fraud', issue_number, body: 'x' })
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const patient = await within(1_500)
  await Promise.all([1, 2].map((number) => patient.request(route, comment(number))))
  await expect((await within(100)).request('GET /')).rejects.toThrow(/timeout|aborted/)
  slow.close()
})

test('a limit that says nothing of its length is a minute', () => {
  let now = 1_000_000
  const watch = rateWatch(() => now)
  watch.note(7, 'core', { status: 429, headers: {} })
  watch.note(8, 'core', { status: 403, headers: { 'x-ratelimit-remaining': '4000' } })
  expect([watch.wait(7, 'core'), watch.wait(7, 'graphql'), watch.wait(8, 'core')]).toEqual([60, 60, 0])
  watch.note(7, 'core', { status: 429, headers: { 'retry-after': '1' } })
  expect(watch.wait(7, 'core')).toBe(60)
  now += 60_000
  expect(watch.wait(7, 'core')).toBe(0)
})

test('one that comes again and again holds twice as long each time, until something is answered', () => {
  let now = 1_000_000
  const watch = rateWatch(
    () => now,
    () => 0.5,
  )
  const hit = () => watch.note(7, 'core', { status: 403, headers: { 'x-ratelimit-remaining': '4000' }, message: 'secondary rate limit' })
  const waits: number[] = []
  for (let i = 0; i < 8; i++) {
    for (let parallel = 0; parallel < 5; parallel++) hit()
    waits.push(watch.wait(7, 'graphql'))
    // What was under way when the limit came says nothing of how long it holds.
    watch.note(7, 'core', { status: 200, headers: {} })
    now += watch.wait(7, 'core') * 1000
  }
  expect(waits).toEqual([60, 132, 264, 528, 1056, 2112, 3600, 3600])
  watch.note(7, 'core', { status: 200, headers: {} })
  hit()
  expect(watch.wait(7, 'core')).toBe(60)
})
