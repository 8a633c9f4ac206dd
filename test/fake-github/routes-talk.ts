import { commentJson, fileJson, inlineJson, reviewJson, statusJson } from './answers.ts'
import { differences, linesInPatch } from './difference.ts'
import { permit, Refused } from './permit.ts'
import { type Asked, paged, type Route } from './route.ts'
import { commitAt } from './routes-git.ts'
import type { Comment, PullRequest, Repo, Review, State } from './state.ts'

export const talk = ['pull-requests', 'issues']

/** Refuses a body that GitHub finds too long, in the words it uses. */
export function bodyFor(state: State, body: unknown, resource: string): string {
  const text = String(body)
  if (text.length > state.limits.commentCharacters) {
    const message = `body is too long (maximum is ${state.limits.commentCharacters} characters)`
    throw new Refused(422, 'Validation Failed', [{ resource, code: 'custom', field: 'body', message }])
  }
  return text
}

/** A pull request by its number. */
export function pullAt(repo: Repo, number: string | undefined): PullRequest {
  const pull = repo.pulls.get(Number(number))
  if (pull === undefined) throw new Refused(404, 'Not Found')
  return pull
}

/** What people talk on: an issue, with the permission for issues, or a pull request, with that or its own. */
function spokenAt({ repo, token, path }: Asked, level: 'read' | 'write') {
  const issue = repo.issues.get(Number(path.issue_number))
  permit(repo, token, issue === undefined ? talk : ['issues'], level)
  return issue ?? pullAt(repo, path.issue_number)
}

/** A comment by its id, and the pull request it stands on. */
export function commentAt(repo: Repo, id: string | undefined): { pull: PullRequest; comment: Comment } {
  for (const pull of repo.pulls.values()) {
    const comment = pull.comments.find((it) => it.id === Number(id))
    if (comment !== undefined) return { pull, comment }
  }
  throw new Refused(404, 'Not Found')
}

/** What a pull request changes, as GitHub lists it. */
export function filesOf({ state, repo }: Asked, pull: PullRequest) {
  const base = repo.objects.mergeBase(repo.branches.get(pull.base) ?? '', pull.head) ?? ''
  return differences(repo.objects, base, pull.head, state.limits.patchLines).slice(0, state.limits.listedFiles)
}

interface DraftComment {
  path: string
  body: string
  line?: number
  start_line?: number
}

/** Comments, reviews, a pull request's files, statuses. */
export const talkRoutes: Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    answer(asked) {
      const { repo, query } = asked
      const pull = spokenAt(asked, 'read')
      const since = Date.parse(query.since ?? '') || 0
      const late = pull.comments.filter((it) => Date.parse(it.updatedAt) >= since)
      return paged(asked, late, (page) => page.map((it) => commentJson(repo, pull, it)))
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    answer(asked) {
      const { state, token, repo, body } = asked
      const pull = spokenAt(asked, 'write')
      const now = state.now()
      const id = state.id()
      const text = bodyFor(state, body.body, 'IssueComment')
      const comment = { id, node: `IC_${id}`, user: token.user, body: text, createdAt: now, updatedAt: now }
      pull.comments.push(comment)
      return { status: 201, body: commentJson(repo, pull, comment) }
    },
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    answer({ state, token, repo, path, body }) {
      permit(repo, token, talk, 'write')
      const { pull, comment } = commentAt(repo, path.comment_id)
      comment.body = bodyFor(state, body.body, 'IssueComment')
      comment.updatedAt = state.now()
      return { status: 200, body: commentJson(repo, pull, comment) }
    },
  },
  {
    method: 'DELETE',
    template: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    answer({ token, repo, path }) {
      permit(repo, token, talk, 'write')
      const { pull, comment } = commentAt(repo, path.comment_id)
      pull.comments.splice(pull.comments.indexOf(comment), 1)
      return { status: 204 }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    answer(asked) {
      const { token, repo, path } = asked
      permit(repo, token, ['pull-requests'], 'read')
      const pull = pullAt(repo, path.pull_number)
      return paged(asked, filesOf(asked, pull), (page) => page.map((file) => fileJson(repo, pull.head, file)))
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/comments',
    answer(asked) {
      const { token, repo, path, query } = asked
      permit(repo, token, ['pull-requests'], 'read')
      const pull = pullAt(repo, path.pull_number)
      const sorted = query.sort !== undefined && query.direction === 'desc' ? pull.inline.toReversed() : pull.inline
      return paged(asked, sorted, (page) => page.map((it) => inlineJson(repo, pull, it)))
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    answer(asked) {
      const { state, token, repo, path, body } = asked
      permit(repo, token, ['pull-requests'], 'write')
      const pull = pullAt(repo, path.pull_number)
      const comments = (body.comments ?? []) as DraftComment[]
      const text = bodyFor(state, body.body ?? '', 'PullRequestReview')
      if (text === '' && comments.length === 0) throw new Refused(422, 'Unprocessable Entity', ['Body can not be blank'])
      const commit = commitAt(repo, String(body.commit_id ?? pull.head)).id
      const patches = new Map(filesOf(asked, pull).map((file) => [file.filename, file.patch]))
      for (const { path: file, line, start_line: start } of comments) {
        if (!patches.has(file)) throw new Refused(422, 'Unprocessable Entity', ['Path could not be resolved'])
        const shown = linesInPatch(patches.get(file) ?? '')
        if ([line, start ?? line].some((it) => it === undefined || !shown.has(it)) || (start ?? 0) > (line ?? 0)) {
          throw new Refused(422, 'Unprocessable Entity', ['Line could not be resolved'])
        }
      }
      const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const
      const id = state.id()
      const chosen = states[body.event as keyof typeof states]
      const review: Review = { id, node: `PRR_${id}`, user: token.user, body: text, state: chosen, commit, submittedAt: state.now() }
      pull.reviews.push(review)
      for (const draft of comments) addInline(state, pull, review, draft)
      return { status: 200, body: reviewJson(repo, pull, review) }
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/statuses/{sha}',
    answer({ state, token, repo, path, body }) {
      permit(repo, token, ['statuses'], 'write')
      const sha = commitAt(repo, path.sha ?? '').id
      const description = (body.description as string | null | undefined) ?? null
      if ([...(description ?? '')].length > state.limits.statusCharacters) {
        const message = `description is too long (maximum is ${state.limits.statusCharacters} characters)`
        throw new Refused(422, 'Validation Failed', [{ resource: 'Status', code: 'custom', field: 'description', message }])
      }
      const targetUrl = (body.target_url as string | null | undefined) ?? null
      const made = { id: state.id(), sha, context: String(body.context ?? 'default'), state: String(body.state), description, targetUrl }
      const status = { ...made, createdAt: state.now(), creator: token.user }
      repo.statuses.push(status)
      return { status: 201, body: statusJson(repo, status) }
    },
  },
]

function addInline(state: State, pull: PullRequest, review: Review, draft: DraftComment): void {
  const now = state.now()
  const id = state.id()
  const thread = state.id()
  pull.inline.push({
    id,
    node: `PRRC_${id}`,
    user: review.user,
    body: bodyFor(state, draft.body, 'PullRequestReviewComment'),
    createdAt: now,
    updatedAt: now,
    review: review.id,
    path: draft.path,
    line: draft.line ?? 1,
    startLine: draft.start_line ?? null,
    commit: review.commit,
    replyTo: null,
    minimised: null,
    thumbsDown: 0,
  })
  pull.threads.push({ node: `PRRT_${thread}`, first: id, resolved: false })
}
