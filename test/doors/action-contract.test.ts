import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readContractRun } from '../../src/read/contract-run.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { PullRequest } from '../fake-github/state.ts'
import type { FakeRepository } from '../fake-github/world.ts'
import { GitFixture } from '../git-fixture.ts'
import { type Bundled, bundledAction } from './run-action.ts'

const root = join(import.meta.dirname, '../..')
const contract = `version: 1
contract: 1
model: {path: ../models/add.onnx}
inputs:
  a: {type: float32, shape: [N, 2], min: 0, max: 9}
  b: {type: float32, shape: [N, 2], min: 0, max: 9}
outputs:
  sum: {type: float32, shape: [N, 2], min: 0, max: 18}
generated: {cases: 5}
`
const settings = `version: 1
models:
  fraud: {paths: [train.py], artifact: models/add.onnx, contract: fraud/contract.yml}
  churn: {paths: [churn.py]}
`

let action: Bundled
let github: FakeGithub
let workspace = ''

beforeAll(async () => {
  action = await bundledAction()
})
afterAll(() => action.remove())
beforeEach(async () => {
  github = await startFakeGithub()
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  for (const folder of ['models', 'fraud', '.github']) mkdirSync(join(workspace, folder))
  copyFileSync(join(root, 'test/world/onnx/models/add.onnx'), join(workspace, 'models/add.onnx'))
  put('fraud/contract.yml', contract)
  put('.github/mle-review.yml', settings)
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
  rmSync(workspace, { recursive: true })
})

const put = (path: string, text: string) => writeFileSync(join(workspace, path), text)

/** A step `command: contract` in this workspace; the runtime is this project's own unless told otherwise. */
const run = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) => {
  const given = { command: 'contract', provider: 'cpu', runner: 'shared', runtime: root, ...inputs }
  const here = { GITHUB_WORKSPACE: workspace, PATH: process.env.PATH ?? '', ...env }
  return action.run(github, { event: 'push', payload: {}, token: '', inputs: given, env: here })
}
const result = (path: string | undefined) => {
  const read = readContractRun(readFileSync(path ?? '', 'utf8'), { path: 'report', commit: null, id: null })
  if (read.is !== 'read') throw new Error(JSON.stringify(read))
  return read.value
}

