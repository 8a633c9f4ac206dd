import type { App } from './apps.ts'
import type { Repo, State, Token } from './state.ts'

/** What a request asked. Its token, its App and its repository are looked up when they are touched: each refuses where it is not there. */
export interface Asked {
  state: State
  readonly token: Token
  /** The App whose JWT this is. */
  readonly app: App
  readonly repo: Repo
  url: URL
  path: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown>
}

/** One endpoint of the REST API. It answers, or throws `Refused`. */
export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  template: string
  answer(asked: Asked): Answer
}

export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** The page a request asks for, and links to its neighbours; GitHub gives 30 unless told, and at most 100. */
export function paged<T>({ state, query, url }: Asked, all: T[], body: (page: T[]) => unknown): Answer {
  const size = Math.min(Number(query.per_page ?? 30), state.limits.pageSize)
  const page = Math.max(1, Number(query.page ?? 1))
  const last = Math.max(1, Math.ceil(all.length / size))
  const to: Record<string, number> = {
    ...(page > 1 ? { prev: page - 1 } : {}),
    ...(page < last ? { next: page + 1, last } : {}),
    ...(page > 1 ? { first: 1 } : {}),
  }
  const link = Object.entries(to).map(([rel, number]) => {
    const there = new URL(url)
    there.searchParams.set('page', String(number))
    return `<${there.href}>; rel="${rel}"`
  })
  const headers: Record<string, string> = link.length === 0 ? {} : { link: link.join(', ') }
  return { status: 200, body: body(all.slice((page - 1) * size, page * size)), headers }
}

const patterns = new Map<string, { pattern: RegExp; names: string[] }>()

function patternOf(template: string) {
  const names: string[] = []
  const text = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    names.push(name)
    return ['basehead', 'tree_sha', 'ref'].includes(name) ? '(.+)' : '([^/]+)'
  })
  const made = { pattern: new RegExp(`^${text}$`), names }
  patterns.set(template, made)
  return made
}

/** The values of a template's holes in a path, or null where it does not match. */
export function match(template: string, pathname: string): Record<string, string> | null {
  const { pattern, names } = patterns.get(template) ?? patternOf(template)
  const found = pattern.exec(pathname)
  return found === null ? null : Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]))
}
