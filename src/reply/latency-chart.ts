import { cut } from '../judge/cut.ts'
import { visible } from '../judge/visible.ts'
import type { ContractRun } from '../model/contract-run.ts'
import { columns } from './columns.ts'
import { rough } from './rough.ts'

type Row = NonNullable<ContractRun['latency']>[number]

const most = { rows: 8, cells: 24, name: 24, note: 120 }
const quantiles = ['p50_ms', 'p95_ms', 'p99_ms'] as const

/** The chart for Markdown, in a block that nothing within can end or open; null where nothing was measured. */
export function latencyChart(rows: readonly Row[]): string | null {
  const lines = latencyLines(rows)
  return lines.length === 0 ? null : ['```text', ...lines.map((line) => line.replaceAll('`', 'ˋ')), '```'].join('\n')
}

/** Latencies as bars on one scale, the CPU first and the accelerator beside it: what was measured alike stands together. */
export function latencyLines(rows: readonly Row[]): string[] {
  const ordered = rows.toSorted((a, b) => Number(b.provider === 'cpu') - Number(a.provider === 'cpu'))
  const shown = ordered.slice(0, most.rows)
  const longest = Math.max(0, ...shown.flatMap((row) => quantiles.map((key) => row[key] ?? 0)))
  const groups = [...Map.groupBy(shown, loadOf)]
  const drawn = columns(
    groups.flatMap(([, alike]) => alike.flatMap((row) => bars(row, longest))),
    [3],
  )
  const lines: string[] = []
  for (const [load, alike] of groups) {
    lines.push(...(lines.length === 0 ? [] : ['']), load)
    for (const row of alike) lines.push(...drawn.splice(0, bars(row, longest).length), ...noteOf(row))
  }
  return rows.length > shown.length ? [...lines, `and ${rows.length - shown.length} more`] : lines
}

function loadOf({ batch, concurrency = 1 }: Row): string {
  return `batch ${batch}, ${concurrency === 1 ? 'one at a time' : `${concurrency} at once`}`
}

/** A line for each quantile that was told; the first says whose, the last how many rows a second. */
function bars(row: Row, longest: number): string[][] {
  const told = quantiles.flatMap((key) => (row[key] === undefined ? [] : [[key.slice(0, 3), row[key]] as const]))
  return told.map(([name, ms], at) => [
    at === 0 ? cut(visible(row.provider ?? 'unknown'), most.name) : '',
    name,
    barOf(ms, longest),
    `${rough(ms)} ms`,
    at === told.length - 1 && row.rows_per_second !== undefined ? `${rough(row.rows_per_second)} rows/s` : '',
  ])
}

/** Half a cell at least, so that the quickest is still seen. */
function barOf(ms: number, longest: number): string {
  const halves = longest > 0 ? Math.max(1, Math.round((ms / longest) * most.cells * 2)) : 1
  return `${'█'.repeat(Math.floor(halves / 2))}${halves % 2 === 1 ? '▌' : ''}`.padEnd(most.cells, '·')
}

function noteOf({ note }: Row): string[] {
  return typeof note === 'string' ? [`  ${cut(visible(note), most.note)}`] : []
}
