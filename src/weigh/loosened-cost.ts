import type { Contract, ProviderName } from '../model/contract.ts'
import { fell, gone, rose, turned } from './loosened-words.ts'

/** Providers that must no longer run, budgets that were raised. */
export function loosenedCost(base: Contract, head: Contract): string[] {
  const providers = Object.entries(base.providers) as [ProviderName, NonNullable<Contract['providers'][ProviderName]>][]
  return [
    ...providers.flatMap(([name, was]) => loosenedProvider(`providers.${name}`, was, head.providers[name])),
    ...loosenedBudgets(base.cost, head.cost),
  ]
}

type Provider = NonNullable<Contract['providers'][ProviderName]>

function loosenedProvider(what: string, was: Provider, is: Provider | undefined): string[] {
  if (is === undefined) return gone(what)
  return [
    ...(was.required ? turned(`${what}.required`, 'true', String(is.required)) : []),
    ...fell(`${what}.nodes`, was.nodes, is.nodes),
    ...fell(`${what}.time`, was.time, is.time),
    ...turned(`${what}.device`, was.device, is.device),
    ...(was.parity ? turned(`${what}.parity`, 'true', String(is.parity)) : []),
    ...(was.tf32 ? [] : turned(`${what}.tf32`, 'false', String(is.tf32))),
  ]
}

function loosenedBudgets(was: Contract['cost'], is: Contract['cost']): string[] {
  if (was === undefined) return []
  if (is === undefined) return gone('cost')
  const ceilings = ['load_ms', 'p50_ms', 'p95_ms', 'p99_ms', 'peak_memory_mb', 'accelerator_memory_mb', 'size_mb'] as const
  return [
    ...(was.runner === 'dedicated' ? turned('cost.runner', was.runner, is.runner) : []),
    ...turned('cost.provider', was.provider ?? 'any', is.provider ?? 'any'),
    ...fell('cost.batch', was.batch, is.batch),
    ...fell('cost.concurrency', was.concurrency, is.concurrency),
    ...fell('cost.rows_per_second', was.rows_per_second, is.rows_per_second),
    ...ceilings.flatMap((key) => rose(`cost.${key}`, was[key], is[key])),
  ]
}
