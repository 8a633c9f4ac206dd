import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import nock from 'nock'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { connect, type Patience } from '../../src/world/github/api.ts'
import type { Octokit } from '../../src/world/github/octokit.ts'

/** Where the runner says GitHub is: a server that takes requests and never answers. */
const asked: string[] = []
const server = createServer((request) => void asked.push(`${request.method} ${request.url}`))
let host: string
let octokitFor: (token: string, milliseconds?: number) => Octokit

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  vi.stubEnv('GITHUB_API_URL', `${host}/api/v3`)
  octokitFor = (await import('../../src/world/action/octokit.ts')).octokitFor
})

beforeEach(() => {
  nock.restore()
  asked.length = 0
})

afterAll(() => {
  nock.restore()
  vi.unstubAllEnvs()
  server.closeAllConnections()
  server.close()
})

/** Answers instead of the server, to a request that bears the token. */
function answering(): nock.Scope {
  nock.activate()
  return nock(host).matchHeader('authorization', 'token of-the-job')
}

test('a request goes to the address of the runner, with the token', async () => {
  const github = answering().get('/api/v3/repos/acme/fraud').reply(200, { id: 7 })
  const answer = await octokitFor('of-the-job').request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'fraud' })
  expect(answer).toMatchObject({ status: 200, data: { id: 7 } })
  github.done()
})

test('a query goes to the GraphQL address beside it, with the token', async () => {
  const github = answering()
    .post('/api/graphql', { query: '{ viewer { login } }' })
    .reply(200, { data: { viewer: { login: 'ana' } } })
  await expect(octokitFor('of-the-job').graphql('{ viewer { login } }')).resolves.toEqual({ viewer: { login: 'ana' } })
  github.done()
})

const atOnce: Patience = { now: () => 0, sleep: async () => undefined, seconds: 0 }

test('a request that hangs ends, is asked again, and is said to be unreachable, with what to do', async () => {
  const api = connect(octokitFor('of-the-job', 400), atOnce)
  const answer = await api.rest('GET /repos/acme/fraud', {}, z.object({}))
  expect(answer).toMatchObject({ ok: false, refusal: { kind: 'unavailable', why: expect.stringContaining('run the job again') } })
  expect(api.requests()).toBe(4)
  expect(new Set(asked)).toEqual(new Set(['GET /api/v3/repos/acme/fraud']))
})

test('a write that hangs ends and is not asked again: it may have been done', async () => {
  const api = connect(octokitFor('of-the-job', 400), atOnce)
  const answer = await api.rest('POST /repos/acme/fraud/issues/1/comments', { body: 'x' }, z.object({}))
  expect(answer).toMatchObject({ ok: false, refusal: { kind: 'unavailable', maybeDone: true } })
  expect(asked).toEqual(['POST /api/v3/repos/acme/fraud/issues/1/comments'])
})
