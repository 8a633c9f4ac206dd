import type { Contract, ProviderName } from '../model/contract.ts'
import type { ContractRun } from '../model/contract-run.ts'
import type { Unbound } from '../model/weighed-contract.ts'
import { contractFiles, filesBehind } from './contract-files.ts'

/** The tree that a result is held against. */
export interface RunTree {
  /** Path of the contract that configuration names. */
  at: string
  /** Null where the contract is of another stack (a Python file): then the result's own list of files is all there is. */
  contract: Contract | null
  paths: Iterable<string>
  /** What the tree knows of a path's bytes: `git:<object id>`, an LFS pointer's `sha256:`, DVC's `md5:`. Empty: not there. */
  digestsOf(path: string): string[]
  /** Runtime that this version of the tool brings, where the contract names none. */
  pinned: { name: string; version: string } | null
}

/** What of a result is not this tree's; empty: it is of exactly this model, contract, runtime and device. */
export function unbound(run: ContractRun, tree: RunTree): Unbound[] {
  const { contract, at, paths } = tree
  const model = contract === null ? run.model.path : contractFiles(contract, at).model
  const files = run.files ?? []
  const listed = new Set(files.map(({ path }) => path))
  const behind = contract === null ? [] : filesBehind(contract, at, paths).filter((path) => !listed.has(path))
  return [
    ...compared('model', { ...run.model, path: model }, run.model.path, tree),
    ...compared('contract', { ...run.contract, path: at }, run.contract.path, tree),
    ...files.flatMap((file) => compared('file', file, file.path, tree)),
    ...behind.map((path): Unbound => ({ what: 'file', is: 'not-in-result', path, says: '', now: tree.digestsOf(path)[0] ?? '' })),
    ...otherRuntime(run, tree),
    ...otherDevice(run, contract),
  ]
}

function compared(
  what: 'model' | 'contract' | 'file',
  file: { path: string; digest: string | string[] },
  named: string,
  tree: RunTree,
): Unbound[] {
  const said = [file.digest].flat()
  const known = tree.digestsOf(file.path)
  const found = (is: Unbound['is']): Unbound[] => [{ what, is, path: file.path, says: said[0] ?? '', now: known[0] ?? '' }]
  if (named !== file.path) return [{ what, is: 'differs', path: file.path, says: named, now: file.path }]
  if (known.length === 0) return found('absent')
  const alike = said.flatMap((digest) => known.filter((it) => scheme(it) === scheme(digest)).map((it) => it === digest))
  if (alike.length === 0) return found('untold')
  return alike.every(Boolean) ? [] : found('differs')
}

function scheme(digest: string): string {
  return digest.slice(0, digest.indexOf(':'))
}

function otherRuntime({ runtime, tool }: ContractRun, { contract, pinned }: RunTree): Unbound[] {
  const wanted = contract?.runtime ?? (tool?.name === 'mle-review' ? pinned : null)
  if (wanted == null || (wanted.name === runtime.name && (wanted.version === undefined || wanted.version === runtime.version))) return []
  const words = (it: { name: string; version?: string | undefined }) => [it.name, it.version].filter(Boolean).join(' ')
  return [{ what: 'runtime', is: 'differs', path: '', says: words(runtime), now: words(wanted) }]
}

function otherDevice({ device }: ContractRun, contract: Contract | null): Unbound[] {
  const wanted = contract?.providers[device.class as ProviderName]?.device
  if (wanted === undefined || device.name?.toLowerCase().includes(wanted.toLowerCase())) return []
  return [{ what: 'device', is: 'differs', path: '', says: device.name ?? device.class, now: wanted }]
}
