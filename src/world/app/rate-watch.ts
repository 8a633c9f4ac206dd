import { type Quota, wholeQuota } from './quota.ts'

/** What of GitHub's answer tells of a limit. */
export interface Told {
  status: number
  headers: Record<string, string | number | undefined>
  /** What GitHub said of a failure. */
  message?: string
}

/** REST and GraphQL have a quota each; a secondary limit holds for both. */
export type Resource = 'core' | 'graphql'

/** Limits that GitHub set, by installation, so that of all the jobs that wait for one only the first has to be told. */
export interface RateWatch {
  /** Whole seconds until this installation may ask again; 0: it may. */
  wait(installation: number | null, resource: Resource): number
  note(installation: number | null, resource: Resource, told: Told): void
  left(installation: number): Quota
}

/** GitHub asks for a minute where a limit says nothing else, and for longer each time it comes again. */
const minute = 60_000
const longest = 60 * minute

/** Keeps what GitHub said until it no longer holds. */
export function rateWatch(now: () => number, random: () => number = Math.random): RateWatch {
  const until = new Map<string, number>()
  const quotas = new Map<string, { remaining: number; limit: number; reset: number }>()
  const hits = new Map<number | null, number>()
  const hold = (key: string, time: number) => {
    if (time > Math.max(now(), until.get(key) ?? 0)) until.set(key, time)
  }
  const holds = (key: string) => (until.get(key) ?? 0) > now()
  /** What was under way when the limit came is refused too, and counts as the same one. */
  function again(installation: number | null): void {
    if (holds(`${installation}`)) return
    const before = hits.get(installation) ?? 0
    hits.set(installation, before + 1)
    const jitter = before === 0 ? 1 : 1 + random() / 5
    hold(`${installation}`, now() + Math.min(longest, minute * 2 ** before * jitter))
  }
  function keepQuota(key: string, headers: Told['headers']): void {
    const [remaining = Number.NaN, limit = Number.NaN, reset = Number.NaN] = ['remaining', 'limit', 'reset'].map((name) =>
      Number(headers[`x-ratelimit-${name}`] ?? Number.NaN),
    )
    if (Number.isFinite(remaining) && limit > 0 && Number.isFinite(reset)) quotas.set(key, { remaining, limit, reset: reset * 1000 })
  }
  return {
    wait(installation, resource) {
      const keys = [`${installation}`, `${installation} ${resource}`]
      for (const key of keys) if ((until.get(key) ?? 0) <= now()) until.delete(key)
      return Math.ceil((Math.max(...keys.map((key) => until.get(key) ?? 0), now()) - now()) / 1000)
    },
    left(installation) {
      const known = (['core', 'graphql'] as const).flatMap((resource) => {
        const it = quotas.get(`${installation} ${resource}`)
        return it === undefined || it.reset <= now() ? [] : [it]
      })
      const [least] = known.toSorted((a, b) => a.remaining / a.limit - b.remaining / b.limit)
      return least === undefined
        ? wholeQuota
        : { remaining: least.remaining, limit: least.limit, resetSeconds: Math.ceil((least.reset - now()) / 1000) }
    },
    note(installation, resource, { status, headers, message = '' }) {
      keepQuota(`${installation} ${resource}`, headers)
      const after = headers['retry-after']
      if ((status === 403 || status === 429) && after !== undefined) hold(`${installation}`, now() + Number(after) * 1000)
      else if (isSecondary(status, headers, message)) again(installation)
      else if (status < 400 && !holds(`${installation}`)) hits.delete(installation)
      if (String(headers['x-ratelimit-remaining']) !== '0') return
      const reset = Number(headers['x-ratelimit-reset']) * 1000
      if (Number.isFinite(reset)) hold(`${installation} ${resource}`, reset)
    },
  }
}

/** A limit that is not the quota's, and does not say how long it holds. */
function isSecondary(status: number, headers: Told['headers'], message: string): boolean {
  const limited = status === 429 || (status === 403 && /rate limit/i.test(message))
  return limited && String(headers['x-ratelimit-remaining']) !== '0'
}
