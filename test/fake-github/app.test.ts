import { getOctokit } from '@actions/github'
import { Probot } from 'probot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FakeApp } from './apps.ts'
import { type FakeGithub, startFakeGithub } from './server.ts'
import type { FakeRepository } from './world.ts'

let github: FakeGithub
let acme: FakeRepository
let app: FakeApp
let installation: number

beforeEach(async () => {
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
  acme.push('main', { 'a.py': 'a\n' })
  acme.push('work', { 'a.py': 'b\n' }, { from: 'main' })
  acme.open({ head: 'work' })
  app = github.app({ slug: 'mle-review', permissions: { checks: 'write', contents: 'read' }, secret: 's' })
  installation = app.install('acme/fraud')
})

afterEach(() => github.close())

const at = { owner: 'acme', repo: 'fraud' }
const octokitAt = (url: string, token: string) => getOctokit(token, { baseUrl: url })
const runs = 'POST /repos/{owner}/{repo}/check-runs'
const change = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'

/** What the App asks as itself, signed as Probot signs. */
async function asApp() {
  const { id: appId, privateKey, secret } = app
  return new Probot({ appId, privateKey, secret, baseUrl: github.url, logLevel: 'fatal' }).auth()
}

async function tokenOf(id: number): Promise<string> {
  const { data } = await (await asApp()).request('POST /app/installations/{installation_id}/access_tokens', { installation_id: id })
  return data.token
}

test('an App signs in with its key, and its installation with a token that ends with it', async () => {
  const itself = await asApp()
  expect((await itself.request('GET /app')).data).toMatchObject({ id: app.id, slug: 'mle-review' })
  expect((await itself.request('GET /app/installations')).data).toMatchObject([{ id: installation, account: { login: 'acme' } }])
  const octokit = octokitAt(github.url, await tokenOf(installation))
  const { data } = await octokit.request('GET /installation/repositories')
  expect(data.repositories.map((it) => it.full_name)).toEqual(['acme/fraud'])
  app.suspend(installation)
  await expect(octokit.request('GET /installation/repositories')).rejects.toMatchObject({ status: 403 })
  app.uninstall(installation)
  await expect(octokit.request('GET /installation/repositories')).rejects.toMatchObject({ status: 401 })
  await expect(itself.request(`GET /app/installations/${installation}`)).rejects.toMatchObject({ status: 404 })
  expect(github.violations).toEqual([])
})

test('a forged signature is refused', async () => {
  const header = Buffer.from('{"alg":"RS256","typ":"JWT"}').toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const claims = Buffer.from(JSON.stringify({ iss: app.id, iat: now, exp: now + 500 })).toString('base64url')
  const answer = await fetch(`${github.url}/app`, { headers: { authorization: `bearer ${header}.${claims}.AAAA` } })
  expect(answer.status).toBe(401)
})

test('an installation sees its own private repositories only', async () => {
  github.repository('acme/secret').push('main', { a: 'a' })
  github.repository('other/open', { private: false }).push('main', { a: 'a' })
  const octokit = octokitAt(github.url, await tokenOf(installation))
  const tree = (owner: string, repo: string) => octokit.request(`GET /repos/${owner}/${repo}/git/trees/main`)
  expect((await tree('acme', 'fraud')).status).toBe(200)
  expect((await tree('other', 'open')).status).toBe(200)
  await expect(tree('acme', 'secret')).rejects.toMatchObject({ status: 404 })
  await expect(octokit.request(runs, { owner: 'other', repo: 'open', name: 'x', head_sha: 'x' })).rejects.toMatchObject({ status: 403 })
})

test('a check run grows by its annotations, is listed newest first, and belongs to its App', async () => {
  const octokit = octokitAt(github.url, await tokenOf(installation))
  const head = acme.repo.branches.get('work') ?? ''
  const queued = await octokit.request(runs, { ...at, name: 'mle-review', head_sha: head, status: 'queued' })
  const note = { path: 'a.py', start_line: 1, end_line: 1, annotation_level: 'warning' as const, message: 'm' }
  const output = { title: 't', summary: 's', annotations: Array.from({ length: 50 }, () => note) }
  const run = { ...at, check_run_id: Number(queued.data.id) }
  await octokit.request(change, { ...run, output })
  const { data } = await octokit.request(change, { ...run, conclusion: 'failure', output })
  expect(data).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
    output: { annotations_count: 100 },
    pull_requests: [{ number: 1 }],
  })
  const all = await octokit.paginate(octokit.rest.checks.listAnnotations, run)
  expect(all).toHaveLength(100)
  await octokit.request(runs, { ...at, name: 'mle-review', head_sha: head, conclusion: 'success' })
  const list = async (filter: 'latest' | 'all') => {
    const asked = { ...at, ref: head, check_name: 'mle-review', app_id: app.id, filter }
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', asked)
    return data.check_runs.map((it) => it.conclusion)
  }
  expect(await list('latest')).toEqual(['success'])
  expect(await list('all')).toEqual(['success', 'failure'])
  const suites = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-suites', { ...at, ref: head })
  expect(suites.data.check_suites).toMatchObject([{ conclusion: 'success', app: { id: app.id } }])
  expect(github.violations).toEqual([])

  const job = octokitAt(github.url, github.token('github-actions[bot]', { checks: 'write' }))
  await expect(job.request(change, { ...run, conclusion: 'success' })).rejects.toThrow(/only be modified by the GitHub App/)
  const person = octokitAt(github.url, github.token('dora', { checks: 'write' }))
  await expect(person.request(runs, { ...at, name: 'x', head_sha: head })).rejects.toThrow(/authenticate via a GitHub App/)
})

test.each([
  ['a field it does not know', { conclusion: 'success', concluson: 'x' }, /concluson/],
  ['51 annotations', { output: { summary: 's', annotations: Array(51).fill({}) } }, /50 items/],
  ['a long summary', { output: { summary: 'x'.repeat(65_536) } }, /65535/],
  ['a long label', { actions: [{ label: 'x'.repeat(21), description: 'd', identifier: 'i' }] }, /20 characters/],
  ['four buttons', { actions: Array(4).fill({ label: 'l', description: 'd', identifier: 'i' }) }, /3 items/],
])('a check run refuses %s', async (_, body, why) => {
  const octokit = octokitAt(github.url, await tokenOf(installation))
  const { data } = await octokit.request(runs, { ...at, name: 'x', head_sha: acme.repo.branches.get('work') ?? '' })
  await expect(octokit.request(`PATCH /repos/acme/fraud/check-runs/${data.id}`, body)).rejects.toThrow(why)
})
