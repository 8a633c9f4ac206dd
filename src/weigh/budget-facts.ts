import type { Contract } from '../model/contract.ts'
import type { Facts, Severity } from '../model/finding.ts'
import type { WeighedCheck } from '../model/weighed-contract.ts'
import { listed } from './gate-facts.ts'

/** Budgets that were not kept, as `p95_ms 9.2 > 8`, and under which load they were measured. */
export function budgetFacts(failed: readonly WeighedCheck[], contract: Contract | null): Facts {
  const { batch = 'unknown', concurrency = 'unknown' } = contract?.cost ?? {}
  const load = `batch ${batch}, ${concurrency === 1 ? 'one at a time' : `${concurrency} at once`}`
  return { device: [...new Set(failed.map(({ device }) => device))].join(', '), budgets: listed(failed.map(against)), load }
}

/** Only what is measured on a machine of its own holds a change. */
export function loweredBySharing(failed: readonly WeighedCheck[]): Severity {
  return failed.some(({ holds }) => holds) ? 'E' : 'N'
}

/** A figure that missed its limit, in one short phrase: the last part of its id, what was measured, the limit. */
export function against({ id, measured, limit, why }: WeighedCheck): string {
  const name = id.slice(id.lastIndexOf('/') + 1)
  if (typeof measured !== 'number' || typeof limit !== 'number') return why === undefined ? name : `${name}: ${why.replace(/[.\s]+$/, '')}`
  return `${name} ${figure(measured)} ${measured > limit ? '>' : '<'} ${figure(limit)}`
}

function figure(value: number): string {
  return String(Number(value.toPrecision(4)))
}
