import { connection, type Page } from './connection.ts'
import type { Issue } from './issues.ts'
import { permit, Refused } from './permit.ts'
import { type Asking, actor } from './resolvers.ts'
import type { Repo } from './state.ts'

export interface WantedIssues extends Page {
  labels?: string[]
  states?: string[]
  orderBy?: { field: string; direction: 'ASC' | 'DESC' }
}

/** Issues of a repository, pull requests not among them. */
export function issuesOf(asking: Asking, repo: Repo, asked: WantedIssues) {
  permit(repo, asking.token, ['issues'], 'read')
  const { labels, states, orderBy } = asked
  const has = (issue: Issue, name: string) => issue.labels.some((it) => it.toLowerCase() === name.toLowerCase())
  const all = [...repo.issues.values()]
    .filter((it) => labels?.some((name) => has(it, name)) ?? true)
    .filter((it) => states?.includes(it.state.toUpperCase()) ?? true)
  const sorted = orderBy?.direction === 'DESC' ? all.toReversed() : all
  return connection(asking.state, sorted, asked, (it) => issueOf(asking, it))
}

export function issueNumbered(asking: Asking, repo: Repo, number: number) {
  permit(repo, asking.token, ['issues'], 'read')
  const issue = repo.issues.get(number)
  if (issue === undefined) throw new Refused(404, `Could not resolve to an Issue with the number of ${number}.`)
  return issueOf(asking, issue)
}

function issueOf({ state, token }: Asking, issue: Issue) {
  return {
    __typename: 'Issue',
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state.toUpperCase(),
    createdAt: issue.createdAt,
    author: actor(issue.author),
    viewerDidAuthor: issue.author === token.user,
    comments: (page: Page) => connection(state, issue.comments, page, (it) => ({ body: it.body, viewerDidAuthor: it.user === token.user })),
    timelineItems(page: Page) {
      const { closedBy, closedAt } = issue
      const closed = closedBy === null ? [] : [{ __typename: 'ClosedEvent', actor: actor(closedBy), createdAt: closedAt }]
      return connection(state, closed, page, (it) => it)
    },
  }
}
