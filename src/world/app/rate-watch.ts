/** What of GitHub's answer tells of a limit. */
export interface Told {
  status: number
  headers: Record<string, string | number | undefined>
}

/** REST and GraphQL have a quota each; a secondary limit holds for both. */
export type Resource = 'core' | 'graphql'

/** Limits that GitHub set, by installation, so that of all the jobs that wait for one only the first has to be told. */
export interface RateWatch {
  /** Whole seconds until this installation may ask again; 0: it may. */
  wait(installation: number | null, resource: Resource): number
  note(installation: number | null, resource: Resource, told: Told): void
}

/** GitHub asks for a minute where a limit says nothing else. */
const minute = 60_000

/** Keeps what GitHub said until it no longer holds. */
export function rateWatch(now: () => number): RateWatch {
  const until = new Map<string, number>()
  const hold = (key: string, time: number) => {
    if (time > Math.max(now(), until.get(key) ?? 0)) until.set(key, time)
  }
  return {
    wait(installation, resource) {
      const keys = [`${installation}`, `${installation} ${resource}`]
      for (const key of keys) if ((until.get(key) ?? 0) <= now()) until.delete(key)
      return Math.ceil((Math.max(...keys.map((key) => until.get(key) ?? 0), now()) - now()) / 1000)
    },
    note(installation, resource, { status, headers }) {
      const after = headers['retry-after']
      if ((status === 403 || status === 429) && after !== undefined) hold(`${installation}`, now() + Number(after) * 1000)
      else if (status === 429 && headers['x-ratelimit-remaining'] === undefined) hold(`${installation}`, now() + minute)
      if (String(headers['x-ratelimit-remaining']) !== '0') return
      const reset = Number(headers['x-ratelimit-reset']) * 1000
      if (Number.isFinite(reset)) hold(`${installation} ${resource}`, reset)
    },
  }
}
