import { z } from 'zod'
import type { Change } from './change.ts'
import type { Compact } from './compact.ts'
import type { Declared } from './declared.ts'
import type { Approval, Evidence, ModelEvidence, Pull, Sided } from './evidence.ts'
import type { CouldNotJudge, Sighting } from './finding.ts'
import type { WeighedGate } from './gate.ts'
import type { LedgerFile } from './ledger.ts'
import type { Program } from './program.ts'
import type { Read } from './read.ts'
import type { ChangedText, SecretHit, Source } from './source.ts'
import type { QueryFile } from './sql.ts'
import type { WeighedContract } from './weighed-contract.ts'

export const lanes = [
  'product',
  'data',
  'features',
  'training',
  'evaluation',
  'artifact',
  'serving',
  'rollout',
  'monitoring',
  'prompt',
  'project',
] as const

/** Keys of the twelve review lines; their words stand in `rules/checklist.md`. */
export const checklistKeys = [
  'prediction-contract',
  'data-contract',
  'leakage',
  'reproducibility',
  'references',
  'slices',
  'gates',
  'transformations',
  'artifact',
  'serving',
  'monitoring',
  'sensitive-data',
] as const

const some = <T extends [string, ...string[]]>(values: T) => z.array(z.enum(values)).min(1).optional()

/** Front matter of a rule page. */
export const pageMatter = z.strictObject({
  title: z.string(),
  severity: z.enum(['E', 'W', 'N', 'Q']),
  message: z.string().optional(),
  messages: z.record(z.string(), z.string()).optional(),
  /** Another title, another mend, another question, for one of the messages. */
  variants: z
    .record(z.string(), z.strictObject({ title: z.string().optional(), instead: z.string().optional(), asks: z.string().optional() }))
    .optional(),
  lane: z.enum(lanes),
  tasks: z.array(z.string().regex(/^MLE-(0[1-9]|10)$/)).min(1),
  /** The review line that a finding makes missing; absent: it is about none of the twelve. */
  checklist: z.enum(checklistKeys).optional(),
  applies: z
    .strictObject({
      stage: some(['exploration', 'production']),
      impact: some(['low', 'standard', 'high']),
      serving: some(['none', 'batch', 'online', 'streaming', 'hybrid']),
      labels: some(['immediate', 'delayed', 'none']),
      task: some(['classification', 'regression', 'ranking', 'forecasting', 'embedding', 'generation', 'anomaly']),
    })
    .default({}),
  /** Rules that say the same of a model in general: where this one found something, they are left out. */
  covers: z.array(z.string()).optional(),
  /** The question a person is asked; `{fact}` holes as in messages. */
  asks: z.string().optional(),
})

/** A page as the rulebook carries it. */
export interface Page extends z.infer<typeof pageMatter> {
  id: string
  why: string
  instead: string
  wrong: string
}

/** What a change touched, of one side. */
export interface ChangedSide {
  programs: Program[]
  queries: QueryFile[]
  documents: ChangedText[]
}

/** What detectors may ask for. A detector that reads `model`, `gates`, `contract` or `compact` is run once for each model that changed. */
export interface Inputs {
  pull: Pull
  evidence: Pick<Evidence, 'settings' | 'headSettings' | 'reviewingWorkflows' | 'asOf' | 'contractAwaited'>
  changes: Change[]
  model: ModelEvidence
  /** The description's compact with the model's defaults filled in. */
  compact: Read<Compact>
  gates: WeighedGate[]
  /** Results of running the model by its contract, against head's tree; null: there is no contract to run. */
  contract: WeighedContract | null
  /** One side at a time: the judge runs the rule on both and compares. */
  programs: Program[]
  /** What these may import, of the same side: changed ones among them, and those that the change left alone. */
  modules: Program[]
  /** Files of SQL, of the same side. */
  queries: QueryFile[]
  /** Changed documents and configuration files, of the same side. */
  documents: ChangedText[]
  /** What the change touched, both sides at once: for rules that compare. All that they find is introduced. */
  sides: Sided<ChangedSide>
  /** Columns that the data contract of the model declares, by the path of the program or query that is the model's. */
  declared: Record<string, Declared>
  ledgers: LedgerFile[]
  /** What may keep a mistake that the change tells of. */
  keepers: Read<string[]>
  secrets: SecretHit[]
  approvals: Approval[]
  handles: Read<Record<string, boolean>>
}

export type InputName = keyof Inputs

/** A rule's logic. `reads` names its inputs; anything else is a compile error. */
export interface Detector<R extends InputName = InputName> {
  reads: readonly R[]
  /** When a model is judged: `changed` (default): its behaviour, artifact or metrics changed; `touched`: also its gates, configuration or references. */
  when?: 'changed' | 'touched'
  /** Programs it reads; `changed` alone by default. Gathering fetches the others only where a rule names them, or reads `modules`. */
  roles?: readonly Source['role'][]
  /** Whether there is anything to ask: a change limit, for rules about references. Where not, the rule is off, never clean. */
  asks?(inputs: Pick<Inputs, R>): boolean
  /** What a finding in a file that no model owns does. By default it is said and never holds; `holds`: as the strictest model's mode says. */
  unowned?: 'holds'
  detect(inputs: Pick<Inputs, R>): Iterable<Sighting | CouldNotJudge>
}

/** Makes the compiler infer what a detector reads. */
export function detector<R extends InputName>(it: Detector<R>): Detector<R> {
  return it
}

export interface Rule {
  page: Page
  // biome-ignore lint/suspicious/noExplicitAny: the rulebook holds detectors of every input set.
  detector: Detector<any>
}

/** The twelve review lines and what they say. */
export interface ChecklistLine {
  key: (typeof checklistKeys)[number]
  line: string
  /** What it says when present, where its rules only search: that nothing was found is not that nothing is there. */
  silence?: string
  tasks: string[]
  /** Rules that must have run before the line may be called present. */
  needs: string[]
}

export interface Rulebook {
  rules: Rule[]
  checklist: ChecklistLine[]
  /** Pages of rules that a schedule asks of projects; no review runs them. */
  scheduled?: Page[]
}

/** Every page that can be explained. */
export function everyPage({ rules, scheduled = [] }: Rulebook): Page[] {
  return [...rules.map(({ page }) => page), ...scheduled]
}
