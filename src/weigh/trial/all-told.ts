import type { ContractCheck } from '../../model/contract-run.ts'
import { checksMissing } from '../checks-asked.ts'
import { type Known, oneFault, untriable } from './one-fault.ts'

/**
 * Every check that is asked for, once: what cannot mean anything says so, what nobody tried is told to be missing. Checks that the
 * parts told beyond those asked for stay, behind them.
 */
export function allTold(asked: string[], told: ContractCheck[], known: Known): ContractCheck[] {
  const byId = new Map<string, ContractCheck>()
  for (const check of told) if (!byId.has(check.id)) byId.set(check.id, check)
  const missing = new Set(checksMissing(asked, { checks: told }))
  for (const id of missing) byId.set(id, { id, status: 'could-not-run', why: 'Nothing of this version tried it; please report that.' })
  const place = new Map(asked.map((id, at) => [id, at]))
  const order = ({ id }: ContractCheck) => place.get(id) ?? asked.length
  const checks = [...byId.values()].sort((a, b) => order(a) - order(b))
  return oneFault(
    checks.map((check): ContractCheck => {
      const why = untriable(check.id, known)
      return why === null ? check : { id: check.id, status: 'could-not-run', why }
    }),
  )
}
