import type { ContractRun } from '../../model/contract-run.ts'
import type { ContractTree, ModelEvidence } from '../../model/evidence.ts'
import type { Read } from '../../model/read.ts'
import type { Repository } from '../repository.ts'
import { digestAt, pointersAmong } from './path-digest.ts'
import { textStore } from './text-store.ts'

/** All that results of this contract say they were made of. */
export function toldBy(runs: readonly Read<ContractRun>[], at: string): string[] {
  const own = runs.flatMap((run) => (run.is === 'read' && run.value.contract.path === at ? [run.value] : []))
  return own.flatMap(({ model, files }) => [model.path, ...(files ?? []).map(({ path }) => path)])
}

/** Models with what head's tree knows of the files that these results name, where they came after the tree was read. */
export async function withToldFiles(
  models: ModelEvidence[],
  runs: readonly Read<ContractRun>[],
  head: string,
  repository: Pick<Repository, 'tree' | 'texts'>,
): Promise<ModelEvidence[]> {
  const store = textStore(repository)
  const unknown = ({ at, digests }: ContractTree) => [...new Set(toldBy(runs, at))].filter((path) => !Object.hasOwn(digests, path))
  const all = models.map((model) => ({
    model,
    tree: model.contractTree.head,
    paths: model.contractTree.head ? unknown(model.contractTree.head) : [],
  }))
  if (all.every(({ paths }) => paths.length === 0)) return models
  await store.tree(head)
  await store.fetch(all.flatMap(({ paths }) => pointersAmong(paths, head, store)))
  return all.map(({ model, tree, paths }) => {
    if (tree === null) return model
    const found = paths.flatMap((path): [string, string[]][] => {
      const digest = digestAt({ commit: head, path }, store)
      return digest === null ? [] : [[path, [digest]]]
    })
    const digests = { ...tree.digests, ...Object.fromEntries(found) }
    return { ...model, contractTree: { ...model.contractTree, head: { ...tree, digests } } }
  })
}
