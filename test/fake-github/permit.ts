import type { Permissions } from './apps.ts'
import type { Repo, State, Token } from './state.ts'

/** An error answer of the API: REST gives it as a status, GraphQL as a typed error beside null. */
export class Refused extends Error {
  readonly status: number
  readonly type: string
  readonly errors: unknown[] | undefined

  constructor(status: number, message: string, errors?: unknown[]) {
    super(message)
    this.status = status
    this.type = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 422: 'UNPROCESSABLE' }[status] ?? 'INTERNAL'
    this.errors = errors
  }
}

/** The repository, if this token may know of it. */
export function repoFor(state: State, owner: string, name: string, token: Token): Repo {
  const repo = state.repo(owner, name)
  if (repo === undefined || (repo.private && !covers(token, repo))) throw new Refused(404, 'Not Found')
  return repo
}

/** Whether a token was made for a repository: an installation's is for those it was installed on. */
function covers({ repos, installation }: Token, repo: Repo): boolean {
  return (repos?.has(repo) ?? true) && (installation?.repos.has(repo) ?? true)
}

/** Refuses as GitHub does where a token lacks a permission: anybody may read what is public. */
export function permit(repo: Repo, token: Token, permissions: string[], level: 'read' | 'write'): void {
  if (level === 'read' && !repo.private) return
  if (!covers(token, repo) || !permissions.some((name) => holds(token, name, level))) {
    throw new Refused(403, 'Resource not accessible by integration')
  }
}

/** Whether a token holds a permission, written as a workflow does (`pull-requests`) or as an App does (`pull_requests`). */
export function holds({ permissions, installation }: Token, name: string, level: 'read' | 'write'): boolean {
  if (name === 'metadata' && level === 'read') return true
  const of = (all: Permissions) => all[name] ?? all[name.replaceAll('-', '_')]
  const enough = (has: 'read' | 'write' | undefined) => has === 'write' || (level === 'read' && has === 'read')
  return enough(of(permissions)) && (installation === null || enough(of(installation.permissions)))
}
