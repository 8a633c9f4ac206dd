import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ContractRun } from '../../src/model/contract-run.ts'
import type { Permissions } from '../fake-github/apps.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { PullRequest } from '../fake-github/state.ts'
import type { Ran } from '../fake-github/workflows.ts'
import type { FakeRepository } from '../fake-github/world.ts'
import { type Bundled, bundledAction } from './run-action.ts'

const root = join(import.meta.dirname, '../..')
const model = readFileSync(join(root, 'test/world/onnx/models/add.onnx'))
const contract = (more = '') => `version: 1
contract: 1
model: {path: ../models/add.onnx}
inputs:
  a: {type: float32, shape: [N, 2], min: 0, max: 9}
  b: {type: float32, shape: [N, 2], min: 0, max: 9}
outputs:
  sum: {type: float32, shape: [N, 2], min: 0, max: 18}
generated: {cases: 5}
${more}`
const settings = `version: 1
approvers: [ana]
models:
  fraud: {paths: [train.py], artifact: models/add.onnx, contract: fraud/contract.yml}
`
const workflow = '.github/workflows/contract.yml'
const reads = { contents: 'read', pull_requests: 'read', actions: 'read', issues: 'read' } as const

let action: Bundled
let github: FakeGithub
let acme: FakeRepository
let workspace: string
/** What a runner wrote of exactly this model by exactly this contract. */
let result: ContractRun

beforeAll(async () => {
  action = await bundledAction()
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  for (const folder of ['models', 'fraud', '.github']) mkdirSync(join(workspace, folder))
  copyFileSync(join(root, 'test/world/onnx/models/add.onnx'), join(workspace, 'models/add.onnx'))
  writeFileSync(join(workspace, 'fraud/contract.yml'), contract())
  writeFileSync(join(workspace, '.github/mle-review.yml'), settings)
  const silent = await startFakeGithub()
  const env = { GITHUB_WORKSPACE: workspace, PATH: process.env.PATH ?? '' }
  const ran = await action.run(silent, { event: 'push', payload: {}, token: '', inputs: { command: 'contract', runtime: root }, env })
  await silent.close()
  result = JSON.parse(readFileSync(ran.outputs.report ?? '', 'utf8')) as ContractRun
})
afterAll(() => {
  action.remove()
  rmSync(workspace, { recursive: true })
})
beforeEach(async () => {
  github = await startFakeGithub()
  acme = github.repository('acme/fraud')
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
})

function opened({ fork = false, more = '', files = {} as Record<string, string | Buffer> } = {}): PullRequest {
  const base = { '.github/mle-review.yml': settings, 'fraud/contract.yml': contract(more), [workflow]: 'on: pull_request\n' }
  acme.push('main', { ...base, '.github/workflows/gpu.yml': 'on: pull_request\n', 'models/add.onnx': 'the model before' })
  acme.push('topic', { 'models/add.onnx': model, ...files }, { from: 'main' })
  return acme.open({ head: 'topic', fork })
}

/** A run of the workflow that left results, and the push of documentation after it. */
function ranThenDocs(pull: PullRequest, left: Partial<ContractRun> = {}, run: Ran = {}) {
  const artifacts = { 'contract-report': { 'contract-report-cpu.json': JSON.stringify({ ...result, ...left }) } }
  const ran = acme.run(pull, { ...run, artifacts })
  acme.push('topic', { 'README.md': `words after run ${ran.id}` })
  return ran
}

const step = (pull: PullRequest, inputs: Record<string, string>, env: Record<string, string> = {}, may: Permissions = reads) => {
  const payload = { pull_request: { number: pull.number } }
  const here = { GITHUB_WORKSPACE: workspace, PATH: process.env.PATH ?? '', ...env }
  return action.run(github, { event: 'pull_request', payload, token: github.token('github-actions[bot]', may), inputs, env: here })
}
const asked = (pull: PullRequest, inputs: Record<string, string> = {}, env: Record<string, string> = {}, may: Permissions = reads) =>
  step(pull, { command: 'contract-needed', ...inputs }, env, may)