test("runs the contracts that the checkout's configuration names, and writes a result that can be read", async () => {
  const ran = await run()
  expect({ code: ran.code, log: ran.log }).toMatchObject({ code: 0, log: expect.stringContaining('PASS') })
  expect(ran.outputs).toMatchObject({ verdict: 'pass', report: expect.stringMatching(/\/contract-report-cpu\.json$/) })
  const told = result(ran.outputs.report)
  expect(told).toMatchObject({
    model: { path: 'models/add.onnx' },
    contract: { path: 'fraud/contract.yml' },
    runtime: { name: 'onnxruntime', version: '1.30.0' },
    device: { class: 'cpu' },
    runner: 'shared',
  })
  expect(told.checks.length).toBeGreaterThan(4)
  expect(ran.summary).toMatch(/^### ✅ `fraud\/contract\.yml` on cpu\n\n```text\nPASS/)
  expect(github.log).toEqual([])
})

test('a model that breaks its contract fails the step, and the result says why', async () => {
  put('fraud/contract.yml', contract.replace('max: 18', 'max: 3'))
  const ran = await run({ runner: 'dedicated', output: join(workspace, 'out/result.json') })
  expect(ran.code).toBe(1)
  expect(ran.outputs).toMatchObject({ verdict: 'hold', report: join(workspace, 'out/result.json') })
  const told = result(ran.outputs.report)
  expect(told.runner).toBe('dedicated')
  expect(told.checks.filter(({ status }) => status === 'fail').map(({ id }) => id)).toEqual(['output/sum'])
  expect(ran.summary).toContain('### ❌ `fraud/contract.yml` on cpu')
})

test('several contracts, named: a result for each', async () => {
  put('fraud/second.yml', contract)
  const ran = await run({ contract: 'fraud/contract.yml\nfraud/second.yml' })
  expect(ran.code).toBe(0)
  const files = (ran.outputs.report ?? '').split('\n')
  expect(files.map((path) => path.split('/').at(-1))).toEqual([
    'contract-report-cpu-fraud-contract.json',
    'contract-report-cpu-fraud-second.json',
  ])
  expect(files.map((path) => result(path).contract.path)).toEqual(['fraud/contract.yml', 'fraud/second.yml'])
})

test.each([
  ['a provider that nobody has', { provider: 'gpu' }, {}, 3, /"gpu"; it must be among cpu, cuda/],
  ['a provider that this machine lacks', { provider: 'coreml' }, {}, 2, /no provider coreml/],
  ['a contract outside the repository', { contract: '../elsewhere.yml' }, {}, 3, /a path inside the repository/],
  ['a contract that is not there', { contract: 'fraud/none.yml' }, {}, 3, /fraud\/none\.yml is not there/],
  ['one file for two results', { provider: 'cpu webgpu', output: 'one.json' }, {}, 3, /`output` names one file/],
  [
    'a run that is over before it began',
    { 'total-seconds': '0.001' },
    {},
    2,
    /0\.001 s of the whole run were over; raise this runner's total-seconds/,
  ],
  ['no number of seconds', { 'total-seconds': '10m' }, {}, 3, /`total-seconds` is "10m"; write a number of seconds/],
  ['a runtime that is not in the folder', { runtime: '/var/empty' }, {}, 2, /holds no onnxruntime-node/],
  ['no place for the runtime', { runtime: '' }, {}, 2, /RUNNER_TOOL_CACHE/],
  ['no workspace', {}, { GITHUB_WORKSPACE: '' }, 3, /GITHUB_WORKSPACE is not set/],
  ['an unknown command', { command: 'contracts' }, {}, 3, /`command` is "contracts"/],
] as const)('%s', async (_, inputs, env, code, says) => {
  const ran = await run(inputs, env)
  expect({ code: ran.code, log: ran.log }).toMatchObject({ code, log: expect.stringMatching(says) })
})

test('a configuration without a contract is named, with the mend', async () => {
  put('.github/mle-review.yml', settings.replace('contract: fraud/contract.yml', 'contract: tests/test_serving.py'))
  const ran = await run()
  expect(ran.code).toBe(3)
  expect(ran.log).toContain('fraud: tests/test_serving.py is a contract of another stack')
  expect(ran.log).toMatch(/No model in \.github\/mle-review\.yml has a `contract:` that could be run/)
})

test("the model is told beside base's, where the checkout holds that", async () => {
  using git = new GitFixture()
  const files = { '.github/mle-review.yml': settings, 'fraud/contract.yml': contract }
  const model = (name: string) => readFileSync(join(root, `test/world/onnx/models/${name}.onnx`))
  const base = git.commit({ ...files, 'models/add.onnx': model('mlp') })
  git.commit({ 'models/add.onnx': model('add') })
  const step = (sha: string) => {
    const payload = { pull_request: { number: 1, base: { sha } } }
    const env = { GITHUB_WORKSPACE: git.dir, PATH: process.env.PATH ?? '' }
    return action.run(github, {
      event: 'pull_request',
      payload,
      token: '',
      inputs: { command: 'contract', provider: 'cpu', runtime: root, runner: '' },
      env,
    })
  }
  const ran = await step(base)
  expect(result(ran.outputs.report)).toMatchObject({
    base: { facts: { inputs: [{ name: 'x' }] } },
    model: { facts: { inputs: [{ name: 'a' }, { name: 'b' }] } },
  })
  expect(ran.log).not.toContain('fetch-depth')
  const shallow = await step('f'.repeat(40))
  expect(result(shallow.outputs.report).base).toBeUndefined()
  expect(shallow.log).toContain('`fetch-depth: 0` brings it')
})

/** The workspace as a pull request that brings the model. */
function opened(): { acme: FakeRepository; pull: PullRequest } {
  const acme = github.repository('acme/fraud')
  const files = {
    '.github/mle-review.yml': settings,
    'fraud/contract.yml': contract,
    '.github/workflows/contract.yml': 'on: pull_request\n',
    '.github/workflows/gpu.yml': 'on: pull_request\n',
  }
  acme.push('main', { ...files, 'models/add.onnx': 'the model before' })
  acme.push('topic', { 'models/add.onnx': readFileSync(join(root, 'test/world/onnx/models/add.onnx')) }, { from: 'main' })
  return { acme, pull: acme.open({ head: 'topic' }) }
}

const review = (event: string, payload: object, inputs: Record<string, string> = {}, permissions = {}) => {
  const may = { contents: 'read', pull_requests: 'write', actions: 'read', ...permissions } as const
  const token = github.token('github-actions[bot]', may)
  return action.run(github, { event, payload, token, inputs, env: { GITHUB_WORKSPACE: workspace } })
}
const contractIn = (ran: Awaited<ReturnType<typeof review>>) => ran.report?.models.find(({ id }) => id === 'fraud')?.contract

test('a job runs the contract, the next one reviews with its result: it is of exactly this tree', async () => {
  const { acme, pull } = opened()
  const output = join(workspace, 'out/contract-report-cpu.json')
  await run({ output })
  const given = { 'contract-report': 'out/*.json' }
  const ran = await review('pull_request', { pull_request: { number: pull.number } }, given)
  expect(contractIn(ran)).toMatchObject({ awaited: false, devices: [{ device: 'cpu', is: 'fresh', checks: { fail: 0 }, missing: 0 }] })
  expect(ran.requests.filter(({ what }) => what.includes('/actions/'))).toEqual([])
  acme.push('topic', { 'models/add.onnx': 'another model' })
  const later = await review('pull_request', { pull_request: { number: pull.number } }, given)
  expect(contractIn(later)).toMatchObject({ awaited: false, devices: [{ device: 'cpu', is: 'stale' }] })
})

test('at the end of a run its pull request is found, and its result taken, whatever the event says', async () => {
  const { acme, pull } = opened()
  await run({ output: join(workspace, 'result.json') })
  const before = await review('pull_request_target', { pull_request: { number: pull.number } })
  expect(contractIn(before)).toMatchObject({ awaited: true, devices: [{ device: 'cpu', is: 'none' }] })
  const artifacts = { 'contract-report-cpu': { 'contract-report-cpu.json': readFileSync(join(workspace, 'result.json'), 'utf8') } }
  const { id } = acme.run(pull, { name: 'gpu', artifacts })
  const ended = { action: 'completed', workflow_run: { id, head_sha: 'f'.repeat(40), pull_requests: [{ number: 99 }] } }
  const after = await review('workflow_run', ended)
  expect(after.report?.pull.number).toBe(pull.number)
  expect(contractIn(after)).toMatchObject({ awaited: false, devices: [{ device: 'cpu', is: 'fresh' }] })

  acme.push('topic', { 'README.md': 'words' })
  const late = await review('workflow_run', ended)
  expect({ code: late.code, verdict: late.outputs.verdict, writes: late.writes }).toEqual({
    code: 0,
    verdict: 'not-applicable',
    writes: [],
  })
  expect(late.log).toContain('nothing is reviewed')
})

test('a run that has not ended, and one that is not there, are said', async () => {
  opened()
  const early = await review('workflow_run', { action: 'requested', workflow_run: { id: 5 } })
  expect({ code: early.code, log: early.log }).toMatchObject({ code: 3, log: expect.stringContaining('types: [completed]') })
  const gone = await review('workflow_run', { action: 'completed', workflow_run: { id: 5 } })
  expect({ code: gone.code, log: gone.log }).toMatchObject({ code: 2, log: expect.stringContaining('actions: read') })
})
