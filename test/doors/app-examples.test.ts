import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Replica } from '../app-replica.ts'
import { appPermissions, type BundledApp, bundledApp, webhookPath } from '../bundled-app.ts'
import type { FakeApp } from '../fake-github/apps.ts'
import { webhookHeaders } from '../fake-github/deliveries.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { FakeRepository } from '../fake-github/world.ts'
import { fraudRepository, metrics } from './fraud-repository.ts'

interface Example {
  event: string
  payload: Record<string, unknown>
}

const folder = join(import.meta.dirname, '../../node_modules/@octokit/webhooks-examples')
const examples = ['api.github.com', 'ghes-31', 'ghes-32', 'ghes-33', 'ghes-34', 'ghes-35'].flatMap((source): Example[] => {
  const all = JSON.parse(readFileSync(join(folder, source, 'index.json'), 'utf8')) as { name: string; examples: object[] }[]
  return all.flatMap(({ name, examples }) => examples.map((payload) => ({ event: name, payload: payload as Example['payload'] })))
})

const ours = ['pull_request', 'pull_request_review', 'merge_group', 'check_run', 'check_suite', 'issue_comment', 'push', 'workflow_run']
const installations = ['installation', 'installation_repositories']

let github: FakeGithub
let bundled: BundledApp
let app: FakeApp
let acme: FakeRepository
let server: Replica
let installation: number

beforeAll(async () => {
  ;[github, bundled] = await Promise.all([startFakeGithub({ realTime: true }), bundledApp()])
  acme = fraudRepository(github)
  acme.push(
    'work',
    { 'train.py': 'from model import model\n\nmodel.fit(seed=2)\n', 'model.onnx': 'model two', 'metrics.json': metrics(0.84) },
    { from: 'main' },
  )
  app = github.app({ slug: 'mle-review', permissions: appPermissions, secret: 'by example' })
  installation = app.install('acme/fraud')
  server = await bundled.process(github, app, { SWEEP_MINUTES: '0' })
  await server.start()
})

afterAll(async () => {
  await bundled.remove()
  await github.close()
})

/** Sends it as GitHub would if the App were installed where it happened; answers what became of it. */
async function send({ event, payload }: Example, change: Record<string, unknown> = {}): Promise<string> {
  const body = JSON.stringify({ ...payload, installation: { id: installation }, ...change })
  const headers = webhookHeaders(app, randomUUID(), event, body)
  const answer = await fetch(`http://127.0.0.1:${server.port}${webhookPath}`, { method: 'POST', headers, body })
  return `${answer.status} ${(await answer.text()).trim()}`
}

const written = (since: number) => github.log.slice(since).filter(({ writes, what }) => writes && !what.endsWith('/access_tokens'))

test("GitHub's examples of events that are not ours are dropped, wherever they happened, and cost no request", async () => {
  const others = examples.filter(({ event }) => !ours.includes(event) && !installations.includes(event))
  expect(others.length).toBeGreaterThan(400)
  const repository = { id: acme.repo.id, full_name: 'acme/fraud' }
  const outcomes = new Set<string>()
  for (const example of others) outcomes.add(await send(example, { repository }))
  expect([...outcomes]).toEqual(['202 dropped'])
  await server.idle()
  expect(github.log).toEqual([])
})

test("GitHub's examples of events that may be ours are all taken and worked off; nothing is written, nothing crashes or dies", async () => {
  const before = github.log.length
  const outcomes: Record<string, number> = {}
  for (const example of examples.filter(({ event }) => ours.includes(event) || installations.includes(event))) {
    const outcome = await send(example)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  expect(Object.keys(outcomes).sort()).toEqual(['202 dropped', '202 stored'])
  expect(outcomes['202 stored']).toBeGreaterThan(50)
  await server.idle()
  expect(github.log.length).toBeGreaterThan(before)
  expect(written(before)).toEqual([])
  expect(await server.jobs('dead')).toBe(0)
  expect(server.alive()).toBe(true)
  expect(github.violations).toEqual([])
})

test('a description of null is no compact', async () => {
  const pull = acme.open({ head: 'work', title: 'Refit', body: '' })
  const { event, payload } = github.webhooks(installation, acme).pullRequest('opened', pull)
  expect((payload.pull_request as { body: unknown }).body).toBeNull()
  expect(await send({ event, payload })).toBe('202 stored')
  await server.idle()
  const [run, ...more] = acme.repo.checkRuns.filter((it) => it.head === pull.head)
  expect(more).toEqual([])
  expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' })
  expect(run?.summary).toContain('compact/missing')
  expect(github.violations).toEqual([])
})

test('a webhook that somebody replays, signature and all, does nothing twice, under its own GUID or another', async () => {
  const [pull] = [...acme.repo.pulls.values()]
  if (pull === undefined) throw new Error('no pull request')
  const command = acme.comment(pull, 'dora', '/mle-review help')
  const hooks = github.webhooks(installation, acme)
  const replayed = [hooks.pullRequest('opened', pull), hooks.issueComment('created', pull, command)]
  for (const { event, payload } of replayed) {
    const body = JSON.stringify(payload)
    const headers = webhookHeaders(app, randomUUID(), event, body)
    const post = async (guid = headers['x-github-delivery'] ?? '') => {
      const answer = await fetch(`http://127.0.0.1:${server.port}${webhookPath}`, {
        method: 'POST',
        headers: { ...headers, 'x-github-delivery': guid },
        body,
      })
      return `${answer.status} ${(await answer.text()).trim()}`
    }
    expect(await post()).toBe('202 stored')
    await server.idle()
    const said = JSON.stringify([pull.comments, acme.repo.checkRuns, [...acme.repo.reactions]])
    const before = github.log.length
    expect(await post()).toBe('202 known')
    await server.idle()
    expect(github.log.slice(before)).toEqual([])
    expect(await post(randomUUID())).toBe('202 stored')
    await server.idle()
    expect(JSON.stringify([pull.comments, acme.repo.checkRuns, [...acme.repo.reactions]])).toBe(said)
  }
  expect(pull.comments.filter(({ body }) => body.includes('kind=answer'))).toHaveLength(1)
  expect(github.violations).toEqual([])
})
