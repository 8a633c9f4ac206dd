import { expect, test } from 'vitest'
import type { RunTree } from '../../src/weigh/contract-fresh.ts'
import { contractReport } from '../../src/weigh/contract-report.ts'
import { weighContract } from '../../src/weigh/weigh-contract.ts'
import { contractOf, leastContract, runOf } from '../contract.ts'
import { read } from '../evidence.ts'

const tree = (more: Partial<RunTree> = {}): RunTree => ({
  at: 'fraud/contract.yml',
  contract: contractOf(leastContract('providers: {cpu: {}, webgpu: {required: false}}\ncost: {p95_ms: 8}\n')),
  paths: [],
  digestsOf: (path) => (path.endsWith('.onnx') ? [`sha256:${'a'.repeat(64)}`] : [`git:${'b'.repeat(40)}`]),
  pinned: null,
  ...more,
})
const reported = (runs: object[], more: Partial<RunTree> = {}) =>
  contractReport(
    weighContract(
      runs.map((run) => read(runOf(run))),
      tree(more),
    ),
    { version: 1, awaited: false },
  )

test('what does not pass is listed by device, failures first, and says whether it holds', () => {
  const { unmet, devices } = reported([
    {
      checks: [
        { id: 'law/generated', status: 'could-not-run', why: 'No.' },
        { id: 'cost/p95_ms', status: 'fail', measured: 9 },
        { id: 'load', status: 'fail', why: 'Died.' },
        { id: 'signature', status: 'unsupported', why: 'Cannot.' },
      ],
      death: { cause: 'signal', during: 'load', why: 'SIGSEGV' },
    },
    { device: { class: 'webgpu' }, checks: [{ id: 'load', status: 'pass' }] },
  ])
  expect(unmet.filter(({ device }) => device === 'cpu')).toEqual([
    { device: 'cpu', id: 'cost/p95_ms', status: 'fail', holds: false, why: null },
    { device: 'cpu', id: 'load', status: 'fail', holds: true, why: 'Died.' },
    { device: 'cpu', id: 'signature', status: 'unsupported', holds: true, why: 'Cannot.' },
    { device: 'cpu', id: 'law/generated', status: 'could-not-run', holds: true, why: 'No.' },
    ...['output/y', 'law/deterministic', 'law/row-independent', 'law/permutation'].map((id) => ({
      device: 'cpu',
      id,
      status: 'missing',
      holds: true,
      why: null,
    })),
  ])
  expect(unmet.filter(({ device }) => device === 'webgpu').every(({ status, holds }) => status === 'missing' && !holds)).toBe(true)
  expect(devices.map(({ device, death, missing }) => [device, death, missing])).toEqual([
    ['cpu', { cause: 'signal', during: 'load' }, 4],
    ['webgpu', null, expect.any(Number)],
  ])
})

test('where any device will do, results of several stand apart, each with its own rows', () => {
  const latency = [{ batch: 1, p50_ms: 1 }]
  const { devices, latency: rows } = reported([{ latency }, { latency, device: { class: 'cuda', name: 'L4' }, checks: [] }], {
    contract: null,
  })
  expect(devices.map(({ device, name, checks }) => [device, name, checks.pass])).toEqual([
    ['cpu', null, 1],
    ['cuda', 'L4', 0],
  ])
  expect(rows.map(({ device }) => device)).toEqual(['cpu', 'cuda'])
})

test('one device’s many operators leave room for another’s', () => {
  const placement = (operator: string) => Array.from({ length: 300 }, () => ({ operator, provider: 'cpu', nodes: 1 }))
  const told = reported([{ placement: placement('Gemm') }, { device: { class: 'webgpu' }, placement: placement('Relu') }]).placement
  expect([...Map.groupBy(told, ({ device }) => device)].map(([device, rows]) => [device, rows.length])).toEqual([
    ['cpu', 200],
    ['webgpu', 200],
  ])
})
