import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type GithubSettings, githubRepository } from '../../src/world/github/repository.ts'
import { textCache } from '../../src/world/github/text-cache.ts'
import { octokitAt } from '../fake-github/octokit.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { FakeRepository } from '../fake-github/world.ts'

let github: FakeGithub
let policy: FakeRepository
let commit: string
const file = 'version: 1\napprovers: [ana]\n'

beforeEach(async () => {
  github = await startFakeGithub()
  github.repository('acme/fraud')
  policy = github.repository('acme/.github', { private: true })
  commit = policy.push('main', { 'mle-review.yml': file, 'logo.png': Buffer.from([0, 1]) })
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

type Permissions = Record<string, 'read' | 'write'>
const patience = { now: () => 0, sleep: async () => undefined, seconds: 0 }

function reader(over: Partial<GithubSettings> = {}, permissions: Permissions = { contents: 'read', members: 'read' }, repos?: string[]) {
  const octokit = octokitAt(github.url, github.token('mle-review[bot]', permissions, repos))
  return githubRepository(octokit, { owner: 'acme', repo: 'fraud', pull: 1 }, { context: null, patience, asker: 'app', ...over })
}

const at = (path = 'mle-review.yml', of = commit, repo = '.github') => ({ owner: 'acme', repo, path, commit: of })

describe('a file of another repository', () => {
  test('is read at its commit', async () => {
    expect(await reader().outside(at())).toEqual({
      is: 'read',
      value: file,
      from: { path: 'acme/.github//mle-review.yml', commit, id: null },
    })
  })

  test('stays as it was, whatever came later', async () => {
    policy.push('main', { 'mle-review.yml': 'version: 1\n' })
    expect(await reader().outside(at())).toMatchObject({ value: file })
  })

  test.each([
    ['a path that the commit lacks', 'other.yml', null],
    ['a commit that is not there', 'mle-review.yml', 'e'.repeat(40)],
  ])('is absent: %s', async (_, path, of) => {
    expect(await reader().outside(at(path, of ?? commit))).toEqual({ is: 'absent' })
  })

  test.each([
    ['a repository that is not there', { contents: 'read' }, undefined, 'nowhere', 'missing', 'Install the App on that repository too'],
    ['a repository that the token was not made for', { contents: 'read' }, ['acme/fraud'], '.github', 'missing', 'Install the App on that'],
    ['a token without the permission', { metadata: 'read' }, undefined, '.github', 'missing', '`contents: read`'],
  ] as const)('is our blindness, and never absent: %s', async (_, permissions, repos, repo, reason, mend) => {
    const got = await reader({}, permissions, repos && [...repos]).outside(at('mle-review.yml', commit, repo))
    expect(got).toMatchObject({ is: 'unreadable', fault: 'ours', reason })
    expect(got).toHaveProperty('why', expect.stringContaining(mend))
  })

  test('that is no text, or longer than is shown, is our blindness', async () => {
    const long = policy.push('main', { 'long.yml': '# '.repeat(300_000) })
    expect(await reader().outside(at('logo.png'))).toMatchObject({ fault: 'ours', reason: 'not-text' })
    expect(await reader().outside(at('long.yml', long))).toMatchObject({ fault: 'ours', reason: 'too-large' })
  })

  test("tells a job of the Action's input", async () => {
    const got = await reader({ asker: 'job' }, { contents: 'read' }, ['acme/fraud']).outside(at())
    expect(got).toHaveProperty('why', expect.stringContaining('`org-token`'))
  })

  test('is read with the other token where there is one', async () => {
    const octokit = octokitAt(github.url, github.token('ana', { contents: 'read', members: 'read' }))
    const got = reader({ outside: { octokit } }, { contents: 'read' }, ['acme/fraud'])
    github.team('acme/ml-leads', ['ana'])
    expect(await got.outside(at())).toMatchObject({ value: file })
    expect(await got.teams(['acme/ml-leads'])).toMatchObject({ 'acme/ml-leads': { value: ['ana'] } })
  })
})

describe('what is kept between reviews', () => {
  test('is not asked again by the same installation, and by another it is', async () => {
    const kept = textCache(10_000)
    const requests = async (installation: number, permissions?: Permissions, repos?: string[]) => {
      const repository = reader({ outside: { cache: kept.of(installation) } }, permissions, repos)
      const got = await repository.outside(at())
      return [got.is, repository.api.requests()]
    }
    expect(await requests(1)).toEqual(['read', 1])
    expect(await requests(1)).toEqual(['read', 0])
    expect(await requests(2, { contents: 'read' }, ['acme/fraud'])).toEqual(['unreadable', 1])
    expect(await requests(2)).toEqual(['read', 1])
  })

  test('is no more than the room there is; the least used goes first', () => {
    const cache = textCache(60).of(1)
    for (const name of ['a', 'b', 'c']) cache.set(name, 'x'.repeat(15))
    expect(cache.get('a')).toBe('x'.repeat(15))
    cache.set('d', 'y'.repeat(15))
    expect(['a', 'b', 'c', 'd'].map((name) => cache.get(name) !== undefined)).toEqual([true, false, true, true])
    cache.set('e', 'z'.repeat(100))
    expect(cache.get('e')).toBeUndefined()
    cache.set('a', 'short')
    expect(cache.get('a')).toBe('short')
    cache.set('f', 'x'.repeat(12))
    expect(['a', 'c', 'd', 'f'].filter((name) => cache.get(name) !== undefined)).toEqual(['a', 'c', 'd', 'f'])
  })
})

describe('teams', () => {
  test('are told with their members, over pages', async () => {
    const many = Array.from({ length: 150 }, (_, i) => `person-${i}`)
    github.team('acme/all', many)
    const got = await reader().teams(['acme/all'])
    expect(got['acme/all']).toMatchObject({ is: 'read', value: many })
  })

  test('one that cannot be read leaves the others as they are', async () => {
    github.team('acme/ml-leads', ['ana'])
    const got = await reader().teams(['acme/ml-leads', 'acme/none'])
    expect(got).toMatchObject({
      'acme/ml-leads': { is: 'read', value: ['ana'] },
      'acme/none': { is: 'unreadable', fault: 'ours', reason: 'missing' },
    })
    expect(got['acme/none']).toHaveProperty('why', expect.stringContaining('@acme/none'))
  })

  test('without the permission say which', async () => {
    github.team('acme/ml-leads', ['ana'])
    const got = await reader({}, { contents: 'read' }).teams(['acme/ml-leads'])
    expect(got['acme/ml-leads']).toMatchObject({ is: 'unreadable', fault: 'ours', reason: 'forbidden' })
    expect(got['acme/ml-leads']).toHaveProperty('why', expect.stringMatching(/answered 403.*`members: read`/))
  })
})
