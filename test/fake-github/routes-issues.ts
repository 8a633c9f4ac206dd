import { issueJson, labelJson } from './answers-issue.ts'
import { type Issue, isAssignable, labelAt, openIssue, turnIssue } from './issues.ts'
import { permit, Refused } from './permit.ts'
import type { Asked, Route } from './route.ts'
import { bodyFor } from './routes-talk.ts'
import type { Repo } from './state.ts'

const issues = ['issues']

/** An issue by its number. */
export function issueAt({ issues }: Repo, number: string | undefined): Issue {
  const found = issues.get(Number(number))
  if (found === undefined) throw new Refused(404, 'Not Found')
  return found
}

function titleFor(title: unknown): string {
  const text = String(title ?? '')
  if (text !== '' && text.length <= 256) return text
  throw new Refused(422, 'Validation Failed', [{ resource: 'Issue', code: text === '' ? 'missing_field' : 'custom', field: 'title' }])
}

function whereEnabled({ repo }: Asked): Repo {
  if (!repo.hasIssues) throw new Refused(410, 'Issues are disabled for this repo')
  return repo
}

/** Issues, labels, who can be assigned. */
export const issueRoutes: Route[] = [
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/issues',
    answer(asked) {
      const { state, token, body } = asked
      const repo = whereEnabled(asked)
      permit(repo, token, issues, 'write')
      const opened = {
        title: titleFor(body.title),
        body: bodyFor(state, body.body ?? '', 'Issue'),
        labels: (body.labels ?? []) as string[],
        assignees: (body.assignees ?? []) as string[],
      }
      return { status: 201, body: issueJson(repo, openIssue(state, repo, token.user, opened)) }
    },
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/issues/{issue_number}',
    answer(asked) {
      const { state, token, path, body } = asked
      const repo = whereEnabled(asked)
      permit(repo, token, issues, 'write')
      const issue = issueAt(repo, path.issue_number)
      if (body.title !== undefined) issue.title = titleFor(body.title)
      if (body.body !== undefined) issue.body = bodyFor(state, body.body, 'Issue')
      if (body.title !== undefined || body.body !== undefined) issue.updatedAt = state.now()
      if (body.state !== undefined)
        turnIssue(state, issue, token.user, body.state as Issue['state'], (body.state_reason ?? null) as Issue['reason'])
      return { status: 200, body: issueJson(repo, issue) }
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/labels',
    answer({ state, token, repo, body }) {
      permit(repo, token, issues, 'write')
      const name = String(body.name)
      if (repo.labels.has(name.toLowerCase()))
        throw new Refused(422, 'Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }])
      const made = { color: String(body.color ?? 'ededed'), description: (body.description as string | undefined) ?? null }
      if ((made.description ?? '').length > 100)
        throw new Refused(422, 'Validation Failed', [{ resource: 'Label', code: 'custom', field: 'description' }])
      return { status: 201, body: labelJson(repo, labelAt(state, repo, name, made)) }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/labels/{name}',
    answer({ token, repo, path }) {
      permit(repo, token, issues, 'read')
      const found = repo.labels.get((path.name ?? '').toLowerCase())
      if (found === undefined) throw new Refused(404, 'Not Found')
      return { status: 200, body: labelJson(repo, found) }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/assignees/{assignee}',
    answer({ token, repo, path }) {
      permit(repo, token, issues, 'read')
      if (!isAssignable(repo, path.assignee ?? '')) throw new Refused(404, 'Not Found')
      return { status: 204 }
    },
  },
]
