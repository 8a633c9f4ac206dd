import type { Contract } from '../../model/contract.ts'
import type { ContractRun } from '../../model/contract-run.ts'
import type { ContractTree, ModelEvidence } from '../../model/evidence.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { readContract } from '../../read/contract.ts'
import { contractFiles, filesBehind } from '../../weigh/contract-files.ts'
import type { Step } from '../../weigh/model-change.ts'
import type { Commits } from './commits.ts'
import { contractPath } from './contract-path.ts'
import { parsed } from './parsed.ts'
import { digestAt, pointersAmong } from './path-digest.ts'
import type { Candidate } from './policy.ts'
import type { TextStore } from './text-store.ts'
import { toldBy } from './told-files.ts'

interface Side {
  commit: string
  at: string
  contract: Read<Contract>
  /** The file that the contract says is served. */
  model: string | null
  /** Golden examples and what else the contract names. */
  behind: string[]
  /** Paths whose bytes a result may rest on. */
  paths: string[]
}

/** Contracts of these models, and what the trees know of the files behind them. Texts of contracts are loaded; pointers cost one more round. */
export async function readContracts(
  models: { candidate: Candidate; model: ModelEvidence }[],
  runs: Read<ContractRun>[],
  steps: Step[],
  commits: Commits,
  store: TextStore,
): Promise<void> {
  const trees = await Promise.all([commits.base, commits.head].map(store.tree))
  const [base, head] = trees.map((tree) => Object.keys(valueOf(tree) ?? {})) as [string[], string[]]
  const found = models.map(({ candidate, model }) => {
    const was = sideOf(contractPath(candidate, 'base'), commits.base, base, () => [], store)
    // What base's contract names is looked for at head too: a contract may let go of examples that are still there.
    const further = (at: string) => [
      ...toldBy(runs, at),
      ...(was?.contract.is === 'read' ? filesBehind(was.contract.value, was.at, head) : []),
    ]
    return { model, base: was, head: sideOf(contractPath(candidate, 'head'), commits.head, head, further, store) }
  })
  await store.fetch(
    found.flatMap((it) => [it.base, it.head].flatMap((side) => (side === null ? [] : pointersAmong(side.paths, side.commit, store)))),
  )
  for (const { model, base, head } of found) {
    model.contract = { base: base?.contract ?? { is: 'absent' }, head: head?.contract ?? { is: 'absent' } }
    model.contractTree = { base: treeOf(base, store), head: treeOf(head, store) }
    const touched = touchedBy(steps)
    model.change.contract = touched([base, head].flatMap((side) => (side === null ? [] : [side.at, ...side.behind])))
    const served = [base?.model, head?.model].flatMap((path) => path ?? [])
    model.change.artifact ||= touched(served).length > 0 || new Set(served).size > 1
  }
}

function sideOf(at: string | null, commit: string, tree: string[], further: (at: string) => string[], store: TextStore): Side | null {
  if (at === null) return null
  const contract: Read<Contract> = /\.(?:ya?ml|json)$/i.test(at) ? parsed(store.read({ commit, path: at }), readContract) : { is: 'absent' }
  const model = contract.is === 'read' ? contractFiles(contract.value, at).model : null
  const behind = contract.is === 'read' ? filesBehind(contract.value, at, tree) : []
  return { commit, at, contract, model, behind, paths: [...new Set([at, ...(model === null ? [] : [model]), ...behind, ...further(at)])] }
}

function treeOf(side: Side | null, store: TextStore): ContractTree | null {
  if (side === null) return null
  const digests = side.paths.flatMap((path): [string, string[]][] => {
    const digest = digestAt({ commit: side.commit, path }, store)
    return digest === null ? [] : [[path, [digest]]]
  })
  return { at: side.at, digests: Object.fromEntries(digests) }
}

function touchedBy(steps: Step[]): (paths: string[]) => string[] {
  const steppedOn = new Set(steps.flatMap(({ path, before }) => [path, before]))
  return (paths) => [...new Set(paths)].filter((path) => steppedOn.has(path)).sort()
}
