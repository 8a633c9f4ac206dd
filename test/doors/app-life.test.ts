import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Replica } from '../app-replica.ts'
import { appPermissions, type BundledApp, bundledApp, webhookPath } from '../bundled-app.ts'
import type { FakeApp } from '../fake-github/apps.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { PullRequest } from '../fake-github/state.ts'
import type { FakeRepository } from '../fake-github/world.ts'
import { compact, fraudRepository, metrics, step } from './fraud-repository.ts'

const bot = 'mle-review[bot]'
let github: FakeGithub
let bundled: BundledApp
let app: FakeApp
let acme: FakeRepository
let server: Replica
let hooks: ReturnType<FakeGithub['webhooks']>
let pull: PullRequest
const lines: string[] = []

beforeAll(async () => {
  ;[github, bundled] = await Promise.all([startFakeGithub({ realTime: true }), bundledApp()])
  acme = fraudRepository(github)
  acme.collaborator('trina', 'triage')
  app = github.app({ slug: 'mle-review', permissions: appPermissions, secret: 'between us two' })
  hooks = github.webhooks(app.install('acme/fraud'), acme)
  server = await bundled.process(github, app, { LOG_LEVEL: 'trace', SWEEP_MINUTES: '0' }, (line) => lines.push(line))
  await server.start()
  app.app.hookUrl = `http://127.0.0.1:${server.port}${webhookPath}`
})

afterAll(async () => {
  await bundled.remove()
  await github.close()
})

const runsOn = (head: string) => acme.repo.checkRuns.filter((run) => run.suite.head === head && run.name === 'mle-review')
const ours = () => pull.comments.filter(({ user }) => user.login === bot).map(({ body }) => body)
const summaries = () => ours().filter((body) => body.includes('kind=summary'))
const answers = () => ours().filter((body) => body.includes('kind=answer'))

async function until<T>(what: string, look: () => T | undefined | false | null): Promise<T> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(25)) {
    const found = look()
    if (found) return found
  }
  throw new Error(`${what} did not come:\n${lines.slice(-15).join('\n')}`)
}

async function concluded(head: string, conclusion: string): Promise<void> {
  await until(`the ${conclusion} of ${head}`, () => runsOn(head).some((run) => run.status === 'completed' && run.conclusion === conclusion))
  await server.idle()
  expect(runsOn(head)).toHaveLength(1)
  expect(github.violations).toEqual([])
}

const sent = async (webhook: Parameters<FakeGithub['deliver']>[0]) => expect((await github.deliver(webhook, { app })).statusCode).toBe(202)

test('opened bad: a check that was queued at once fails, one comment, five lines in one review', async () => {
  const homes = Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`steps/step_${i}.py`, step(i, true)]))
  acme.push('work', { 'train.py': 'from model import model\n\nmodel.fit(seed=2)\n', 'model.onnx': 'model two' }, { from: 'main' })
  acme.push('work', { 'metrics.json': metrics(0.76), ...homes })
  pull = acme.open({ head: 'work', title: 'Add merchant age', body: '' })
  await sent(hooks.pullRequest('opened', pull))
  await until('a queued check', () => runsOn(pull.head).length === 1)
  await concluded(pull.head, 'failure')
  expect(summaries()).toHaveLength(1)
  expect(summaries()[0]).toContain('0.76')
  expect(pull.inline).toHaveLength(5)
  const [run] = runsOn(pull.head)
  expect(run?.summary).toMatch(/^\| .*recall.*0\.76/m)
  expect(run?.annotations.length).toBeGreaterThanOrEqual(5)
})

test('/mle-review help is acknowledged and answered once, also when the delivery comes twice', async () => {
  const comment = acme.comment(pull, 'dora', '/mle-review help')
  const webhook = hooks.issueComment('created', pull, comment)
  const { guid } = await github.deliver(webhook)
  await github.deliver(webhook, { guid })
  await github.deliver(webhook)
  await until('an answer', () => answers().length === 1)
  await server.idle()
  expect(answers()).toHaveLength(1)
  expect(acme.repo.reactions.get(comment.id)?.map(({ user }) => user.login)).toEqual([bot])
})

test('edited: the compact is read from the new description', async () => {
  const before = pull.body
  pull.body = compact(0.76)
  const first = runsOn(pull.head)[0]?.summary
  await sent(hooks.pullRequest('edited', pull, { changes: { body: { from: before } } }))
  await until('another summary', () => runsOn(pull.head)[0]?.summary !== first)
  await concluded(pull.head, 'failure')
  expect(summaries()).toHaveLength(1)
  expect(summaries()[0]).toContain('**Fixed** in')
})

