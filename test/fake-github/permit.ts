import type { Repo, State, Token } from './state.ts'

/** An error answer of the API: REST gives it as a status, GraphQL as a typed error beside null. */
export class Refused extends Error {
  readonly status: number
  readonly type: string
  readonly errors: unknown[] | undefined

  constructor(status: number, message: string, errors?: unknown[]) {
    super(message)
    this.status = status
    this.type = { 403: 'FORBIDDEN', 404: 'NOT_FOUND', 422: 'UNPROCESSABLE' }[status] ?? 'INTERNAL'
    this.errors = errors
  }
}

/** The repository, if this token may know of it. */
export function repoFor(state: State, owner: string, name: string): Repo {
  const repo = state.repo(owner, name)
  if (repo === undefined) throw new Refused(404, 'Not Found')
  return repo
}

/** Refuses as GitHub does where a token lacks a permission: anybody may read what is public. */
export function permit(repo: Repo, token: Token, permissions: string[], level: 'read' | 'write'): void {
  if (level === 'read' && !repo.private) return
  const has = permissions.some((name) => token.permissions[name] === 'write' || (level === 'read' && token.permissions[name] === 'read'))
  if (!has) throw new Refused(403, 'Resource not accessible by integration')
}
