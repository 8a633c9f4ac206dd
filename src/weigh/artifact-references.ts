import type { ModelEvidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'
import type { WeighedContract } from '../model/weighed-contract.ts'
import { contractFiles } from './contract-files.ts'

/** What an artifact says of where it came from, and the keys by which it may. */
const references: [string, RegExp][] = [
  ['version', /version|revision/i],
  ['configuration', /conf/i],
  ['dataset', /data|snapshot/i],
  ['preprocessing', /preproc|transform|feature|tokeni[sz]er|vocab/i],
]

/**
 * References that the model does not carry, where its contract asks for none at all; one that asks for some has decided. null: nobody can
 * tell, because no result tells the model's metadata, or because it stands in a file beside the model.
 */
export function unaskedReferences({ contract, contractTree }: ModelEvidence, weighed: WeighedContract | null): string[] | null {
  const [head, tree] = [valueOf(contract.head), contractTree.head]
  const facts = weighed?.devices.flatMap(({ runs }) => runs).find((run) => run.model.facts?.metadata !== undefined)?.model.facts
  if (head === null || tree === null || facts?.metadata === undefined) return null
  if (head.model.version !== undefined || head.model.metadata.length > 0) return null
  if (tree.digests[contractFiles(head, tree.at).metadata] !== undefined) return null
  const said = Object.entries(facts.metadata).flatMap(([key, value]) => (value.trim() === '' ? [] : [key]))
  return references.filter(([, key]) => !said.some((it) => key.test(it))).map(([name]) => name)
}
