import type { App } from './apps.ts'
import { type Caller, callerOf } from './caller.ts'
import { runGraphql } from './graphql.ts'
import { answerFaults, requestFaults } from './openapi.ts'
import { Refused, repoFor } from './permit.ts'
import { type Answer, type Asked, match, type Route } from './route.ts'
import { actionRoutes } from './routes-actions.ts'
import { appRoutes } from './routes-app.ts'
import { checkRoutes } from './routes-checks.ts'
import { gitRoutes } from './routes-git.ts'
import { hookRoutes } from './routes-hooks.ts'
import { issueRoutes } from './routes-issues.ts'
import { peopleRoutes } from './routes-people.ts'
import { pullRoutes } from './routes-pulls.ts'
import { talkRoutes } from './routes-talk.ts'
import type { Repo, State, Token } from './state.ts'

const routes: Route[] = [
  ...gitRoutes,
  ...talkRoutes,
  ...issueRoutes,
  ...checkRoutes,
  ...appRoutes,
  ...peopleRoutes,
  ...pullRoutes,
  ...hookRoutes,
  ...actionRoutes,
]

/** A request as it came in. */
export interface Request {
  method: string
  url: URL
  authorization: string | undefined
  text: string
}

export interface Dispatched extends Answer {
  writes: boolean
  violations: string[]
}

/** The endpoint's name as logs and faults call it: `GET /repos/{owner}/{repo}/…`, `query` or `mutation`. */
export function nameOf({ method, url, text }: Request): string {
  if (isGraphql(method, url)) return /^\s*mutation/.test(queryIn(text)) ? 'mutation' : 'query'
  return `${method} ${routeOf(method, url)?.template ?? url.pathname}`
}

function isGraphql(method: string, url: URL): boolean {
  return method === 'POST' && url.pathname === '/graphql'
}

function routeOf(method: string, url: URL): Route | undefined {
  return routes.find((it) => it.method === method && match(it.template, url.pathname) !== null)
}

/** Does what a request asks, checking it and the answer against GitHub's description unless told not to. */
export async function dispatch(state: State, caller: Caller, request: Request, validate: boolean): Promise<Dispatched> {
  const { method, url, text } = request
  if (isGraphql(method, url)) {
    if (!('token' in caller)) throw new Refused(401, 'Bad credentials')
    const { query, variables } = JSON.parse(text) as { query: string; variables?: Record<string, unknown> }
    const { body, violations, writes } = await runGraphql({ state, token: caller.token }, query, variables, validate)
    return { status: 200, body, violations, writes }
  }
  const route = routeOf(method, url)
  if (route === undefined) {
    return { ...refusal(new Refused(404, 'Not Found')), violations: [`the fake has no ${method} ${url.pathname}`], writes: false }
  }
  const query = Object.fromEntries(url.searchParams)
  const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>)
  const wrong = validate ? requestFaults(route.template, method, query, body) : []
  if (wrong.length > 0) return { ...refusal(new Refused(422, wrong.join('; '))), violations: wrong, writes: false }
  const answer = answerOf(route, { state, url, query, body: body ?? {}, path: match(route.template, url.pathname) ?? {} }, caller)
  const violations = validate ? answerFaults(route.template, method, answer.status, answer.body) : []
  return { ...answer, violations, writes: method !== 'GET' && answer.status < 300 }
}

function answerOf(route: Route, asked: Omit<Asked, 'token' | 'app' | 'repo'>, caller: Caller): Answer {
  const whole: Asked = {
    ...asked,
    get token(): Token {
      if ('token' in caller) return caller.token
      throw new Refused(401, 'Bad credentials')
    },
    get app(): App {
      if ('app' in caller) return caller.app
      throw new Refused(401, 'A JSON web token could not be decoded')
    },
    get repo(): Repo {
      return repoFor(asked.state, asked.path.owner ?? '', asked.path.repo ?? '', this.token)
    },
  }
  try {
    return route.answer(whole)
  } catch (error) {
    if (error instanceof Refused) return refusal(error)
    throw error
  }
}

/** A refusal as the REST API writes it. */
export function refusal({ status, message, errors }: Refused): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', ...(errors ? { errors } : {}) } }
}

/** The caller, or GitHub's answer to somebody it does not know. */
export function identify(state: State, authorization: string | undefined): { caller: Caller } | { refused: Answer } {
  try {
    return { caller: callerOf(state, authorization) }
  } catch (error) {
    if (error instanceof Refused) return { refused: refusal(error) }
    throw error
  }
}

function queryIn(text: string): string {
  try {
    return (JSON.parse(text) as { query?: string }).query ?? ''
  } catch {
    return ''
  }
}
