import { type CheckRun, type CheckSuite, runsOf, suiteState } from './checks.ts'
import { connection, type Page } from './connection.ts'
import { permit } from './permit.ts'
import type { Asking } from './resolvers.ts'
import type { Repo, Status } from './state.ts'

export interface SuiteFilter {
  filterBy?: { appId?: number; checkName?: string }
}

interface RunFilter {
  filterBy?: { appId?: number; checkName?: string; checkType?: 'ALL' | 'LATEST'; status?: string }
}

const upper = (text: string | null) => text?.toUpperCase() ?? null

function runOf(run: CheckRun) {
  return {
    __typename: 'CheckRun',
    id: `CR_${run.id}`,
    databaseId: run.id,
    name: run.name,
    status: upper(run.status),
    conclusion: upper(run.conclusion),
    title: run.title,
    summary: run.summary,
    externalId: run.externalId,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    checkSuite: { app: { databaseId: run.suite.app.id, slug: run.suite.app.slug } },
  }
}

/** The suites of a commit as GraphQL gives them. */
export function suitesOf({ state, token }: Asking, repo: Repo, head: string, { filterBy, ...page }: Page & SuiteFilter) {
  permit(repo, token, ['checks'], 'read')
  const named = (suite: CheckSuite) => runsOf(repo, { suite, name: filterBy?.checkName, latest: true }).length > 0
  const all = repo.checkSuites
    .filter((it) => it.head === head)
    .filter((it) => filterBy?.appId === undefined || it.app.id === filterBy.appId)
    .filter((it) => filterBy?.checkName === undefined || named(it))
  return connection(state, all, page, (suite) => {
    const { status, conclusion } = suiteState(repo, suite)
    return {
      __typename: 'CheckSuite',
      id: `CS_${suite.id}`,
      databaseId: suite.id,
      app: { databaseId: suite.app.id, slug: suite.app.slug },
      status: upper(status),
      conclusion: upper(conclusion),
      checkRuns({ filterBy: by, ...inner }: Page & RunFilter) {
        const filter = { suite, name: by?.checkName, app: by?.appId, status: by?.status?.toLowerCase(), latest: by?.checkType !== 'ALL' }
        return connection(state, runsOf(repo, filter), inner, runOf)
      },
    }
  })
}

/** What a commit's statuses and check runs come to together; null where there are none. */
export function rollupOf({ state, token }: Asking, repo: Repo, head: string) {
  permit(repo, token, ['checks', 'statuses'], 'read')
  const runs = runsOf(repo, { head, latest: true })
  const statuses = new Map<string, Status>()
  for (const it of repo.statuses) if (it.sha === head) statuses.set(it.context, it)
  const contexts = [...runs.map(runOf), ...[...statuses.values()].map(contextOf)]
  if (contexts.length === 0) return null
  const results = contexts.map((it) => ('state' in it ? it.state : (it.conclusion ?? 'PENDING')))
  const bad = results.some((it) => !['SUCCESS', 'NEUTRAL', 'SKIPPED', 'PENDING', 'EXPECTED'].includes(it))
  return {
    __typename: 'StatusCheckRollup',
    state: bad ? 'FAILURE' : results.includes('PENDING') ? 'PENDING' : 'SUCCESS',
    contexts: (page: Page) => connection(state, contexts, page, (it) => it),
  }
}

function contextOf(status: Status) {
  return {
    __typename: 'StatusContext' as const,
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
  }
}
