/** The nineteen fields of the Iteration Compact, in order: the key in JSON and configuration, the label people write, other labels accepted. */
export const compactFields = [
  { key: 'goal', label: 'Goal', aliases: ['Objective'] },
  { key: 'whoCares', label: 'Who cares', aliases: ['Stakeholders'] },
  { key: 'decisionOwner', label: 'Decision owner', aliases: ['Owner', 'Decision maker'] },
  {
    key: 'action',
    label: 'User or system action changed by the model',
    aliases: ['Action', 'User or system action', 'Action changed by the model'],
  },
  { key: 'successMetric', label: 'Success metric', aliases: ['Success metrics', 'Primary metric'] },
  { key: 'guardrailMetrics', label: 'Guardrail metrics', aliases: ['Guardrail metric', 'Guardrails'] },
  { key: 'mistakeBudget', label: 'Mistake budget', aliases: ['Error budget'] },
  { key: 'unacceptableMistakes', label: 'Unacceptable mistakes', aliases: ['Unacceptable errors'] },
  { key: 'acceptableMistakes', label: 'Acceptable mistakes', aliases: ['Acceptable errors'] },
  { key: 'assumptions', label: 'Assumptions', aliases: ['Assumption'] },
  { key: 'constraints', label: 'Constraints', aliases: ['Constraint'] },
  {
    key: 'labelsAndDataSnapshot',
    label: 'Labels and data snapshot',
    aliases: ['Labels and snapshot', 'Data snapshot', 'Labels & data snapshot', 'Dataset snapshot'],
  },
  { key: 'baseline', label: 'Baseline', aliases: ['Baselines', 'Baseline model'] },
  { key: 'candidateSignals', label: 'Candidate signals', aliases: ['Candidate signal', 'Signals', 'Candidate features'] },
  {
    key: 'thresholdOrConfigPlan',
    label: 'Threshold or config plan',
    aliases: ['Threshold plan', 'Config plan', 'Threshold or configuration plan', 'Threshold/config plan'],
  },
  { key: 'evalSlices', label: 'Eval slices', aliases: ['Evaluation slices', 'Slices', 'Eval slice'] },
  { key: 'knownRisks', label: 'Known risks', aliases: ['Risks', 'Known risk'] },
  { key: 'nextExperiment', label: 'Next experiment', aliases: ['Next experiments', 'Next step experiment'] },
  { key: 'rollbackOrFallback', label: 'Rollback or fallback', aliases: ['Rollback', 'Fallback', 'Rollback plan', 'Rollback/fallback'] },
] as const

export type FieldKey = (typeof compactFields)[number]['key']

/** One field as written. `empty`: a placeholder or template comment stands there; `not-applicable`: n/a **with** a reason. */
export interface CompactField {
  value: string
  /** 1-based, in the text given. */
  line: number
  state: 'answered' | 'empty' | 'not-applicable'
  /** Set when the value came from the model's `compact:` defaults on base, not from the description. */
  inherited?: boolean
  /** Where a draft took the value from, and nobody wrote another since. It answers the field and vouches for nothing else. */
  derived?: string
}

export interface Compact {
  /** All nineteen keys, always; null: not written. */
  fields: Record<FieldKey, CompactField | null>
  /** Fields given more than once with different text. */
  repeated: { key: FieldKey; lines: number[]; values: string[] }[]
  /** Labels one or two edits from a field. */
  unknown: { label: string; nearest: FieldKey; line: number }[]
}

/** An answer that the evidence holds, and the places that hold it. */
export interface DerivedAnswer {
  value: string
  from: string[]
}

/** What the evidence tells of the fields that are asked for: all nineteen, those of a refresh, or those left open. What is not known only a person knows. */
export interface CompactDraft {
  asked: FieldKey[]
  known: Partial<Record<FieldKey, DerivedAnswer>>
}

/** The label people write for a field key. */
export function labelOf(key: FieldKey): string {
  return compactFields.find((field) => field.key === key)?.label ?? key
}
