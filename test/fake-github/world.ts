import { type Issue, type Opened, openIssue, turnIssue } from './issues.ts'
import { type Files, Objects } from './objects.ts'
import type { Comment, InlineComment, Level, PullRequest, Repo, Review, State } from './state.ts'
import { label, type Ran, runWorkflow, type WorkflowRun } from './workflows.ts'

/** What people do with a repository: push, open, review, merge, queue. Everything takes effect at once. */
export interface FakeRepository {
  repo: Repo
  /** Commits files onto a branch, which starts empty or `from` another. `files: null` at a path deletes it. Answers the commit. */
  push(branch: string, files: Record<string, Files[string] | null>, options?: { message?: string; from?: string; at?: string }): string
  open(pull: { head: string; title?: string; body?: string; author?: string; base?: string; draft?: boolean; fork?: boolean }): PullRequest
  /** Squashes a pull request onto its base, as its author or somebody else; or merges it with its commits. */
  merge(pull: PullRequest, by?: string, how?: 'squash' | 'merge'): string
  close(pull: PullRequest): void
  /** Puts a pull request into the merge queue: the event's payload. */
  queue(pull: PullRequest): { head_sha: string; head_ref: string; base_sha: string; base_ref: string; head_commit: { id: string } }
  review(pull: PullRequest, login: string, state: Review['state']): Review
  comment(pull: PullRequest, login: string, body: string): Comment
  reply(pull: PullRequest, comment: InlineComment, login: string, body: string): void
  collaborator(login: string, level: Level): void
  tag(name: string, commit: string): void
  /** A run of a workflow for a pull request. */
  run(pull: PullRequest, ran?: Ran): WorkflowRun
  label(pull: PullRequest, login: string, name: string, off?: boolean): void
  issue(login: string, opened: Opened): Issue
  /** Opens or closes an issue as a person. */
  turn(issue: Issue, login: string, to: Issue['state']): void
  /** Renames or moves the repository; its old name leads on to it. */
  rename(fullName: string): void
}

