import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Evidence } from '../../src/model/evidence.ts'
import { gather } from '../../src/world/gather.ts'
import { withContractResults } from '../../src/world/github/contract-results.ts'
import { githubRepository } from '../../src/world/github/repository.ts'
import { textCache } from '../../src/world/github/text-cache.ts'
import { leastRun } from '../contract.ts'
import type { Permissions } from '../fake-github/apps.ts'
import { octokitAt } from '../fake-github/octokit.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { PullRequest } from '../fake-github/state.ts'
import { upload } from '../fake-github/workflows.ts'
import type { FakeRepository } from '../fake-github/world.ts'

const workflow = 'on: pull_request\njobs: {}\n'
const at = '.github/workflows/contract.yml'
const settings = (more = '') => `version: 1
approvers: [ana, acme/risk]
models:
  fraud: {paths: [train.py], artifact: model.onnx${more}}
`
const patience = { now: () => Date.now(), sleep: async () => undefined, seconds: 0 }
const report = (why: string, device = 'cpu') =>
  JSON.stringify(leastRun({ device: { class: device }, checks: [{ id: 'load', status: 'fail', why }] }))
const artifact = (why: string, name = 'contract-report-cpu') => ({ [name]: { 'contract-report-cpu.json': report(why) } })

let github: FakeGithub
let acme: FakeRepository
const mayRead: Permissions = { contents: 'read', pull_requests: 'read', actions: 'read', issues: 'read', members: 'read' }

beforeEach(async () => {
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
  acme.push('main', {
    '.github/mle-review.yml': settings(', contract: contract.yml'),
    [at]: workflow,
    'train.py': 'a = 1\n',
    'model.onnx': 'one',
  })
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
})

function opened(options: { fork?: boolean; files?: Record<string, string> } = {}): PullRequest {
  acme.push('topic', { 'model.onnx': 'two', ...options.files }, { from: 'main' })
  return acme.open({ head: 'topic', fork: options.fork ?? false })
}

/** Evidence of the pull request as it is now, with what its runs left. */
async function evidenceOf(pull: PullRequest, permissions = mayRead, cache = textCache(1_000_000)): Promise<Evidence> {
  const target = { owner: 'acme', repo: 'fraud', pull: pull.number }
  const repository = githubRepository(octokitAt(github.url, github.token('bot', permissions)), target, { context: null, patience })
  const evidence = await gather(repository, { asOf: '2026-11-01T00:00:00Z' })
  github.log.length = 0
  return withContractResults(evidence, repository, target, { cache: cache.of(1) })
}

const told = ({ contracts }: Evidence) =>
  contracts.map((it) => (it.is === 'read' ? it.value.checks[0]?.why : it.is === 'unreadable' ? `${it.fault}: ${it.why}` : it.is))

test('the newest result of each name, of this head and of earlier ones, fetched once', async () => {
  const pull = opened()
  acme.run(pull, { artifacts: { ...artifact('first'), ...artifact('on cuda', 'contract-report-cuda') } })
  acme.push('topic', { 'README.md': 'words' })
  acme.run(pull, { artifacts: { ...artifact('second'), logs: { 'log.txt': 'much' } } })
  acme.run(pull, { name: 'test', artifacts: artifact('of another workflow') })
  const cache = textCache(1_000_000)
  const evidence = await evidenceOf(pull, mayRead, cache)
  expect(told(evidence)).toEqual(['second', 'on cuda'])
  expect(evidence.contractAwaited).toBe(false)
  const fetched = () => github.log.filter(({ what }) => what.endsWith('{archive_format}')).length
  expect(fetched()).toBe(2)
  expect(told(await evidenceOf(pull, mayRead, cache))).toEqual(['second', 'on cuda'])
  expect(fetched()).toBe(0)
})

test('a rerun leaves its result beside the first: the newer counts', async () => {
  const pull = opened()
  const run = acme.run(pull, { artifacts: artifact('first attempt') })
  upload(github.state, run, 'contract-report-cpu', { 'contract-report-cpu.json': report('second attempt') })
  expect(told(await evidenceOf(pull))).toEqual(['second attempt'])
})

test('an earlier run that somebody starts again says something newer than what a later one handed on: both count', async () => {
  const pull = opened()
  const first = acme.run(pull, { artifacts: artifact('first') })
  acme.run(pull, { artifacts: artifact('handed on') })
  expect(told(await evidenceOf(pull))).toEqual(['handed on'])
  upload(github.state, first, 'contract-report-cpu', { 'contract-report-cpu.json': report('started again') })
  expect(told(await evidenceOf(pull))).toEqual(['handed on', 'started again'])
})

test.each([
  ['no run yet', () => undefined, true],
  ['one that is queued', (pull: PullRequest) => acme.run(pull, { status: 'queued' }), true],
  ['one that ended and left nothing', (pull: PullRequest) => acme.run(pull), false],
] as const)('%s: awaited %s', async (_, run, awaited) => {
  const pull = opened()
  run(pull)
  expect(await evidenceOf(pull)).toMatchObject({ contracts: [], contractAwaited: awaited })
})

test('where base has no workflow that runs a contract nobody waits', async () => {
  acme.push('main', { [at]: null })
  expect(await evidenceOf(opened())).toMatchObject({ contracts: [], contractAwaited: false })
})

test('a model without a contract asks GitHub for nothing', async () => {
  acme.push('main', { '.github/mle-review.yml': settings() })
  expect(await evidenceOf(opened())).toMatchObject({ contracts: [], contractAwaited: false })
  expect(github.log).toEqual([])
})

