import { type Connection, connection, type Page } from './connection.ts'
import { commitOf } from './git-resolvers.ts'
import { permit } from './permit.ts'
import { type Asking, actor } from './resolvers.ts'
import { commitAt } from './routes-git.ts'
import type { Comment, InlineComment, PullRequest, Repo, Review, Thread, User } from './state.ts'

/** A pull request as GraphQL gives it. */
export function pullOf(asking: Asking, repo: Repo, pull: PullRequest) {
  const { state } = asking
  const opinions = latestOpinions(pull)
  const tip = repo.branches.get(pull.base)
  return {
    __typename: 'PullRequest',
    id: `PR_${pull.id}`,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    closed: pull.state === 'closed',
    merged: pull.mergedAs !== null,
    mergedAt: pull.mergedAs === null ? null : pull.closedAt,
    mergedBy: pull.mergedBy === null ? null : actor(pull.mergedBy),
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    headRefName: pull.headRef,
    labels: (page: Page) => connection(state, pull.labels, page, (name) => ({ name })),
    title: pull.title,
    body: pull.body,
    url: `https://github.com/${repo.owner}/${repo.name}/pull/${pull.number}`,
    mergeCommit: () => (pull.mergedAs === null ? null : contentsOrNull(asking, repo, () => commitOf(asking, repo, pull.mergedAs ?? ''))),
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
    comments: (page: Page) => connection(state, pull.comments, page, (it) => commentOf(asking, repo, pull, it)),
    reviewThreads: (page: Page) => connection(state, pull.threads, page, (it) => threadOf(asking, repo, pull, it)),
    latestOpinionatedReviews(page: Page & { writersOnly: boolean }) {
      const may = (review: Review) => ['write', 'maintain', 'admin'].includes(state.level(repo, review.user))
      return connection(state, page.writersOnly ? opinions.filter(may) : opinions, page, (review) => ({
        state: review.state,
        ...spokenOf(repo, pull, review.user, `pullrequestreview-${review.id}`),
        body: review.body,
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

function commentOf({ token }: Asking, repo: Repo, pull: PullRequest, comment: Comment) {
  return {
    ...spokenOf(repo, pull, comment.user, `${'line' in comment ? 'discussion_r' : 'issuecomment-'}${comment.id}`),
    id: comment.node,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    createdAt: comment.createdAt,
    viewerDidAuthor: comment.user.login === token.user.login,
  }
}

/** Who says something, what they are to the repository, and its address. */
function spokenOf(repo: Repo, pull: PullRequest, user: User, anchor: string) {
  const association = user.login === repo.owner ? 'OWNER' : repo.collaborators.has(user.login) ? 'COLLABORATOR' : 'NONE'
  const url = `https://github.com/${repo.owner}/${repo.name}/pull/${pull.number}#${anchor}`
  return { author: actor(user), authorAssociation: association, url }
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
        ...commentOf(asking, repo, pull, it),
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