test('pushed good: the new head passes, the lines are said to be fixed', async () => {
  pull.body = compact(0.84)
  acme.push('work', { 'metrics.json': metrics(0.84), ...Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`steps/step_${i}.py`, step(i)])) })
  await sent(hooks.pullRequest('synchronize', pull))
  await concluded(pull.head, 'success')
  expect(pull.inline.filter(({ minimised }) => minimised === null)).toEqual([])
  expect(summaries()).toHaveLength(1)
})

test('gates rise on main: the open pull request is judged again', async () => {
  const before = acme.repo.branches.get('main') ?? ''
  acme.push('main', { 'gates.yml': 'version: 1\ngates:\n  recall: { min: 0.90 }\n  p95_latency_ms: { max: 80 }\n' })
  await sent(hooks.push('main', before))
  await concluded(pull.head, 'failure')
})

test('the merge queue is judged on its own commit, against its own base', async () => {
  const group = acme.queue(pull)
  await sent(hooks.mergeGroup('checks_requested', group))
  await concluded(group.head_sha, 'failure')
  expect(summaries()).toHaveLength(1)
})

test('the re-run button judges again; a queue that names no pull request is blind, never a pass', async () => {
  const [run] = runsOn(pull.head)
  if (run === undefined) throw new Error('no run')
  const before = github.log.length
  await sent(hooks.requestedAction(run, 'run', 'trina'))
  await until('a review', () => github.log.slice(before).some(({ what }) => what.startsWith('GET /repos/{owner}/{repo}/compare')))
  await concluded(pull.head, 'failure')
  const group = { ...acme.queue(pull), head_ref: 'refs/heads/gh-readonly-queue/main/who-knows' }
  const lost = acme.push('lost', { 'README.md': '# Lost\n' }, { from: 'main' })
  await sent(hooks.mergeGroup('checks_requested', { ...group, head_sha: lost }))
  await concluded(lost, 'failure')
  expect(runsOn(lost)[0]?.summary).toMatch(/could not be judged/i)
})

test('a way back is merged: the App opens the one issue that follows it up', async () => {
  const good = acme.repo.branches.get('main') ?? ''
  acme.push('main', { 'model.onnx': 'model nine' })
  const model = acme.repo.objects.files(good).get('model.onnx')
  acme.push('back', { 'model.onnx': acme.repo.objects.text(model?.id ?? '') }, { from: 'main' })
  const back = acme.open({ head: 'back', title: 'Revert "model nine"' })
  await sent(hooks.pullRequest('opened', back))
  await concluded(back.head, 'success')
  acme.merge(back, 'trina')
  await sent(hooks.pullRequest('closed', back))
  const issue = await until('the issue', () => [...acme.repo.issues.values()][0])
  expect(issue).toMatchObject({ title: `Incident: what #${back.number} took back (fraud)`, labels: ['mle-review'], author: { login: bot } })
  await sent(hooks.pullRequest('closed', back))
  await server.idle()
  expect(acme.repo.issues.size).toBe(1)
  expect(github.violations).toEqual([])
})

test('what is not ours costs no request', async () => {
  await server.idle()
  const before = github.log.length
  await sent({ event: 'star', payload: { action: 'created' } })
  await sent({ event: 'issue_comment', payload: { action: 'deleted' } })
  await sent(hooks.issueComment('created', pull, acme.comment(pull, 'dora', 'thanks!')))
  await server.idle()
  expect(github.log.slice(before)).toEqual([])
})

test('no token, no key and no secret stands in anything that the process printed, at the finest level', () => {
  const log = lines.join('\n')
  expect(log.length).toBeGreaterThan(2000)
  expect(log).toContain(`acme/fraud#${pull.number}`)
  for (const { value } of github.state.tokens.values()) expect(log).not.toContain(value)
  expect(log).not.toContain('between us two')
  for (const line of app.privateKey.split('\n').filter((it) => it.length > 40)) expect(log).not.toContain(line)
  expect(log).not.toMatch(/sha256=[0-9a-f]{64}/)
  expect(log).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/)
})

test('told to stop, it ends by itself', async () => {
  expect(await server.stop()).toBe(0)
  expect(server.alive()).toBe(false)
})
