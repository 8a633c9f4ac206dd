import { expect, test } from 'vitest'
import { z } from 'zod'
import { connect, type Patience } from '../../src/world/github/api.ts'
import type { Octokit } from '../../src/world/github/octokit.ts'

const patience: Patience = { now: () => 0, sleep: async () => undefined, seconds: 0 }

/** An Octokit that only throws, each thing once and the last for ever. */
function throwing(...all: object[]): Octokit {
  const next = () => Promise.reject(all.length > 1 ? all.shift() : all[0])
  return { request: next, graphql: next }
}

const partly = (...types: (string | undefined)[]) => ({
  errors: types.map((type) => ({ ...(type === undefined ? {} : { type }), message: 'Something went wrong', path: ['a'] })),
  data: { a: null },
})

test.each<[string, (string | undefined)[], string | null]>([
  ['of which nothing is missing', ['NOT_FOUND'], null],
  ['of which we may not see a part', ['FORBIDDEN'], null],
  ['of which GitHub failed at a part', ['NOT_FOUND', undefined], 'unavailable'],
  ['of which a part is limited', ['NOT_FOUND', 'RATE_LIMITED'], 'limited'],
])('an answer %s: the trouble is %#', async (_, types, trouble) => {
  const api = connect(throwing(partly(...types)), patience, 'app')
  const answer = await api.graphql('query', 'query { a }', z.object({ a: z.null() }))
  expect(answer.ok).toBe(trouble !== 'limited')
  expect(api.trouble()?.kind ?? null).toBe(trouble)
})

test('a limit is the trouble to tell, whatever else went wrong before and after', async () => {
  const limit = { status: 403, response: { headers: { 'retry-after': '7' }, data: { message: 'slow down' } } }
  const api = connect(throwing({ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 }, limit, { status: 500 }), patience, 'app')
  for (const kind of ['unavailable', 'limited', 'unavailable']) {
    const answer = await api.rest('GET /x', {}, z.unknown())
    expect(answer.ok || answer.refusal.kind).toBe(kind)
  }
  expect(api.trouble()).toMatchObject({ kind: 'limited', retryAfter: 7 })
})

test('what was outlived, and what is merely not there, is no trouble', async () => {
  const api = connect(throwing({ status: 502 }, { status: 404 }), patience)
  expect(await api.rest('GET /x', {}, z.unknown())).toMatchObject({ ok: false, refusal: { kind: 'missing' } })
  expect(api.trouble()).toBe(null)
})

test.each([
  ['job', 'Give the job `pull-requests: write`'],
  ['app', 'Give the App `pull_requests: write`, and accept it'],
] as const)('what a %s changes so that it may write', async (asker, mend) => {
  const api = connect(throwing({ status: 403 }), patience, asker)
  const answer = await api.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {}, z.unknown())
  expect(answer).toMatchObject({ ok: false, refusal: { kind: 'forbidden', why: expect.stringContaining(mend) } })
})
