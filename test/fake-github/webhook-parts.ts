import { userJson } from './answers.ts'
import { repositoryJson } from './answers-app.ts'
import { labelJson } from './answers-pull.ts'
import type { PullRequest, Repo, State, User } from './state.ts'
import type { WorkflowRun } from './workflows.ts'

const api = 'https://api.github.com'
const web = 'https://github.com'
const who = { name: 'Fake', email: 'fake@example.test' }

export function organizationJson({ login, id }: User) {
  const url = `${api}/orgs/${login}`
  return {
    login,
    id,
    node_id: `O_${id}`,
    url,
    ...Object.fromEntries(['repos', 'events', 'hooks', 'issues', 'members', 'public_members'].map((it) => [`${it}_url`, `${url}/${it}`])),
    avatar_url: `${web}/${login}.png`,
    description: null,
  }
}

export function simpleCommitJson(repo: Repo, id: string) {
  const commit = repo.objects.commits.get(id)
  const timestamp = commit?.date ?? '2026-01-01T00:00:00Z'
  return { id, tree_id: commit?.tree ?? '', message: commit?.message ?? '', timestamp, author: who, committer: who }
}

/** A commit with the paths it touched. */
export function commitOfPush(repo: Repo, id: string) {
  const before = repo.objects.files(repo.objects.commits.get(id)?.parents[0] ?? '')
  const after = repo.objects.files(id)
  return {
    ...simpleCommitJson(repo, id),
    distinct: true,
    url: `${web}/${repo.owner}/${repo.name}/commit/${id}`,
    added: [...after.keys()].filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
    modified: [...after].filter(([path, { id: blob }]) => before.has(path) && before.get(path)?.id !== blob).map(([path]) => path),
  }
}

/** A pull request as its issue. */
export function issueJson(repo: Repo, pull: PullRequest) {
  const url = `${api}/repos/${repo.owner}/${repo.name}/issues/${pull.number}`
  const html = `${web}/${repo.owner}/${repo.name}/pull/${pull.number}`
  const counts = Object.fromEntries(['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'].map((it) => [it, 0]))
  const links = ['comments', 'events', 'timeline'].map((it) => [`${it}_url`, `${url}/${it}`])
  return {
    id: pull.id + 1_000_000_000,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    url,
    html_url: html,
    repository_url: `${api}/repos/${repo.owner}/${repo.name}`,
    labels_url: `${url}/labels{/name}`,
    ...Object.fromEntries(links),
    title: pull.title,
    body: pull.body === '' ? null : pull.body,
    user: userJson(pull.author),
    labels: pull.labels.map((it) => labelJson(repo, it)),
    state: pull.state,
    state_reason: null,
    locked: false,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: pull.comments.length,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    author_association: 'CONTRIBUTOR',
    draft: pull.draft,
    pull_request: {
      url: `${api}/repos/${repo.owner}/${repo.name}/pulls/${pull.number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: pull.mergedAs === null ? null : pull.closedAt,
    },
    reactions: { url: `${url}/reactions`, total_count: 0, ...counts },
    performed_via_github_app: null,
  }
}

export function workflowJson(repo: Repo, name: string) {
  const at = { path: `.github/workflows/${name}.yml`, id: 4711 }
  const url = `${api}/repos/${repo.owner}/${repo.name}/actions/workflows/${at.id}`
  return {
    ...at,
    node_id: `W_${at.id}`,
    name,
    state: 'active',
    url,
    html_url: `${web}/${repo.owner}/${repo.name}/blob/main/${at.path}`,
    badge_url: `${web}/${repo.owner}/${repo.name}/workflows/${name}/badge.svg`,
    created_at: repo.createdAt,
    updated_at: repo.createdAt,
  }
}

/** A run, as the API and webhooks tell it. */
export function workflowRunJson(state: State, repo: Repo, run: WorkflowRun, pulls: unknown[] = []) {
  const { id, name, path, head, headRef, createdAt: at } = run
  const url = `${api}/repos/${repo.owner}/${repo.name}/actions/runs/${id}`
  const suite = `${api}/repos/${repo.owner}/${repo.name}/check-suites/${id + 1}`
  const { id: workflow_id, url: workflow_url } = workflowJson(repo, name)
  const elsewhere = run.fork ? { owner: run.actor.login, id: repo.id + 500_000_000, fork: true } : undefined
  return {
    id,
    node_id: `WFR_${id}`,
    name,
    display_title: run.title,
    path,
    head_branch: headRef,
    head_sha: head,
    head_commit: simpleCommitJson(repo, head),
    run_number: 1,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id,
    workflow_url,
    check_suite_id: id + 1,
    check_suite_node_id: `CS_${id + 1}`,
    check_suite_url: suite,
    url,
    html_url: `${web}/${repo.owner}/${repo.name}/actions/runs/${id}`,
    ...Object.fromEntries(['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map((it) => [`${it}_url`, `${url}/${it}`])),
    previous_attempt_url: null,
    pull_requests: pulls,
    actor: userJson(run.actor),
    triggering_actor: userJson(run.actor),
    created_at: at,
    updated_at: at,
    run_started_at: at,
    repository: repositoryJson(state, repo),
    head_repository: repositoryJson(state, repo, elsewhere),
    referenced_workflows: run.calls.map((path) => ({ path, sha: head })),
  }
}
