import { describe, expect, test } from 'vitest'
import type { ContractCheck } from '../../src/model/contract-run.ts'
import { latencyChart, latencyLines } from '../../src/reply/latency-chart.ts'
import { parityTable } from '../../src/reply/parity-table.ts'
import { placementTable } from '../../src/reply/placement-table.ts'
import { rough } from '../../src/reply/rough.ts'

const text = (...lines: string[]) => lines.join('\n')

describe('latencies', () => {
  test('are bars on one scale, the CPU first, the accelerator beside it', () => {
    const webgpu = { batch: 32, provider: 'webgpu', p50_ms: 2.004, p95_ms: 2.5, p99_ms: 12, rows_per_second: 15_800.4 }
    const cpu = { batch: 32, concurrency: 1, provider: 'cpu', p50_ms: 6, p95_ms: 7.25, p99_ms: 24, rows_per_second: 5300 }
    expect(latencyChart([webgpu, cpu])).toBe(
      text(
        '```text',
        'batch 32, one at a time',
        'cpu     p50  ██████··················  6.00 ms',
        '        p95  ███████▌················  7.25 ms',
        '        p99  ████████████████████████  24.0 ms  5,300 rows/s',
        'webgpu  p50  ██······················  2.00 ms',
        '        p95  ██▌·····················  2.50 ms',
        '        p99  ████████████············  12.0 ms  15,800 rows/s',
        '```',
      ),
    )
  })

  test('of other loads stand apart, notes below, and what was not told is left out', () => {
    const rows = [
      { batch: 1, provider: 'cpu', p50_ms: 0.00012 },
      { batch: 8, concurrency: 4, provider: 'cuda', p50_ms: 1, p99_ms: 2, note: 'the batch is fixed at 8' },
    ]
    expect(latencyLines(rows)).toEqual([
      'batch 1, one at a time',
      'cpu   p50  ▌·······················  0.000120 ms',
      '',
      'batch 8, 4 at once',
      'cuda  p50  ████████████············      1.00 ms',
      '      p99  ████████████████████████      2.00 ms',
      '  the batch is fixed at 8',
    ])
  })

  test('of nobody are no picture; of many the first are', () => {
    expect(latencyChart([])).toBeNull()
    const many = Array.from({ length: 11 }, () => ({ batch: 1, p50_ms: 0 }))
    expect(latencyLines(many).slice(-2)).toEqual(['unknown  p50  ▌·······················  0 ms', 'and 3 more'])
  })

  test('say what strangers wrote so that it does nothing', () => {
    const row = { batch: 1, p50_ms: 1, provider: '```\n@everyone\u202E', note: '```\n</details>' }
    expect(latencyChart([row])).toBe(
      text('```text', 'batch 1, one at a time', 'ˋˋˋ @everyone⟨U+202E⟩  p50  ████████████████████████  1.00 ms', '  ˋˋˋ </details>', '```'),
    )
  })
})

