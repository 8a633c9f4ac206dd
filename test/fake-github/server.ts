import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AppOptions, actionsApp, type FakeApp, fakeApp, type Installation, type Permissions } from './apps.ts'
import { type Chaos, chaosOf, type Mishap, type Trouble } from './chaos.ts'
import { type Delivery, deliver } from './deliveries.ts'
import { listen } from './listener.ts'
import { webhookFaults } from './openapi.ts'
import { setQuota } from './quota.ts'
import { State } from './state.ts'
import { type Webhook, webhooks } from './webhooks.ts'
import { type FakeRepository, fakeRepository } from './world.ts'

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
  /** From now on a part of all requests goes wrong, by a seeded plan; null: none. */
  chaos(plan: Chaos | null): void
  /** How often each trouble of the plan was met. */
  troubles: Partial<Record<Trouble, number>>
  /** What an installation (its id) or a person (the login) has left of the hour's requests; the reset is in seconds from now. */
  quota(owner: number | string, left: { remaining: number; resetIn?: number }): void
  repository(fullName: string, options?: { private?: boolean }): FakeRepository
  /** A token of a person or, for `github-actions[bot]`, of a workflow's job; `repositories` (`owner/name`) null: all. */
  token(login: string, permissions: Permissions, repositories?: string[] | null): string
  app(options: AppOptions): FakeApp
  /** A team of an organisation, `org/slug`, with these members; the first is its maintainer. */
  team(name: string, members: string[]): void
  /** Payloads about a repository as an installation of an App gets them. */
  webhooks(installation: number, repository: FakeRepository): ReturnType<typeof webhooks>
  /** Sends a webhook to the App's address, signed, and waits for the answer. */
  deliver(webhook: Webhook, options?: DeliverOptions): Promise<Delivery>
  close(): Promise<void>
}

export interface DeliverOptions {
  /** Without: the App whose installation the payload names. */
  app?: FakeApp
  guid?: string
  /** A payload from elsewhere, which may be none that GitHub describes. */
  unchecked?: boolean
}

export interface FakeOptions {
  /** Off for benchmarks only: requests and answers are not checked, and nothing is kept in `log`. */
  checked?: boolean
  /** The real clock, rather than one that moves a second at each thing that happens. */
  realTime?: boolean
}

/** Starts a GitHub on loopback that keeps state, and checks every request and answer against GitHub's own description. */
export async function startFakeGithub({ checked = true, realTime = false }: FakeOptions = {}): Promise<FakeGithub> {
  const state = new State(realTime)
  const log: Logged[] = []
  const violations: string[] = []
  const faults: Fault[] = []

  const troubles: Partial<Record<Trouble, number>> = {}
  let plan: { roll: (what: string) => Mishap; retryAfter: number } | null = null

  const listening = {
    state,
    checked,
    log,
    violations,
    faults,
    retryAfter: () => plan?.retryAfter ?? 1,
    mishap(what: string): Mishap {
      const met = plan?.roll(what) ?? { trouble: null, latency: 0 }
      if (met.trouble !== null) troubles[met.trouble] = (troubles[met.trouble] ?? 0) + 1
      return met
    },
  }

  function installationAt(id: number): Installation {
    const found = state.installations.get(id)
    if (found === undefined) throw new Error(`there is no installation ${id}`)
    return found
  }

  const server = createServer((request, response) => {
    listen(listening, request, response).catch((error: unknown) => {
      violations.push(`the fake broke: ${error instanceof Error ? error.stack : String(error)}`)
      if (!response.headersSent) response.writeHead(500).end('{"message":"the fake broke"}')
    })
  })
  // Longer than anybody is idle: no connection ends while its next request is under way.
  server.keepAliveTimeout = 300_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    log,
    violations,
    faults,
    chaos(next) {
      plan = next === null ? null : { roll: chaosOf(next), retryAfter: next.retryAfter ?? 1 }
    },
    troubles,
    quota: (owner, left) => setQuota(state, owner, left),
    repository: (fullName, options = {}) => fakeRepository(state, fullName, options.private ?? true),
    token(login, permissions, repositories = null) {
      const value = `token-${state.tokens.size + 1}`
      const app = login === 'github-actions[bot]' ? actionsApp(state) : null
      const repos = repositories === null ? null : new Set(repositories.flatMap((name) => state.repos.get(name.toLowerCase()) ?? []))
      state.tokens.set(value, { value, user: state.user(login), permissions, app, installation: null, repos })
      return value
    },
    team(name, members) {
      const roles = members.map((login, i) => [state.user(login).login.toLowerCase(), i === 0 ? 'maintainer' : 'member'] as const)
      state.teams.set(name.toLowerCase(), new Map(roles))
    },
    webhooks: (id, { repo }) => webhooks(state, installationAt(id), repo),
    deliver(webhook, { app, guid, unchecked = !checked } = {}) {
      if (!unchecked) violations.push(...webhookFaults(webhook))
      const named = (webhook.payload.installation as { id: number } | undefined)?.id ?? 0
      return deliver(state, app?.app ?? installationAt(named).app, webhook, undefined, guid)
    },
    app: (options) => fakeApp(state, options),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
