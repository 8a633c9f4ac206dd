import type { ModelEvidence } from '../../model/evidence.ts'
import { readDataContract } from '../../read/data-contract.ts'
import type { Step } from '../../weigh/model-change.ts'
import { plainPath } from '../../weigh/model-files.ts'
import type { Commits } from './commits.ts'
import { isUri } from './is-uri.ts'
import { parsed } from './parsed.ts'
import { type Candidate, touches } from './policy.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Where a model's data contract stands, before the change and as a merge would have it; empty where configuration names none. */
export function dataContractFiles(candidate: Candidate, commits: Commits, steps: Step[]): FileAt[] {
  const { base, head } = sides(candidate, commits, steps)
  return [base, head].filter((file) => file !== null)
}

/** What the model is trained and judged on, both sides. Its text is loaded. */
export function dataContracts(candidate: Candidate, commits: Commits, steps: Step[], store: TextStore): ModelEvidence['dataContract'] {
  const { base, head } = sides(candidate, commits, steps)
  const at = (file: FileAt | null) => (file === null ? ({ is: 'absent' } as const) : parsed(store.read(file), readDataContract))
  return { base: at(base), head: at(head), at: { base: base?.path ?? null, head: head?.path ?? null } }
}

/** What base changed in the meantime is no doing of this change: the file's sides are those of the change, where it touches it. */
function sides({ settings, headSettings, isNew }: Candidate, commits: Commits, steps: Step[]): Record<'base' | 'head', FileAt | null> {
  const path = (named: string | undefined) => (named === undefined || isUri(named) ? null : plainPath(named))
  const [was, is] = [isNew ? null : path(settings.data_contract), path(headSettings?.data_contract ?? settings.data_contract)]
  const before = (it: string) => ({ path: it, commit: touches(steps, it) ? commits.mergeBase : commits.base })
  const after = (it: string) => ({ path: it, commit: touches(steps, it) ? commits.head : commits.base })
  return { base: was === null ? null : before(was), head: is === null ? null : after(is) }
}
