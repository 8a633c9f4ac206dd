import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/change.ts'
import { valueOf } from '../../src/model/read.ts'
import type { Patience } from '../../src/world/github/api.ts'
import { githubRepository } from '../../src/world/github/repository.ts'
import type { Repository } from '../../src/world/repository.ts'
import { octokitAt } from '../fake-github/octokit.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { FakeRepository } from '../fake-github/world.ts'

let github: FakeGithub
let acme: FakeRepository
let waits: number[]
const patience: Patience = { now: () => 0, sleep: async (ms) => void waits.push(ms), seconds: 60 }

beforeEach(async () => {
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
  waits = []
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const all = { contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const

function reader(pull: number, permissions: Record<string, 'read' | 'write'> = all) {
  const octokit = octokitAt(github.url, github.token('github-actions[bot]', permissions))
  return githubRepository(octokit, { owner: 'acme', repo: 'fraud', pull }, { context: 'mle-review/verdict', patience })
}

async function textsAt(repository: Repository, commit: string, paths: string[]) {
  const tree = valueOf(await repository.tree(commit)) ?? {}
  const texts = await repository.texts(paths.map((path) => ({ commit, path, entry: tree[path] as Entry })))
  return Object.fromEntries(paths.map((path) => [path, texts.get(`${commit}:${path}`)]))
}

const settings = 'version: 1\nmodels: {}\n'

describe('a pull request', () => {
  test('is read with the tip of its base, its merge base and its head, all of them as they are now', async () => {
    const parted = acme.push('main', { 'a.py': 'a = 1\n', '.github/mle-review.yml': settings })
    acme.push('work', { 'a.py': 'a = 2\n' }, { from: 'main' })
    const tip = acme.push('main', { 'other.py': 'b\n' })
    const { head } = acme.open({ head: 'work', title: 'Retrain', body: 'Goal: x', author: 'ana', draft: true, fork: true })
    expect(await reader(1).pull()).toEqual({
      number: 1,
      repository: 'acme/fraud',
      url: 'https://github.com/acme/fraud/pull/1',
      title: 'Retrain',
      body: 'Goal: x',
      author: 'ana',
      bot: false,
      draft: true,
      fork: true,
      baseRef: 'main',
      base: tip,
      head,
      mergeBase: parted,
      door: 'github',
    })
  })

  test('of a bot keeps the name that REST gives it', async () => {
    acme.push('main', { a: '1' })
    acme.push('work', { a: '2' }, { from: 'main' })
    acme.open({ head: 'work', author: 'dependabot[bot]' })
    expect(await reader(1).pull()).toMatchObject({ author: 'dependabot[bot]', bot: true })
  })

  test('that is not there is an error that says what to check', async () => {
    acme.push('main', { a: '1' })
    await expect(reader(7).pull()).rejects.toThrow(/acme\/fraud#7.*Could not resolve to a PullRequest.*`pull-requests: read`/)
  })

  test('that the token may not read is an error that names the permission', async () => {
    acme.push('main', { a: '1' })
    acme.push('work', { a: '2' }, { from: 'main' })
    acme.open({ head: 'work' })
    await expect(reader(1, { contents: 'read' }).pull()).rejects.toThrow(/not accessible.*`pull-requests: read`/)
  })
})

describe('changes', () => {
  test('tell added, modified, deleted, renamed, retyped and binary files, submodules and links, with their lines', async () => {
    const long = Array.from({ length: 12 }, (_, i) => `line ${i}\n`).join('')
    acme.push('main', {
      'same.py': 'x\n',
      'edited.py': 'a\nb\nc\n',
      'gone.py': 'gone\n',
      'old/name.py': long,
      'was-file': 'text\n',
      'model.onnx': Buffer.from([0, 1, 2]),
      'pointer.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 1\n',
      vendored: { submodule: '1'.repeat(40) },
    })
    acme.push(
      'work',
      {
        'edited.py': 'a\nB\nc\nd\n',
        'gone.py': null,
        'new file ü.py': 'n\n',
        'old/name.py': null,
        'new/name.py': `${long}more\n`,
        'was-file': { mode: '120000', text: 'edited.py' },
        'model.onnx': Buffer.from([0, 1, 3]),
        'pointer.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:bb\nsize 1\n',
        vendored: { submodule: '2'.repeat(40) },
      },
      { from: 'main' },
    )
    acme.open({ head: 'work' })
    const repository = reader(1)
    const { mergeBase, head } = await repository.pull()
    const changes = valueOf(await repository.changes(mergeBase, head)) ?? []
    expect(changes.map(({ path, before, status, kind, hunks }) => [path, before, status, kind, hunks])).toEqual([
      [
        'edited.py',
        'edited.py',
        'modified',
        'text',
        [
          { oldStart: 2, oldLines: 1, newStart: 2, newLines: 1 },
          { oldStart: 3, oldLines: 0, newStart: 4, newLines: 1 },
        ],
      ],
      ['gone.py', 'gone.py', 'deleted', 'text', [{ oldStart: 1, oldLines: 1, newStart: 0, newLines: 0 }]],
      ['model.onnx', 'model.onnx', 'modified', 'binary', null],
      ['new file ü.py', 'new file ü.py', 'added', 'text', [{ oldStart: 0, oldLines: 0, newStart: 1, newLines: 1 }]],
      ['new/name.py', 'old/name.py', 'renamed', 'text', [{ oldStart: 12, oldLines: 0, newStart: 13, newLines: 1 }]],
      ['pointer.bin', 'pointer.bin', 'modified', 'lfs', null],
      ['vendored', 'vendored', 'modified', 'submodule', null],
      ['was-file', 'was-file', 'type-changed', 'symlink', null],
    ])
    expect(changes.find(({ path }) => path === 'new/name.py')?.base?.mode).toBe('100644')
  })

  test('beyond the 300 files of a comparison are all there, with lines from the further pages', async () => {
    acme.push('main', { 'a.py': 'a\n' })
    const many = Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`f/${String(i).padStart(3, '0')}.py`, `x = ${i}\n`]))
    acme.push('work', many, { from: 'main' })
    acme.open({ head: 'work' })
    const repository = reader(1)
    const { mergeBase, head } = await repository.pull()
    const changes = valueOf(await repository.changes(mergeBase, head)) ?? []
    expect(changes).toHaveLength(450)
    expect(changes.filter(({ hunks }) => hunks === null)).toEqual([])
    expect(github.log.map(({ what }) => what)).toEqual([
      'query',
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    ])
  })

  test('that GitHub lists no more are still told from the trees, without lines and with exact renames', async () => {
    github.state.limits.comparedFiles = 1
    acme.push('main', { 'a.py': 'a\n', 'z.py': 'z\n' })
    acme.push('work', { 'a.py': 'b\n', 'z.py': null, 'y.py': 'z\n', 'x.py': 'x\n' }, { from: 'main' })
    acme.open({ head: 'work' })
    const repository = reader(1)
    const { mergeBase, head } = await repository.pull()
    const changes = valueOf(await repository.changes(mergeBase, head)) ?? []
    expect(changes.map(({ path, before, status, hunks }) => [path, before, status, hunks === null])).toEqual([
      ['a.py', 'a.py', 'modified', false],
      ['x.py', 'x.py', 'added', true],
      ['y.py', 'z.py', 'renamed', false],
    ])
  })

  test('of a tree that GitHub cut short are unreadable by our fault, never half a list', async () => {
    github.state.limits.treeEntries = 1
    acme.push('main', { 'a.py': 'a\n', 'b.py': 'b\n' })
    acme.push('work', { 'a.py': 'A\n' }, { from: 'main' })
    acme.open({ head: 'work' })
    const repository = reader(1)
    const { mergeBase, head } = await repository.pull()
    expect(await repository.changes(mergeBase, head)).toMatchObject({ is: 'unreadable', fault: 'ours', reason: 'truncated-tree' })
  })

  test('are unreadable when the comparison is refused, with the permission that is missing', async () => {
    acme.push('main', { a: '1' })
    acme.push('work', { a: '2' }, { from: 'main' })
    acme.open({ head: 'work' })
    const repository = reader(1, { 'pull-requests': 'read' })
    const { mergeBase, head } = await repository.pull()
    const changes = await repository.changes(mergeBase, head)
    expect(changes).toMatchObject({ is: 'unreadable', fault: 'ours', why: expect.stringContaining('`contents: read`') })
  })
})

describe('texts', () => {
  const bytes = (text: string) => Buffer.from(text)

  test('are exact: CRLF, no newline at the end, a byte order mark, half a megabyte and more', async () => {
    const long = 'é'.repeat(300_000)
    const files = { 'crlf.py': 'a\r\nb', 'bom.py': '\uFEFFx\n', 'long.json': long, 'longer.json': `${long}!`, 'empty.py': '' }
    acme.push('main', files)
    acme.push('work', { z: '1' }, { from: 'main' })
    acme.open({ head: 'work' })
    const repository = reader(1)
    const { base } = await repository.pull()
    const texts = await textsAt(repository, base, Object.keys(files))
    for (const [path, text] of Object.entries(files)) expect(valueOf(texts[path] ?? { is: 'absent' }), path).toBe(text)
    expect(github.log.filter(({ what }) => what.includes('git/blobs'))).toHaveLength(2)
    const queries = github.log.flatMap(({ what, sent }) => (what === 'query' ? [sent] : [])).join()
    expect(queries).toContain(acme.repo.objects.blob('a\r\nb'))
    expect(queries).not.toContain(acme.repo.objects.blob(long))
  })

  test('that GraphQL cuts although the tree gave no size are noticed by their object id', async () => {
    github.state.limits.graphqlTextBytes = 10
    acme.push('main', { 'a.json': '{"recall": 0.817}' })
    acme.push('work', { z: '1' }, { from: 'main' })
    acme.open({ head: 'work' })
    const repository = reader(1)
    const { base } = await repository.pull()
    expect(await textsAt(repository, base, ['a.json'])).toMatchObject({ 'a.json': { value: '{"recall": 0.817}' } })
  })

  test('that are none say why, and whose fault it is', async () => {
    acme.push('main', {
      binary: bytes('a\0b'),
      latin: Buffer.from([0x63, 0x61, 0x66, 0xe9]),
      link: { mode: '120000', text: 'binary' },
      sub: { submodule: '1'.repeat(40) },
      huge: 'x'.repeat(9 * 1024 * 1024),
    })
    acme.push('work', { z: '1' }, { from: 'main' })
    acme.open({ head: 'work' })
    const repository = reader(1)
    const { base } = await repository.pull()
    const texts = await textsAt(repository, base, ['binary', 'latin', 'link', 'sub', 'huge'])
    const shown = Object.entries(texts).map(([path, read]) => [path, read?.is === 'unreadable' ? `${read.fault} ${read.reason}` : read])
    expect(Object.fromEntries(shown)).toEqual({
      binary: 'author binary',
      latin: 'author not-utf-8',
      link: 'ours symlink',
      sub: 'ours submodule',
      huge: 'ours too-large',
    })
  })

  test('wanted in the same moment cost one request, and the configuration none', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.py`, `x = ${i}\n`]))
    acme.push('main', { ...files, '.github/mle-review.yml': settings })
    acme.push('work', { z: '1' }, { from: 'main' })
    acme.open({ head: 'work' })
    const repository = reader(1)
    const { base, head } = await repository.pull()
    await Promise.all([repository.tree(base), repository.tree(head)])
    const before = github.log.length
    await textsAt(repository, base, ['.github/mle-review.yml'])
    expect(github.log.length - before).toBe(0)
    const [texts] = await Promise.all([
      textsAt(repository, head, Object.keys(files)),
      textsAt(repository, base, Object.keys(files)),
      repository.history(base, ['0.py']),
      repository.handles(['ana']),
    ])
    expect(github.log.length - before).toBe(1)
    expect(texts['39.py']).toMatchObject({ value: 'x = 39\n' })
  })
})

test('history follows first parents, newest first, through merges, with what each path held', async () => {
  const first = acme.push('main', { 'm.onnx': 'one' })
  acme.push('side', { 'm.onnx': 'on the side', 's.py': 's' }, { from: 'main' })
  const second = acme.push('main', { 'm.onnx': 'two' })
  const { objects, branches } = acme.repo
  const merged = objects.commit({ 'm.onnx': 'merged', 's.py': 's' }, [second, branches.get('side') ?? ''], 'Merge', github.state.now())
  branches.set('main', merged)
  const tip = acme.push('main', { 'm.onnx': null })
  acme.push('work', { z: '1' }, { from: 'main' })
  acme.open({ head: 'work' })
  const past = valueOf(await reader(1).history(tip, ['m.onnx', 's.py'])) ?? []
  expect(past.map(({ commit }) => commit)).toEqual([merged, second, first])
  expect(past.map(({ entries }) => entries['s.py']?.mode ?? null)).toEqual(['100644', null, null])
  expect(past[1]?.entries['m.onnx']).toEqual({ mode: '100644', id: objects.blob('two'), size: 3 })
})

test('a long history is followed over pages, up to a hundred commits', async () => {
  for (let i = 0; i < 130; i++) acme.push('main', { 'm.onnx': `version ${i}` })
  const tip = acme.repo.branches.get('main') ?? ''
  acme.push('work', { z: '1' }, { from: 'main' })
  acme.open({ head: 'work' })
  const past =
    valueOf(
      await reader(1).history(
        tip,
        Array.from({ length: 30 }, (_, i) => (i === 29 ? 'm.onnx' : `${i}`)),
      ),
    ) ?? []
  expect(past).toHaveLength(100)
  expect(past.at(-1)?.entries['m.onnx']?.id).toBe(acme.repo.objects.blob('version 29'))
  expect(Object.keys(past[0]?.entries ?? {})).toHaveLength(30)
})

test('approvals are the last opinions of people, on the head as it is now, with their right to write', async () => {
  acme.push('main', { a: '1' })
  acme.push('work', { a: '2' }, { from: 'main' })
  const pull = acme.open({ head: 'work' })
  for (const login of ['ana', 'ben', 'cleo', 'dan']) acme.collaborator(login, login === 'dan' ? 'read' : 'write')
  acme.review(pull, 'ana', 'APPROVED')
  acme.push('work', { a: '3' })
  acme.review(pull, 'ben', 'APPROVED')
  acme.review(pull, 'ben', 'COMMENTED')
  acme.review(pull, 'cleo', 'APPROVED')
  acme.review(pull, 'cleo', 'CHANGES_REQUESTED')
  acme.review(pull, 'dan', 'APPROVED')
  acme.review(pull, 'helper[bot]', 'APPROVED')
  expect(valueOf(await reader(1).approvals(pull.head))).toEqual([
    { login: 'ben', commit: pull.head, mayWrite: true },
    { login: 'dan', commit: pull.head, mayWrite: false },
  ])
})

test('handles: people GitHub knows, people it does not, names that are none; teams are left out', async () => {
  acme.push('main', { a: '1' })
  github.state.user('ana')
  github.state.user('helper[bot]')
  const known = await reader(1).handles(['@ana', 'ben', 'acme/leads', 'no one', '"){}'])
  expect(valueOf(known)).toEqual({ '@ana': true, ben: false, 'no one': false, '"){}': false })
})

test('a name is held by the base as a tag, as a path now or earlier, or as a commit', async () => {
  const first = acme.push('main', { 'models/v1.onnx': '1' })
  acme.push('main', { 'models/v1.onnx': null, 'models/v2.onnx': '2' })
  acme.tag('fraud-v1', first)
  const head = acme.push('work', { a: '2' }, { from: 'main' })
  acme.open({ head: 'work' })
  const repository = reader(1)
  const held = ['fraud-v1', 'refs/tags/fraud-v1', 'models/v1.onnx', 'models/v2.onnx', first, `${first}:models/v1.onnx`]
  const absent = ['fraud-v9', 'models/v9.onnx', 'f'.repeat(40), `${first}:models/v2.onnx`, '']
  const ofThisChange = [head, `${head}:a`]
  for (const name of held) expect(valueOf(await repository.holds(name)), name).toBe(true)
  for (const name of [...absent, ...ofThisChange]) expect(valueOf(await repository.holds(name)), name).toBe(false)
  expect(await repository.holds(`sha256:${'a'.repeat(64)}`)).toMatchObject({ is: 'unreadable', fault: 'ours', reason: 'search-limit' })
})

describe('the merge queue', () => {
  test('is its own base and head; description and approvals are the pull request’s', async () => {
    acme.push('main', { a: '1' })
    acme.push('work', { a: '2' }, { from: 'main' })
    const pull = acme.open({ head: 'work', body: 'Goal: x', draft: false })
    acme.collaborator('ana', 'write')
    acme.review(pull, 'ana', 'APPROVED')
    const tip = acme.push('main', { b: '1' })
    const mergeGroup = acme.queue(pull)
    acme.push('main', { c: '1' })
    const octokit = octokitAt(github.url, github.token('github-actions[bot]', all))
    const repository = githubRepository(octokit, { owner: 'acme', repo: 'fraud', mergeGroup }, { context: 's', patience })
    expect(await repository.pull()).toMatchObject({ number: 1, body: 'Goal: x', base: tip, head: mergeGroup.head_sha, mergeBase: tip })
    expect(valueOf(await repository.changes(tip, mergeGroup.head_sha))?.map(({ path }) => path)).toEqual(['a'])
    expect(valueOf(await repository.approvals(mergeGroup.head_sha))).toEqual([
      { login: 'ana', commit: mergeGroup.head_sha, mayWrite: true },
    ])
  })

  test('whose branch names no pull request is an error with a mend', async () => {
    const mergeGroup = { base_sha: 'a'.repeat(40), head_sha: 'b'.repeat(40), head_ref: 'refs/heads/merge/42' }
    const octokit = octokitAt(github.url, github.token('github-actions[bot]', all))
    const repository = githubRepository(octokit, { owner: 'acme', repo: 'fraud', mergeGroup }, { context: 's', patience })
    await expect(repository.pull()).rejects.toThrow(/names no pull request.*pull_request_target/)
  })
})

describe('when GitHub stumbles', () => {
  beforeEach(() => {
    acme.push('main', { a: '1' })
    acme.push('work', { a: '2' }, { from: 'main' })
    acme.open({ head: 'work' })
  })

  test.each([
    ['a 502', { status: 502 }, [250, 1000]],
    ['an answer cut in half', { status: 200, body: '{"data": {"repo' }, [250, 1000]],
    ['a page of HTML', { status: 200, body: '<html>busy</html>', headers: { 'content-type': 'text/html' } }, [250, 1000]],
    [
      'a timeout that GraphQL reports with status 200',
      { status: 200, body: '{"errors":[{"message":"Something went wrong"}]}' },
      [250, 1000],
    ],
    ['a secondary rate limit', { status: 403, headers: { 'retry-after': '7' }, body: '{"message":"secondary rate limit"}' }, [7000, 7000]],
    [
      'a primary rate limit near its end',
      { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9' } },
      [9000, 9000],
    ],
  ])('%s is tried again', async (_, fault, expected) => {
    github.faults.push({ times: 2, ...fault })
    expect((await reader(1).pull()).number).toBe(1)
    expect(waits).toEqual(expected)
  })

  test('for good, a reading ends with a reason and a mend', async () => {
    github.faults.push({ times: 99, status: 503 })
    await expect(reader(1).pull()).rejects.toThrow(/503.*could not be reached: run the job again/)
    expect(waits).toEqual([250, 1000, 3000])
  })

  test('a rate limit of an hour is not waited for', async () => {
    github.faults.push({ times: 99, status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '3600' } })
    await expect(reader(1).pull()).rejects.toThrow(/rate limit: run the job again later/)
    expect(waits).toEqual([])
  })

  test('a query too heavy for GitHub is asked in halves', async () => {
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.py`, `x = ${i}\n`]))
    acme.push('main', files)
    const repository = reader(1)
    const { base } = await repository.pull()
    await repository.tree(base)
    const heavy = (_: string, sent: string) => sent.split('object(oid').length > 5
    github.faults.push({ times: 99, status: 502, matches: heavy })
    const texts = await textsAt(repository, base, Object.keys(files))
    expect(Object.values(texts).every((read) => read?.is === 'read')).toBe(true)
  })
})
