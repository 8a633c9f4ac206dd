import type { DataContract } from '../../model/data-contract.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import type { Read } from '../../model/read.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { readDataContract } from '../../read/data-contract.ts'
import { isUri } from '../../weigh/is-uri.ts'
import { mergedContract } from '../../weigh/merged-contract.ts'
import type { Step } from '../../weigh/model-change.ts'
import { plainPath } from '../../weigh/model-files.ts'
import type { Commits } from './commits.ts'
import { parsed } from './parsed.ts'
import { type Candidate, touches } from './policy.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Where a model's data contract stands, before the change and as a merge would have it; empty where configuration names none. */
export function dataContractFiles(candidate: Candidate, commits: Commits, steps: Step[]): FileAt[] {
  const { base, head } = sides(candidate, commits, steps)
  return [...base, ...head]
}

/** What the model is trained and judged on, both sides. Its texts are loaded. */
export function dataContracts(candidate: Candidate, commits: Commits, steps: Step[], store: TextStore): ModelEvidence['dataContract'] {
  const { base, head } = sides(candidate, commits, steps)
  const [before, after] = [together(base, store), together(head, store)]
  return { base: before.read, head: after.read, at: { base: before.at, head: after.at } }
}

/** Several files as one contract; one that cannot be read leaves the whole unread, and is named. */
function together(files: FileAt[], store: TextStore): { read: Read<DataContract>; at: string | null } {
  const all = files.map((file) => ({ at: file.path, read: parsed(store.read(file), readDataContract) }))
  const [first] = all
  const unread = all.find(({ read }) => read.is !== 'read')
  const merged = mergedContract(all.flatMap(({ read }) => (read.is === 'read' ? [read.value] : [])))
  if (unread !== undefined) return unread
  if (first?.read.is !== 'read' || merged === null) return { read: { is: 'absent' }, at: null }
  return { read: { ...first.read, value: merged }, at: first.at }
}

/** What base changed in the meantime is no doing of this change: a file's sides are those of the change, where it touches it. */
function sides({ settings, headSettings, isNew }: Candidate, commits: Commits, steps: Step[]): Record<'base' | 'head', FileAt[]> {
  const paths = (named: ModelSettings['data_contract']) =>
    [named ?? []]
      .flat()
      .filter((path) => !isUri(path))
      .map(plainPath)
  const before = (path: string) => ({ path, commit: touches(steps, path) ? commits.mergeBase : commits.base })
  const after = (path: string) => ({ path, commit: touches(steps, path) ? commits.head : commits.base })
  return {
    base: isNew ? [] : paths(settings.data_contract).map(before),
    head: paths(headSettings?.data_contract ?? settings.data_contract).map(after),
  }
}
