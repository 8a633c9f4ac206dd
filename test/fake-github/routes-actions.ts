import { userJson } from './answers.ts'
import { permit, Refused } from './permit.ts'
import { type Asked, paged, type Route } from './route.ts'
import { pullAt, talk } from './routes-talk.ts'
import type { Repo } from './state.ts'
import { workflowRunJson } from './webhook-parts.ts'
import type { Artifact, Labelling, WorkflowRun } from './workflows.ts'

const api = 'https://api.github.com'
const actions = ['actions']

/** Where archives lie: outside the API, as on GitHub, behind an address that needs no token. */
export const storage = '/artifact-storage/'

/** Runs of workflows and what they left; who put which label on. */
export const actionRoutes: Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs',
    answer(asked) {
      const { state, repo, token, query } = asked
      permit(repo, token, actions, 'read')
      const all = repo.workflowRuns
        .filter((it) => query.branch === undefined || it.headRef === query.branch)
        .filter((it) => query.head_sha === undefined || it.head === query.head_sha)
        .toSorted((a, b) => b.id - a.id)
      return paged(asked, all, (page) => ({
        total_count: all.length,
        workflow_runs: page.map((it) => workflowRunJson(state, repo, it)),
      }))
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs/{run_id}',
    answer(asked) {
      permit(asked.repo, asked.token, actions, 'read')
      return { status: 200, body: workflowRunJson(asked.state, asked.repo, runAt(asked)) }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    answer(asked) {
      permit(asked.repo, asked.token, actions, 'read')
      const { artifacts } = runAt(asked)
      const body = (page: Artifact[]) => ({
        total_count: artifacts.length,
        artifacts: page.map((it) => artifactJson(asked.repo, runAt(asked), it)),
      })
      return paged(asked, artifacts, body)
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    answer({ repo, token, path, url }) {
      // Whoever may see a public repository still needs a token for this.
      if (!repo.private && token.permissions.actions === undefined) throw new Refused(403, 'Resource not accessible by integration')
      permit(repo, token, actions, 'read')
      const found = repo.workflowRuns.flatMap(({ artifacts }) => artifacts).find(({ id }) => id === Number(path.artifact_id))
      if (found === undefined || path.archive_format !== 'zip') throw new Refused(404, 'Not Found')
      if (found.expired) throw new Refused(410, 'Artifact has expired')
      return { status: 302, headers: { location: `${url.origin}${storage}${found.id}` } }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/events',
    answer(asked) {
      const { repo, token, path } = asked
      permit(repo, token, talk, 'read')
      return paged(asked, pullAt(repo, path.issue_number).labellings, (page) => page.map((it) => labellingJson(repo, it)))
    },
  },
]

function runAt({ repo, path }: Asked): WorkflowRun {
  const run = repo.workflowRuns.find(({ id }) => id === Number(path.run_id))
  if (run === undefined) throw new Refused(404, 'Not Found')
  return run
}

function artifactJson(repo: Repo, run: WorkflowRun, { id, name, size, expired, createdAt }: Artifact) {
  const url = `${api}/repos/${repo.owner}/${repo.name}/actions/artifacts/${id}`
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: size,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: '2027-01-01T00:00:00Z',
    workflow_run: { id: run.id, repository_id: repo.id, head_repository_id: repo.id, head_branch: run.headRef, head_sha: run.head },
  }
}

function labellingJson(repo: Repo, { id, event, label, actor, createdAt }: Labelling) {
  return {
    id,
    node_id: `LE_${id}`,
    url: `${api}/repos/${repo.owner}/${repo.name}/issues/events/${id}`,
    actor: userJson(actor),
    event,
    commit_id: null,
    commit_url: null,
    created_at: createdAt,
    label: { name: label, color: 'ededed' },
    performed_via_github_app: null,
  }
}
