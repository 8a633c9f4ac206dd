import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ContractReport } from '../../src/model/contract-report.ts'
import { contractReport as published } from '../../src/model/contract-report.ts'
import { summaryComment } from '../../src/reply/comment.ts'
import { contractLead, contractTitle, isQuiet } from '../../src/reply/contract-lead.ts'
import { contractLines } from '../../src/reply/contract-lines.ts'
import { contractSection } from '../../src/reply/contract-section.ts'
import { plain } from '../../src/reply/paint.ts'
import { jobSummary } from '../../src/reply/summary.ts'
import { terminal } from '../../src/reply/terminal.ts'
import { anyContract } from './fixtures/arbitrary.ts'
import { finding, model, report } from './fixtures/build.ts'
import { contracts } from './fixtures/contracts.ts'
import { rulebook } from './fixtures/rulebook.ts'

const { clean, shared, broken, awaited } = contracts
const full = (contract: ContractReport) => contractSection(contract).versions[0]?.() ?? ''
const reported = (contract: ContractReport | null) => report({ coverage: [], models: [model('fraud-scorer', [], { contract })] })

test.each<[string, ContractReport, lead: string, quiet: boolean]>([
  ['all holds', clean, '✅ **Contract 3** on `cpu` and `webgpu`: 25 checks hold', true],
  ['a cost is missed on a shared machine', shared, '✅ **Contract 3** on `cpu` and `webgpu`: 24 of 25 checks hold, 1 fails', true],
  [
    'much does not hold',
    broken,
    '❌ **Contract 3** on `cpu` and `webgpu`: 17 of 25 checks hold, 4 fail, 1 unsupported, 1 could not run, 2 missing · the process died on `webgpu` (signal)',
    false,
  ],
  [
    'nothing of this state is there',
    awaited,
    '❔ **Contract 3**: on `cpu` the result is of another state · on `webgpu` there is no result · a result is awaited',
    false,
  ],
  ['another stack', { ...clean, version: null }, '✅ **Contract** on `cpu` and `webgpu`: 25 checks hold', true],
  [
    'one more is awaited',
    { ...clean, awaited: true },
    '❔ **Contract 3** on `cpu` and `webgpu`: 25 checks hold · a result is awaited',
    false,
  ],
  ['nobody asks for a device', { ...clean, devices: [] }, '❔ **Contract 3**: no device is asked for', false],
  [
    'any device would do and none has a result',
    { ...clean, devices: clean.devices.slice(0, 1).map((it) => ({ ...it, device: 'any', is: 'none' as const })) },
    '❔ **Contract 3**: on any device there is no result',
    false,
  ],
  [
    'there are many devices',
    { ...clean, devices: ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((device) => clean.devices.slice(0, 1).map((it) => ({ ...it, device }))) },
    '✅ **Contract 3** on `a`, `b`, `c`, `d` and 2 more: 66 checks hold',
    true,
  ],
  [
    'a device that is not required has an old result',
    { ...clean, devices: clean.devices.map((it) => (it.device === 'webgpu' ? { ...it, required: false, is: 'stale' as const } : it)) },
    '✅ **Contract 3** on `cpu`: 11 checks hold',
    true,
  ],
])('its line, where %s', (_, contract, lead, quiet) => {
  expect(contractLead(contract)).toBe(lead)
  expect(isQuiet(contract)).toBe(quiet)
})

describe('where it stands', () => {
  test('nothing is shown of a model without a contract', () => {
    for (const text of [
      summaryComment(reported(null), rulebook, null),
      jobSummary(reported(null), rulebook),
      terminal(reported(null), rulebook, { paint: plain, width: 80 }),
    ])
      expect(text).not.toMatch(/contract/i)
  })

  test('all is folded where it holds; devices and what does not pass are in sight where not', () => {
    expect(full(clean).startsWith('<details><summary>✅ Contract 3 on cpu and webgpu: 25 checks hold</summary>\n\n| device |')).toBe(true)
    expect(full(clean).match(/<details>/g)).toHaveLength(1)
    const [inSight = '', folded = ''] = full(broken).split('<details><summary>Measured: budgets, latency, parity, placement</summary>')
    expect(inSight).toContain('- ❌ Fails on `webgpu`: `provider/webgpu/nodes`, `provider/webgpu/time`, `parity/y`')
    expect(inSight).not.toContain('**Budgets**')
    expect(folded).toMatch(/\*\*Budgets\*\*[\s\S]*\*\*Latency\*\*[\s\S]*\*\*Against the CPU\*\*[\s\S]*\*\*Where nodes ran\*\*/)
  })

  test('a title names no device that HTML or GitHub could take for something else', () => {
    expect(contractTitle({ ...clean, devices: clean.devices.map((it) => ({ ...it, device: '<b>@octocat' })) })).toBe(
      '✅ Contract 3 on another device and another device: 25 checks hold',
    )
    expect(contractTitle({ ...clean, devices: clean.devices.map((it) => ({ ...it, device: 'gh-1' })) })).not.toContain('gh-1')
  })
})

