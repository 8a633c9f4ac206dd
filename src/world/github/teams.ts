import { z } from 'zod'
import type { Read } from '../../model/read.ts'
import type { Api } from './api.ts'

const members = z.array(z.object({ login: z.string() }))
const route = 'GET /orgs/{org}/teams/{team_slug}/members'
const perPage = 100
const pagesAtMost = 20

/** Members of each team (`org/team`), child teams included, as they are now. A team that cannot be read is unreadable alone. */
export async function readTeams({ api, mend }: { api: Api; mend: string }, names: string[]): Promise<Record<string, Read<string[]>>> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readTeam(api, mend, name)] as const)))
}

async function readTeam(api: Api, mend: string, name: string): Promise<Read<string[]>> {
  const [org = '', team_slug = ''] = name.split('/')
  const logins: string[] = []
  for (let page = 1; page <= pagesAtMost; page++) {
    const got = await api.rest(route, { org, team_slug, per_page: perPage, page }, members)
    if (!got.ok) {
      const why = `The members of @${name} could not be read, so an approval by one of them does not count yet: GitHub answered ${got.refusal.status ?? 'nothing'}. ${mend}`
      return { is: 'unreadable', fault: 'ours', reason: got.refusal.kind, why }
    }
    logins.push(...got.value.map(({ login }) => login))
    if (got.value.length < perPage) return { is: 'read', value: logins, from: { path: name, commit: null, id: null } }
  }
  const why = `@${name} has more than ${perPage * pagesAtMost} members: list a smaller team, or people.`
  return { is: 'unreadable', fault: 'ours', reason: 'too-large', why }
}
