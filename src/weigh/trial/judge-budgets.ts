import type { Contract } from '../../model/contract.ts'
import type { ContractCheck } from '../../model/contract-run.ts'
import { checksAsked } from '../checks-asked.ts'

/** What was measured for a budget, or why nothing was. A figure that was not taken as the contract asks comes with its `why`. */
export type Figure = { value: number; why?: string } | { status: 'unsupported' | 'could-not-run'; why: string }

export type Budget = 'load_ms' | 'p50_ms' | 'p95_ms' | 'p99_ms' | 'rows_per_second' | 'peak_memory_mb' | 'accelerator_memory_mb' | 'size_mb'

/** The figures against the budgets that the contract sets for a provider; no budget, no check. */
export function judgeBudgets(contract: Contract, provider: string, figures: Record<Budget, Figure>): ContractCheck[] {
  const asked = checksAsked(contract, provider, []).filter((id) => id.startsWith('cost/'))
  return asked.map((id) => {
    const key = id.slice('cost/'.length) as Budget
    const limit = contract.cost?.[key] ?? 0
    const figure = figures[key]
    if ('status' in figure) return { id, ...figure, limit }
    const told = { id, measured: figure.value, limit }
    if (figure.why !== undefined) return { ...told, status: 'could-not-run', why: figure.why }
    const least = key === 'rows_per_second'
    if (least ? figure.value >= limit : figure.value <= limit) return { ...told, status: 'pass' }
    return { ...told, status: 'fail', why: `${key} is ${apart(figure.value, limit)}, ${least ? 'under' : 'over'} the budget of ${limit}.` }
  })
}

/** Four digits, or as many more as tell a figure from its budget. */
function apart(value: number, limit: number): string {
  const digits = [4, 6, 9, 12].find((some) => Number(value.toPrecision(some)) !== limit)
  return String(digits === undefined ? value : Number(value.toPrecision(digits)))
}
