import { z } from 'zod'
import type { Api } from './api.ts'

/** GitHub takes no more for an issue. */
const mostAssignees = 10
/** Owners asked about: a list of hundreds costs no more. */
const mostAsked = 20

/** Answers which of these owners GitHub can assign an issue to; each person is asked about once. Names that are no logins and teams are none. */
export function assignable(api: Api, { owner, repo }: { owner: string; repo: string }): (owners: string[]) => Promise<string[]> {
  const known = new Map<string, Promise<boolean>>()
  const isAssignable = (login: string) => {
    const key = login.toLowerCase()
    const asked =
      known.get(key) ??
      api.rest('GET /repos/{owner}/{repo}/assignees/{assignee}', { owner, repo, assignee: login }, z.unknown()).then(({ ok }) => ok)
    known.set(key, asked)
    return asked
  }
  return async (owners) => {
    const logins = owners.flatMap((it) => /^@?([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})$/.exec(it.trim())?.[1] ?? [])
    const found: string[] = []
    for (const login of [...new Set(logins)].slice(0, mostAsked))
      if (found.length < mostAssignees && (await isAssignable(login))) found.push(login)
    return found
  }
}
