import type { DataContract } from '../model/data-contract.ts'
import type { Provenance, Read } from '../model/read.ts'
import { isDbt, readDbt } from './data-contract/dbt.ts'
import { isSuite, readSuite } from './data-contract/great-expectations.ts'
import { isOdcs, readOdcs } from './data-contract/odcs.ts'
import { ownKeys, readOwnDataContract } from './data-contract/own.ts'
import { readPythonContract } from './data-contract/python-contract.ts'
import { whyUnreadable } from './metrics.ts'
import type { Node } from './node.ts'
import { parseYamlTree } from './yaml.ts'

/** What a model is trained and judged on, from any format that is known here, told by what the file holds. */
export function readDataContract(text: string, from: Provenance): Read<DataContract> {
  if (from.path.endsWith('.py')) {
    const declared = readPythonContract(text)
    return declared === null ? unknownFormat(from) : { is: 'read', value: declared, from }
  }
  const { node, issues } = parseYamlTree(text)
  const foreign = node?.is === 'map' ? foreignContract(node) : null
  if (foreign !== null) return { is: 'read', value: foreign, from }
  if (node?.is !== 'map' || node.entries.some(({ key }) => ownKeys.has(key))) return readOwnDataContract(text, from)
  return whyUnreadable({ node, issues }, from.path) ?? unknownFormat(from)
}

function foreignContract(root: Node): DataContract | null {
  if (isOdcs(root)) return readOdcs(root)
  if (isSuite(root)) return readSuite(root)
  return isDbt(root) ? readDbt(root) : null
}

function unknownFormat({ path }: Provenance): Read<DataContract> {
  return {
    is: 'unreadable',
    fault: 'ours',
    reason: 'unknown-format',
    why: `${path}: this is no data contract in a format that is read here.`,
  }
}