describe('placement', () => {
  const row = (operator: string, provider: string, nodes: number, ms?: number) => ({
    operator,
    provider,
    nodes,
    ...(ms === undefined ? {} : { ms }),
  })

  test('what is not on the device comes first; copies have no share', () => {
    const rows = [
      row('MatMul', 'webgpu', 12, 0.75),
      row('Relu', 'webgpu', 3, 0.05),
      row('NonZero', 'cpu', 1, 0.2),
      row('MemcpyToHost', 'webgpu', 1, 4),
      { ...row('Scaler', 'cpu', 1), domain: 'ai.onnx.ml' },
    ]
    expect(placementTable(rows, 'webgpu')).toBe(
      text(
        '| operator | nodes | provider | time | share |',
        '| :- | -: | :- | -: | -: |',
        '| `NonZero` | 1 | ⚠️\u00A0`cpu` | 0.200\u00A0ms | 20\u00A0% |',
        '| `ai.onnx.ml.Scaler` | 1 | ⚠️\u00A0`cpu` | – | – |',
        '| `MemcpyToHost` | 1 | `webgpu` | 4.00\u00A0ms | copy |',
        '| `MatMul` | 12 | `webgpu` | 0.750\u00A0ms | 75\u00A0% |',
        '| `Relu` | 3 | `webgpu` | 0.0500\u00A0ms | 5\u00A0% |',
      ),
    )
    expect(placementTable([], 'webgpu')).toBeNull()
  })

  test('what is more than twelve operators is folded, and no more than a page of it', () => {
    const rows = Array.from({ length: 14 }, (_, at) => row(`Op${at}`, 'cuda', 1, 20 - at))
    expect(placementTable(rows, 'cuda')?.split('\n').slice(12)).toEqual([
      '| `Op10` | 1 | `cuda` | 10.0\u00A0ms | 5\u00A0% |',
      '| `Op11` | 1 | `cuda` | 9.00\u00A0ms | 5\u00A0% |',
      '',
      '<details><summary>2 more operators</summary>',
      '',
      '| operator | nodes | provider | time | share |',
      '| :- | -: | :- | -: | -: |',
      '| `Op12` | 1 | `cuda` | 8.00\u00A0ms | 4\u00A0% |',
      '| `Op13` | 1 | `cuda` | 7.00\u00A0ms | 4\u00A0% |',
      '',
      '</details>',
    ])
    expect(
      placementTable(Array(215).fill(row('Op', 'cuda', 1, 0)), 'cuda')
        ?.split('\n')
        .slice(-3),
    ).toEqual(['and 3 more', '', '</details>'])
  })

  test('strangers’ operators stay in their cells', () => {
    expect(placementTable([row('a|b `@x`', '<b>', 1, 0)], 'cpu')?.split('\n')[2]).toBe(
      '| a&#124;b \\`@&#8203;x\\` | 1 | ⚠️\u00A0`<b>` | 0\u00A0ms | – |',
    )
  })
})

describe('parity', () => {
  test('is told by output, the failed first, with the worst element and what was tolerated there', () => {
    const checks: ContractCheck[] = [
      { id: 'load', status: 'pass' },
      { id: 'parity/score', status: 'pass', measured: 1.234e-7, limit: 0.000123, worst: { index: [3, 0] } },
      {
        id: 'parity/total',
        status: 'fail',
        measured: 0.5,
        limit: 0.001,
        worst: { index: [] },
        why: 'On cuda total is not what the CPU says.',
      },
      { id: 'parity/label|x', status: 'fail', why: 'Its shape is [1] where *[2]* is expected.' },
      { id: 'parity/s', status: 'unsupported', why: 'The runtime cannot: no kernel' },
      { id: 'parity/t', status: 'could-not-run', why: 'Two runs differ.' },
    ]
    expect(parityTable(checks)).toBe(
      text(
        '| output | worst difference | tolerated there | at | |',
        '| :- | -: | -: | :- | :- |',
        '| `total` | 0.500 | 0.00100 | the scalar | ❌ fail |',
        '| label&#124;x | – | – | | ❌ fail: Its shape is \\[1\\] where \\*\\[2\\]\\* is expected. |',
        '| `s` | – | – | | ❔ unsupported: The runtime cannot: no kernel |',
        '| `t` | – | – | | ❔ could not run: Two runs differ. |',
        '| `score` | 1.23e−7 | 0.000123 | `[3, 0]` | ✅ pass |',
      ),
    )
  })

  test('of nothing is no table; of many the first are', () => {
    expect(parityTable([{ id: 'load', status: 'pass' }])).toBeNull()
    const many = Array.from({ length: 42 }, (_, at): ContractCheck => ({ id: `parity/o${at}`, status: 'pass', measured: 0, limit: 0 }))
    expect(parityTable(many)?.split('\n').slice(-3)).toEqual(['| `o39` | 0 | 0 | | ✅ pass |', '', 'and 2 more outputs'])
  })
})

test.each([
  [0, '0'],
  [1234.5, '1,235'],
  [99.96, '100'],
  [0.0123456, '0.0123'],
  [0.00001234, '1.23e−5'],
  [-2.5, '−2.50'],
])('%s roughly is %s', (value, written) => {
  expect(rough(value)).toBe(written)
})
