import type { Guess } from '../../model/start.ts'
import { readDataContract } from '../../read/data-contract.ts'
import { readGates } from '../../read/gates.ts'

/** Gates files that are there, by what they hold. */
export function gatesThere(texts: ReadonlyMap<string, string>): Guess<string>[] {
  return [...texts].flatMap(([path, text]) => {
    if (!/(?:^|[/_.-])gates?\.(?:ya?ml|json)$/i.test(path)) return []
    const read = readGates(text, { path, commit: null, id: null })
    return read.is === 'read' && read.value.gates.length > 0 ? [{ value: path, from: `it declares ${read.value.gates.length} gates` }] : []
  })
}

/** Data contracts that are there, in any format that is read. */
export function dataContractsThere(texts: ReadonlyMap<string, string>): Guess<string>[] {
  return [...texts].flatMap(([path, text]) => {
    if (!/(?:contract|data|schema)\.(?:ya?ml|json)$/i.test(path)) return []
    const read = readDataContract(text, { path, commit: null, id: null })
    return read.is === 'read' && read.value.columns.length > 0
      ? [{ value: path, from: `it tells of ${read.value.columns.length} columns` }]
      : []
  })
}
