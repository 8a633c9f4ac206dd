import type { Contract } from '../model/contract.ts'
import type { ModelEvidence } from '../model/evidence.ts'
import { goldenCases } from './contract-files.ts'
import type { GoldenPaths } from './loosened-contract.ts'

/** Golden examples of both sides. One that base has gained since, and that the change left alone, is not missing at head. */
export function goldenPaths({ contractTree, change }: ModelEvidence, base: Contract, head: Contract): GoldenPaths {
  const of = (side: 'base' | 'head', contract: Contract) => {
    const tree = contractTree[side]
    return tree === null ? [] : goldenCases(contract, tree.at, Object.keys(tree.digests)).map(({ path }) => path)
  }
  const were = of('base', base)
  const within = (golden: string) => (path: string) => path === golden || path.startsWith(`${golden}/`)
  const there = Object.keys(contractTree.head?.digests ?? {})
  const gained = were.filter((golden) => !change.contract.some(within(golden)) && !there.some(within(golden)))
  return { base: were, head: [...of('head', head), ...gained] }
}
