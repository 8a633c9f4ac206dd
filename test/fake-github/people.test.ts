import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeGithub, startFakeGithub } from './server.ts'
import type { Level } from './state.ts'
import type { FakeRepository } from './world.ts'

let github: FakeGithub
let acme: FakeRepository
let octokit: ReturnType<typeof getOctokit>

beforeEach(async () => {
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
  acme.push('main', { 'a.py': 'a\n' })
  for (const name of ['one', 'two', 'three']) {
    acme.push(name, { 'a.py': `${name}\n` }, { from: 'main' })
    acme.open({ head: name, fork: name === 'three', body: name === 'one' ? '' : name })
  }
  const permissions = { contents: 'read', 'pull-requests': 'write', members: 'read' } as const
  octokit = getOctokit(github.token('mle-review[bot]', permissions), { baseUrl: github.url })
})

afterEach(() => {
  expect(github.violations).toEqual([])
  return github.close()
})

const at = { owner: 'acme', repo: 'fraud' }

test('a reaction is there once for a person and a content', async () => {
  const pull = acme.repo.pulls.get(1)
  if (pull === undefined) throw new Error('no pull request')
  const { id } = acme.comment(pull, 'dora', '/mle-review')
  const react = (content: 'eyes' | '+1') => octokit.rest.reactions.createForIssueComment({ ...at, comment_id: id, content })
  expect((await react('eyes')).status).toBe(201)
  expect((await react('eyes')).status).toBe(200)
  expect((await react('+1')).status).toBe(201)
  const { data } = await octokit.rest.reactions.listForIssueComment({ ...at, comment_id: id })
  expect(data.map((it) => it.content)).toEqual(['eyes', '+1'])
  expect((await octokit.rest.issues.getComment({ ...at, comment_id: id })).data.body).toBe('/mle-review')
})

test('comments are listed since a moment', async () => {
  const pull = acme.repo.pulls.get(1)
  if (pull === undefined) throw new Error('no pull request')
  acme.comment(pull, 'dora', 'old')
  const { createdAt } = acme.comment(pull, 'dora', 'new')
  const { data } = await octokit.rest.issues.listComments({ ...at, issue_number: 1, since: createdAt })
  expect(data.map((it) => it.body)).toEqual(['new'])
})

test.each<[Level, string]>([
  ['none', 'none'],
  ['read', 'read'],
  ['triage', 'read'],
  ['write', 'write'],
  ['maintain', 'write'],
  ['admin', 'admin'],
])('the permission of a person with %s', async (level, permission) => {
  acme.collaborator('ana', level)
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username: 'Ana' })
  expect(data).toMatchObject({ permission, role_name: level })
})

test('pull requests are listed by state, base and head, over pages', async () => {
  const numbers = async (
    more: Parameters<typeof octokit.rest.pulls.list>[0] extends infer P ? Omit<NonNullable<P>, 'owner' | 'repo'> : never,
  ) => (await octokit.paginate(octokit.rest.pulls.list, { ...at, per_page: 1, ...more })).map((it) => it.number)
  expect(await numbers({})).toEqual([3, 2, 1])
  expect(await numbers({ direction: 'asc', sort: 'updated' })).toEqual([1, 2, 3])
  expect(await numbers({ head: 'acme:two' })).toEqual([2])
  expect(await numbers({ head: 'dora:three' })).toEqual([3])
  expect(await numbers({ base: 'other' })).toEqual([])
  const merged = acme.repo.pulls.get(1)
  if (merged !== undefined) acme.merge(merged)
  expect(await numbers({ state: 'closed' })).toEqual([1])
  const { data } = await octokit.rest.pulls.get({ ...at, pull_number: 1 })
  expect(data).toMatchObject({ state: 'closed', merged: true, changed_files: 1, commits: 1, body: null })
  const head = acme.repo.branches.get('two') ?? ''
  const pulls = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: head })
  expect(pulls.data.map((it) => it.number)).toEqual([2])
})

test('a repository that was renamed is found by its old name', async () => {
  acme.rename('acme/risk')
  const { data, url } = await octokit.rest.issues.createComment({ ...at, issue_number: 1, body: 'hello' })
  expect(url).toContain(`/repositories/${acme.repo.id}/issues/1/comments`)
  expect(data.html_url).toContain('/acme/risk/pull/1')
  const page = await octokit.rest.pulls.list({ ...at, per_page: 1 })
  expect(page.data[0]?.base.repo.full_name).toBe('acme/risk')
  expect((await octokit.rest.repos.get({ ...at, repo: 'risk' })).data.id).toBe(acme.repo.id)
})

test('a team is told to who may see members', async () => {
  github.team('acme/ml-leads', ['Ana', 'ben'])
  const team = { org: 'acme', team_slug: 'ml-leads' }
  const all = await octokit.paginate(octokit.rest.teams.listMembersInOrg, { ...team, per_page: 1 })
  expect(all.map((it) => it.login)).toEqual(['Ana', 'ben'])
  const { data } = await octokit.rest.teams.getMembershipForUserInOrg({ ...team, username: 'ben' })
  expect(data.role).toBe('member')
  await expect(octokit.rest.teams.getMembershipForUserInOrg({ ...team, username: 'cleo' })).rejects.toMatchObject({ status: 404 })
  await expect(octokit.rest.teams.listMembersInOrg({ ...team, team_slug: 'none' })).rejects.toMatchObject({ status: 404 })
  const weak = getOctokit(github.token('mle-review[bot]', { contents: 'read' }), { baseUrl: github.url })
  await expect(weak.rest.teams.listMembersInOrg(team)).rejects.toMatchObject({ status: 403 })
})
