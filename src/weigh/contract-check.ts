import type { Contract, ProviderName } from '../model/contract.ts'
import { type ContractRun, kindOfCheck } from '../model/contract-run.ts'
import type { WeighedCheck } from '../model/weighed-contract.ts'
import { ruleOfCheck } from './contract-rules.ts'

/** A result's checks as the contract has them: its own limits, whatever the result says they were. */
export function weighChecks(run: ContractRun, contract: Contract | null): WeighedCheck[] {
  return run.checks.map((check) => {
    const told = { ...check, device: run.device.class, rule: ruleOfCheck(check), holds: true }
    if (kindOfCheck(check) === 'cost') return ofCost(told, run, contract)
    return kindOfCheck(check) === 'provider' ? limited(told, shareAsked(check.id, contract), (measured, limit) => measured >= limit) : told
  })
}

function ofCost(check: WeighedCheck, run: ContractRun, contract: Contract | null): WeighedCheck {
  const dedicated = (contract === null ? run.runner : contract.cost?.runner) === 'dedicated'
  if (dedicated && run.runner !== 'dedicated')
    return {
      ...check,
      status: 'could-not-run',
      why: 'The contract wants it measured on a dedicated runner, and the result does not say that it was.',
    }
  const key = check.id.slice('cost/'.length)
  const budgets: Record<string, unknown> = contract?.cost ?? {}
  const limit = Object.hasOwn(budgets, key) ? budgets[key] : undefined
  const within = (measured: number, most: number) => (key === 'rows_per_second' ? measured >= most : measured <= most)
  return { ...limited(check, typeof limit === 'number' ? limit : undefined, within), holds: dedicated }
}

function shareAsked(id: string, contract: Contract | null): number | undefined {
  const [, device, key] = id.split('/')
  const asked = contract?.providers[device as ProviderName]
  return key === 'nodes' || key === 'time' ? asked?.[key] : undefined
}

/** A figure that was measured is held to the contract's limit; without a figure the result's word stands. */
function limited(check: WeighedCheck, limit: number | undefined, within: (measured: number, limit: number) => boolean): WeighedCheck {
  const { measured, status } = check
  if (limit === undefined || (status !== 'pass' && status !== 'fail')) return check
  if (typeof measured !== 'number')
    return status === 'fail'
      ? { ...check, limit }
      : { ...check, limit, status: 'could-not-run', why: 'The result says pass and no figure.' }
  return { ...check, limit, status: within(measured, limit) ? status : 'fail' }
}
