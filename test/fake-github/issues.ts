import type { Comment, Repo, State, User } from './state.ts'

/** An issue that is no pull request; both are numbered in one row. */
export interface Issue {
  id: number
  node: string
  number: number
  title: string
  body: string
  author: User
  state: 'open' | 'closed'
  reason: 'completed' | 'not_planned' | 'reopened' | null
  labels: string[]
  assignees: User[]
  comments: Comment[]
  createdAt: string
  updatedAt: string
  closedAt: string | null
  closedBy: User | null
}

export interface Label {
  id: number
  name: string
  color: string
  description: string | null
}

/** What somebody says of an issue that they open. */
export interface Opened {
  title: string
  body: string
  labels?: string[]
  assignees?: string[]
}

/** Opens an issue. Labels that are not there are made; who cannot be assigned is passed over in silence. */
export function openIssue(state: State, repo: Repo, author: User, { title, body, labels = [], assignees = [] }: Opened): Issue {
  for (const name of labels) labelAt(state, repo, name)
  const id = state.id()
  const now = state.now()
  const issue: Issue = {
    id,
    node: `I_${id}`,
    number: repo.pulls.size + repo.issues.size + 1,
    title,
    body,
    author,
    state: 'open',
    reason: null,
    labels,
    assignees: assignees.filter((login) => isAssignable(repo, login)).map((login) => state.user(login)),
    comments: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
  }
  repo.issues.set(issue.number, issue)
  return issue
}

/** Opens or closes an issue as somebody. */
export function turnIssue(state: State, issue: Issue, by: User, to: Issue['state'], reason: Issue['reason'] = null): void {
  if (issue.state === to) return
  issue.state = to
  issue.reason = reason ?? (to === 'open' ? 'reopened' : 'completed')
  issue.updatedAt = state.now()
  issue.closedAt = to === 'closed' ? issue.updatedAt : null
  issue.closedBy = to === 'closed' ? by : null
}

/** GitHub compares names of labels without regard to case. */
export function labelAt(state: State, repo: Repo, name: string, made: Partial<Label> = {}): Label {
  const key = name.toLowerCase()
  const known = repo.labels.get(key) ?? { id: state.id(), name, color: 'ededed', description: null, ...made }
  repo.labels.set(key, known)
  return known
}

export function isAssignable(repo: Repo, login: string): boolean {
  return [...repo.collaborators].some(([name, level]) => name.toLowerCase() === login.toLowerCase() && level !== 'none')
}
