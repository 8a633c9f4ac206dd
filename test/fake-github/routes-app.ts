import { randomBytes } from 'node:crypto'
import { appJson, installationJson, repositoryJson } from './answers-app.ts'
import type { App, Installation, Permissions } from './apps.ts'
import { Refused } from './permit.ts'
import { type Asked, paged, type Route } from './route.ts'
import type { Repo } from './state.ts'

function installationsOf({ state }: Asked, app: App): Installation[] {
  return [...state.installations.values()].filter((it) => it.app === app)
}

function installationAt(asked: Asked): Installation {
  const found = installationsOf(asked, asked.app).find((it) => it.id === Number(asked.path.installation_id))
  if (found === undefined) throw new Refused(404, 'Not Found')
  return found
}

/** The part of an installation's repositories that a token is asked for. */
function wanted({ repos }: Installation, body: Record<string, unknown>): Set<Repo> | null {
  const names = body.repositories as string[] | undefined
  const ids = body.repository_ids as number[] | undefined
  if (names === undefined && ids === undefined) return null
  const some = [...repos].filter((it) => names?.includes(it.name) || ids?.includes(it.id))
  if (some.length < (names ?? []).length + (ids ?? []).length) {
    throw new Refused(422, 'There is at least one repository that does not exist or is not accessible to the parent installation.')
  }
  return new Set(some)
}

/** What an App asks as itself, and the tokens it gets for its installations. */
export const appRoutes: Route[] = [
  {
    method: 'GET',
    template: '/app',
    answer(asked) {
      const { app } = asked
      return { status: 200, body: { ...appJson(app), installations_count: installationsOf(asked, app).length } }
    },
  },
  {
    method: 'GET',
    template: '/app/installations',
    answer(asked) {
      return paged(asked, installationsOf(asked, asked.app), (page) => page.map(installationJson))
    },
  },
  {
    method: 'GET',
    template: '/app/installations/{installation_id}',
    answer: (asked) => ({ status: 200, body: installationJson(installationAt(asked)) }),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/installation',
    answer(asked) {
      const { state, app, path } = asked
      const repo = state.repo(path.owner ?? '', path.repo ?? '')
      const found = installationsOf(asked, app).find((it) => repo !== undefined && it.repos.has(repo))
      if (found === undefined) throw new Refused(404, 'Not Found')
      return { status: 200, body: installationJson(found) }
    },
  },
  {
    method: 'POST',
    template: '/app/installations/{installation_id}/access_tokens',
    answer(asked) {
      const { state, app, body } = asked
      const installation = installationAt(asked)
      if (installation.suspendedAt !== null) throw new Refused(403, 'This installation has been suspended')
      const asksFor = (body.permissions ?? installation.permissions) as Permissions
      const more = Object.entries(asksFor).some(([name, level]) => {
        const has = name === 'metadata' ? 'read' : installation.permissions[name]
        return has !== 'write' && has !== level
      })
      if (more) throw new Refused(422, 'The permissions requested are not granted to this installation.')
      const value = `ghs_${randomBytes(18).toString('hex')}`
      const repos = wanted(installation, body)
      const expires = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z/, 'Z')
      const permissions: Permissions = { ...asksFor, metadata: 'read' }
      state.tokens.set(value, { value, user: app.user, permissions, app, installation, repos })
      const named = repos === null ? {} : { repositories: [...repos].map((it) => repositoryJson(state, it)) }
      return { status: 201, body: { token: value, expires_at: expires, permissions, repository_selection: 'selected', ...named } }
    },
  },
  {
    method: 'GET',
    template: '/installation/repositories',
    answer(asked) {
      const { state, token } = asked
      if (token.installation === null) throw new Refused(403, 'Resource not accessible by integration')
      const all = [...token.installation.repos].filter((it) => token.repos?.has(it) ?? true)
      return paged(asked, all, (page) => ({ total_count: all.length, repositories: page.map((it) => repositoryJson(state, it)) }))
    },
  },
]
