import { ProbotOctokit } from 'probot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sweeper } from '../../../src/world/app/sweep.ts'
import type { Octokit } from '../../../src/world/github/octokit.ts'
import { leastContract, leastRun } from '../../contract.ts'
import { compact, metrics } from '../../doors/fraud-repository.ts'
import type { PullRequest } from '../../fake-github/state.ts'
import type { WorkflowRun } from '../../fake-github/workflows.ts'
import { permissions, type ReviewWorld, reviewWorld } from './review-world.ts'

const runsContract = 'on: pull_request\njobs:\n  contract:\n    steps:\n      - {uses: acme/mle-review@v1, with: {command: contract}}\n'

let at: ReviewWorld
let minutes: number

beforeEach(async () => {
  at = await reviewWorld()
  for (const installation of at.github.state.installations.values()) installation.permissions = { ...permissions, actions: 'read' }
  const settings = at.acme.repo.objects.text(
    at.acme.repo.objects.files(at.acme.repo.branches.get('main') ?? '').get('.github/mle-review.yml')?.id ?? '',
  )
  at.acme.push('main', {
    '.github/mle-review.yml': settings.toString().replace('artifact: model.onnx\n', 'artifact: model.onnx\n    contract: contract.yml\n'),
    '.github/workflows/contract.yml': runsContract,
    'contract.yml': leastContract().replace('../models/fraud.onnx', 'model.onnx'),
  })
  minutes = 0
  at.world.contractWaitMinutes = 60
  at.world.now = () => new Date(Date.parse(at.acme.repo.checkRuns.at(-1)?.startedAt ?? '2026-10-01T00:00:00Z') + minutes * 60_000)
})
afterEach(() => at.close())

function opened(): PullRequest {
  at.acme.push('work', { 'model.onnx': 'model two', 'metrics.json': metrics(0.84) }, { from: 'main' })
  return at.acme.open({ head: 'work', title: 'A better model', body: compact(0.84) })
}

/** A result of this tree, in which every check that the contract asks for passes. */
function report(pull: PullRequest): string {
  const { objects } = at.acme.repo
  const digest = (path: string) => `git:${objects.files(pull.head).get(path)?.id}`
  const ids = ['load', 'signature', 'output/y', 'law/generated', 'law/deterministic', 'law/row-independent', 'law/permutation']
  const model = { path: 'model.onnx', digest: digest('model.onnx') }
  const contract = { path: 'contract.yml', digest: digest('contract.yml') }
  return JSON.stringify(leastRun({ model, contract, checks: ids.map((id) => ({ id, status: 'pass' })) }))
}
const finish = (pull: PullRequest, run?: WorkflowRun) => {
  if (run !== undefined) run.status = 'completed'
  return at.acme.run(pull, { artifacts: { 'contract-report-cpu': { 'contract-report-cpu.json': report(pull) } } })
}
const check = (pull: PullRequest) => at.checks(pull.head).map(({ status, conclusion, title }) => ({ status, conclusion, title }))
const waiting = { status: 'in_progress', conclusion: null, title: "Waiting for the contract's result" }

test('a check is open while the run goes on, and passes with its result', async () => {
  const pull = opened()
  const run = at.acme.run(pull, { status: 'in_progress' })
  const first = await at.review(pull)
  expect(first.report?.verdict).toBe('undecided')
  expect(check(pull)).toEqual([waiting])
  expect((await at.review(pull)).writes).toEqual([])
  finish(pull, run)
  const second = await at.review(pull)
  expect(second.report?.verdict).toBe('pass')
  expect(check(pull)).toMatchObject([{ status: 'completed', conclusion: 'success' }])
})

test('after the limit it is concluded; a result that comes later is taken still', async () => {
  const pull = opened()
  const run = at.acme.run(pull, { status: 'queued' })
  await at.review(pull)
  minutes = 59
  await at.review(pull)
  expect(check(pull)).toEqual([waiting])
  minutes = 60
  await at.review(pull)
  expect(check(pull)).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
  finish(pull, run)
  await at.review(pull)
  expect(check(pull)).toMatchObject([{ status: 'completed', conclusion: 'success' }])
})

test('without a limit nothing is waited for', async () => {
  at.world.contractWaitMinutes = 0
  const pull = opened()
  at.acme.run(pull, { status: 'queued' })
  await at.review(pull)
  expect(check(pull)).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
})

test('a run that ended without a result is not waited for, and what holds the change is said at once', async () => {
  const pull = opened()
  at.acme.run(pull)
  expect((await at.review(pull)).report?.findings.map(({ rule }) => rule)).toContain('contract/not-run')
  expect(check(pull)).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
  expect(at.comments(pull), 'the workflow that runs contracts says nothing, so we do').toHaveLength(1)
  at.acme.push('work', { 'metrics.json': metrics(0.5) })
  at.acme.run(pull, { status: 'in_progress' })
  expect((await at.review(pull)).report?.verdict).toBe('hold')
  expect(check(pull)).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
})

test('the sweep comes back to a check that is open', async () => {
  const pull = opened()
  at.acme.run(pull, { status: 'queued' })
  await at.review(pull)
  minutes = 10
  const off = { enabled: false }
  const auth = { appId: at.app.id, privateKey: at.app.privateKey }
  const octokit = new ProbotOctokit({ auth, baseUrl: at.github.url, retry: off, throttle: off }) as unknown as Octokit
  at.world.octokitOfApp = async () => octokit
  await sweeper(at.world)()
  expect(at.asked).toContainEqual(expect.objectContaining({ pull: pull.number }))
})

test('without the permission the review is undecided and names it', async () => {
  for (const installation of at.github.state.installations.values()) installation.permissions = permissions
  const pull = opened()
  finish(pull)
  const { report: told } = await at.review(pull)
  expect(told?.verdict).toBe('undecided')
  expect(at.checks(pull.head)[0]?.summary).toContain('Give the App `actions: read`')
})
