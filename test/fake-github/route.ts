import type { Repo, State, Token } from './state.ts'

export interface Asked {
  state: State
  token: Token
  repo: Repo
  path: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown>
}

/** One endpoint of the REST API. It answers, or throws `Refused`. */
export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  template: string
  answer(asked: Asked): { status: number; body?: unknown }
}

/** The page a request asks for; GitHub gives 30 unless told, and at most 100. */
export function pageOf<T>(all: T[], query: Record<string, string>, atMost: number): T[] {
  const size = Math.min(Number(query.per_page ?? 30), atMost)
  const page = Math.max(1, Number(query.page ?? 1))
  return all.slice((page - 1) * size, page * size)
}

/** The values of a template's holes in a path, or null where it does not match. */
export function match(template: string, pathname: string): Record<string, string> | null {
  const names: string[] = []
  const pattern = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    names.push(name)
    return name === 'basehead' || name === 'tree_sha' ? '(.+)' : '([^/]+)'
  })
  const found = new RegExp(`^${pattern}$`).exec(pathname)
  return found === null ? null : Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]))
}
