import { expect, test } from 'vitest'
import { contractTerminal } from '../../src/reply/contract-terminal.ts'
import { plain } from '../../src/reply/paint.ts'
import { contractExit } from '../../src/weigh/contract-exit.ts'
import { contractOf, leastContract, runOf } from '../contract.ts'

const contract = contractOf(leastContract())
const text = (more: object) => contractTerminal(runOf(more), contract, { paint: plain, width: 100 })

test('one reason for many checks is said once, and control characters are shown', () => {
  const untried = ['golden/a', 'golden/b\u001b[31m', 'law/generated'].map((id) => ({
    id,
    status: 'could-not-run',
    why: 'It did not load.',
  }))
  const said = text({ checks: [{ id: 'load', status: 'fail', why: 'No \u001b[2J model.' }, ...untried] })
  expect(said.match(/It did not load/g)).toHaveLength(1)
  expect(said).not.toContain('\u001b')
  expect(said.indexOf('load')).toBeLessThan(said.indexOf('golden/a'))
})

test('a death, a law with its smallest input, the worst element, latency and placement are shown', () => {
  const said = text({
    death: { cause: 'time-limit', during: 'law/generated', why: 'no answer within 5 s' },
    checks: [
      { id: 'output/y', status: 'fail', why: 'y is below 0.', worst: { output: 'y', index: [2], actual: '-1', expected: 'at least 0' } },
      { id: 'law/generated', status: 'fail', why: 'Broken.', smallest: 'x [1, 3]: 0, 0, 7' },
    ],
    latency: [{ batch: 32, concurrency: 2, p50_ms: 1.5, p95_ms: 2, rows_per_second: 12_345.678 }],
    placement: [{ operator: 'Gemm', provider: 'cuda', nodes: 3, ms: 0.25 }],
    load_ms: 41.7,
    memory: { peak_mb: 120.4 },
  })
  expect(said).toContain("✘ The model's process died (time-limit) during law/generated: no answer within 5 s")
  expect(said).toContain('worst: y[2] is -1 where at least 0 is expected')
  expect(said).toContain('smallest input that breaks it: x [1, 3]: 0, 0, 7')
  expect(said).toMatch(/batch 32 × 2 {2}p50 1\.5 ms {2}p95 2 ms .*12345\.7 rows\/s/)
  expect(said).toMatch(/Gemm {2}cuda {2}3 nodes {2}0\.25 ms/)
  expect(said).toContain('load 41.7 ms, memory 120 MB')
})

test('what passes on one device says which others the contract requires', () => {
  const of = (providers: string, device: string) => {
    const asked = contractOf(leastContract(`providers: ${providers}\n`))
    return contractTerminal(runOf({ device: { class: device } }), asked, { paint: plain, width: 100 })
  }
  const said = of('{cpu: {}, webgpu: {nodes: 0.9}, cuda: {}, coreml: {required: false}}', 'cpu')
  expect(said.split('\n')[0]).toMatch(/^PASS/)
  expect(said).toContain('Required as well: webgpu, cuda, by a run of its own each (--provider).')
  expect(of('{cuda: {}}', 'cpu')).toContain('Required as well: cuda,')
  expect(of('{cpu: {}, cuda: {required: false}}', 'cpu')).not.toContain('Required as well')
  expect(text({})).not.toContain('Required as well')
})

test.each<[exit: number, checks: [string, string][], more: object]>([
  [0, [['load', 'pass']], {}],
  [
    1,
    [
      ['golden/a', 'fail'],
      ['law/generated', 'could-not-run'],
    ],
    {},
  ],
  [2, [['golden/a', 'unsupported']], {}],
  [2, [['golden/a', 'could-not-run']], {}],
  [1, [['load', 'pass']], { death: { cause: 'signal', why: 'SIGSEGV' } }],
  [
    0,
    [
      ['load', 'pass'],
      ['cost/p50_ms', 'fail'],
    ],
    { runner: 'dedicated' },
  ],
  [
    0,
    [
      ['load', 'pass'],
      ['cost/p50_ms', 'could-not-run'],
    ],
    {},
  ],
])('exit %i', (exit, checks, more) => {
  expect(contractExit(runOf({ checks: checks.map(([id, status]) => ({ id, status, why: 'why' })), ...more }), contract)).toBe(exit)
})

test('a budget fails where contract and runner both say that nobody else uses the machine', () => {
  const dedicated = contractOf(leastContract('cost: {runner: dedicated, p50_ms: 1}\n'))
  const run = runOf({ runner: 'dedicated', checks: [{ id: 'cost/p50_ms', status: 'fail', why: 'Slow.' }] })
  expect(contractExit(run, dedicated)).toBe(1)
  expect(contractExit({ ...run, runner: 'shared' }, dedicated)).toBe(0)
})
