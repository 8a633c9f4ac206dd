import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import type { Contract } from '../../src/model/contract.ts'
import type { ContractRun } from '../../src/model/contract-run.ts'
import type { Evidence, ModelEvidence } from '../../src/model/evidence.ts'
import { reviewOutput } from '../../src/model/output.ts'
import type { Read } from '../../src/model/read.ts'
import { checksAsked } from '../../src/weigh/checks-asked.ts'
import { contractOf, leastContract, leastRun, runOf } from '../contract.ts'
import { absent, ana, evidenceOf, modelOf, read } from '../evidence.ts'

const at = 'fraud/contract.yml'
const { model: file, contract: own } = leastRun()
const more = `model: {path: ../models/fraud.onnx, sha256: ${'a'.repeat(64)}, metadata: [version]}
behaviour: {nan: reject, empty_batch: accept}
providers: {cpu: {}, cuda: {nodes: 0.9}}
cost: {runner: dedicated, p95_ms: 8, peak_memory_mb: 400}
golden: {cases: [golden/*.npz]}`
const full = leastContract(more).replace(/^model: .*onnx\}\n/m, '')
const golden = { path: 'fraud/golden/a.npz', digest: `git:${'e'.repeat(40)}` }
const digests = { [file.path]: [`git:${'9'.repeat(40)}`], [at]: [own.digest], [golden.path]: [golden.digest] }
const bound = { model: { path: file.path, digest: `git:${'9'.repeat(40)}` }, files: [golden], runner: 'dedicated' }

const isOurs = (rule: string) => /^contract\/|^artifact\/(?:checksum-mismatch|unversioned)$/.test(rule)
/** Without the rules on gates and compact, which hold a model of which nothing else is known. */
const rules = rulebook.rules.filter(({ page }) => isOurs(page.id) || page.id === 'gates/loosened')

interface Given {
  contract?: Contract
  runs?: Read<ContractRun>[]
  evidence?: Partial<Evidence>
  model?: Partial<ModelEvidence>
}
const given = ({ contract = contractOf(full), runs = [], evidence = {}, model = {} }: Given = {}) => {
  const it = modelOf(
    'm',
    { contract: at, stage: 'production' },
    { contract: { base: read(contract), head: read(contract) }, contractTree: { base: { at, digests }, head: { at, digests } }, ...model },
  )
  return review(evidenceOf([it], { contracts: runs, ...evidence }), { ...rulebook, rules })
}
type Report = ReturnType<typeof given>
const found = ({ findings }: Report) => findings.filter(({ rule }) => isOurs(rule)).map(({ rule }) => rule)
const outcome = ({ outcomes }: Report, rule: string) => outcomes.find((it) => it.rule === rule)
const blind = ({ outcomes }: Report) => outcomes.filter((it) => isOurs(it.rule) && it.is === 'blind').map(({ rule }) => rule)

/** A result with every check that the contract asks, all passing but these. */
function ran(device: string, failing: Record<string, object> = {}, over: object = {}): Read<ContractRun> {
  const asked = checksAsked(contractOf(full), device, [golden.path])
  const figures: Record<string, number> = {
    'cost/p95_ms': 6,
    'cost/peak_memory_mb': 300,
    'provider/cuda/nodes': 1,
  }
  const checks = asked.map((id) => ({ id, status: 'pass', ...(id in figures ? { measured: figures[id] } : {}), ...failing[id] }))
  return read(runOf({ ...bound, checks, device: { class: device }, ...over }))
}

const cpu = ran('cpu')
const cuda = ran('cuda')

test('a model that keeps its contract on every device is clean under every rule', () => {
  const report = given({ runs: [cpu, cuda] })
  expect(found(report)).toEqual([])
  expect(blind(report)).toEqual([])
  expect(report.outcomes.filter(({ rule, is }) => isOurs(rule) && is === 'clean').map(({ rule }) => rule)).toEqual(
    rulebook.rules.map(({ page }) => page.id).filter(isOurs),
  )
})

