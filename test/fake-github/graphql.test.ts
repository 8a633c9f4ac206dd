import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeGithub, startFakeGithub } from './server.ts'
import type { FakeRepository } from './world.ts'

let github: FakeGithub
let acme: FakeRepository

beforeEach(async () => {
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
  acme.push('main', { 'a.py': 'a\n' })
  for (const name of ['one', 'two', 'three']) {
    acme.push(name, { 'a.py': `${name}\n` }, { from: 'main' })
    acme.open({ head: name, draft: name === 'two' })
  }
})

afterEach(() => github.close())

function octokit(permissions: Record<string, 'read' | 'write'>) {
  return getOctokit(github.token('github-actions[bot]', permissions), { baseUrl: github.url })
}

const all = { contents: 'read', 'pull-requests': 'read', checks: 'write', statuses: 'write' } as const

const open = (after: string) => `pullRequests(states: OPEN, first: 2${after}, orderBy: { field: CREATED_AT, direction: DESC }) {
  pageInfo { hasNextPage endCursor }
  nodes { number isDraft headRefOid commits(last: 1) { nodes { commit {
    oid
    checkSuites(first: 1, filterBy: { appId: 15368 }) { nodes { conclusion checkRuns(first: 1, filterBy: { checkName: "x", checkType: LATEST }) { nodes { status conclusion } } } }
    statusCheckRollup { state contexts(first: 10) { nodes { ... on CheckRun { name } ... on StatusContext { context } } } }
  } } } }
}`

interface Pull {
  number: number
  headRefOid: string
  commits: { nodes: { commit: { oid: string; statusCheckRollup: unknown; checkSuites: { nodes: unknown[] } } }[] }
}

interface Answer {
  a: { pullRequests: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Pull[] } }
  b: { object: { text: string }; defaultBranchRef: { name: string } }
  rateLimit: { remaining: number; limit: number }
}

test('open pull requests of a repository come with the checks of their heads, beside other repositories', async () => {
  github.repository('acme/policy').push('main', { 'mle-review.yml': 'version: 1\n' })
  const kit = octokit(all)
  const head = acme.repo.branches.get('three') ?? ''
  const at = { owner: 'acme', repo: 'fraud' }
  await kit.rest.checks.create({ ...at, name: 'x', head_sha: head, conclusion: 'failure' })
  await kit.rest.repos.createCommitStatus({ ...at, sha: head, state: 'success', context: 'ci' })
  const ask = (after: string) =>
    kit.graphql<Answer>(`{
      a: repository(owner: "acme", name: "fraud") { ${open(after)} }
      b: repository(owner: "acme", name: "policy") { defaultBranchRef { name } object(expression: "HEAD:mle-review.yml") { ... on Blob { text } } }
      rateLimit { limit remaining }
    }`)
  const first = await ask('')
  expect(first.b).toEqual({ object: { text: 'version: 1\n' }, defaultBranchRef: { name: 'main' } })
  expect(first.a.pullRequests.nodes.map((it) => it.number)).toEqual([3, 2])
  const [three, two] = first.a.pullRequests.nodes.map((it) => it.commits.nodes[0]?.commit)
  expect(three).toMatchObject({
    oid: head,
    checkSuites: { nodes: [{ conclusion: 'FAILURE', checkRuns: { nodes: [{ status: 'COMPLETED', conclusion: 'FAILURE' }] } }] },
    statusCheckRollup: { state: 'FAILURE', contexts: { nodes: [{ name: 'x' }, { context: 'ci' }] } },
  })
  expect(two).toMatchObject({ checkSuites: { nodes: [] }, statusCheckRollup: null })
  const next = await ask(`, after: "${first.a.pullRequests.pageInfo.endCursor}"`)
  expect(next.a.pullRequests).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ number: 1 }] })
  expect(github.violations).toEqual([])
})

test('checks are refused without their permission, and members without theirs', async () => {
  github.team('acme/leads', ['ana'])
  const kit = octokit({ contents: 'read', 'pull-requests': 'read' })
  await expect(kit.graphql(`{ repository(owner: "acme", name: "fraud") { ${open('')} } }`)).rejects.toThrow(/not accessible/)
  const team = '{ organization(login: "acme") { team(slug: "leads") { members(first: 10) { nodes { login } } } } }'
  await expect(kit.graphql(team)).rejects.toThrow(/not accessible/)
  const found = await octokit({ members: 'read' }).graphql(team)
  expect(found).toEqual({ organization: { team: { members: { nodes: [{ login: 'ana' }] } } } })
})
