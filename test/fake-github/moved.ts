import type { Answer } from './route.ts'
import type { State } from './state.ts'

/** The address by name, where a repository is asked for by its id. */
export function byName(state: State, url: URL): URL {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(url.pathname) ?? []
  const repo = [...state.repos.values()].find((it) => it.id === Number(id))
  if (repo === undefined) return url
  const there = new URL(url)
  there.pathname = `/repos/${repo.owner}/${repo.name}${rest}`
  return there
}

/** GitHub's answer where a repository has another name by now: its address by id. */
export function redirection(state: State, method: string, url: URL): Answer | null {
  const [, owner = '', name = '', rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? []
  const repo = state.repo(owner, name)
  if (repo === undefined || `${repo.owner}/${repo.name}`.toLowerCase() === `${owner}/${name}`.toLowerCase()) return null
  const location = `${url.origin}/repositories/${repo.id}${rest}${url.search}`
  const body = { message: 'Moved Permanently', url: location, documentation_url: 'https://docs.github.com/rest' }
  return { status: method === 'GET' ? 301 : 307, headers: { location }, body }
}
