import { cut } from '../judge/cut.ts'
import { tableCode } from '../judge/quote.ts'
import type { ContractRun } from '../model/contract-run.ts'
import { fold } from './fold.ts'
import { rough } from './rough.ts'
import { table } from './table.ts'

type Row = NonNullable<ContractRun['placement']>[number]

const most = { shown: 12, folded: 200, name: 60 }

/** Where a model's nodes ran: what is not on the device that was asked for comes first, then by time. Copies between devices have no share. */
export function placementTable(rows: readonly Row[], device: string): string | null {
  if (rows.length === 0) return null
  const whole = rows.reduce((sum, row) => sum + (isCopy(row) ? 0 : (row.ms ?? 0)), 0)
  const ordered = rows.toSorted(
    (a, b) => Number(a.provider === device) - Number(b.provider === device) || (b.ms ?? 0) - (a.ms ?? 0) || b.nodes - a.nodes,
  )
  const drawn = ordered.map((row) => cells(row, device, whole))
  const [first, rest] = [drawn.slice(0, most.shown), drawn.slice(most.shown, most.shown + most.folded)]
  if (rest.length === 0) return headed(first)
  const left = drawn.length - first.length - rest.length
  const further = `${drawn.length - first.length} more operators`
  return `${headed(first)}\n\n${fold(further, `${headed(rest)}${left > 0 ? `\n\nand ${left} more` : ''}`)}`
}

function headed(rows: string[][]): string {
  return table([['operator', 'nodes', 'provider', 'time', 'share'], ...rows], ['l', 'r', 'l', 'r', 'r'])
}

function cells(row: Row, device: string, whole: number): string[] {
  const { operator, domain, provider, nodes, ms } = row
  const name = domain === undefined || domain === '' || domain === 'ai.onnx' ? operator : `${domain}.${operator}`
  return [
    tableCode(cut(name, most.name)),
    String(nodes),
    `${provider === device ? '' : '⚠️\u00A0'}${tableCode(cut(provider, most.name))}`,
    ms === undefined ? '–' : `${rough(ms)}\u00A0ms`,
    isCopy(row) ? 'copy' : ms === undefined || whole === 0 ? '–' : `${Math.round((ms / whole) * 100)}\u00A0%`,
  ]
}

function isCopy({ operator }: Row): boolean {
  return /^Memcpy(?:To|From)Host$/.test(operator)
}