test('a push of documentation costs no run: the result of the earlier one is handed on', async () => {
  const pull = opened()
  const before = await asked(pull)
  expect({ code: before.code, outputs: before.outputs }).toEqual({ code: 0, outputs: { needed: 'true', report: '' } })
  expect(before.log).toContain('fraud/contract.yml on cpu: to be run, for there is no result.')
  ranThenDocs(pull)
  const after = await asked(pull)
  expect(after.outputs).toEqual({ needed: 'false', report: expect.stringMatching(/\/contract-report-cpu\.json$/) })
  expect(JSON.parse(readFileSync(after.outputs.report ?? '', 'utf8'))).toEqual(result)
  expect(after.summary).toContain('not run again')
  expect(after.writes).toEqual([])
})

test('the job that runs contracts neither fetches nor starts a runtime for what an earlier result says', async () => {
  const pull = opened()
  const run = () => step(pull, { command: 'contract', provider: 'cpu', runtime: '/var/empty' })
  expect((await run()).log).toContain('holds no onnxruntime-node')
  ranThenDocs(pull)
  const again = await run()
  expect({ code: again.code, verdict: again.outputs.verdict }).toEqual({ code: 0, verdict: 'pass' })
  expect(JSON.parse(readFileSync(again.outputs.report ?? '', 'utf8'))).toEqual(result)
  expect((await step(pull, { command: 'contract', provider: 'cpu webgpu', runtime: '/var/empty' })).code, 'one of two').toBe(2)
})

test('what is handed on counts in the review, after runs that left nothing', async () => {
  const pull = opened()
  ranThenDocs(pull)
  for (let i = 0; i < 10; i++) {
    const text = readFileSync((await asked(pull)).outputs.report ?? '', 'utf8')
    acme.run(pull, { artifacts: { 'contract-report': { 'contract-report-cpu.json': text } } })
  }
  const ran = await step(pull, {}, {}, { ...reads, pull_requests: 'write' })
  expect(ran.report?.models[0]?.contract).toMatchObject({ awaited: false, devices: [{ device: 'cpu', is: 'fresh', missing: 0 }] })
})

test('a push of another model is run, and says why', async () => {
  const pull = opened()
  ranThenDocs(pull)
  acme.push('topic', { 'models/add.onnx': 'another model' })
  const ran = await asked(pull)
  expect(ran.outputs).toEqual({ needed: 'true', report: '' })
  expect(ran.log).toMatch(
    /to be run, for model models\/add\.onnx is git:\w+ now, and the result is of sha256|to be run, for .*models\/add\.onnx/,
  )
})

test('a change that touches no model with a contract is not run', async () => {
  const pull = opened()
  acme.push('docs', { 'README.md': 'words' }, { from: 'main' })
  expect((await asked(acme.open({ head: 'docs' }))).outputs).toEqual({ needed: 'false', report: '' })
  expect((await asked(pull)).outputs.needed).toBe('true')
})

