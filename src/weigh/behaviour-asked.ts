import { behaviourCases, type Contract } from '../model/contract.ts'
import type { ContractCheck } from '../model/contract-run.ts'

/** What a contract asks of the case that a check tried; where there is none to ask, the opposite of what happened. */
export function behaviourAsked(contract: Contract | null, { id, did }: Pick<ContractCheck, 'id' | 'did'>): 'reject' | 'accept' {
  const name = id.slice('behaviour/'.length)
  const known = behaviourCases.find((it) => it === name)
  const asked = name === 'largest_batch' ? contract?.behaviour.largest_batch?.is : known && contract?.behaviour[known]
  return asked ?? (did === 'reject' ? 'accept' : 'reject')
}
