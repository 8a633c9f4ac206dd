import type { Change, Entry } from './change.ts'
import type { Compact } from './compact.ts'
import type { Contract } from './contract.ts'
import type { ContractRun } from './contract-run.ts'
import type { DataContract } from './data-contract.ts'
import type { GateFile } from './gate.ts'
import type { LedgerFile } from './ledger.ts'
import type { Metrics } from './metrics.ts'
import type { Organisation, Overruled } from './organisation.ts'
import type { PlanDocument } from './plan.ts'
import type { Read, Unreadable } from './read.ts'
import type { ModelSettings, Settings } from './settings.ts'
import type { SecretHit, Source } from './source.ts'

/** The change under review, as its host describes it; on the command line there is no number and no author. */
export interface Pull {
  number: number | null
  repository: string | null
  url: string | null
  title: string
  body: string
  author: string | null
  bot: boolean
  draft: boolean
  fork: boolean
  baseRef: string
  /** Tip of the base branch (in the queue: merge_group.base_sha). Policy and references come from here. */
  base: string
  head: string
  mergeBase: string
  /** Whether GitHub can settle an approval here; false on the command line. */
  door: 'github' | 'local'
}

/** A person's last non-comment review that approves the current head. */
export interface Approval {
  login: string
  commit: string
  /** Their permission on the repository is at least write. */
  mayWrite: boolean
}

/** What a person said to questions, in a comment or in the description: which these are is told by `ids`, and by `quotes` where no id is quoted. */
export interface Answer {
  /** null: the description, whose author every door knows or none. */
  by: string | null
  url: string | null
  /** As in `Q-1a2b3c`. */
  ids: string[]
  /** Words of what was quoted, as `read/question-words.ts` leaves them; cut. */
  quotes: string[]
}

/** Which part of a model a change touched, merge base to head; paths as at head. */
export interface ModelChange {
  artifact: boolean
  /** Inference configuration and other non-code files under `paths`. */
  config: string[]
  /** Python and notebooks whose token stream changed. */
  code: string[]
  prompts: string[]
  /** Shared code under `depends_on`. */
  dependencies: string[]
  /** Files under `paths` that differ in bytes only: formatting, comments, outputs. */
  cosmetic: string[]
  metrics: boolean
  /** Something that policy reads: gates, configuration, production reference. */
  policy: string[]
  /** The inference contract and its golden examples: they say what is asked, and a way back restores them with the model. */
  contract: string[]
  /** The data contract. */
  dataContract: string[]
  /** Documents around it that its configuration names: rollout, monitors, dashboards; prose is none of them. Absent: none. */
  plans?: string[]
}

/** What the tree knows of the files that a contract's result rests on. */
export interface ContractTree {
  /** Path of the contract. */
  at: string
  /** By path: `git:<object id>`, an LFS pointer's `sha256:`, DVC's `md5:`. A path that is not here is not in the tree. */
  digests: Record<string, string[]>
}

/** Identity of a served artifact: its file, LFS oid, `.dvc` digest or registry reference. */
export interface ArtifactIdentity {
  path: string
  kind: 'file' | 'lfs' | 'dvc' | 'reference'
  /** `git:<blob id>`, `sha256:<LFS oid>`, `md5:<dvc>`, or the reference's text. */
  digest: string
  entry: Entry | null
}

export interface Sided<T> {
  base: T
  head: T
}

/** Everything known of one model. `base` is the tip of the base branch throughout, except in `change` (merge base). */
export interface ModelEvidence {
  id: string
  settings: ModelSettings
  /** Whom CODEOWNERS on base names for its files, where the configuration names nobody. */
  codeOwners?: string[]
  /** Base lacks this model: head's settings and gates are used, held until approved. */
  isNew: boolean
  change: ModelChange
  /** The earlier commit of the base's first-parent history that head restores exactly, and the next one, which brought what is undone; absent: none. */
  wayBack: Read<{ commit: string; undoes?: string }>
  /** `mle1:` state digests. */
  state: Sided<Read<string>>
  artifact: Sided<ArtifactIdentity | null>
  gates: Sided<Read<GateFile>>
  /** Candidate's metrics at head; at base: the baseline reference. */
  metrics: Sided<Read<Metrics>>
  /** Production metrics; policy reads base's, head's is read to see a loosening. */
  production: Sided<Read<Metrics>>
  /** The inference contract; absent where none is configured, where its file is not there, and where another stack wrote it. */
  contract: Sided<Read<Contract>>
  /** null: the configuration names no contract. */
  contractTree: Sided<ContractTree | null>
  /** What it is trained and judged on, as the merge base and a merge would have it, with the path that configuration names. */
  dataContract: Sided<Read<DataContract>> & { at: Sided<string | null> }
  /** Files of data whose identity head's tree records: by DVC, Git LFS, or git itself. */
  datasets: string[]
  /** Whether the model changed between `stamp.commit` and head; absent: no stamp, or none needed. */
  changedSinceStamp: Read<boolean>
  /** Where a rollback plan names a path or tag: whether history holds it. */
  rollbackTarget: Read<{ named: string; found: boolean }>
  /** What tells the plans around it, the configuration's blocks among it; at head: as a merge would leave it. `unread`: why nobody can tell what is missing. */
  plans: Sided<PlanDocument[]> & { unread?: string }
}

/** All that a review may know. Plain JSON: it survives `JSON.parse(JSON.stringify(e))` unchanged, and replays. */
export interface Evidence {
  version: 1
  /** The moment of the review, ISO 8601 with zone: the only clock. */
  asOf: string
  pull: Pull
  /** The configuration on base as it holds: under its organisation's file, where that could be read. */
  settings: Read<Settings>
  /** Head's configuration under the same file, read only to see a loosening and models that base lacks. */
  headSettings: Read<Settings>
  changes: Read<Change[]>
  compact: Read<Compact>
  models: ModelEvidence[]
  sources: Source[]
  /** The ledgers of models that the change touches, and those that it writes to itself. Evidence of before ledgers were read has none. */
  ledgers?: LedgerFile[]
  /** What head has that shares a word with a mistake which this change tells of: slices, gates, panels, tests, runbooks. Absent: it tells of none. */
  keepers?: Read<string[]>
  secrets: Read<SecretHit[]>
  approvals: Read<Approval[]>
  /** What people said to questions so far: the description first, then comments in their order. */
  answers: Answer[]
  /** The organisation's file that base's configuration extends; absent: none. */
  organisation: Read<Organisation>
  /** What a merge would leave in the configuration to no effect, because the organisation locked the key. */
  overruled: Overruled[]
  /** Logins by team, of the teams among the approvers, where one of them could settle something. */
  teams: Record<string, Read<string[]>>
  /** `@handles` of the compact's decision owner, and whether GitHub knows them. */
  handles: Read<Record<string, boolean>>
  /** Files that reviewed this change at base and head: workflows that run mle-review, by path, changed or not. */
  reviewingWorkflows: { path: string; changed: boolean /** It judges nothing: it runs contracts. */; only?: 'contract' }[]
  /** Results of running models by their contracts, as they were handed in. Which tree they are of is judged, not believed. */
  contracts: Read<ContractRun>[]
  /** A further result is still expected. */
  contractAwaited: boolean
  /** What was left out, and why: shown in coverage. */
  blind: (Unreadable & { what: string })[]
}