test.each<[what: string, left: () => Partial<ContractRun>, run: Ran, says: RegExp]>([
  ['that failed', () => ({ checks: result.checks.map(failing) }), {}, /output\/sum says fail/],
  [
    'that could not be tried',
    () => ({ checks: result.checks.map((it) => ({ ...it, status: 'could-not-run', why: 'No.' })) }),
    {},
    /load says could-not-run/,
  ],
  ['that lacks a check', () => ({ checks: result.checks.slice(1) }), {}, /says nothing of load/],
  ['of a process that died', () => ({ death: { cause: 'signal', why: 'SIGSEGV' } }), {}, /process died/],
  [
    'of another runtime',
    () => ({ runtime: { name: 'onnxruntime', version: '1.29.0' } }),
    {},
    /runtime is onnxruntime 1\.30\.0 now, and the result is of onnxruntime 1\.29\.0/,
  ],
  ['on another provider', () => ({ device: { class: 'cuda' } }), {}, /on cpu: to be run, for there is no result/],
  [
    'of another contract',
    () => ({ contract: { ...result.contract, digest: `git:${'0'.repeat(40)}` } }),
    {},
    /contract fraud\/contract\.yml is git:\w+ now/,
  ],
  ['of a workflow that base has not', () => ({}), { path: '.github/workflows/my-contract.yml' }, /my-contract\.yml is not as on main/],
  ['of a workflow that runs no contract', () => ({}), { name: 'gpu' }, /there is no result/],
  ['of a push', () => ({}), { event: 'push' }, /there is no result/],
])('a result %s stands for nothing', async (_, left, run, says) => {
  const pull = opened()
  ranThenDocs(pull, left(), run)
  const ran = await asked(pull)
  expect({ outputs: ran.outputs, log: ran.log }).toEqual({ outputs: { needed: 'true', report: '' }, log: expect.stringMatching(says) })
})

const failing = (it: ContractRun['checks'][number]) => (it.id === 'output/sum' ? { ...it, status: 'fail' as const, why: 'No.' } : it)

test('a contract that this change brings to a model of base', async () => {
  const without = settings.replace(', contract: fraud/contract.yml', '')
  acme.push('main', { '.github/mle-review.yml': without, [workflow]: 'on: pull_request\n', 'models/add.onnx': 'the model before' })
  acme.push('topic', { '.github/mle-review.yml': settings, 'fraud/contract.yml': contract(), 'models/add.onnx': model }, { from: 'main' })
  const pull = acme.open({ head: 'topic' })
  expect((await asked(pull)).outputs.needed).toBe('true')
  ranThenDocs(pull)
  expect((await asked(pull)).outputs).toEqual({ needed: 'false', report: expect.stringContaining('contract-report-cpu.json') })
})

test('a result that rests on files which the contract does not name', async () => {
  const weights = `git:${acme.repo.objects.blob(Buffer.from('weights'))}`
  const pull = opened({ files: { 'models/add.onnx.data': 'weights' } })
  ranThenDocs(pull, { files: [{ path: 'models/add.onnx.data', digest: weights }] })
  expect((await asked(pull)).outputs.needed).toBe('false')
  acme.push('topic', { 'models/add.onnx.data': 'other weights' })
  expect((await asked(pull)).log).toContain('models/add.onnx.data is git:')
})

test('a result of another stack, whose contract is no file of ours', async () => {
  const of = (path: string, text: string) => ({ path, digest: `git:${acme.repo.objects.blob(text)}` })
  const [at, served, data] = [
    of('tests/test_serving.py', 'def test(): ...'),
    of('models/fraud.json', '{"trees": 2}'),
    of('tests/rows.csv', 'a,b'),
  ]
  const python = settings.replace('models/add.onnx', served.path).replace('fraud/contract.yml', at.path)
  acme.push('main', {
    '.github/mle-review.yml': python,
    [workflow]: 'on: pull_request\n',
    [at.path]: 'def test(): ...',
    [data.path]: 'a,b',
  })
  acme.push('topic', { [served.path]: '{"trees": 2}' }, { from: 'main' })
  const pull = acme.open({ head: 'topic' })
  expect((await asked(pull)).log).toContain('tests/test_serving.py: to be run, for there is no result.')
  ranThenDocs(pull, { model: served, contract: at, files: [data], tool: { name: 'pytest' } })
  expect((await asked(pull)).outputs).toEqual({ needed: 'false', report: expect.stringContaining('contract-report-cpu.json') })
  acme.push('topic', { [data.path]: 'a,b,c' })
  expect((await asked(pull)).log).toContain('tests/rows.csv is git:')
})

test('an archive that has expired stands for nothing', async () => {
  const pull = opened()
  for (const artifact of ranThenDocs(pull).artifacts) artifact.expired = true
  const ran = await asked(pull)
  expect({ needed: ran.outputs.needed, log: ran.log }).toEqual({ needed: 'true', log: expect.stringContaining('has expired at GitHub') })
})

