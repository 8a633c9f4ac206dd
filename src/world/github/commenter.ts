import { z } from 'zod'
import { type RepositoryRole, repositoryRoles } from '../../model/command.ts'
import type { Answer, Api } from './api.ts'

interface PullPlace {
  owner: string
  repo: string
  number: number
}

/** A comment as it stands now; null: deleted, or on another pull request. */
export interface CommentNow {
  login: string
  bot: boolean
  body: string
}

const account = z.object({ login: z.string(), type: z.string() }).nullable()
const comment = z.object({ user: account, body: z.string().nullish(), issue_url: z.string() })

/** Reads a comment anew. */
export async function commentNow(api: Api, { owner, repo, number }: PullPlace, id: number): Promise<Answer<CommentNow | null>> {
  const found = await api.rest('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id }, comment)
  if (!found.ok) return found.refusal.kind === 'missing' ? { ok: true, value: null } : found
  const { user, body, issue_url } = found.value
  if (user === null || !issue_url.endsWith(`/${number}`)) return { ok: true, value: null }
  return { ok: true, value: { login: user.login, bot: user.type === 'Bot', body: body ?? '' } }
}

export interface Standing {
  isAuthor: boolean
  role: RepositoryRole
  /** Whether the pull request is open. */
  open: boolean
}

const pull = z.object({ state: z.string(), user: account })
const flags = z.object({ pull: z.boolean(), triage: z.boolean(), push: z.boolean(), maintain: z.boolean(), admin: z.boolean() }).partial()
const allowed = z.object({
  permission: z.string(),
  role_name: z.string().optional(),
  user: z.object({ permissions: flags.optional() }).nullish(),
})

/** Who somebody is to a pull request at this moment: its author, or what GitHub lets them do in the repository. */
export async function standingOf(api: Api, { owner, repo, number }: PullPlace, login: string): Promise<Answer<Standing>> {
  const found = await api.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number }, pull)
  if (!found.ok) return found
  const { state, user } = found.value
  const open = state === 'open'
  if (user?.login.toLowerCase() === login.toLowerCase()) return { ok: true, value: { isAuthor: true, role: 'none', open } }
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  const asked = await api.rest(route, { owner, repo, username: login }, allowed)
  if (!asked.ok) return asked.refusal.kind === 'missing' ? { ok: true, value: { isAuthor: false, role: 'none', open } } : asked
  return { ok: true, value: { isAuthor: false, role: roleIn(asked.value), open } }
}

/** The highest role that an answer tells of: a custom role has a name of its own, and flags for what it includes. */
function roleIn({ permission, role_name, user }: z.infer<typeof allowed>): RepositoryRole {
  const may = user?.permissions ?? {}
  const named = { read: may.pull, triage: may.triage, write: may.push, maintain: may.maintain, admin: may.admin, none: true }
  const has = repositoryRoles.filter((role) => named[role] === true || role === permission || role === role_name)
  return has.at(-1) ?? 'none'
}
