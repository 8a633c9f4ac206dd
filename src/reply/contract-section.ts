import { cut } from '../judge/cut.ts'
import { codeSpan } from '../judge/quote.ts'
import type { ContractReport } from '../model/contract-report.ts'
import { budgetTable } from './budget-table.ts'
import { deviceTable } from './contract-devices.ts'
import { contractLead, contractTitle, isQuiet } from './contract-lead.ts'
import { fold } from './fold.ts'
import { latencyChart } from './latency-chart.ts'
import { parityTable } from './parity-table.ts'
import { placementTable } from './placement-table.ts'
import { rough } from './rough.ts'
import type { Section } from './shrink.ts'
import { unmetList } from './unmet-list.ts'

/** Devices whose parity and placement are shown. */
const mostDevices = 4

/** What a reader opens, in this order; what comes last is left out first. */
type Part = { name: string; text: string }

/** A contract below a model's gates: folded behind one line where all holds, else the devices and what does not pass in sight. Of all that shrinks, its figures shrink first but coverage; its line stays. */
export function contractSection(contract: ContractReport): Section {
  const lead = contractLead(contract)
  const inSight = [deviceTable(contract), unmetList(contract)].filter((part) => part !== null)
  const parts = measuredParts(contract)
  const counts = [...parts.keys(), parts.length].reverse()
  if (isQuiet(contract)) {
    const folded = (shown: Part[]) => fold(contractTitle(contract), [...inSight, ...shown.map(({ text }) => text)].join('\n\n'))
    return { yields, versions: [...counts.map((count) => () => folded(parts.slice(0, count))), () => lead] }
  }
  const open = (shown: Part[]) => [lead, ...inSight, ...(shown.length === 0 ? [] : [behind(shown)])].join('\n\n')
  return { yields, versions: [...counts.map((count) => () => open(parts.slice(0, count))), () => lead] }
}

const yields = 15

/** Parts behind a line that names them. */
function behind(parts: Part[]): string {
  return fold(`Measured: ${parts.map(({ name }) => name).join(', ')}`, parts.map(({ text }) => text).join('\n\n'))
}

/** Budgets and latency, what providers say against the CPU, where nodes ran. */
export function measuredParts(contract: ContractReport): Part[] {
  const by = <T extends { device: string }>(rows: T[], show: (rows: T[], device: string) => string | null, title: string) =>
    [...Map.groupBy(rows, ({ device }) => device)].slice(0, mostDevices).flatMap(([device, own]) => {
      const text = show(own, device)
      return text === null ? [] : [`**${title}** · ${codeSpan(cut(device, 80))}\n\n${text}`]
    })
  const parity = by(contract.parity, (rows) => parityTable(rows.map((row) => ({ ...row, id: `parity/${row.output}` }))), 'Against the CPU')
  const placed = by(contract.placement, placementTable, 'Where nodes ran')
  const parts: Part[] = [
    { name: 'budgets', text: titled('Budgets', budgetTable(contract)) },
    { name: 'latency', text: titled('Latency', latencyText(contract)) },
    { name: 'parity', text: parity.join('\n\n') },
    { name: 'placement', text: placed.join('\n\n') },
  ]
  return parts.filter(({ text }) => text !== '')
}

function titled(title: string, text: string | null): string {
  return text === null || text === '' ? '' : `**${title}**\n\n${text}`
}

function latencyText(contract: ContractReport): string {
  const chart = latencyChart(latencyRows(contract))
  const costs = costWords(contract, (name) => codeSpan(cut(name, 80)))
  return [...(chart === null ? [] : [chart]), ...(costs.length === 0 ? [] : [`<sub>${costs.join(' · ')}</sub>`])].join('\n\n')
}

/** Latencies with the device as their provider, where they name none. */
export function latencyRows({ latency }: ContractReport): ContractReport['latency'] {
  return latency.map((row) => ({ ...row, provider: row.provider ?? row.device }))
}

/** What loading takes and what is held, by device, and how large the model is. */
export function costWords({ devices }: ContractReport, name: (device: string) => string): string[] {
  const told = devices.slice(0, mostDevices).flatMap(({ device, load_ms, peak_mb, accelerator_mb }) => {
    const words = [
      ...(load_ms === null ? [] : [`load ${rough(load_ms)} ms`]),
      ...(peak_mb === null ? [] : [`memory ${rough(peak_mb)} MB`]),
      ...(accelerator_mb === null ? [] : [`${rough(accelerator_mb)} MB on the device`]),
    ]
    return words.length === 0 ? [] : [`${name(device)} ${words.join(', ')}`]
  })
  const size = devices.find(({ size_mb }) => size_mb !== null)?.size_mb
  return [...told, ...(size == null ? [] : [`model ${rough(size)} MB`])]
}
