import { Refused } from './permit.ts'
import type { State, Token } from './state.ts'

/** What is left to an installation, or to a person's token, until the hour is over. REST and GraphQL count apart. */
export interface Quota {
  limit: number
  used: number
  /** Seconds since 1970, by the real clock: Octokits compare it with theirs. */
  reset: number
}

export type Resource = 'core' | 'graphql'

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

/** Takes one request off a quota. Refuses where there is none left. */
export function spend(quota: Quota): void {
  if (quota.used >= quota.limit) throw new Refused(403, 'API rate limit exceeded for this installation.')
  quota.used += 1
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
