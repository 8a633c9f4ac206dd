import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { runAction } from '../../src/world/action/run.ts'
import { githubRepository } from '../../src/world/github/repository.ts'
import { octokitAt } from '../fake-github/octokit.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { PullRequest } from '../fake-github/state.ts'
import type { FakeRepository } from '../fake-github/world.ts'

let github: FakeGithub
let acme: FakeRepository
let pull: PullRequest
let folder: string
const patience = { now: () => 0, sleep: async () => undefined, seconds: 0 }
const metrics = (recall: number, precision: number) => JSON.stringify({ metrics: { recall, precision } })
const settings = `version: 1
models:
  fraud:
    paths: [train.py]
    mode: comment
    metrics: metrics.json
    lanes: [evaluation]
`

beforeEach(async () => {
  github = await startFakeGithub()
  folder = mkdtempSync(join(tmpdir(), 'mle-review-questions-'))
  acme = github.repository('acme/fraud')
  acme.collaborator('ana', 'write')
  acme.push('main', { '.github/mle-review.yml': settings, 'train.py': 'model.fit(1)\n', 'metrics.json': metrics(0.861, 0.71) })
  acme.push('work', { 'train.py': 'model.fit(2)\n', 'metrics.json': metrics(0.817, 0.74) }, { from: 'main' })
  pull = acme.open({ head: 'work', author: 'dora' })
})

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await github.close()
  expect(github.violations).toEqual([])
})

function job(): string {
  return github.token('github-actions[bot]', { contents: 'read', 'pull-requests': 'write' }, ['acme/fraud'])
}

/** Reviews the pull request and gives our comment on it. */
async function reviewed(): Promise<string> {
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify({ pull_request: { number: pull.number } }))
  const given: Record<string, string> = { token: job(), report: join(folder, 'report.json') }
  await runAction({
    runner: {
      input: (name) => given[name] ?? '',
      output: () => undefined,
      summarise: async () => undefined,
      annotate: () => undefined,
      say: () => undefined,
    },
    env: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/fraud' },
    now: () => new Date('2026-11-14T09:30:00Z'),
    octokitFor: (token) => octokitAt(github.url, token),
    patience,
    rulebook,
    contractChild: new URL('../../src/contract-child.ts', import.meta.url),
  })
  const ours = pull.comments.filter(({ user }) => user.login === 'github-actions[bot]')
  expect(ours).toHaveLength(1)
  return ours[0]?.body ?? ''
}

test('a question is asked in the comment, and answered once by quoting it, whatever is pushed later', async () => {
  const first = await reviewed()
  const item = /^1\. .*who absorbs the extra misses.*$/m.exec(first)?.[0] ?? ''
  expect(item).toMatch(/· `Q-[0-9a-f]{6}` · /)
  expect(first).toContain('To answer, quote the question or name its `Q-…`')

  acme.comment(pull, 'dora', `> ${item}\n\nThe fraud desk, who agreed on Monday.`)
  const second = await reviewed()
  expect(second).not.toContain('Nobody asked yet')
  expect(second).toContain('<details><summary>1 question answered</summary>')
  expect(second).toMatch(/\[answered by `dora`\]\(https:\/\/github\.com\/acme\/fraud\/pull\/1#issuecomment-\d+\)/)

  acme.push('work', { 'metrics.json': metrics(0.809, 0.752) })
  pull.head = acme.repo.branches.get('work') ?? ''
  const third = await reviewed()
  expect(third).toContain('from 0.861 to 0.809')
  expect(third).not.toContain('Nobody asked yet')
})

test.each([
  ['somebody who writes here', 'ana', true],
  ['its author', 'dora', true],
  ['a stranger', 'mallory', false],
  ['a bot', 'helpful[bot]', false],
  ['ourselves', 'github-actions[bot]', false],
])('%s: whether an answer counts', async (_, login, counts) => {
  acme.collaborator('helpful[bot]', 'write')
  const id = /`(Q-[0-9a-f]{6})`/.exec(await reviewed())?.[1] ?? ''
  acme.comment(pull, login, `${id}: the fraud desk agreed.`)
  const { value } = (await answersNow()) as { value: unknown[] }
  expect(value).toEqual(counts ? [expect.objectContaining({ by: login, ids: [id], quotes: [] })] : [])
})

test('of very many answers the last are kept', async () => {
  for (let i = 0; i < 130; i++) acme.comment(pull, 'dora', `Q-${i.toString(16).padStart(6, '0')}: the fraud desk.`)
  const answers = await answersNow()
  const ids = answers.is === 'read' ? answers.value.flatMap((it) => it.ids) : []
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([100, 'Q-00001e', 'Q-000081'])
})

test('a reply on a line and the words of an opinion are read where the conversation is, with no further request', async () => {
  const octokit = octokitAt(github.url, job())
  const comments = [{ path: 'train.py', line: 1, body: 'Why 2?' }]
  await octokit.request('POST /repos/acme/fraud/pulls/1/reviews', { event: 'COMMENT', comments })
  const [line] = pull.inline
  if (line === undefined) throw new Error('no comment on a line')
  acme.reply(pull, line, 'dora', '> who absorbs the extra misses\n\nThe desk.')
  acme.review(pull, 'ana', 'APPROVED').body = 'Q-1a2b3c: the fraud desk.'
  acme.comment(pull, 'dora', 'Nothing to the point.')
  const repository = repositoryNow()
  await repository.seen()
  const before = repository.api.requests()
  expect(await repository.answers()).toMatchObject({
    value: [
      { by: 'dora', quotes: ['who absorbs the extra misses'], url: expect.stringContaining('#discussion_r') },
      { by: 'ana', ids: ['Q-1a2b3c'], url: expect.stringContaining('#pullrequestreview-') },
    ],
  })
  expect(repository.api.requests()).toBe(before)
})

function repositoryNow() {
  return githubRepository(octokitAt(github.url, job()), { owner: 'acme', repo: 'fraud', pull: pull.number }, { context: null, patience })
}

async function answersNow() {
  return repositoryNow().answers()
}
