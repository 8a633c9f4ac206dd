import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { runGraphql } from './graphql.ts'
import { answerFaults, requestFaults } from './openapi.ts'
import { Refused, repoFor } from './permit.ts'
import { match, type Route } from './route.ts'
import { gitRoutes } from './routes-git.ts'
import { talkRoutes } from './routes-talk.ts'
import { State, type Token } from './state.ts'
import { type FakeRepository, fakeRepository } from './world.ts'

const routes: Route[] = [...gitRoutes, ...talkRoutes]

export interface Logged {
  method: string
  /** `GET /repos/{owner}/{repo}/…`, `query` or `mutation`. */
  what: string
  path: string
  /** The body as it came: a GraphQL query, or JSON. */
  sent: string
  status: number
  writes: boolean
}

/** An answer that replaces the real one. `when: 'after'` does the work first and then loses the answer. */
export interface Fault {
  matches?: (what: string, sent: string) => boolean
  times: number
  status: number
  headers?: Record<string, string>
  body?: string
  when?: 'before' | 'after'
}

export interface FakeGithub {
  url: string
  state: State
  log: Logged[]
  /** Everything that GitHub's published description or schema would not allow, in requests and in our own answers. */
  violations: string[]
  faults: Fault[]
  repository(fullName: string, options?: { private?: boolean }): FakeRepository
  token(login: string, permissions: Token['permissions']): string
  close(): Promise<void>
}

interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
  writes: boolean
}

/** Starts a GitHub on loopback that keeps state, and checks every request and answer against GitHub's own description. */
export async function startFakeGithub(): Promise<FakeGithub> {
  const state = new State()
  const log: Logged[] = []
  const violations: string[] = []
  const faults: Fault[] = []

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const url = new URL(request.url ?? '/', 'http://fake')
    const method = request.method ?? 'GET'
    const route = routes.find((it) => it.method === method && match(it.template, url.pathname) !== null)
    const graphql = url.pathname === '/graphql' && method === 'POST'
    const what = graphql ? (/^\s*mutation/.test(queryIn(text)) ? 'mutation' : 'query') : `${method} ${route?.template ?? url.pathname}`
    const fault = faults.find((it) => it.times > 0 && (it.matches?.(what, text) ?? true))
    if (fault !== undefined) fault.times -= 1
    const lost = fault !== undefined && fault.when !== 'after'
    const real = lost ? null : await answerTo(request, url, route, graphql, text)
    const answer = fault === undefined && real !== null ? real : { status: fault?.status ?? 500, headers: fault?.headers, body: undefined }
    log.push({ method, what, path: url.pathname + url.search, sent: text, status: answer.status, writes: real?.writes ?? false })
    const json = 'application/json; charset=utf-8'
    response.writeHead(answer.status, { 'content-type': json, ...answer.headers })
    response.end(
      fault?.body ?? (fault !== undefined ? '{"message":"Server Error"}' : answer.body === undefined ? '' : JSON.stringify(answer.body)),
    )
  }

  async function answerTo(request: IncomingMessage, url: URL, route: Route | undefined, graphql: boolean, text: string): Promise<Answer> {
    const value = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const token = state.tokens.get(value ?? '')
    if (token === undefined) return { status: 401, body: { message: 'Bad credentials' }, writes: false }
    if (graphql) {
      const { query, variables } = JSON.parse(text) as { query: string; variables?: Record<string, unknown> }
      const ran = await runGraphql({ state, token }, query, variables)
      violations.push(...ran.violations)
      return { status: 200, body: ran.body, writes: ran.writes }
    }
    if (route === undefined) {
      violations.push(`the fake has no ${request.method} ${url.pathname}`)
      return { status: 404, body: { message: 'Not Found' }, writes: false }
    }
    const query = Object.fromEntries(url.searchParams)
    const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>)
    const wrong = requestFaults(route.template, route.method, query, body)
    violations.push(...wrong)
    if (wrong.length > 0) return { status: 422, body: { message: wrong.join('; '), documentation_url: '' }, writes: false }
    const answer = answerOf(route, token, url, query, body ?? {})
    violations.push(...answerFaults(route.template, route.method, answer.status, answer.body))
    return { ...answer, writes: route.method !== 'GET' && answer.status < 300 }
  }

  function answerOf(route: Route, token: Token, url: URL, query: Record<string, string>, body: Record<string, unknown>) {
    try {
      const path = match(route.template, url.pathname) ?? {}
      const repo = repoFor(state, path.owner ?? '', path.repo ?? '')
      return route.answer({ state, token, repo, path, query, body })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { status, message, errors } = error
      return { status, body: { message, documentation_url: 'https://docs.github.com/rest', ...(errors ? { errors } : {}) } }
    }
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      violations.push(`the fake broke: ${error instanceof Error ? error.stack : String(error)}`)
      response.writeHead(500).end('{"message":"the fake broke"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    log,
    violations,
    faults,
    repository: (fullName, options = {}) => fakeRepository(state, fullName, options.private ?? true),
    token(login, permissions) {
      const value = `token-${state.tokens.size + 1}`
      state.tokens.set(value, { value, user: state.user(login), permissions })
      return value
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function queryIn(text: string): string {
  try {
    return (JSON.parse(text) as { query?: string }).query ?? ''
  } catch {
    return ''
  }
}
