import { createProbot, type Probot, ProbotOctokit, run } from 'probot'
import type { Octokit } from '../github/octokit.ts'
import type { AppEnvironment } from './app-environment.ts'
import type { Meters } from './meters.ts'
import { type Resource, rateWatch, type Told } from './rate-watch.ts'

export type { Probot }

/** Probot's own first start: a page that registers the App with GitHub and writes `.env`. */
export async function startSetup(): Promise<void> {
  await run(() => undefined)
}

/** A Probot whose requests never sleep for a limit, and never repeat by themselves: the queue does both. */
export function probotFor(env: Record<string, string | undefined>, settings: AppEnvironment): Probot {
  const Octokit = ProbotOctokit.defaults((options: Record<string, unknown>) => ({
    ...options,
    retry: { enabled: false },
    throttle: {
      ...(options.throttle as object),
      enabled: settings.GITHUB_THROTTLE === 'on',
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
  }))
  const baseUrl = settings.GITHUB_API_URL === undefined ? {} : { baseUrl: settings.GITHUB_API_URL }
  return createProbot({ env, overrides: { Octokit, ...baseUrl } })
}

interface Asked {
  method: string
  url: string
  request?: { fetch?: typeof fetch }
}
type Answered = Told
type Hooked = Octokit & {
  hook: {
    before(name: 'request', on: (options: Asked) => void): void
    after(name: 'request', on: (response: Answered, options: Asked) => void): void
    error(name: 'request', on: (error: Error & Partial<Answered> & { response?: Answered }, options: Asked) => void): void
  }
}

/** GitHub may hang; a job must end. Counted from when a request is sent: before, it waits for its turn among the installation's own. */
const requestMilliseconds = 30_000

/** How to reach GitHub as an installation, and as the App: every request is counted and has an end, and none is made while a limit holds. */
export function octokitsOf(
  probot: Pick<Probot, 'auth'>,
  meters: () => Meters,
  now: () => number = Date.now,
  milliseconds = requestMilliseconds,
) {
  const watch = rateWatch(now)

  async function counted(installation: number | null): Promise<Octokit> {
    const octokit = (await (installation === null ? probot.auth() : probot.auth(installation))) as unknown as Hooked
    octokit.hook.before('request', (options) => {
      const send = options.request?.fetch ?? fetch
      options.request = { ...options.request, fetch: (url, sent) => send(url, { ...sent, signal: AbortSignal.timeout(milliseconds) }) }
    })
    const count = ({ status, headers, message }: Answered, { method, url }: Asked) => {
      const resource = resourceOf(url)
      // A token is asked for by the App, at no cost to the installation.
      const asker = url.endsWith('/access_tokens') ? null : installation
      watch.note(asker, resource, { status, headers, ...(status >= 400 && message !== undefined ? { message } : {}) })
      const left = Number(headers['x-ratelimit-remaining'] ?? Number.NaN)
      const quota = asker === null || !Number.isFinite(left) ? null : { installation: asker, resource, left }
      meters().request(`${method} ${url.replace(/^https?:\/\/[^/]+/, '')}`, status, quota)
    }
    octokit.hook.after('request', count)
    octokit.hook.error('request', (error, options) => {
      const { status = 0, message, response } = error
      const headers = response?.headers ?? {}
      count({ status, headers, message }, options)
      const seconds = watch.wait(installation, resourceOf(options.url))
      const limited = status === 429 || (status === 403 && /rate limit/i.test(message))
      if (limited && seconds > 0) headers['retry-after'] ??= String(seconds)
      throw error
    })
    // The last of them, so that what it refuses is neither counted nor queued by anybody.
    octokit.hook.before('request', ({ url }) => {
      const seconds = watch.wait(installation, resourceOf(url))
      if (seconds > 0) throw heldBack(seconds)
    })
    return octokit
  }
  let app: Promise<Octokit> | undefined
  return {
    octokitOf: (installation: number) => counted(installation),
    quotaOf: (installation: number) => watch.left(installation),
    octokitOfApp: () => {
      app ??= counted(null).catch((error) => {
        app = undefined
        throw error
      })
      return app
    },
  }
}

function resourceOf(url: string): Resource {
  return url.endsWith('/graphql') ? 'graphql' : 'core'
}

/** The error that GitHub would answer with. */
function heldBack(seconds: number): Error {
  const message = 'a rate limit that it set a moment ago still holds, so it was not asked'
  return Object.assign(new Error(message), { status: 429, response: { headers: { 'retry-after': String(seconds) }, data: { message } } })
}
