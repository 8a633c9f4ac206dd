import type { Guess } from '../../model/start.ts'
import { readContract } from '../../read/contract.ts'
import { readDataContract } from '../../read/data-contract.ts'
import { readGates } from '../../read/gates.ts'

/** Gates files that are there, by what they hold. */
export function gatesThere(texts: ReadonlyMap<string, string>): Guess<string>[] {
  return [...texts].flatMap(([path, text]) => {
    if (!/(?:^|[/_.-])gates?\.(?:ya?ml|json)$/i.test(path)) return []
    const read = readGates(text, { path, commit: null, id: null })
    return read.is === 'read' && read.value.gates.length > 0
      ? [{ value: path, from: `it declares ${read.value.gates.length} ${read.value.gates.length === 1 ? 'gate' : 'gates'}` }]
      : []
  })
}

/** Where data contracts are kept, or what they are called. */
export const contractNames =
  /(?:^|[/_.-])(?:data[_-]?contract|contract|data|schema|expectations?)\.(?:ya?ml|json)$|\.odcs\.ya?ml$|(?:^|\/)(?:data|contracts?|schemas?|expectations)\/[^/]+\.ya?ml$/i

/** Data contracts that are there, in any format that is read. */
export function dataContractsThere(texts: ReadonlyMap<string, string>): Guess<string>[] {
  return [...texts].flatMap(([path, text]) => {
    if (!contractNames.test(path)) return []
    const read = readDataContract(text, { path, commit: null, id: null })
    const columns = read.is === 'read' ? read.value.columns.length : 0
    return columns > 0 ? [{ value: path, from: `it tells of ${columns} ${columns === 1 ? 'column' : 'columns'}` }] : []
  })
}

/** Inference contracts that are there. */
export function contractsThere(texts: ReadonlyMap<string, string>): Guess<string>[] {
  return [...texts].flatMap(([path, text]) => {
    if (!contractNames.test(path)) return []
    const read = readContract(text, { path, commit: null, id: null })
    return read.is === 'read' ? [{ value: path, from: `it is about ${read.value.model.path}` }] : []
  })
}
