import { cut } from '../judge/cut.ts'
import { visible } from '../judge/visible.ts'
import type { ContractReport } from '../model/contract-report.ts'
import { budgetRows } from './budget-rows.ts'
import { columns, wrap } from './columns.ts'
import { checksHeld, deviceWords, resultPhrases } from './contract-devices.ts'
import { contractLead } from './contract-lead.ts'
import { costWords, latencyRows } from './contract-section.ts'
import { latencyLines } from './latency-chart.ts'
import { unmarked } from './prose.ts'
import { rough } from './rough.ts'
import { unmetGroups } from './unmet-list.ts'

const most = 12

/** A contract in a terminal: its line, devices, what does not pass, budgets, latencies, parity, and operators that ran elsewhere. */
export function contractLines(contract: ContractReport, wide: number): string[] {
  const said = (text: string) => cut(visible(text), 60)
  const indented = (lines: string[]) => lines.map((line) => `  ${line}`.trimEnd())
  const rows = (cells: string[][], right: number[] = []) => columns(cells.slice(0, most), right)
  return [
    ...wrap(unmarked(contractLead(contract)), wide, '  '),
    ...indented([
      ...rows(
        contract.devices.map((it) => [
          said(it.device),
          resultPhrases[it.is],
          `${checksHeld(it)} checks`,
          said([it.runtime, ...deviceWords(it)].filter((word) => word !== null).join(', ')),
        ]),
      ),
      ...unmetGroups(contract, said).flatMap((line) => wrap(line, wide - 2, '  ')),
      ...budgetLines(contract.budgets, said),
      ...latencyLines(latencyRows(contract)),
      ...costWords(contract, said),
      ...rows(
        contract.parity.map(({ output, device, measured, limit, status }) => [
          `${said(output)} on ${said(device)}`,
          typeof measured === 'number' ? `${rough(measured)} off` : '',
          typeof limit === 'number' ? `${rough(limit)} tolerated` : '',
          status === 'pass' ? '✔' : status,
        ]),
        [1, 2],
      ),
      ...rows(
        contract.placement
          .filter(({ provider, device }) => provider !== device)
          .map(({ operator, provider, device, nodes }) => [said(operator), `${nodes} on ${said(provider)}, not on ${said(device)}`]),
      ),
    ]),
  ]
}

function budgetLines(budgets: ContractReport['budgets'], said: (text: string) => string): string[] {
  const devices = [...new Set(budgets.map(({ device }) => device))].slice(0, 4)
  const rows = budgetRows(budgets).slice(0, most)
  if (rows.length === 0) return []
  const cells = rows.map(({ name, limit, of }) => [
    said(name),
    said(limit),
    ...devices.map((device) => {
      const found = of.find((it) => it.device === device)
      return found === undefined ? '' : `${said(found.measured)} ${found.mark}`
    }),
  ])
  return columns([['', '', ...devices.map(said)], ...cells], [1, ...devices.map((_, at) => at + 2)])
}
