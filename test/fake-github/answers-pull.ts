import { userJson } from './answers.ts'
import { repositoryJson } from './answers-app.ts'
import { differences } from './difference.ts'
import type { PullRequest, Repo, State } from './state.ts'

const api = 'https://api.github.com'
const web = 'https://github.com'

export function labelJson(repo: Repo, name: string) {
  const id = 7_000_000 + ([...name].reduce((sum, it) => sum * 31 + (it.codePointAt(0) ?? 0), 0) % 1_000_000)
  const url = `${api}/repos/${repo.owner}/${repo.name}/labels/${encodeURIComponent(name)}`
  return { id, node_id: `LA_${id}`, url, name, description: '', color: 'ededed', default: false }
}

/** A pull request as lists give it. A fork's head stands in its author's repository. */
export function pullSimpleJson(state: State, repo: Repo, pull: PullRequest) {
  const path = `${repo.owner}/${repo.name}`
  const url = `${api}/repos/${path}/pulls/${pull.number}`
  const issue = `${api}/repos/${path}/issues/${pull.number}`
  const html = `${web}/${path}/pull/${pull.number}`
  const statuses = `${api}/repos/${path}/statuses/${pull.head}`
  const ends = { comments: `${issue}/comments`, review_comments: `${url}/comments`, commits: `${url}/commits` }
  const ownerOfHead = pull.fork ? pull.author.login : repo.owner
  const side = (owner: string, ref: string, sha: string) => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userJson(state.user(owner)),
    repo: repositoryJson(state, repo, { owner, id: owner === repo.owner ? repo.id : repo.id + 500_000_000, fork: owner !== repo.owner }),
  })
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: ends.commits,
    review_comments_url: ends.review_comments,
    review_comment_url: `${api}/repos/${path}/pulls/comments{/number}`,
    comments_url: ends.comments,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userJson(pull.author),
    body: pull.body === '' ? null : pull.body,
    labels: pull.labels.map((it) => labelJson(repo, it)),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAs === null ? null : pull.closedAt,
    merge_commit_sha: pull.mergedAs,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(ownerOfHead, pull.headRef, pull.head),
    base: side(repo.owner, pull.base, repo.branches.get(pull.base) ?? ''),
    _links: Object.fromEntries(
      Object.entries({
        ...ends,
        self: url,
        html,
        issue,
        statuses,
        review_comment: `${api}/repos/${path}/pulls/comments{/number}`,
      }).map(([name, href]) => [name, { href }]),
    ),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    draft: pull.draft,
  }
}

interface Changes {
  additions: number
  deletions: number
  files: number
  commits: number
}

/** How much a pull request changes. */
export function changesOf(repo: Repo, pull: PullRequest): Changes {
  const tip = repo.branches.get(pull.base) ?? ''
  const files = differences(repo.objects, repo.objects.mergeBase(tip, pull.head) ?? '', pull.head, 20_000)
  const sum = (of: 'additions' | 'deletions') => files.reduce((total, it) => total + it[of], 0)
  const ofBase = new Set(repo.objects.ancestors(tip))
  const commits = repo.objects.ancestors(pull.head).filter((id) => !ofBase.has(id)).length
  return { additions: sum('additions'), deletions: sum('deletions'), files: files.length, commits }
}

/** A pull request asked for by its number. */
export function pullJson(state: State, repo: Repo, pull: PullRequest, changes: Changes) {
  return {
    ...pullSimpleJson(state, repo, pull),
    merged: pull.mergedAs !== null,
    mergeable: pull.state === 'open' ? true : null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: pull.comments.length,
    review_comments: pull.inline.length,
    maintainer_can_modify: false,
    commits: changes.commits,
    additions: changes.additions,
    deletions: changes.deletions,
    changed_files: changes.files,
  }
}
