import type { ModelEvidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'
import { contractFiles } from './contract-files.ts'

/** The checksum that a contract names beside the one that Git LFS keeps; null where the tree knows the model otherwise, or nothing names one. */
export function checksumInTree({ contract, contractTree }: ModelEvidence): { path: string; actual: string; expected: string } | null {
  const [head, tree] = [valueOf(contract.head), contractTree.head]
  if (head?.model.sha256 === undefined || tree === null) return null
  const path = contractFiles(head, tree.at).model
  const known = tree.digests[path]?.find((digest) => digest.startsWith('sha256:'))
  return known === undefined ? null : { path, actual: known.slice('sha256:'.length), expected: head.model.sha256 }
}
