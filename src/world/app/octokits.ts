import { createProbot, type Probot, ProbotOctokit, run } from 'probot'
import type { Octokit } from '../github/octokit.ts'
import type { AppEnvironment } from './app-environment.ts'
import type { Meters } from './meters.ts'

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

type Hooked = Octokit & {
  hook: {
    after(name: 'request', on: (response: Answered, options: { method: string; url: string }) => void): void
    error(
      name: 'request',
      on: (error: Error & Partial<Answered> & { response?: Answered }, options: { method: string; url: string }) => void,
    ): void
  }
}
type Answered = { status: number; headers: Record<string, string | number | undefined> }

/** GitHub may hang; a job must end. */
const requestMilliseconds = 30_000

/** How to reach GitHub as an installation, and as the App: every request is counted and has an end. */
export function octokitsOf(probot: Probot, meters: () => Meters) {
  async function counted(installation: number | null): Promise<Octokit> {
    const octokit = (await (installation === null ? probot.auth() : probot.auth(installation))) as unknown as Hooked & {
      hook: { before(name: 'request', on: (options: { request?: object }) => void): void }
    }
    octokit.hook.before('request', (options) => {
      options.request = { ...options.request, signal: AbortSignal.timeout(requestMilliseconds) }
    })
    const count = ({ status, headers }: Answered, { method, url }: { method: string; url: string }) => {
      const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN)
      meters().request(
        `${method} ${url.replace(/^https?:\/\/[^/]+/, '')}`,
        status,
        Number.isFinite(remaining) ? remaining : null,
        installation,
      )
    }
    octokit.hook.after('request', count)
    octokit.hook.error('request', (error, options) => {
      count({ status: error.status ?? 0, headers: error.response?.headers ?? {} }, options)
      throw error
    })
    return octokit
  }
  let app: Promise<Octokit> | undefined
  return {
    octokitOf: (installation: number) => counted(installation),
    octokitOfApp: () => {
      app ??= counted(null)
      return app
    },
  }
}
