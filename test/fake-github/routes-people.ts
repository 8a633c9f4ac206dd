import { commentJson, userJson } from './answers.ts'
import { holds, permit, Refused } from './permit.ts'
import { type Asked, paged, type Route } from './route.ts'
import { commentAt, talk } from './routes-talk.ts'
import type { Level, Reaction } from './state.ts'

const older: Record<Level, string> = { none: 'none', read: 'read', triage: 'read', write: 'write', maintain: 'write', admin: 'admin' }
const rising: Level[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

function reactionJson({ id, user, content, createdAt }: Reaction) {
  return { id, node_id: `REA_${id}`, user: userJson(user), content, created_at: createdAt }
}

/** The members of a team, for who may see an organisation's members. */
function teamOf({ state, token, path }: Asked) {
  const org = (path.org ?? '').toLowerCase()
  const account = token.installation?.account.login.toLowerCase() ?? org
  if (!holds(token, 'members', 'read') || account !== org) throw new Refused(403, 'Resource not accessible by integration')
  const team = state.teams.get(`${org}/${(path.team_slug ?? '').toLowerCase()}`)
  if (team === undefined) throw new Refused(404, 'Not Found')
  return team
}

/** Reactions, what a person may do in a repository, teams. */
export const peopleRoutes: Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    answer({ token, repo, path }) {
      permit(repo, token, talk, 'read')
      const { pull, comment } = commentAt(repo, path.comment_id)
      return { status: 200, body: commentJson(repo, pull, comment) }
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    answer({ state, token, repo, path, body }) {
      permit(repo, token, talk, 'write')
      const { comment } = commentAt(repo, path.comment_id)
      const all = repo.reactions.get(comment.id) ?? []
      const known = all.find((it) => it.user === token.user && it.content === body.content)
      if (known !== undefined) return { status: 200, body: reactionJson(known) }
      const made = { id: state.id(), user: token.user, content: String(body.content), createdAt: state.now() }
      repo.reactions.set(comment.id, [...all, made])
      return { status: 201, body: reactionJson(made) }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    answer(asked) {
      const { token, repo, path, query } = asked
      permit(repo, token, talk, 'read')
      const { comment } = commentAt(repo, path.comment_id)
      const all = repo.reactions.get(comment.id) ?? []
      const some = all.filter((it) => query.content === undefined || it.content === query.content)
      return paged(asked, some, (page) => page.map(reactionJson))
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    answer({ state, token, repo, path }) {
      permit(repo, token, ['metadata'], 'read')
      const user = state.users.get((path.username ?? '').toLowerCase())
      if (user === undefined) throw new Refused(404, `${path.username} is not a user`)
      const level = state.level(repo, user)
      const may = (least: Level) => rising.indexOf(level) >= rising.indexOf(least)
      const permissions = { pull: may('read'), triage: may('triage'), push: may('write'), maintain: may('maintain'), admin: may('admin') }
      const shown = { ...userJson(user), permissions, role_name: level }
      return { status: 200, body: { permission: older[level], role_name: level, user: shown } }
    },
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/members',
    answer(asked) {
      const { state, query } = asked
      const team = [...teamOf(asked)].filter(([, role]) => ['all', undefined, role].includes(query.role))
      return paged(asked, team, (page) => page.map(([login]) => userJson(state.user(login))))
    },
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/memberships/{username}',
    answer(asked) {
      const { path } = asked
      const role = teamOf(asked).get((path.username ?? '').toLowerCase())
      if (role === undefined) throw new Refused(404, 'Not Found')
      const url = `https://api.github.com/orgs/${path.org}/teams/${path.team_slug}/memberships/${path.username}`
      return { status: 200, body: { url, role, state: 'active' } }
    },
  },
]
