import { ProbotOctokit } from 'probot'
import { expect } from 'vitest'
import { rulebook } from '../../../src/generated/rulebook.ts'
import { review } from '../../../src/judge/review.ts'
import type { ReviewJob } from '../../../src/model/delivery.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import type { Report } from '../../../src/model/report.ts'
import type { AppWorld } from '../../../src/world/app/app-world.ts'
import type { Log } from '../../../src/world/app/log.ts'
import { reviewJob } from '../../../src/world/app/review-job.ts'
import { gather } from '../../../src/world/gather.ts'
import type { Octokit } from '../../../src/world/github/octokit.ts'
import type { Attempt, Done, Queue } from '../../../src/world/queue/queue.ts'
import { fraudRepository } from '../../doors/fraud-repository.ts'
import type { FakeApp, Permissions } from '../../fake-github/apps.ts'
import type { CheckRun } from '../../fake-github/checks.ts'
import { type FakeGithub, type Logged, startFakeGithub } from '../../fake-github/server.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import type { FakeRepository } from '../../fake-github/world.ts'

/** What one job did. */
export interface Worked {
  done: Done
  report: Report | null
  requests: Logged[]
  /** Requests that wrote something, by their route. */
  writes: string[]
}

export interface ReviewWorld {
  github: FakeGithub
  acme: FakeRepository
  app: FakeApp
  installation: number
  world: AppWorld
  asked: ReviewJob[]
  /** Each request that wrote, with the key under which it was done exclusively. */
  alone: (string | undefined)[]
  logged: { level: string; message: string; fields: Record<string, unknown> }[]
  metered: string[]
  slept: number[]
  /** Runs when the review is about to be judged: what people do meanwhile. */
  meanwhile: { do: (evidence: Evidence) => void | Promise<void> }
  review(what: PullRequest | ReviewJob, attempt?: Partial<Attempt>): Promise<Worked>
  /** Our check runs of a commit, oldest first. */
  checks(commit: string): CheckRun[]
  /** Bodies of our comments. */
  comments(pull: PullRequest): string[]
  close(): Promise<void>
}

export const permissions: Permissions = { contents: 'read', pull_requests: 'write', checks: 'write', metadata: 'read' }

/** The App's work on a GitHub that keeps state, with a queue that only notes what it is asked for. */
export async function reviewWorld(given = permissions): Promise<ReviewWorld> {
  const github = await startFakeGithub()
  const acme = fraudRepository(github)
  const app = github.app({ slug: 'mle-review', permissions: given, secret: 'hush' })
  const installation = app.install('acme/fraud')
  const asked: ReviewJob[] = []
  const alone: ReviewWorld['alone'] = []
  const busy = new Set<string>()
  const logged: ReviewWorld['logged'] = []
  const metered: string[] = []
  const slept: number[] = []
  const meanwhile: ReviewWorld['meanwhile'] = { do: () => undefined }
  let judged: Report | null = null
  const world: AppWorld = {
    queue: queueNoting(asked, busy),
    octokitOf: async (id) => octokitOf(github, app, id, () => void alone.push([...busy][0])),
    octokitOfApp: () => Promise.reject(new Error('a review asks nothing as the App')),
    gather,
    async judge(evidence) {
      await meanwhile.do(evidence)
      judged = JSON.parse(JSON.stringify(review(JSON.parse(JSON.stringify(evidence)) as Evidence, rulebook))) as Report
      return judged
    },
    rulebook,
    pagesUrl: null,
    appId: app.id,
    now: () => new Date('2026-11-20T09:00:00Z'),
    sleep: async (milliseconds) => void slept.push(milliseconds),
    log: logInto(logged, {}),
    meters: {
      delivery: () => undefined,
      stage: (stage) => void metered.push(stage),
      report: ({ verdict }) => void metered.push(verdict),
      request: () => undefined,
      command: () => undefined,
      sweep: () => undefined,
      page: async () => '',
    },
  }
  return {
    ...{ github, acme, app, installation, world, asked, alone, logged, metered, slept, meanwhile },
    async review(what, attempt = {}) {
      const where = { installation, repositoryId: acme.repo.id, owner: 'acme', repo: 'fraud' }
      const job: ReviewJob = 'installation' in what ? what : { ...where, pull: what.number }
      const before = github.log.length
      judged = null
      const done = await reviewJob(world, job, { retry: 0, last: false, signal: new AbortController().signal, ...attempt })
      const requests = github.log.slice(before)
      const writes = requests.filter((it) => it.writes && !it.what.endsWith('/access_tokens')).map(({ what: route }) => route)
      expect(github.violations).toEqual([])
      return { done, report: judged, requests, writes }
    },
    checks: (commit) => acme.repo.checkRuns.filter((run) => run.head === commit && run.suite.app.id === app.id),
    comments: (pull) => pull.comments.filter(({ user }) => user.login === 'mle-review[bot]').map(({ body }) => body),
    close: () => github.close(),
  }
}

function octokitOf({ url }: FakeGithub, { id: appId, privateKey }: FakeApp, installationId: number, writes: () => void): Octokit {
  const off = { enabled: false }
  const octokit = new ProbotOctokit({ auth: { appId, privateKey, installationId }, baseUrl: url, retry: off, throttle: off })
  octokit.hook.before('request', ({ method, url: route }) => {
    if (method !== 'GET' && !/graphql|access_tokens/.test(route)) writes()
  })
  return octokit as unknown as Octokit
}

function queueNoting(asked: ReviewJob[], busy: Set<string>): Queue {
  const none = () => Promise.reject(new Error('a review asks no such thing of the queue'))
  return {
    ask: async (job) => void asked.push(job),
    async exclusively(key, work) {
      if (busy.has(key)) throw new Error(`two at once for ${key}`)
      busy.add(key)
      return work().finally(() => busy.delete(key))
    },
    store: none,
    start: none,
    depths: none,
    dead: none,
    replay: none,
    askProjects: none,
    check: none,
    close: none,
  }
}

function logInto(logged: ReviewWorld['logged'], always: Record<string, unknown>): Log {
  const at = (level: string) => (fields: Record<string, unknown>, message: string) =>
    void logged.push({ level, message, fields: { ...always, ...fields } })
  return {
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    debug: at('debug'),
    child: (fields) => logInto(logged, { ...always, ...fields }),
  }
}
