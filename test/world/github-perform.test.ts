import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Intent } from '../../src/model/intent.ts'
import { valueOf } from '../../src/model/read.ts'
import { inlineMarker, summaryMarker } from '../../src/reply/markers.ts'
import { connect, type Patience } from '../../src/world/github/api.ts'
import { perform } from '../../src/world/github/perform.ts'
import { githubRepository } from '../../src/world/github/repository.ts'
import { octokitAt } from '../fake-github/octokit.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { PullRequest } from '../fake-github/state.ts'
import type { FakeRepository } from '../fake-github/world.ts'

let github: FakeGithub
let acme: FakeRepository
let pull: PullRequest
const patience: Patience = { now: () => 0, sleep: async () => undefined, seconds: 60 }
const all = { contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const

beforeEach(async () => {
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
  acme.push('main', { 'a.py': 'a\n' })
  acme.push('work', { 'a.py': Array.from({ length: 40 }, (_, i) => `line ${i + 1}\n`).join('') }, { from: 'main' })
  pull = acme.open({ head: 'work' })
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

function apply(intents: Intent[], permissions: Record<string, 'read' | 'write'> = all) {
  const octokit = octokitAt(github.url, github.token('github-actions[bot]', permissions))
  return perform(connect(octokit, patience), { owner: 'acme', repo: 'fraud', number: 1 }, intents)
}

async function said() {
  const octokit = octokitAt(github.url, github.token('github-actions[bot]', all))
  const repository = githubRepository(octokit, { owner: 'acme', repo: 'fraud', pull: 1 }, { context: 's', patience })
  return valueOf(await repository.said())
}

const body = `## Held\n${summaryMarker}`
const comment: Intent = { do: 'write-comment', body, replaces: null }
const inline = (line: number, fingerprint: string, startLine: number | null = null) => ({
  path: 'a.py',
  line,
  startLine,
  body: `Look here.\n${inlineMarker(fingerprint)}`,
  fingerprint,
})

function review(...comments: ReturnType<typeof inline>[]): Intent {
  return { do: 'open-review', commit: pull.head, body: '', comments }
}

test('a comment is written, found again as ours, edited, and deleted', async () => {
  expect(await apply([comment])).toEqual({ done: [comment], failed: [] })
  const [ours] = (await said())?.comments ?? []
  expect(ours).toEqual({ id: pull.comments[0]?.id, body, createdAt: pull.comments[0]?.createdAt })
  expect(ours?.id).toBeGreaterThan(2 ** 31)
  await apply([{ do: 'write-comment', body: `## Fine\n${summaryMarker}`, replaces: ours?.id ?? 0 }])
  expect(pull.comments.map((it) => it.body)).toEqual([`## Fine\n${summaryMarker}`])
  await apply([{ do: 'delete-comment', id: ours?.id ?? 0 }])
  expect(pull.comments).toEqual([])
})

test('what somebody deleted meanwhile is written anew, and deleting it again is no failure', async () => {
  const gone = 3_999_999_999
  const { failed } = await apply([
    { do: 'write-comment', body, replaces: gone },
    { do: 'delete-comment', id: gone },
  ])
  expect(failed).toEqual([])
  expect(pull.comments.map((it) => it.body)).toEqual([body])
})

test('a comment that only bears our marker is not ours, whoever wrote it, and ours without a marker is none', async () => {
  acme.comment(pull, 'mallory', body)
  acme.comment(pull, 'dependabot[bot]', body)
  acme.comment(pull, 'github-actions[bot]', 'Deployed.')
  acme.comment(pull, 'github-actions[bot]', `> ${summaryMarker}\nquoted`)
  expect((await said())?.comments).toEqual([])
})

test('our comment is found behind two hundred others', async () => {
  for (let i = 0; i < 230; i++) acme.comment(pull, 'ana', `talk ${i}`)
  await apply([comment])
  expect((await said())?.comments.map((it) => it.body)).toEqual([body])
})

test('a line that GitHub does not show costs only itself, and what is said names it', async () => {
  const elsewhere = { ...inline(1, 'dd'), path: 'b.py' }
  const { done, failed } = await apply([review(inline(3, 'aa'), inline(41, 'bb'), inline(9, 'cc', 7), elsewhere), comment])
  expect(pull.inline.map(({ line }) => line)).toEqual([3, 9])
  expect(pull.reviews).toHaveLength(1)
  expect(done).toEqual([comment])
  expect(failed).toMatchObject([{ why: expect.stringMatching(/no comment on a\.py:41, b\.py:1: .*stands in the summary/) }])
})

test('where GitHub shows every line and refuses the review all the same, it is not asked for again', async () => {
  github.faults.push({ matches: (what) => what.endsWith('/reviews'), times: 9, status: 422, body: '{"message":"Validation Failed"}' })
  const { failed } = await apply([review(inline(3, 'aa'))])
  expect(failed).toMatchObject([{ why: expect.stringContaining('Validation Failed') }])
  expect(github.log.filter(({ what }) => what.startsWith('POST') && what.endsWith('/reviews'))).toHaveLength(1)
})

test('all inline comments come in one review, on their lines, and are found again as threads', async () => {
  const { failed } = await apply([review(inline(3, 'aa'), inline(9, 'bb', 7))])
  expect(failed).toEqual([])
  expect(pull.reviews.map(({ state, commit }) => [state, commit])).toEqual([['COMMENTED', pull.head]])
  expect(pull.inline.map(({ path, line, startLine }) => [path, line, startLine])).toEqual([
    ['a.py', 3, null],
    ['a.py', 9, 7],
  ])
  const ours = { path: 'a.py', resolved: false, answered: false, thumbsDown: false, minimised: false }
  expect((await said())?.threads).toMatchObject([
    { ...ours, fingerprint: 'aa', line: 3, id: pull.inline[0]?.id, node: pull.inline[0]?.node },
    { ...ours, fingerprint: 'bb', line: 9 },
  ])
})

test('a person’s reply, thumbs-down or resolution is seen; a bot’s reply counts for nothing', async () => {
  await apply([review(inline(1, 'replied'), inline(2, 'disliked'), inline(3, 'resolved'), inline(4, 'bot'))])
  const [replied, disliked, , answeredByBot] = pull.inline
  if (!replied || !disliked || !answeredByBot) throw new Error('no comments')
  acme.reply(pull, replied, 'ana', 'On purpose.')
  disliked.thumbsDown = 1
  const third = pull.threads[2]
  if (third) third.resolved = true
  acme.reply(pull, answeredByBot, 'linter[bot]', 'Noted.')
  const threads = (await said())?.threads ?? []
  expect(threads.map(({ fingerprint, answered, thumbsDown, resolved }) => [fingerprint, answered, thumbsDown, resolved])).toEqual([
    ['replied', true, false, false],
    ['disliked', true, true, false],
    ['resolved', false, false, true],
    ['bot', false, false, false],
  ])
})

test('a thread that a stranger opened with our marker is not ours', async () => {
  await apply([review(inline(1, 'ours'))])
  const [first] = pull.inline
  if (first === undefined) throw new Error('no comment')
  const stranger = { ...first, id: 77, node: 'PRRC_77', user: github.state.user('mallory') }
  pull.inline.push(stranger)
  pull.threads.push({ node: 'PRRT_77', first: 77, resolved: false })
  expect((await said())?.threads.map(({ id }) => id)).toEqual([first.id])
})

test('many edits of inline comments are one request; settled ones are minimised', async () => {
  await apply([review(inline(1, 'a'), inline(2, 'b'), inline(3, 'c'))])
  const before = github.log.length
  const edits = pull.inline.map(({ id, node }, i): Intent => ({ do: 'edit-inline', id, node, body: `"fixed" ${i}\n`, minimise: i > 0 }))
  expect(await apply(edits)).toEqual({ done: edits, failed: [] })
  expect(github.log.slice(before).map(({ what }) => what)).toEqual(['mutation'])
  expect(pull.inline.map((it) => [it.body, it.minimised])).toEqual([
    ['"fixed" 0\n', null],
    ['"fixed" 1\n', 'resolved'],
    ['"fixed" 2\n', 'resolved'],
  ])
  await apply(edits.map((edit) => ({ ...edit, minimise: false })))
  expect(pull.inline.map(({ minimised }) => minimised)).toEqual([null, null, null])
})

test('an edit of a comment that is gone fails alone', async () => {
  await apply([review(inline(1, 'a'))])
  const [{ id, node } = { id: 0, node: '' }] = pull.inline
  const edit = (of: string): Intent => ({ do: 'edit-inline', id, node: of, body: 'fixed', minimise: false })
  const { done, failed } = await apply([edit('PRRC_gone'), edit(node)])
  expect(done).toEqual([edit(node)])
  expect(failed).toMatchObject([{ intent: edit('PRRC_gone'), why: expect.stringContaining('Could not resolve to a node') }])
})

test('a line outside the diff costs the inline comments and nothing else', async () => {
  const { done, failed } = await apply([comment, review(inline(41, 'aa'))])
  expect(done).toEqual([comment])
  expect(failed[0]?.why).toContain('a.py:41')
  expect(pull.reviews).toEqual([])
})

test('a status is set, its description cut to what GitHub takes', async () => {
  const status: Intent = {
    do: 'set-status',
    commit: pull.head,
    context: 'mle-review/verdict',
    state: 'failure',
    description: '🤖'.repeat(200),
    url: null,
  }
  expect((await apply([status])).failed).toEqual([])
  expect(acme.repo.statuses.map(({ context, state, description }) => [context, state, description])).toEqual([
    ['mle-review/verdict', 'failure', `${'🤖'.repeat(139)}…`],
  ])
})

test('a token that may not write is told which permission to give, for each thing it could not do', async () => {
  const status: Intent = {
    do: 'set-status',
    commit: pull.head,
    context: 's',
    state: 'success',
    description: 'ok',
    url: 'https://example.test/',
  }
  const { done, failed } = await apply([comment, review(inline(1, 'a')), status], { contents: 'read', 'pull-requests': 'read' })
  expect(done).toEqual([])
  expect(failed.map(({ why }) => /`[a-z-]+: write`/.exec(why)?.[0])).toEqual([
    '`pull-requests: write`',
    '`pull-requests: write`',
    '`statuses: write`',
  ])
  expect(github.log.filter(({ writes }) => writes)).toEqual([])
})

test('a comment over 65,536 characters is refused on create and on edit alike', async () => {
  await apply([comment])
  const long = 'x'.repeat(65_537)
  const { failed } = await apply([
    { do: 'write-comment', body: long, replaces: null },
    { do: 'write-comment', body: long, replaces: pull.comments[0]?.id ?? 0 },
  ])
  expect(failed.map(({ why }) => why)).toEqual([expect.stringContaining('too long'), expect.stringContaining('too long')])
})

test.each([
  ['lost before it was done', 'before'],
  ['done, and only the answer lost', 'after'],
] as const)('a creation whose answer is lost, %s, ends with one comment and one review', async (_, when) => {
  const creation = (what: string) => what.startsWith('POST')
  github.faults.push({ times: 1, status: 502, when, matches: creation })
  expect((await apply([comment])).failed).toEqual([])
  github.faults.push({ times: 1, status: 500, when, matches: creation })
  expect((await apply([review(inline(2, 'a'))])).failed).toEqual([])
  expect(pull.comments.map((it) => it.body)).toEqual([body])
  expect(pull.inline).toHaveLength(1)
})
