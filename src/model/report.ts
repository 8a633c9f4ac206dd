import type { CompactDraft } from './compact.ts'
import type { ContractReport } from './contract-report.ts'
import type { Finding } from './finding.ts'
import type { WeighedGate } from './gate.ts'
import type { Overruled } from './organisation.ts'
import type { ModelSettings } from './settings.ts'
import type { Because, Verdict } from './verdict.ts'

/** What one rule came to for one model (null: for the change as a whole). One for EACH rule, so "checked and fine" can be shown. */
export type Outcome = { rule: string; model: string | null } & (
  | { is: 'clean' }
  | { is: 'found'; count: number; standing: number; undecided: string[] }
  /** `unasked`: nothing that it reads was there to judge; otherwise some of it was judged and found clean. */
  | { is: 'blind'; why: string[]; unasked?: true }
  | { is: 'inconclusive'; why: string[] }
  | { is: 'broken'; error: string }
  | {
      is: 'off'
      why: 'configuration' | 'not-applicable' | 'not-asked' | 'not-touched' | 'lane' | 'bot' | 'rollback' | 'told' | 'unconfigured'
    }
)

/** One row of "what changed", per model: production, base and head where they differ. */
export interface WhatChanged {
  model: string
  rows: {
    what: 'data' | 'split' | 'label' | 'features' | 'config' | 'dependencies' | 'seed' | 'prompts' | 'code' | 'artifact'
    production: string | null
    base: string | null
    head: string | null
    added?: string[]
    removed?: string[]
  }[]
}

export interface ModelReport {
  id: string
  mode: ModelSettings['mode']
  /** Mode after `enforce_from`. */
  effectiveMode: ModelSettings['mode']
  isNew: boolean
  kind: 'untouched' | 'policy' | 'dependencies' | 'refresh' | 'behaviour' | 'rollback'
  /** The commit restored, for `rollback`. */
  restores: string | null
  /** The commit that brought what is taken back, for `rollback`. */
  undoes?: string
  verdict: Verdict
  because?: Because
  /** What the verdict would be under `enforce`. */
  would: Verdict
  gates: WeighedGate[]
  /** What running it by its contract gave; null: no contract. */
  contract: ContractReport | null
}

export interface CoverageLine {
  key: string
  line: string
  state: 'present' | 'missing' | 'not-checked' | 'not-applicable'
  why: string
  tasks: string[]
}

export interface Question {
  /** `Q-1a2b3c`: what an answer names it by. */
  id: string
  rule: string
  model: string | null
  text: string
  fingerprint: string
}

/** A question that a person answered, and where. */
export interface AnsweredQuestion extends Question {
  by: string | null
  url: string | null
}

/** The whole of a review, as plain JSON: every rendering is made from this and nothing else. */
export interface Report {
  version: 1
  tool: { name: 'mle-review'; version: string }
  asOf: string
  pull: {
    number: number | null
    repository: string | null
    url: string | null
    baseRef: string
    base: string
    head: string
    mergeBase: string
    draft: boolean
    fork: boolean
  }
  verdict: Verdict
  because?: Because
  /** What `enforce` would have said, where the mode or missing configuration softened it. */
  would: Verdict
  /** The one word for GitHub: `action_required` when an approver alone can settle what is left. */
  conclusion: 'success' | 'failure' | 'action_required'
  comment: 'findings' | 'always' | 'never'
  /** Whose review can settle what asks for an approval, as base lists them. */
  approvers: string[]
  /** Nobody may be commented at: observe everywhere, unconfigured, nothing of ML, or a draft. */
  quiet: boolean
  models: ModelReport[]
  outcomes: Outcome[]
  findings: Finding[]
  changed: WhatChanged[]
  coverage: CoverageLine[]
  tasks: { task: string; state: CoverageLine['state'] }[]
  /** Compact fields set aside with a reason, as written. */
  assumptions: { field: string; text: string; line: number }[]
  /** What the evidence tells of the compact that is asked for; null: none is. */
  compactDraft: CompactDraft | null
  questions: Question[]
  /** Questions of this change that a person answered: not asked again. */
  answered: AnsweredQuestion[]
  /** What the configuration says to no effect, because the organisation locked the key. */
  overruled: Overruled[]
  /** What could not be read, and the mend. */
  blind: { what: string; why: string }[]
}