describe('budgets', () => {
  test('a miss on a shared machine is shown and holds nothing', () => {
    expect(full(shared)).toContain('| `p95_ms` | ≤\u00A08.00 | 9.30\u00A0⚠️ | 1.93\u00A0✅ |')
    expect(full(shared)).toContain('<sub>Costs are shown and hold nothing (`runner` is not `dedicated`).</sub>')
    expect(full(shared)).toContain('- ❌ Fails on `cpu`, shown only: `cost/p95_ms`')
  })

  test('a miss on a dedicated one holds, and never looks like a hit', () => {
    expect(full(broken)).toContain('| `p95_ms` | ≤\u00A08.000 | 8.004\u00A0❌ | 1.930\u00A0✅ |')
    expect(full(broken)).toContain('| `share of nodes` | ≥\u00A090.00\u00A0% | | 89.97\u00A0%\u00A0❌ |')
    expect(full(broken)).toContain('<sub>Costs hold the change (`runner: dedicated`).</sub>')
  })

  test('of which no figure is there keep the limit beside the other device’s', () => {
    expect(full(broken)).toContain('| `size_mb` | ≤\u00A020.0 | 18.4\u00A0✅ | 18.4\u00A0❔ |')
  })
})

describe('of very many', () => {
  const failing = (device: string, ids: string[]) => ids.map((id) => ({ device, id, status: 'fail' as const, holds: true, why: null }))

  test('checks the first are named, cut where they are long', () => {
    const unmet = failing('cpu', [`golden/${'x'.repeat(200)}`, ...Array.from({ length: 14 }, (_, i) => `golden/${i}`)])
    const list = full({ ...broken, unmet })
    expect(list).toContain(`- ❌ Fails on \`cpu\`: \`golden/${'x'.repeat(72)}…\`, \`golden/0\`, `)
    expect(list).toContain('`golden/10` and 3 more\n')
    expect(list).not.toContain('golden/11')
  })

  test('checks a report does not list them all, and how many it leaves out is said', () => {
    const devices = broken.devices.map((it) => ({ ...it, checks: { ...it.checks, fail: it.checks.fail + 500 } }))
    expect(full({ ...broken, devices })).toContain('- and 1000 more checks\n')
    expect(full(broken)).not.toContain('more checks')
  })

  test('devices a table’s worth is shown', () => {
    const names = Array.from({ length: 15 }, (_, i) => `device-${i}`)
    const devices = names.flatMap((device) => broken.devices.slice(0, 1).map((it) => ({ ...it, device })))
    const text = full({ ...broken, devices, unmet: names.flatMap((device) => failing(device, ['load'])) })
    expect(text).toContain('\n\nand 3 more devices\n\n')
    expect(text).toContain('- and 3 more of this kind\n')
    expect(text.match(/^\| `device-/gm)).toHaveLength(12)
  })

  test('budgets the first are shown', () => {
    const budgets = Array.from({ length: 34 }, (_, i) => ({
      device: 'cpu',
      id: `cost/own_${i}`,
      holds: true,
      status: 'pass' as const,
      measured: i,
      limit: 50,
    }))
    expect(full({ ...clean, budgets })).toContain('| `own_29` | ≤\u00A050 | 29\u00A0✅ |\n\nand 4 more\n\n<sub>')
  })
})

test('a latency that names no provider is its device’s', () => {
  const latency = [{ device: 'cuda', holds: true, batch: 1, p50_ms: 1 }]
  expect(full({ ...clean, latency })).toMatch(/^cuda {2}p50 {2}█+ {2}1\.00 ms$/m)
})

test('latencies of both devices stand on one scale', () => {
  const bars = full(clean)
    .match(/^(cpu|webgpu) +p50 .*$/gm)
    ?.map((line) => line.match(/[█▌]+/)?.[0].length)
  expect(bars).toEqual([14, 5])
})

describe('room', () => {
  const wide = {
    ...broken,
    placement: Array.from({ length: 900 }, (_, i) => ({
      device: 'webgpu',
      operator: `Operator${i}`.repeat(4),
      provider: 'cpu',
      nodes: 1,
      ms: i,
    })),
  }

  test('placement goes first, then parity, latency and budgets; the line stays', () => {
    const names = contractSection(broken).versions.map((version) => /Measured: ([^<]*)</.exec(version())?.[1] ?? null)
    expect(names).toEqual(['budgets, latency, parity, placement', 'budgets, latency, parity', 'budgets, latency', 'budgets', null, null])
    expect(contractSection(broken).versions.at(-1)?.()).toBe(contractLead(broken))
    expect(contractSection(clean).versions.at(-1)?.()).toBe(contractLead(clean))
  })

  test('it makes room before any finding is left out', () => {
    const findings = Array.from({ length: 40 }, (_, i) =>
      finding('contract/golden', `Case ${i} ${'differs from what was written down, '.repeat(40)}`, {
        severity: i % 2 === 0 ? 'E' : 'N',
        fingerprint: `${i}`,
      }),
    )
    const text = summaryComment(report({ models: [model('fraud-scorer', [], { contract: wide })], findings }), rulebook, null)
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toContain(contractLead(broken))
    expect(text).not.toContain('Where nodes ran')
    for (const at of findings.keys()) expect(text).toContain(`Case ${at} `)
  })
})

test('a report’s contract is as its published schema says', () => {
  for (const contract of Object.values(contracts))
    expect(published.parse(JSON.parse(JSON.stringify(contract)))).toMatchObject({ version: 3 })
})

test('in a terminal no stranger breaks a line or moves the cursor', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      const lines = contractLines(contract, 80)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is asked.
      for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/)
      expect(lines.length).toBeLessThan(200)
    }),
    { numRuns: 60, endOnFailure: true },
  )
})
