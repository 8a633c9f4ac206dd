import type { ContractReport } from '../model/contract-report.ts'
import { decimalsOf, figure } from './figure.ts'

type Budget = ContractReport['budgets'][number]

/** A budget with what was measured on each device. Names, limits and measures may be strangers' words, not yet made inert. */
export interface BudgetRow {
  name: string
  limit: string
  of: { device: string; measured: string; mark: string }[]
}

/** Budgets and shares, devices beside one another, the missed first, then what could not be judged. */
export function budgetRows(budgets: Budget[]): BudgetRow[] {
  const limited = budgets.map((budget) => ({
    ...budget,
    limit: budget.limit ?? budgets.find(({ id, limit }) => id === budget.id && limit != null)?.limit,
  }))
  const groups = [...Map.groupBy(limited, (budget) => JSON.stringify([nameOf(budget), budget.limit ?? null])).values()]
  const rank = (alike: Budget[]) =>
    alike.some(({ status }) => status === 'fail') ? 0 : alike.some(({ status }) => status !== 'pass') ? 1 : 2
  return groups.toSorted((a, b) => rank(a) - rank(b)).flatMap((alike) => (alike[0] === undefined ? [] : [row(alike, alike[0])]))
}

function row(alike: Budget[], { id, limit }: Budget): BudgetRow {
  const share = /^provider\/.*\/(?:nodes|time)$/.test(id)
  const by = share ? 100 : 1
  const numbers = alike.map(({ measured }) => measured).filter((it) => typeof it === 'number')
  const most = typeof limit === 'number' ? limit * by : null
  // A miss never looks like a hit: digits enough to tell each figure from the limit.
  const decimals = Math.max(
    0,
    ...(numbers.length === 0 && most !== null ? [most] : numbers.map((it) => it * by)).map((it) => digits(it, most)),
  )
  const written = (value: Budget['measured']) =>
    typeof value === 'number' ? `${figure(value * by, decimals)}${share ? '\u00A0%' : ''}` : String(value ?? '–')
  const least = share || id === 'cost/rows_per_second' ? '≥' : '≤'
  return {
    name: nameOf({ id }),
    limit: typeof limit === 'number' ? `${least} ${written(limit)}` : limit == null ? '' : String(limit),
    of: alike.map((budget) => ({ device: budget.device, measured: written(budget.measured), mark: markOf(budget) })),
  }
}

function digits(observed: number, limit: number | null): number {
  return decimalsOf({ observed, reference: null, limit, margin: limit === null || limit === observed ? null : limit - observed })
}

/** `p95_ms`; of a provider what is asked of it, as its name stands above. */
function nameOf({ id }: Pick<Budget, 'id'>): string {
  if (id.startsWith('cost/')) return id.slice('cost/'.length)
  const what = id.slice(id.lastIndexOf('/') + 1)
  return what === 'nodes' || what === 'time' ? `share of ${what}` : what
}

function markOf({ status, holds }: Budget): string {
  if (status === 'pass') return '✅'
  return status === 'fail' ? (holds ? '❌' : '⚠️') : '❔'
}
