import { connection, type Page } from './connection.ts'
import { holds, Refused } from './permit.ts'
import { type Asking, actor } from './resolvers.ts'

/** An organisation and its teams as GraphQL gives them: a team that may not be seen is an error of its own. */
export function organizationOf({ state, token }: Asking, login: string) {
  const user = state.users.get(login.toLowerCase())
  if (user?.type !== 'Organization') throw new Refused(404, `Could not resolve to an Organization with the login of '${login}'.`)
  const account = token.installation?.account ?? user
  return {
    __typename: 'Organization',
    login: user.login,
    team({ slug }: { slug: string }) {
      if (!holds(token, 'members', 'read') || account !== user) throw new Refused(403, 'Resource not accessible by integration')
      const members = state.teams.get(`${login}/${slug}`.toLowerCase())
      if (members === undefined) return null
      const people = [...members.keys()].map((it) => state.user(it))
      return { slug, name: slug, members: (page: Page) => connection(state, people, page, (it) => ({ ...actor(it), __typename: 'User' })) }
    },
  }
}
