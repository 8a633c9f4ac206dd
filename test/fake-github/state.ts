import type { App, Installation, Permissions } from './apps.ts'
import type { CheckRun, CheckSuite } from './checks.ts'
import type { Delivery } from './deliveries.ts'
import type { Issue, Label } from './issues.ts'
import type { Objects } from './objects.ts'
import type { Quota } from './quota.ts'
import type { Labelling, WorkflowRun } from './workflows.ts'

export type Level = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'

export interface User {
  login: string
  id: number
  type: 'User' | 'Bot' | 'Organization'
}

/** What a token may do: its account, and the permissions a job or an installation was given. */
export interface Token {
  value: string
  user: User
  permissions: Permissions
  /** Whose App asked for it; null: a person's token. */
  app: App | null
  installation: Installation | null
  /** The repositories it is for; null: all. */
  repos: ReadonlySet<Repo> | null
}

export interface Comment {
  id: number
  node: string
  user: User
  body: string
  createdAt: string
  updatedAt: string
}

export interface InlineComment extends Comment {
  review: number
  path: string
  line: number
  startLine: number | null
  commit: string
  replyTo: number | null
  minimised: string | null
  thumbsDown: number
}

export interface Thread {
  node: string
  first: number
  resolved: boolean
}

export interface Review {
  id: number
  node: string
  user: User
  body: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  commit: string
  submittedAt: string
}

export interface Status {
  id: number
  sha: string
  context: string
  state: string
  description: string | null
  targetUrl: string | null
  createdAt: string
  creator: User
}

export interface PullRequest {
  id: number
  number: number
  state: 'open' | 'closed'
  mergedAs: string | null
  mergedBy: User | null
  createdAt: string
  updatedAt: string
  closedAt: string | null
  labels: string[]
  labellings: Labelling[]
  title: string
  body: string
  author: User
  base: string
  headRef: string
  head: string
  draft: boolean
  fork: boolean
  comments: Comment[]
  inline: InlineComment[]
  threads: Thread[]
  reviews: Review[]
}

export interface Reaction {
  id: number
  user: User
  content: string
  createdAt: string
}

export interface Repo {
  id: number
  createdAt: string
  defaultBranch: string
  owner: string
  name: string
  private: boolean
  objects: Objects
  branches: Map<string, string>
  tags: Map<string, string>
  pulls: Map<number, PullRequest>
  issues: Map<number, Issue>
  hasIssues: boolean
  /** By the name in lower case. */
  labels: Map<string, Label>
  statuses: Status[]
  checkRuns: CheckRun[]
  checkSuites: CheckSuite[]
  workflowRuns: WorkflowRun[]
  /** By the comment's id. */
  reactions: Map<number, Reaction[]>
  collaborators: Map<string, Level>
}

/** Limits of GitHub's that its description does not tell; a test may lower them. */
export interface Limits {
  commentCharacters: number
  comparedFiles: number
  listedFiles: number
  pageSize: number
  patchLines: number
  treeEntries: number
  graphqlTextBytes: number
  statusCharacters: number
  requestsAnHour: number
}

/** Everything a fake GitHub knows. Its clock moves one second at each thing that happens, or is the real one. */
export class State {
  readonly users = new Map<string, User>()
  readonly tokens = new Map<string, Token>()
  readonly repos = new Map<string, Repo>()
  readonly apps = new Map<number, App>()
  readonly installations = new Map<number, Installation>()
  /** Members with their role, by `org/slug`. */
  readonly teams = new Map<string, Map<string, 'member' | 'maintainer'>>()
  readonly deliveries = new Map<number, Delivery>()
  readonly quotas = new Map<string, Quota>()
  readonly limits: Limits = {
    commentCharacters: 65_536,
    comparedFiles: 300,
    listedFiles: 3000,
    pageSize: 100,
    patchLines: 20_000,
    treeEntries: 100_000,
    graphqlTextBytes: 512_000,
    statusCharacters: 140,
    requestsAnHour: 5000,
  }
  /** Above 2^31, as GitHub's are. */
  private lastId = 3_000_000_000
  private seconds = Date.UTC(2026, 9, 1) / 1000
  private readonly realTime: boolean

  constructor(realTime = false) {
    this.realTime = realTime
  }

  id(): number {
    this.lastId += 1
    return this.lastId
  }

  now(): string {
    this.seconds = this.realTime ? Math.floor(Date.now() / 1000) : this.seconds + 1
    return new Date(this.seconds * 1000).toISOString().replace('.000Z', 'Z')
  }

  user(login: string, type: User['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): User {
    const known = this.users.get(login.toLowerCase()) ?? { login, id: this.users.size + 1, type }
    this.users.set(login.toLowerCase(), known)
    return known
  }

  /** Nothing, where the repository is not there. */
  repo(owner: string, name: string): Repo | undefined {
    return this.repos.get(`${owner}/${name}`.toLowerCase())
  }

  level(repo: Repo, user: User): Level {
    return repo.collaborators.get(user.login) ?? (repo.private ? 'none' : 'read')
  }
}
