import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Octokit } from '../../src/world/github/octokit.ts'
import { octokitAt } from '../fake-github/octokit.ts'
import { answerFaults } from '../fake-github/openapi.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { FakeRepository } from '../fake-github/world.ts'

let github: FakeGithub
let acme: FakeRepository
let octokit: Octokit

beforeEach(async () => {
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
  acme.push('main', { 'a.py': 'a\n' })
  acme.push('work', { 'a.py': 'b\n' }, { from: 'main' })
  acme.open({ head: 'work' })
  octokit = octokitAt(github.url, github.token('github-actions[bot]', { contents: 'read', 'pull-requests': 'write' }))
})

afterEach(() => github.close())

const at = { owner: 'acme', repo: 'fraud' }
const comments = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'

test.each([
  ['a field that GitHub does not know', comments, { issue_number: 1, body: 'x', boddy: 'y' }, /boddy/],
  ['a field of the wrong type', comments, { issue_number: 1, body: 7 }, /must be string/],
  ['a missing field', comments, { issue_number: 1 }, /needs a body|body/],
  [
    'a misspelt field inside a list',
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    { pull_number: 1, event: 'COMMENT', comments: [{ path: 'a.py', line: 1, body: 'x', sides: 'RIGHT' }] },
    /sides/,
  ],
  ['a query parameter that is none', 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: 'main', recurse: 1 }, /recurse/],
  ['an endpoint that is not there', 'GET /repos/{owner}/{repo}/nothing', {}, /the fake has no GET/],
])('REST refuses %s', async (_, route, parameters, violation) => {
  await expect(octokit.request(route, { ...at, ...parameters })).rejects.toThrow()
  expect(github.violations.join('\n')).toMatch(violation)
})

test.each([
  ['a field that the schema lacks', '{ viewer { logout } }', /Cannot query field "logout"/],
  ['an argument that the schema lacks', '{ repository(owner: "acme", nom: "fraud") { id } }', /nom/],
  [
    'a field that this fake lacks, rather than saying null',
    '{ repository(owner: "acme", name: "fraud") { homepageUrl } }',
    /the fake has no/,
  ],
  ['an object id that is none', '{ repository(owner: "acme", name: "fraud") { object(oid: "main") { oid } } }', /GitObjectID/],
])('GraphQL refuses %s', async (_, query, violation) => {
  await octokit.graphql(query).catch(() => undefined)
  expect(github.violations.join('\n')).toMatch(violation)
})

test('an answer of its own that GitHub would not give is a violation', () => {
  const template = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
  expect(answerFaults(template, 'POST', 201, { id: 'seven' }).join()).toMatch(/must be integer/)
  expect(answerFaults(template, 'POST', 299, {}).join()).toMatch(/never answers 299/)
})

test('a list without first or last, or of more than a hundred, is refused as on GitHub', async () => {
  const ask = (page: string) =>
    octokit.graphql(`{ repository(owner: "acme", name: "fraud") { pullRequest(number: 1) { comments${page} { nodes { body } } } } }`)
  await expect(ask('')).rejects.toThrow(/`first` or `last`/)
  await expect(ask('(first: 101)')).rejects.toThrow(/exceeds/)
})

test('a token sees as much as its permissions: another repository is not there, a private part is refused', async () => {
  const other = github.repository('acme/open', { private: false })
  other.push('main', { a: 'a' })
  const weak = octokitAt(github.url, github.token('someone', {}))
  const tree = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  await expect(weak.request(tree, { ...at, tree_sha: 'main' })).rejects.toMatchObject({ status: 403 })
  await expect(weak.request(tree, { owner: 'acme', repo: 'none', tree_sha: 'main' })).rejects.toMatchObject({ status: 404 })
  expect((await weak.request(tree, { owner: 'acme', repo: 'open', tree_sha: 'main' })).status).toBe(200)
  const wrong = octokitAt(github.url, 'no token')
  await expect(wrong.request(tree, { ...at, tree_sha: 'main' })).rejects.toMatchObject({ status: 401 })
  expect(github.violations).toEqual([])
})

test('objects have the ids that git gives them', () => {
  const { objects } = acme.repo
  expect(objects.blob('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
  expect(objects.tree({})).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904')
  expect(objects.tree({ 'a/b.txt': 'hi\n', a0: 'x' })).toBe('893e36155c01f4c57ba108de50cbd090d7f794d1')
})
