import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Trouble } from './chaos.ts'
import { type FakeGithub, startFakeGithub } from './server.ts'
import type { FakeRepository } from './world.ts'

let github: FakeGithub
let acme: FakeRepository
let octokit: ReturnType<typeof getOctokit>

beforeEach(async () => {
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
  acme.push('main', { 'a.py': 'a\n' })
  acme.push('work', { 'a.py': 'b\n' }, { from: 'main' })
  acme.open({ head: 'work' })
  octokit = getOctokit(github.token('dora', { 'pull-requests': 'write' }), { baseUrl: github.url })
})

afterEach(() => github.close())

const at = { owner: 'acme', repo: 'fraud', issue_number: 1 }
const say = (body: string) => octokit.rest.issues.createComment({ ...at, body })

/** What of an answer a caller sees: its status, or that the connection broke. Octokit takes half an answer for a text. */
async function seen(body: string): Promise<number | string> {
  return say(body).then(
    ({ status, data }) => (typeof data === 'object' ? status : 'broken'),
    (error: { status?: number; response?: unknown }) => (error.response === undefined ? 'broken' : (error.status ?? 'broken')),
  )
}

test.each<[Trouble, number | string, number]>([
  ['error', 500, 0],
  ['bad gateway', 502, 0],
  ['secondary limit', 403, 0],
  ['limit', 429, 0],
  ['cut before', 'broken', 0],
  ['cut after', 'broken', 1],
  ['lost after', 502, 1],
])('%s: the caller sees %s, and %s comments are there', async (trouble, status, comments) => {
  github.chaos({ seed: 1, rates: { [trouble]: 1 }, retryAfter: 7 })
  const answer = await say('hello').catch((error: { response?: { headers: Record<string, string> } }) => error.response)
  if (trouble === 'secondary limit') expect(answer?.headers['retry-after']).toBe('7')
  if (trouble === 'limit') expect(Number(answer?.headers['x-ratelimit-reset'])).toBeGreaterThan(Date.now() / 1000)
  expect(acme.repo.pulls.get(1)?.comments).toHaveLength(comments)
  expect(await seen('hello')).toBe(status)
  github.chaos(null)
  expect(await seen('hello')).toBe(201)
  expect(github.troubles).toEqual({ [trouble]: 2 })
})

test('a plan repeats itself, keeps to its rates, and spares what it does not match', async () => {
  const run = async (matches?: (what: string) => boolean) => {
    github.chaos({ seed: 42, rates: { error: 0.3, limit: 0.1 }, ...(matches ? { matches } : {}) })
    const all: (number | string)[] = []
    for (let i = 0; i < 60; i++) all.push(await seen(String(i)))
    return all
  }
  const first = await run()
  expect(await run()).toEqual(first)
  const bad = first.filter((it) => it !== 201).length
  expect(bad).toBeGreaterThan(12)
  expect(bad).toBeLessThan(36)
  expect(new Set(await run((what) => what.startsWith('GET')))).toEqual(new Set([201]))
})

test('a quota that is used up refuses until it is reset', async () => {
  github.quota('dora', { remaining: 1 })
  const { headers } = await say('last')
  expect(headers).toMatchObject({ 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '5000', 'x-ratelimit-resource': 'core' })
  await expect(say('more')).rejects.toMatchObject({ status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } })
  await octokit.graphql('{ viewer { login } }')
  await expect(octokit.graphql('{ viewer { login } }')).rejects.toThrow(/rate limit/)
  github.quota('dora', { remaining: 5000 })
  expect((await say('again')).status).toBe(201)
})
