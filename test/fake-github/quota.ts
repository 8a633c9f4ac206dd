import type { Answer } from './route.ts'
import type { State, Token } from './state.ts'

/** What is left to an installation, or to a person's token, until the hour is over. REST and GraphQL count apart. */
export interface Quota {
  limit: number
  used: number
  /** Seconds since 1970, by the real clock: Octokits compare it with theirs. */
  reset: number
}

export type Resource = 'core' | 'graphql'

/** Sets what an installation or a person has left of both resources, and when it is whole again. */
export function setQuota(
  state: State,
  owner: number | string,
  { remaining, resetIn = 3600 }: { remaining: number; resetIn?: number },
): void {
  for (const resource of ['core', 'graphql']) {
    const limit = state.limits.requestsAnHour
    const reset = Math.floor(Date.now() / 1000) + resetIn
    state.quotas.set(`${resource} ${owner}`, { limit, used: limit - remaining, reset })
  }
}

/** Whose quota it is: all tokens of an installation share one. */
export function quotaOf(state: State, token: Token | null, resource: Resource): Quota {
  const owner = token === null ? 'app' : (token.installation?.id ?? token.user.login)
  const key = `${resource} ${owner}`
  const now = Math.floor(Date.now() / 1000)
  const known = state.quotas.get(key)
  if (known !== undefined && known.reset > now) return known
  const fresh = { limit: known?.limit ?? state.limits.requestsAnHour, used: 0, reset: now + 3600 }
  state.quotas.set(key, fresh)
  return fresh
}

/** GitHub's answer to who has used his quota up; null where there is some left, of which one is then taken. */
export function spend(quota: Quota, resource: Resource): Answer | null {
  if (quota.used < quota.limit) {
    quota.used += 1
    return null
  }
  const message = 'API rate limit exceeded for this installation.'
  if (resource === 'graphql') return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] } }
  return { status: 403, body: { message, documentation_url: 'https://docs.github.com/rest' } }
}

export function quotaHeaders({ limit, used, reset }: Quota, resource: Resource): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': resource,
  }
}

/** The GraphQL field `rateLimit`. */
export function rateLimitOf(state: State, token: Token) {
  const { limit, used, reset } = quotaOf(state, token, 'graphql')
  return { limit, cost: 1, used, remaining: Math.max(0, limit - used), nodeCount: 0, resetAt: new Date(reset * 1000).toISOString() }
}
