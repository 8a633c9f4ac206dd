import type { App } from './apps.ts'
import type { PullRequest, Repo, State } from './state.ts'

export interface Annotation {
  path: string
  start_line: number
  end_line: number
  start_column?: number
  end_column?: number
  annotation_level: string
  message: string
  title?: string
  raw_details?: string
}

export interface CheckSuite {
  id: number
  app: App
  head: string
  createdAt: string
}

export interface CheckRun {
  id: number
  suite: CheckSuite
  name: string
  head: string
  status: string
  conclusion: string | null
  startedAt: string | null
  completedAt: string | null
  detailsUrl: string | null
  externalId: string
  title: string | null
  summary: string | null
  text: string | null
  annotations: Annotation[]
  actions: { label: string; description: string; identifier: string }[]
}

/** The suite of an App's runs on a commit: there is one. */
export function suiteOf(state: State, repo: Repo, app: App, head: string): CheckSuite {
  const known = repo.checkSuites.find((it) => it.app === app && it.head === head)
  if (known !== undefined) return known
  const suite = { id: state.id(), app, head, createdAt: state.now() }
  repo.checkSuites.push(suite)
  return suite
}

export interface RunFilter {
  head?: string
  name?: string | undefined
  app?: number | undefined
  suite?: CheckSuite
  status?: string | undefined
  /** Of each App and name only the newest. */
  latest: boolean
}

/** Check runs, newest first. */
export function runsOf(repo: Repo, { head, name, app, suite, status, latest }: RunFilter): CheckRun[] {
  const seen = new Set<string>()
  return repo.checkRuns
    .filter((it) => head === undefined || it.head === head)
    .filter((it) => suite === undefined || it.suite === suite)
    .filter((it) => name === undefined || it.name === name)
    .filter((it) => app === undefined || it.suite.app.id === app)
    .reverse()
    .filter((it) => {
      const key = `${it.suite.id} ${it.name}`
      const first = !seen.has(key)
      seen.add(key)
      return first || !latest
    })
    .filter((it) => status === undefined || it.status === status)
}

/** A suite's state, from its newest runs. */
export function suiteState(repo: Repo, suite: CheckSuite): { status: string; conclusion: string | null; runs: CheckRun[] } {
  const runs = runsOf(repo, { suite, latest: true })
  if (runs.length === 0) return { status: 'queued', conclusion: null, runs }
  if (runs.some((it) => it.status !== 'completed')) return { status: 'in_progress', conclusion: null, runs }
  const worst = ['action_required', 'timed_out', 'cancelled', 'failure', 'neutral', 'skipped', 'success']
  return { status: 'completed', conclusion: worst.find((it) => runs.some((run) => run.conclusion === it)) ?? null, runs }
}

/** Open pull requests of this repository, forks left out as GitHub does, whose head a commit is. */
export function pullsAtHead(repo: Repo, head: string): PullRequest[] {
  return [...repo.pulls.values()].filter((it) => it.head === head && it.state === 'open' && !it.fork)
}