export function fakeRepository(state: State, fullName: string, isPrivate: boolean): FakeRepository {
  const [owner = '', name = ''] = fullName.split('/')
  const objects = new Objects()
  const collaborators = new Map<string, Level>()
  state.user(owner, 'Organization')
  const repo: Repo = {
    // Below 2^31, as GitHub's still are: GraphQL gives it as an Int.
    id: 700_000_001 + state.repos.size,
    createdAt: state.now(),
    defaultBranch: 'main',
    owner,
    name,
    private: isPrivate,
    objects,
    branches: new Map(),
    tags: new Map(),
    pulls: new Map(),
    issues: new Map(),
    hasIssues: true,
    labels: new Map(),
    statuses: [],
    checkRuns: [],
    checkSuites: [],
    workflowRuns: [],
    reactions: new Map(),
    collaborators,
  }
  state.repos.set(fullName.toLowerCase(), repo)

  function filesAt(commit: string | undefined): Files {
    const all = commit === undefined ? [] : [...objects.files(commit)]
    return Object.fromEntries(
      all.map(([path, { mode, id }]) => {
        if (mode === '160000') return [path, { submodule: id }]
        const bytes = objects.text(id)
        return [path, mode === '100644' ? bytes : { mode: mode as '120000', text: bytes.toString('utf8') }]
      }),
    )
  }

  function advance(branch: string, commit: string): string {
    repo.branches.set(branch, commit)
    for (const pull of repo.pulls.values()) {
      if (pull.headRef !== branch || pull.state === 'closed') continue
      pull.head = commit
      pull.updatedAt = state.now()
    }
    return commit
  }

  /** The base with what the pull request changed since they parted. */
  function merged(pull: PullRequest): Files {
    const tip = repo.branches.get(pull.base) ?? ''
    const parted = filesAt(objects.mergeBase(tip, pull.head) ?? undefined)
    const head = filesAt(pull.head)
    const key = (content: Files[string] | undefined) => (Buffer.isBuffer(content) ? content.toString('latin1') : JSON.stringify(content))
    const files = filesAt(tip)
    for (const path of new Set([...Object.keys(parted), ...Object.keys(head)])) {
      if (key(parted[path]) === key(head[path])) continue
      const now = head[path]
      if (now === undefined) delete files[path]
      else files[path] = now
    }
    return files
  }

  function close(pull: PullRequest): void {
    pull.state = 'closed'
    pull.closedAt = state.now()
    pull.updatedAt = pull.closedAt
  }

  function say(login: string, body: string) {
    const id = state.id()
    const now = state.now()
    return { id, node: `IC_${id}`, user: state.user(login), body, createdAt: now, updatedAt: now }
  }

  return {
    repo,
    push(branch, files, { message = 'A change', from, at = state.now() } = {}) {
      const parent = repo.branches.get(branch) ?? (from === undefined ? undefined : repo.branches.get(from))
      const all: Record<string, Files[string] | null> = { ...filesAt(parent), ...files }
      const kept = Object.fromEntries(Object.entries(all).filter((pair): pair is [string, Files[string]] => pair[1] !== null))
      return advance(branch, objects.commit(kept, parent === undefined ? [] : [parent], message, at))
    },
    open({ head, title = 'A change', body = '', author = 'dora', base = 'main', draft = false, fork = false }) {
      const number = repo.pulls.size + repo.issues.size + 1
      const made = {
        number,
        title,
        body,
        author: state.user(author),
        base,
        headRef: head,
        head: repo.branches.get(head) ?? '',
        draft,
        fork,
      }
      const now = state.now()
      const fresh = {
        id: state.id(),
        state: 'open',
        mergedAs: null,
        mergedBy: null,
        createdAt: now,
        updatedAt: now,
        closedAt: null,
      } as const
      const pull: PullRequest = { ...made, ...fresh, labels: [], labellings: [], comments: [], inline: [], threads: [], reviews: [] }
      repo.pulls.set(number, pull)
      return pull
    },
    merge: (pull, by = pull.author.login, how = 'squash') => {
      const parents = [repo.branches.get(pull.base) ?? '', ...(how === 'merge' ? [pull.head] : [])]
      const commit = objects.commit(merged(pull), parents, pull.title, state.now())
      close(pull)
      pull.mergedAs = commit
      pull.mergedBy = state.user(by)
      return advance(pull.base, commit)
    },
    close,
    queue(pull) {
      const base = repo.branches.get(pull.base) ?? ''
      const head = objects.commit(merged(pull), [base, pull.head], `Merge #${pull.number}`, state.now())
      const ref = `gh-readonly-queue/${pull.base}/pr-${pull.number}-${base}`
      repo.branches.set(ref, head)
      return {
        head_sha: head,
        head_ref: `refs/heads/${ref}`,
        base_sha: base,
        base_ref: `refs/heads/${pull.base}`,
        head_commit: { id: head },
      }
    },
    review(pull, login, chosen) {
      const id = state.id()
      const user = state.user(login)
      const review: Review = { id, node: `PRR_${id}`, user, body: '', state: chosen, commit: pull.head, submittedAt: state.now() }
      pull.reviews.push(review)
      return review
    },
    comment(pull, login, body) {
      const comment = say(login, body)
      pull.comments.push(comment)
      return comment
    },
    reply(pull, comment, login, body) {
      const said = say(login, body)
      pull.inline.push({ ...comment, ...said, node: `PRRC_${said.id}`, replyTo: comment.id, minimised: null, thumbsDown: 0 })
    },
    collaborator: (login, level) => {
      state.user(login)
      collaborators.set(login, level)
    },
    rename(next) {
      const [newOwner = owner, newName = name] = next.split('/')
      repo.owner = newOwner
      repo.name = newName
      state.repos.set(next.toLowerCase(), repo)
    },
    run: (pull, ran) => runWorkflow(state, repo, pull, ran),
    label: (pull, login, name, off) => label(state, pull, login, name, off),
    issue: (login, opened) => openIssue(state, repo, state.user(login), opened),
    turn: (issue, login, to) => turnIssue(state, issue, state.user(login), to),
    tag: (tag, commit) => {
      repo.tags.set(tag, commit)
    },
  }
}