test.each([
  ['edited', { [at]: `${workflow}# and more\n` }, at, []],
  ['added by the change', { '.github/workflows/my-contract.yml': workflow }, '.github/workflows/my-contract.yml', []],
  [
    'that calls an edited one',
    { '.github/workflows/gpu.yml': 'on: workflow_call\n' },
    at,
    ['acme/fraud/.github/workflows/gpu.yml@refs/pull/1/merge'],
  ],
] as const)('a workflow %s is not believed', async (_, files, path, calls) => {
  acme.push('main', { '.github/workflows/gpu.yml': 'on: workflow_call\n#\n' })
  const pull = opened({ files })
  acme.run(pull, { path, calls: [...calls], artifacts: artifact('forged') })
  expect(told(await evidenceOf(pull))).toEqual([
    expect.stringMatching(/^ours: The result of run \d+ does not count: .+ is not as on main\. Bring that file/),
  ])
})

test('an older result that may be believed stands in for one that may not', async () => {
  const pull = opened()
  acme.run(pull, { artifacts: artifact('honest') })
  acme.push('topic', { [at]: `${workflow}# and more\n` })
  acme.run(pull, { artifacts: artifact('forged') })
  expect(told(await evidenceOf(pull))).toEqual(['honest'])
})

test('a fork: only with the label of an approver, put on after the run began, and still there', async () => {
  github.team('acme/risk', ['rita'])
  const pull = opened({ fork: true })
  const label = 'mle-review/trust-contract'
  const refused = (why: string) => [
    expect.stringMatching(new RegExp(`^ours: The result of run \\d+ comes from a fork and does not count yet: an approver must ${why}`)),
  ]
  acme.label(pull, 'ana', label)
  acme.run(pull, { artifacts: artifact('from afar') })
  expect(told(await evidenceOf(pull))).toEqual(refused('take the label'))
  acme.label(pull, 'ana', label, true)
  expect(told(await evidenceOf(pull))).toEqual(refused('look at the change'))
  for (const login of ['dora', 'eve']) {
    acme.label(pull, login, label)
    expect(told(await evidenceOf(pull))).toEqual(refused(`put the label .+ and not ${login}`))
    acme.label(pull, login, label, true)
  }
  acme.label(pull, 'rita', label)
  expect(told(await evidenceOf(pull))).toEqual(['from afar'])
  acme.push('topic', { 'model.onnx': 'three' })
  acme.run(pull, { artifacts: artifact('from afar, later') })
  expect(told(await evidenceOf(pull))).toEqual(['from afar'])
})

test("an approver's own fork needs another approver", async () => {
  github.team('acme/risk', ['rita'])
  acme.push('topic', { 'model.onnx': 'two' }, { from: 'main' })
  const pull = acme.open({ head: 'topic', fork: true, author: 'Ana' })
  acme.run(pull, { artifacts: artifact('from afar') })
  acme.label(pull, 'Ana', 'mle-review/trust-contract')
  expect(told(await evidenceOf(pull))).toEqual([expect.stringContaining('and not Ana')])
})

test('a workflow that neither side has is not believed', async () => {
  const pull = opened()
  acme.run(pull, { path: '.github/workflows/contract-of-old.yml', artifacts: artifact('from nowhere') })
  expect(told(await evidenceOf(pull))).toEqual([expect.stringContaining('contract-of-old.yml is not as on main')])
})

test('a branch of the same name in another repository is another branch', async () => {
  const pull = opened()
  acme.run({ ...pull, fork: true }, { artifacts: artifact('from afar') })
  expect(await evidenceOf(pull)).toMatchObject({ contracts: [] })
})

test('an archive that is too large, broken, expired or without a result is unread, with its reason', async () => {
  const pull = opened()
  const run = acme.run(pull)
  const of = (name: string, files: Record<string, string> = { 'a.json': '{}' }) => upload(github.state, run, name, files)
  of('contract-report-large').size = 100_000_000
  of('contract-report-torn').zip = new Uint8Array(10)
  of('contract-report-old').expired = true
  of('contract-report-none', { 'a.txt': 'a' })
  of('contract-report-wrong', { 'a.json': '{"version": 2}' })
  const whys = told(await evidenceOf(pull)).join('\n')
  expect(whys).toMatch(/ours: The artifact contract-report-large has 100000000 bytes, more than/)
  expect(whys).toMatch(/author: The artifact contract-report-torn cannot be read/)
  expect(whys).toMatch(/ours: The artifact contract-report-old has expired at GitHub/)
  expect(whys).toMatch(/author: The artifact contract-report-none holds no JSON file/)
  expect(whys).toMatch(/author: contract-report-wrong\/a\.json: line 1/)
})

test('without the permission it is blind, with the mend', async () => {
  const pull = opened()
  acme.run(pull, { artifacts: artifact('unseen') })
  const { actions: _, ...less } = mayRead
  expect(told(await evidenceOf(pull, less))).toEqual([expect.stringMatching(/^ours: .+403.+Give the job `actions: read`/)])
})

test("in the merge queue the run of the queue's commit counts as well", async () => {
  const pull = opened()
  acme.run(pull, { artifacts: artifact('of the pull request') })
  const group = acme.queue(pull)
  acme.run(pull, { event: 'merge_group', head: group.head_sha, headRef: group.head_ref.slice(11), artifacts: artifact('of the queue') })
  const target = { owner: 'acme', repo: 'fraud', mergeGroup: group }
  const repository = githubRepository(octokitAt(github.url, github.token('bot', mayRead)), target, { context: null, patience })
  const evidence = await gather(repository, { asOf: '2026-11-01T00:00:00Z' })
  expect(told(await withContractResults(evidence, repository, target))).toEqual(['of the queue'])
})