describe('one thing broken is found by its own rule alone', () => {
  const fail = (why = 'x', also: object = {}) => ({ status: 'fail', why, ...also })
  test.each<[string, Read<ContractRun>, string]>([
    ['it does not load', ran('cpu', { load: fail() }), 'contract/crash'],
    ['it died', ran('cpu', {}, { death: { cause: 'signal', why: 'x' } }), 'contract/crash'],
    ['an input is renamed', ran('cpu', { signature: fail() }), 'contract/signature'],
    ['another file', ran('cpu', { 'artifact/sha256': fail() }), 'artifact/checksum-mismatch'],
    ['stale metadata', ran('cpu', { 'artifact/metadata/version': fail() }), 'artifact/unversioned'],
    ['transposed', ran('cpu', { [`golden/${golden.path}`]: fail() }), 'contract/golden'],
    ['the softmax is missing', ran('cpu', { 'output/y': fail(), 'law/generated': fail() }), 'contract/output-invalid'],
    ['NaN goes through', ran('cpu', { 'behaviour/nan': fail('x', { did: 'accept' }) }), 'contract/bad-input-accepted'],
    ['no empty batch', ran('cpu', { 'behaviour/empty_batch': fail('x', { did: 'reject' }) }), 'contract/empty-batch'],
    ['dropout', ran('cpu', { 'law/deterministic': fail() }), 'contract/nondeterministic'],
    ['batch-dependent', ran('cpu', { 'law/row-independent': fail(), 'law/permutation': fail() }), 'contract/batch-variant'],
    ['slow', ran('cpu', { 'cost/p95_ms': { measured: 9 } }), 'contract/latency'],
    ['memory hungry', ran('cpu', { 'cost/peak_memory_mb': { measured: 900 } }), 'contract/memory'],
  ])('%s', (_what, run, rule) => {
    const report = given({ runs: [run, cuda] })
    expect(found(report)).toEqual([rule])
    expect(report).toMatchObject({ verdict: 'hold' })
    expect(given({ runs: [run, cuda], evidence: { contractAwaited: true } }).findings.map((it) => it.rule)).toContain(rule)
  })

  test.each<[string, Read<ContractRun>, string]>([
    ['it fell back', ran('cuda', { 'provider/cuda/nodes': { measured: 0.5 } }), 'contract/not-on-accelerator'],
    ['it answers otherwise', ran('cuda', { 'parity/y': fail() }), 'contract/provider-parity'],
  ])('%s', (_what, run, rule) => expect(found(given({ runs: [cpu, run] }))).toEqual([rule]))

  test('a golden case missed on both devices is one finding, told with its figures', () => {
    const worst = { output: 'y', index: [3], actual: 0.52, expected: 0.5 }
    const runs = [
      ran('cpu', { [`golden/${golden.path}`]: fail('far off', { worst }) }),
      ran('cuda', { [`golden/${golden.path}`]: fail('far off', { worst }) }),
    ]
    const report = given({ runs })
    expect(found(report)).toEqual(['contract/golden'])
    const [missed] = report.findings.filter(({ rule }) => rule === 'contract/golden')
    expect(missed?.facts).toMatchObject({ element: 'y[3]', actual: 0.52, expected: 0.5, count: 1, check: golden.path })
    expect(missed?.message).toMatch(/`y\[3\]` is 0\.52, where the example has 0\.5\. far off\./)
    expect(missed?.facts.device).toBe('cpu, cuda')
  })
})

describe('what was not tried is never clean', () => {
  test.each<[string, Given, string, RegExp]>([
    [
      'a check that could not run',
      { runs: [ran('cpu', { 'law/permutation': { status: 'could-not-run', why: 'Two runs differ.' } }), cuda] },
      'contract/batch-variant',
      /law\/permutation: Two runs differ$/,
    ],
    [
      'a check that the runtime cannot do',
      { runs: [ran('cpu', { 'output/y': { status: 'unsupported', why: 'no bfloat16' } }), cuda] },
      'contract/output-invalid',
      /output\/y: no bfloat16$/,
    ],
    [
      'a check that no result has',
      {
        runs: [
          read(runOf({ ...bound, checks: (cpu as { value: ContractRun }).value.checks.filter(({ id }) => id !== 'behaviour/nan') })),
          cuda,
        ],
      },
      'contract/bad-input-accepted',
      /no result says anything of behaviour\/nan$/,
    ],
    [
      'a cost that nobody measured on a machine of its own',
      { runs: [ran('cpu', {}, { runner: 'shared' }), cuda] },
      'contract/latency',
      /dedicated runner/,
    ],
    ['a result that is awaited', { evidence: { contractAwaited: true } }, 'contract/not-run', /on cpu, cuda is awaited$/],
    ['one of two devices awaited', { runs: [cpu], evidence: { contractAwaited: true } }, 'contract/not-run', /on cuda is awaited$/],
    [
      'a stale one, a new one awaited',
      {
        runs: [ran('cpu', {}, { contract: { ...own, digest: `git:${'f'.repeat(40)}` } }), cuda],
        evidence: { contractAwaited: true },
      },
      'contract/not-run',
      /on cpu is awaited$/,
    ],
    [
      'digests that cannot be compared',
      { runs: [ran('cpu', {}, { model: { ...file, digest: `sha256:${'9'.repeat(64)}` } }), cuda] },
      'contract/not-run',
      /cannot be told/,
    ],
    [
      'a result that we refuse to read',
      { runs: [{ is: 'unreadable', fault: 'ours', reason: 'too-large', why: 'too large' }] },
      'contract/not-run',
      /too large/,
    ],
    [
      'a contract that we could not read',
      { model: { contract: { base: absent, head: { is: 'unreadable', fault: 'ours', reason: 'x', why: 'no answer' } } } },
      'contract/not-run',
      /no answer/,
    ],
  ])('%s leaves it undecided', (_what, it, rule, why) => {
    const report = given(it)
    expect(found(report)).toEqual([])
    expect(outcome(report, rule)).toMatchObject({ is: 'blind', why: [expect.stringMatching(why)] })
    expect(report.verdict).toBe('undecided')
  })

  test('budgets on a shared machine neither hold nor leave it undecided', () => {
    const contract = contractOf(full.replace('runner: dedicated, ', ''))
    const runs = [
      ran('cpu', { 'cost/p95_ms': { measured: 9 }, 'cost/peak_memory_mb': { status: 'could-not-run', why: 'no figure here' } }),
      cuda,
    ]
    const report = given({ contract, runs })
    expect(report.verdict).toBe('pass')
    expect(report.findings.filter(({ rule }) => isOurs(rule))).toMatchObject([
      { rule: 'contract/latency', severity: 'N', wouldHold: false, variant: 'shared' },
    ])
    expect(outcome(report, 'contract/memory')).toMatchObject({ is: 'blind' })
  })

  test('without a result of this state only that is said', () => {
    for (const runs of [[], [ran('cpu', { load: { status: 'fail' } }, { contract: { ...own, digest: `git:${'f'.repeat(40)}` } })]]) {
      const report = given({ runs })
      expect(found(report)).toEqual(['contract/not-run'])
      expect(report.verdict).toBe('hold')
      expect(report.outcomes.filter(({ rule, is }) => isOurs(rule) && is === 'off').length).toBeGreaterThan(10)
    }
  })
})

