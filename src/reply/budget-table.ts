import { cut } from '../judge/cut.ts'
import { quote, tableCode } from '../judge/quote.ts'
import type { ContractReport } from '../model/contract-report.ts'
import { type BudgetRow, budgetRows } from './budget-rows.ts'
import { table } from './table.ts'

const most = { rows: 30, devices: 4, text: 60 }

/** What was measured against what the contract allows or asks, the devices side by side, the missed first. */
export function budgetTable({ budgets }: ContractReport): string | null {
  if (budgets.length === 0) return null
  const devices = [...new Set(budgets.map(({ device }) => device))].slice(0, most.devices)
  const rows = budgetRows(budgets)
  const drawn = table(
    [
      ['budget', 'limit', ...devices.map((device) => tableCode(cut(device, most.text)))],
      ...rows.slice(0, most.rows).map((row) => cells(row, devices)),
    ],
    ['l', 'r', ...devices.map(() => 'r' as const)],
  )
  const more = rows.length > most.rows ? `\n\nand ${rows.length - most.rows} more` : ''
  return `${drawn}${more}\n\n<sub>${budgetLegend(budgets)}</sub>`
}

/** Whether what it costs holds the change. */
export function budgetLegend(budgets: ContractReport['budgets']): string {
  const costs = budgets.filter(({ id }) => id.startsWith('cost/'))
  if (costs.length === 0) return 'Shares hold the change.'
  return costs.every(({ holds }) => holds)
    ? 'Costs hold the change (`runner: dedicated`).'
    : 'Costs are shown and hold nothing (`runner` is not `dedicated`).'
}

function cells({ name, limit, of }: BudgetRow, devices: string[]): string[] {
  return [
    tableCode(cut(name, most.text)),
    figureText(limit),
    ...devices.map((device) => {
      const found = of.find((it) => it.device === device)
      return found === undefined ? '' : `${figureText(found.measured)}\u00A0${found.mark}`
    }),
  ]
}

/** A figure or a stranger's words; a unit stays with its figure. */
function figureText(text: string): string {
  return quote(cut(text, most.text))
    .replace(/^([≤≥]) /, '$1\u00A0')
    .replace(/ %$/, '\u00A0%')
}
