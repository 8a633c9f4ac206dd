import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verify } from '@octokit/webhooks-methods'
import { Probot } from 'probot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FakeApp } from './apps.ts'
import type { CheckRun } from './checks.ts'
import { suiteOf } from './checks.ts'
import { webhookFaults } from './openapi.ts'
import { type FakeGithub, startFakeGithub } from './server.ts'
import type { PullRequest } from './state.ts'
import { installationRepositoriesWebhook, installationWebhook } from './webhooks.ts'
import type { FakeRepository } from './world.ts'

interface Heard {
  headers: Record<string, unknown>
  body: string
}

let github: FakeGithub
let acme: FakeRepository
let app: FakeApp
let installation: number
let pull: PullRequest
let hook: Server
let heard: Heard[]
let answers: number[]

beforeEach(async () => {
  heard = []
  answers = []
  hook = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8')
    })
    request.on('end', () => {
      heard.push({ headers: request.headers, body })
      response.writeHead(answers.shift() ?? 202).end('queued')
    })
  })
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
  acme.push('main', { 'a.py': 'a\n' })
  acme.push('work', { 'a.py': 'b\n', 'ü.py': '"ü"' }, { from: 'main' })
  pull = acme.open({ head: 'work', fork: true })
  const hookUrl = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`
  app = github.app({ slug: 'mle-review', permissions: { checks: 'write' }, secret: 'hush', hookUrl })
  installation = app.install('acme/fraud')
})

afterEach(async () => {
  await github.close()
  hook.close()
})

function runAtHead(): CheckRun {
  const suite = suiteOf(github.state, acme.repo, app.app, pull.head)
  const texts = {
    name: 'mle-review',
    status: 'completed',
    conclusion: 'failure',
    detailsUrl: null,
    externalId: '',
    title: 't',
    summary: 's',
    text: null,
  }
  const now = github.state.now()
  return { id: 1, suite, head: pull.head, startedAt: now, completedAt: now, annotations: [], actions: [], ...texts }
}

test('every payload it can make is one that GitHub describes', () => {
  const make = github.webhooks(installation, acme)
  const before = acme.repo.branches.get('main') ?? ''
  acme.push('main', { 'b.py': 'b' })
  const actions = ['opened', 'reopened', 'closed', 'ready_for_review', 'converted_to_draft', 'synchronize']
  const review = acme.review(pull, 'ana', 'APPROVED')
  const comment = acme.comment(pull, 'ana', '/mle-review')
  const run = runAtHead()
  const installed = github.state.installations.get(installation)
  if (installed === undefined) throw new Error('not installed')
  const all = [
    ...actions.map((it) => make.pullRequest(it, pull)),
    make.pullRequest('labeled', pull, { label: 'retrain' }),
    make.pullRequest('unlabeled', pull, { label: 'retrain' }),
    make.pullRequest('edited', pull, { changes: { body: { from: 'old' } } }),
    make.review('submitted', pull, review),
    make.review('dismissed', pull, review),
    make.issueComment('created', pull, comment),
    make.issueComment('edited', pull, comment),
    make.checkRun('rerequested', run, 'ana'),
    make.requestedAction(run, 'explain', 'ana'),
    make.checkSuite('rerequested', run.suite, 'ana'),
    make.mergeGroup('checks_requested', acme.queue(pull)),
    make.push('main', before),
    make.workflowRun('contract', pull),
    installationWebhook('created', installed),
    installationWebhook('deleted', installed),
    installationRepositoriesWebhook(installed, [acme.repo], []),
    installationRepositoriesWebhook(installed, [], [acme.repo]),
  ]
  expect(all.flatMap(webhookFaults)).toEqual([])
  expect(make.push('main', before).payload.commits).toMatchObject([{ added: ['b.py'], modified: [], removed: [] }])
})

test('a webhook is signed over its bytes, and what came of it is kept, sent again under the same guid', async () => {
  answers = [503]
  const sent = await github.deliver(github.webhooks(installation, acme).pullRequest('opened', pull))
  expect(sent).toMatchObject({ statusCode: 503, redelivery: false })
  const [first] = heard
  expect(await verify('hush', first?.body ?? '', String(first?.headers['x-hub-signature-256']))).toBe(true)
  expect(first?.headers).toMatchObject({ 'x-github-event': 'pull_request', 'x-github-delivery': sent.guid })

  const { id: appId, privateKey, secret } = app
  const kit = await new Probot({ appId, privateKey, secret, baseUrl: github.url, logLevel: 'fatal' }).auth()
  const failed = await kit.request('GET /app/hook/deliveries', { status: 'failure' })
  expect(failed.data).toMatchObject([
    { id: sent.id, status_code: 503, event: 'pull_request', action: 'opened', installation_id: installation },
  ])
  await kit.request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: sent.id })
  await expect.poll(() => github.state.deliveries.size).toBe(2)
  const page = await kit.request('GET /app/hook/deliveries', { per_page: 1 })
  expect(page.data).toMatchObject([{ guid: sent.guid, redelivery: true, status: 'OK' }])
  const cursor = /cursor=([^&>]+)/.exec(page.headers.link ?? '')?.[1] ?? ''
  const rest = await kit.request('GET /app/hook/deliveries', { per_page: 1, cursor })
  expect(rest.data).toMatchObject([{ id: sent.id, redelivery: false }])
  const whole = await kit.request('GET /app/hook/deliveries/{delivery_id}', { delivery_id: sent.id })
  expect(whole.data).toMatchObject({ request: { payload: { number: 1 } }, response: { payload: 'queued' } })
  expect(github.violations).toEqual([])
})

test('nobody listening is a failed delivery', async () => {
  hook.close()
  const sent = await github.deliver(github.webhooks(installation, acme).push('main', '0'.repeat(40)))
  expect(sent).toMatchObject({ statusCode: 0, status: 'failed to connect to host' })
})

test('a payload that GitHub would not send is a violation', async () => {
  await github.deliver({ event: 'push', payload: { installation: { id: installation } } })
  expect(github.violations.join()).toMatch(/webhook push.*required property 'after'/)
})
