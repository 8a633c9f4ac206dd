import { appJson, repositoryJson } from './answers-app.ts'
import { type Annotation, type CheckRun, type CheckSuite, pullsAtHead, suiteState } from './checks.ts'
import type { PullRequest, Repo, State } from './state.ts'

const api = 'https://api.github.com'
const web = 'https://github.com'

/** A pull request as checks name it. */
export function pullMinimalJson(repo: Repo, pull: PullRequest) {
  const url = `${api}/repos/${repo.owner}/${repo.name}`
  const where = { id: repo.id, url, name: repo.name }
  const tip = repo.branches.get(pull.base) ?? ''
  return {
    id: pull.id,
    number: pull.number,
    url: `${url}/pulls/${pull.number}`,
    head: { ref: pull.headRef, sha: pull.head, repo: where },
    base: { ref: pull.base, sha: tip, repo: where },
  }
}

export function checkRunJson(repo: Repo, run: CheckRun) {
  const url = `${api}/repos/${repo.owner}/${repo.name}/check-runs/${run.id}`
  const html = `${web}/${repo.owner}/${repo.name}/runs/${run.id}`
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    head_sha: run.head,
    name: run.name,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite.id },
    app: appJson(run.suite.app),
    pull_requests: pullsAtHead(repo, run.head).map((pull) => pullMinimalJson(repo, pull)),
  }
}

export function annotationJson(repo: Repo, run: CheckRun, it: Annotation) {
  const empty = { start_column: null, end_column: null, title: null, raw_details: null }
  return { ...empty, ...it, blob_href: `${web}/${repo.owner}/${repo.name}/blob/${run.head}/${it.path}` }
}

export function checkSuiteJson(state: State, repo: Repo, suite: CheckSuite) {
  const { status, conclusion, runs } = suiteState(repo, suite)
  const url = `${api}/repos/${repo.owner}/${repo.name}/check-suites/${suite.id}`
  const pulls = pullsAtHead(repo, suite.head)
  const commit = repo.objects.commits.get(suite.head)
  const who = { name: 'Fake', email: 'fake@example.test' }
  return {
    id: suite.id,
    node_id: `CS_${suite.id}`,
    head_branch: pulls[0]?.headRef ?? null,
    head_sha: suite.head,
    status,
    conclusion,
    url,
    before: commit?.parents[0] ?? null,
    after: suite.head,
    pull_requests: pulls.map((pull) => pullMinimalJson(repo, pull)),
    app: appJson(suite.app),
    repository: repositoryJson(state, repo),
    created_at: suite.createdAt,
    updated_at: runs[0]?.completedAt ?? suite.createdAt,
    head_commit: {
      id: suite.head,
      tree_id: commit?.tree ?? '',
      message: commit?.message ?? '',
      timestamp: commit?.date ?? suite.createdAt,
      author: who,
      committer: who,
    },
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
  }
}