test('gates, configuration or a note beside it ask for no run', () => {
  const change = { ...modelOf('m').change, code: [], policy: ['gates.yml'] }
  const report = given({ model: { change } })
  expect(found(report)).toEqual([])
  expect(outcome(report, 'contract/not-run')).toMatchObject({ is: 'off', why: 'not-touched' })
})

test('a golden example that is taken away alone lowers the bar, and an approver settles it', () => {
  const change = { ...modelOf('m').change, code: [], contract: [golden.path] }
  const contractTree = { base: { at, digests }, head: { at, digests: { [file.path]: digests[file.path] ?? [], [at]: [own.digest] } } }
  const report = (approvals: Evidence['approvals']) => given({ model: { change, contractTree }, evidence: { approvals } })
  expect(report(absent)).toMatchObject({ verdict: 'hold', conclusion: 'action_required' })
  expect(report(absent).findings).toMatchObject([{ rule: 'gates/loosened', variant: 'contract' }])
  expect(report(read([ana]))).toMatchObject({ verdict: 'pass' })
})

test('the report shows devices, latency, placement, parity and budgets, as plain JSON of the published form', () => {
  const latency = [{ batch: 1, p50_ms: 4, p95_ms: 6, histogram: [{ from_ms: 3, to_ms: 5, count: 90 }] }]
  const placement = [{ operator: 'MatMul', provider: 'cuda', nodes: 3 }]
  const report = given({
    runs: [
      ran('cpu', {}, { latency, load_ms: 20, memory: { peak_mb: 300 } }),
      ran('cuda', {}, { placement, device: { class: 'cuda', name: 'NVIDIA L4', tf32: false } }),
    ],
  })
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  expect(() => reviewOutput.parse(report)).not.toThrow()
  expect(report.models[0]?.contract).toMatchObject({
    path: at,
    awaited: false,
    devices: [
      { device: 'cpu', is: 'fresh', required: true, name: null, runtime: 'onnxruntime 1.30.0', missing: 0, load_ms: 20, peak_mb: 300 },
      { device: 'cuda', is: 'fresh', name: 'NVIDIA L4', tf32: false, checks: { fail: 0 } },
    ],
    latency: [{ device: 'cpu', holds: true, p95_ms: 6, histogram: [{ count: 90 }] }],
    placement: [{ device: 'cuda', operator: 'MatMul', nodes: 3 }],
    parity: [{ device: 'cuda', output: 'y', status: 'pass' }],
  })
  expect(report.models[0]?.contract?.budgets).toContainEqual({
    device: 'cpu',
    id: 'cost/p95_ms',
    holds: true,
    status: 'pass',
    measured: 6,
    limit: 8,
  })
  expect(
    given({ model: { contractTree: { base: null, head: null }, contract: { base: absent, head: absent } } }).models[0]?.contract,
  ).toBeNull()
})