test('a newer result that cannot be read says that nobody knows', async () => {
  const pull = opened()
  ranThenDocs(pull)
  acme.run(pull, { artifacts: { 'contract-report-again': { 'a.json': '{"version": 2}' } } })
  const ran = await asked(pull)
  expect({ needed: ran.outputs.needed, log: ran.log }).toEqual({
    needed: 'true',
    log: expect.stringContaining('contract-report-again/a.json'),
  })
})

test('a result of a fork stands for nothing, whoever puts a label on it', async () => {
  const pull = opened({ fork: true })
  ranThenDocs(pull)
  acme.label(pull, 'ana', 'mle-review/trust-contract')
  const ran = await asked(pull)
  expect({ needed: ran.outputs.needed, log: ran.log }).toEqual({ needed: 'true', log: expect.stringContaining('of a fork') })
})

test('golden files count: one that joined is run', async () => {
  const pull = opened({ more: 'golden: {cases: [golden/*.json]}\n', files: { 'fraud/contract.yml': contract() } })
  ranThenDocs(pull)
  expect((await asked(pull)).outputs.needed).toBe('false')
  acme.push('topic', { 'fraud/contract.yml': contract('golden: {cases: [golden/*.json]}\n'), 'fraud/golden/a.json': '{}' })
  expect((await asked(pull)).outputs.needed).toBe('true')
})

test.each<[what: string, inputs: Record<string, string>, env: Record<string, string>, may: Permissions, says: string]>([
  ['asked for again', {}, { GITHUB_RUN_ATTEMPT: '2' }, reads, 'asked for this run again'],
  ['of another provider', { provider: 'cpu webgpu' }, {}, reads, 'on webgpu: to be run, for there is no result'],
  ['of a contract that nobody has', { contract: 'frod/contract.yml' }, {}, reads, 'no model of the configuration has the contract'],
  ['without the right to see runs', {}, {}, { contents: 'read', pull_requests: 'read' }, 'Give the job `actions: read`'],
  ['of no pull request', {}, { GITHUB_EVENT_NAME: 'push' }, reads, 'brings no change to review'],
])('a run %s is needed', async (_, inputs, env, may, says) => {
  const pull = opened()
  ranThenDocs(pull)
  const ran = await asked(pull, inputs, env, may)
  expect({ code: ran.code, needed: ran.outputs.needed, log: ran.log }).toEqual({
    code: 0,
    needed: 'true',
    log: expect.stringContaining(says),
  })
  expect((await asked(pull)).outputs.needed).toBe('false')
})

test('earlier runs of the workflow that asks count, whatever it is called', async () => {
  const pull = opened()
  ranThenDocs(pull, {}, { name: 'gpu' })
  const own = (file: string) => ({ GITHUB_WORKFLOW_REF: `acme/fraud/.github/workflows/${file}@refs/pull/${pull.number}/merge` })
  expect((await asked(pull, {}, own('gpu.yml'))).outputs.needed).toBe('false')
  expect((await asked(pull, {}, own('contract.yml'))).outputs.needed).toBe('true')
})

test("base's model moved on: what was compared with the old one is run again", async () => {
  const pull = opened()
  const facts = { inputs: [], outputs: [], defaults: [] }
  ranThenDocs(pull, { base: { digest: `git:${'1'.repeat(40)}`, facts } })
  const ran = await asked(pull)
  expect({ needed: ran.outputs.needed, log: ran.log }).toEqual({
    needed: 'true',
    log: expect.stringContaining("base's model is another one"),
  })
})

test('a provider that nobody has is wrong usage', async () => {
  const ran = await asked(opened(), { provider: 'gpu' })
  expect({ code: ran.code, needed: ran.outputs.needed }).toEqual({ code: 3, needed: undefined })
  expect(existsSync(ran.outputs.report ?? '')).toBe(false)
})
