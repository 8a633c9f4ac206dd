import type { FileDifference } from './difference.ts'
import type { GitCommit } from './objects.ts'
import type { Comment, InlineComment, PullRequest, Repo, Review, Status, User } from './state.ts'

const api = 'https://api.github.com'
const web = 'https://github.com'

/** The JSON of REST answers, from state. */
export function userJson({ login, id, type }: User) {
  const url = `${api}/users/${encodeURIComponent(login)}`
  const links = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events', 'received_events']
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${web}/${encodeURIComponent(login)}.png`,
    gravatar_id: '',
    url,
    html_url: `${web}/${encodeURIComponent(login)}`,
    ...Object.fromEntries(links.map((name) => [`${name}_url`, `${url}/${name}`])),
    type,
    site_admin: false,
  }
}

export function commentJson(repo: Repo, pull: Pick<PullRequest, 'number'>, comment: Comment) {
  const at = `${api}/repos/${repo.owner}/${repo.name}/issues`
  return {
    id: comment.id,
    node_id: comment.node,
    url: `${at}/comments/${comment.id}`,
    html_url: `${web}/${repo.owner}/${repo.name}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${at}/${pull.number}`,
    user: userJson(comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    body: comment.body,
  }
}

export function inlineJson(repo: Repo, pull: PullRequest, comment: InlineComment) {
  const at = `${api}/repos/${repo.owner}/${repo.name}/pulls`
  const html = `${web}/${repo.owner}/${repo.name}/pull/${pull.number}#discussion_r${comment.id}`
  return {
    url: `${at}/comments/${comment.id}`,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: comment.node,
    diff_hunk: '@@ -1 +1 @@',
    path: comment.path,
    commit_id: pull.head,
    original_commit_id: comment.commit,
    user: userJson(comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: `${at}/${pull.number}`,
    author_association: 'NONE',
    _links: { self: { href: `${at}/comments/${comment.id}` }, html: { href: html }, pull_request: { href: `${at}/${pull.number}` } },
    line: comment.line,
    original_line: comment.line,
    start_line: comment.startLine,
    side: 'RIGHT',
  }
}

export function reviewJson(repo: Repo, pull: PullRequest, review: Review) {
  const at = `${api}/repos/${repo.owner}/${repo.name}/pulls/${pull.number}`
  const html = `${web}/${repo.owner}/${repo.name}/pull/${pull.number}#pullrequestreview-${review.id}`
  return {
    id: review.id,
    node_id: review.node,
    user: userJson(review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: at,
    author_association: 'NONE',
    _links: { html: { href: html }, pull_request: { href: at } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  }
}

export function statusJson(repo: Repo, status: Status) {
  return {
    url: `${api}/repos/${repo.owner}/${repo.name}/statuses/${status.sha}`,
    avatar_url: null,
    id: status.id,
    node_id: `SC_${status.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: userJson(status.creator),
  }
}

export function commitJson(repo: Repo, commit: GitCommit) {
  const at = `${api}/repos/${repo.owner}/${repo.name}`
  const who = { name: 'Fake', email: 'fake@example.test', date: commit.date }
  return {
    url: `${at}/commits/${commit.id}`,
    sha: commit.id,
    node_id: `C_${commit.id}`,
    html_url: `${web}/${repo.owner}/${repo.name}/commit/${commit.id}`,
    comments_url: `${at}/commits/${commit.id}/comments`,
    commit: {
      url: `${at}/git/commits/${commit.id}`,
      author: who,
      committer: who,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${at}/git/trees/${commit.tree}` },
    },
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({ sha, url: `${at}/commits/${sha}` })),
  }
}

export function fileJson(repo: Repo, head: string, file: FileDifference) {
  const path = file.filename.split('/').map(encodeURIComponent).join('/')
  return {
    ...file,
    changes: file.additions + file.deletions,
    blob_url: `${web}/${repo.owner}/${repo.name}/blob/${head}/${path}`,
    raw_url: `${web}/${repo.owner}/${repo.name}/raw/${head}/${path}`,
    contents_url: `${api}/repos/${repo.owner}/${repo.name}/contents/${path}?ref=${head}`,
  }
}

export function comparisonJson(repo: Repo, base: GitCommit, mergeBase: GitCommit, ahead: GitCommit[], behindBy: number, files: unknown[]) {
  const head = ahead.at(-1)?.id ?? base.id
  const page = `${web}/${repo.owner}/${repo.name}/compare/${base.id}...${head}`
  return {
    url: `${api}/repos/${repo.owner}/${repo.name}/compare/${base.id}...${head}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitJson(repo, base),
    merge_base_commit: commitJson(repo, mergeBase),
    status: ahead.length > 0 ? (behindBy > 0 ? 'diverged' : 'ahead') : behindBy > 0 ? 'behind' : 'identical',
    ahead_by: ahead.length,
    behind_by: behindBy,
    total_commits: ahead.length,
    commits: ahead.map((commit) => commitJson(repo, commit)),
    files,
  }
}
