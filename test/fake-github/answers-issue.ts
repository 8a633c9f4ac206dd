import { userJson } from './answers.ts'
import type { Issue, Label } from './issues.ts'
import type { Repo } from './state.ts'

export function labelJson({ owner, name: repo }: Repo, { id, name, color, description }: Label) {
  const url = `https://api.github.com/repos/${owner}/${repo}/labels/${encodeURIComponent(name)}`
  return { id, node_id: `LA_${id}`, url, name, color, description, default: false }
}

export function issueJson(repo: Repo, issue: Issue) {
  const at = `https://api.github.com/repos/${repo.owner}/${repo.name}`
  const url = `${at}/issues/${issue.number}`
  const assignees = issue.assignees.map(userJson)
  return {
    id: issue.id,
    node_id: issue.node,
    url,
    repository_url: at,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `https://github.com/${repo.owner}/${repo.name}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.reason,
    title: issue.title,
    body: issue.body,
    user: userJson(issue.author),
    labels: issue.labels.flatMap((name) => {
      const label = repo.labels.get(name.toLowerCase())
      return label === undefined ? [] : [labelJson(repo, label)]
    }),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: false,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : userJson(issue.closedBy),
    author_association: 'NONE',
  }
}
