import { connection, type Page } from './connection.ts'
import { blobOf, commitOf, tagsOf, type WantedRefs } from './git-resolvers.ts'
import { issueNumbered, issuesOf, type WantedIssues } from './issue-resolvers.ts'
import { organizationOf } from './organization-resolvers.ts'
import { permit, Refused, repoFor } from './permit.ts'
import { pullOf } from './pull-resolvers.ts'
import { rateLimitOf } from './quota.ts'
import { bodyFor } from './routes-talk.ts'
import type { InlineComment, PullRequest, Repo, State, Token, User } from './state.ts'

export interface Asking {
  state: State
  token: Token
}

/** Everything a query may start from, as plain objects whose functions take a field's arguments. */
export function root({ state, token }: Asking): Record<string, unknown> {
  return {
    viewer: () => ({ __typename: 'User', login: token.user.login }),
    repository: ({ owner, name }: { owner: string; name: string }) => repositoryOf({ state, token }, repoFor(state, owner, name, token)),
    organization: ({ login }: { login: string }) => organizationOf({ state, token }, login),
    rateLimit: () => rateLimitOf(state, token),
    user({ login }: { login: string }) {
      const user = state.users.get(login.toLowerCase())
      if (user?.type !== 'User') throw new Refused(404, `Could not resolve to a User with the login of '${login}'.`)
      return actor(user)
    },
    updatePullRequestReviewComment({ input }: { input: { pullRequestReviewCommentId: string; body: string } }) {
      const { comment } = inlineFor({ state, token }, input.pullRequestReviewCommentId)
      comment.body = bodyFor(state, input.body, 'PullRequestReviewComment')
      comment.updatedAt = state.now()
      return { clientMutationId: null }
    },
    minimizeComment({ input }: { input: { subjectId: string; classifier: string } }) {
      const { comment } = inlineFor({ state, token }, input.subjectId)
      comment.minimised = input.classifier.toLowerCase()
      return { clientMutationId: null }
    },
    unminimizeComment({ input }: { input: { subjectId: string } }) {
      inlineFor({ state, token }, input.subjectId).comment.minimised = null
      return { clientMutationId: null }
    },
  }
}

function inlineFor({ state, token }: Asking, node: string): { repo: Repo; comment: InlineComment } {
  for (const repo of state.repos.values()) {
    for (const pull of repo.pulls.values()) {
      const comment = pull.inline.find((it) => it.node === node)
      if (comment === undefined) continue
      permit(repo, token, ['pull-requests'], 'write')
      return { repo, comment }
    }
  }
  throw new Refused(404, `Could not resolve to a node with the global id of '${node}'.`)
}

export function actor(user: User) {
  return { __typename: user.type, login: user.login.replace(/\[bot\]$/, '') }
}

interface Order {
  field: 'CREATED_AT' | 'UPDATED_AT'
  direction: 'ASC' | 'DESC'
}

interface Wanted {
  states?: string[]
  baseRefName?: string
  headRefName?: string
  orderBy?: Order
}

function pullsOf(repo: Repo, { states, baseRefName, headRefName, orderBy }: Wanted): PullRequest[] {
  const stateOf = (it: PullRequest) => (it.mergedAs !== null ? 'MERGED' : it.state.toUpperCase())
  const all = [...repo.pulls.values()]
    .filter((it) => states?.includes(stateOf(it)) ?? true)
    .filter((it) => baseRefName === undefined || it.base === baseRefName)
    .filter((it) => headRefName === undefined || it.headRef === headRefName)
  const key = (it: PullRequest) => (orderBy?.field === 'UPDATED_AT' ? it.updatedAt : it.createdAt)
  const sorted = all.sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number)
  return orderBy?.direction === 'DESC' ? sorted.reverse() : sorted
}

function repositoryOf(asking: Asking, repo: Repo) {
  const { token } = asking
  return {
    __typename: 'Repository',
    id: `R_${repo.id}`,
    databaseId: repo.id,
    isPrivate: repo.private,
    nameWithOwner: `${repo.owner}/${repo.name}`,
    pullRequest({ number }: { number: number }) {
      permit(repo, token, ['pull-requests'], 'read')
      const pull = repo.pulls.get(number)
      if (pull === undefined) throw new Refused(404, `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullOf(asking, repo, pull)
    },
    pullRequests(asked: Page & Wanted) {
      permit(repo, token, ['pull-requests'], 'read')
      return connection(asking.state, pullsOf(repo, asked), asked, (pull) => pullOf(asking, repo, pull))
    },
    hasIssuesEnabled: repo.hasIssues,
    issue: ({ number }: { number: number }) => issueNumbered(asking, repo, number),
    issues: (asked: WantedIssues) => issuesOf(asking, repo, asked),
    refs: (asked: WantedRefs) => tagsOf(asking, repo, asked),
    defaultBranchRef: () => ({
      __typename: 'Ref',
      name: repo.defaultBranch,
      target: () => commitOf(asking, repo, objectNamed(repo, 'HEAD')),
    }),
    object({ oid, expression }: { oid?: string; expression?: string }) {
      permit(repo, token, ['contents'], 'read')
      const id = oid ?? objectNamed(repo, expression ?? '')
      if (repo.objects.blobs.has(id)) return blobOf(asking, repo, id)
      return repo.objects.commits.has(id) ? commitOf(asking, repo, id) : null
    },
    ref({ qualifiedName }: { qualifiedName: string }) {
      permit(repo, token, ['contents'], 'read')
      const name = qualifiedName.replace(/^refs\/(tags|heads)\//, '')
      const id = (qualifiedName.startsWith('refs/tags/') ? repo.tags : repo.branches).get(name)
      return id === undefined ? null : { __typename: 'Ref', name, target: () => commitOf(asking, repo, id) }
    },
  }
}

/** What `commit:path` or `tag:path` names, or the expression itself. */
function objectNamed(repo: Repo, expression: string): string {
  const [revision = '', path] = expression.split(/:(.*)/s)
  const name = revision === 'HEAD' ? repo.defaultBranch : revision.replace(/^refs\/(heads|tags)\//, '')
  const commit = repo.tags.get(name) ?? repo.branches.get(name) ?? name
  return path === undefined ? commit : (repo.objects.files(commit).get(path)?.id ?? '')
}
