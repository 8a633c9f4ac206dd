import { type Connection, connection, type Page } from './connection.ts'
import { blobOf, commitOf } from './git-resolvers.ts'
import { permit, Refused, repoFor } from './permit.ts'
import { commitAt } from './routes-git.ts'
import { bodyFor } from './routes-talk.ts'
import type { Comment, InlineComment, PullRequest, Repo, Review, State, Thread, Token, User } from './state.ts'

export interface Asking {
  state: State
  token: Token
}

/** Everything a query may start from, as plain objects whose functions take a field's arguments. */
export function root({ state, token }: Asking): Record<string, unknown> {
  return {
    viewer: () => ({ __typename: 'User', login: token.user.login }),
    repository: ({ owner, name }: { owner: string; name: string }) => repositoryOf({ state, token }, repoFor(state, owner, name, token)),
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

function repositoryOf(asking: Asking, repo: Repo) {
  const { token } = asking
  return {
    __typename: 'Repository',
    nameWithOwner: `${repo.owner}/${repo.name}`,
    pullRequest({ number }: { number: number }) {
      permit(repo, token, ['pull-requests'], 'read')
      const pull = repo.pulls.get(number)
      if (pull === undefined) throw new Refused(404, `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullOf(asking, repo, pull)
    },
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
  const commit = repo.tags.get(revision) ?? repo.branches.get(revision) ?? revision
  return path === undefined ? commit : (repo.objects.files(commit).get(path)?.id ?? '')
}

function pullOf(asking: Asking, repo: Repo, pull: PullRequest) {
  const { state } = asking
  const opinions = latestOpinions(pull)
  const tip = repo.branches.get(pull.base)
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    url: `https://github.com/${repo.owner}/${repo.name}/pull/${pull.number}`,
    isDraft: pull.draft,
    state: pull.mergedAs === null ? pull.state.toUpperCase() : 'MERGED',
    isCrossRepository: pull.fork,
    author: actor(pull.author),
    baseRefName: pull.base,
    // As on GitHub, where this may be older than the branch's tip.
    baseRefOid: repo.objects.mergeBase(tip ?? '', pull.head) ?? tip,
    headRefOid: pull.head,
    baseRef: tip === undefined ? null : { name: pull.base, target: () => contentsOrNull(asking, repo, () => commitOf(asking, repo, tip)) },
    commits: (page: Page) => connection(state, ownCommits(repo, pull), page, (id) => ({ commit: () => commitOf(asking, repo, id) })),
    comments: (page: Page) => connection(state, pull.comments, page, (it) => commentOf(asking, it)),
    reviewThreads: (page: Page) => connection(state, pull.threads, page, (it) => threadOf(asking, repo, pull, it)),
    latestOpinionatedReviews(page: Page & { writersOnly: boolean }) {
      const may = (review: Review) => ['write', 'maintain', 'admin'].includes(state.level(repo, review.user))
      return connection(state, page.writersOnly ? opinions.filter(may) : opinions, page, (review) => ({
        state: review.state,
        author: actor(review.user),
        commit: () => commitOf(asking, repo, review.commit),
      }))
    },
  }
}

/** Commits of the pull request, oldest first. */
function ownCommits(repo: Repo, pull: PullRequest): string[] {
  const ofBase = new Set(repo.objects.ancestors(repo.branches.get(pull.base) ?? ''))
  const own = repo.objects.ancestors(pull.head).filter((id) => !ofBase.has(id))
  return own.length === 0 ? [pull.head] : own.reverse()
}

function contentsOrNull<T>({ token }: Asking, repo: Repo, value: () => T): T {
  permit(repo, token, ['contents'], 'read')
  return value()
}

/** The last review of each person that is more than a comment. */
function latestOpinions(pull: PullRequest): Review[] {
  const last = new Map<string, Review>()
  for (const review of pull.reviews) if (review.state !== 'COMMENTED') last.set(review.user.login, review)
  return [...last.values()]
}

function commentOf({ token }: Asking, comment: Comment) {
  return {
    id: comment.node,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    createdAt: comment.createdAt,
    author: actor(comment.user),
    viewerDidAuthor: comment.user.login === token.user.login,
  }
}

function threadOf(asking: Asking, repo: Repo, pull: PullRequest, thread: Thread) {
  const comments = pull.inline.filter((it) => it.id === thread.first || it.replyTo === thread.first)
  const [first] = comments
  return {
    isResolved: thread.resolved,
    path: first?.path,
    line: first === undefined ? null : lineNow(repo, pull, first),
    comments: (page: Page): Connection =>
      connection(asking.state, comments, page, (it) => ({
        ...commentOf(asking, it),
        isMinimized: it.minimised !== null,
        reactions: ({ content }: { content?: string }) => ({ totalCount: content === 'THUMBS_DOWN' ? it.thumbsDown : 0 }),
      })),
  }
}

/** Where a comment's line stands at the head: unmoved, moved, or null when it is outdated. */
function lineNow(repo: Repo, pull: PullRequest, comment: InlineComment): number | null {
  const lines = (commit: string) =>
    repo.objects
      .text(repo.objects.files(commitAt(repo, commit).id).get(comment.path)?.id)
      .toString('utf8')
      .split('\n')
  const text = lines(comment.commit)[comment.line - 1]
  const now = lines(pull.head)
  if (now[comment.line - 1] === text) return comment.line
  const moved = now.indexOf(text ?? '')
  return moved === -1 ? null : moved + 1
}
