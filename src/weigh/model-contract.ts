import type { ContractRun } from '../model/contract-run.ts'
import type { Evidence, ModelEvidence } from '../model/evidence.ts'
import { type Read, valueOf } from '../model/read.ts'
import type { WeighedContract } from '../model/weighed-contract.ts'
import type { RunTree } from './contract-fresh.ts'
import { weighContract } from './weigh-contract.ts'

/** A model's contract, as head has it, with the results that were handed in; null where no contract is there that could be run. */
export function weighModelContract(
  model: ModelEvidence,
  { contracts, models }: Pick<Evidence, 'contracts' | 'models'>,
  pinned: RunTree['pinned'],
): WeighedContract | null {
  const tree = model.contractTree.head
  if (tree === null || model.contract.head.is === 'unreadable' || tree.digests[tree.at] === undefined) return null
  const digestsOf = (path: string) => (Object.hasOwn(tree.digests, path) ? (tree.digests[path] ?? []) : [])
  const others = models.flatMap(({ contractTree }) => contractTree.head?.at ?? []).filter((at) => at !== tree.at)
  return weighContract(resultsOf(tree.at, others, contracts), {
    at: tree.at,
    contract: valueOf(model.contract.head),
    paths: Object.keys(tree.digests),
    digestsOf,
    pinned,
  })
}

/** Results of this contract; where none is, those of no model's contract, so that it is said what they are of. */
function resultsOf(at: string, others: string[], contracts: Read<ContractRun>[]): Read<ContractRun>[] {
  const isRead = (it: Read<ContractRun>) => it.is === 'read'
  const own = contracts.filter((it) => it.is === 'read' && it.value.contract.path === at)
  const strays = contracts.filter((it) => it.is === 'read' && !others.includes(it.value.contract.path))
  return [...(own.length > 0 ? own : strays), ...contracts.filter((it) => !isRead(it))]
}
