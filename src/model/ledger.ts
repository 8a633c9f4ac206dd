import type { LedgerShape } from './ledger-shape.ts'
import type { Read } from './read.ts'

/** The fourteen fields of an Observation Ledger's entry, in order: the key in YAML and JSON, the label people write, other labels accepted. */
export const ledgerFields = [
  { key: 'iteration', label: 'Iteration', aliases: ['Iter', 'Iteration number', 'Iteration id', 'Iteration no'] },
  { key: 'change', label: 'Change', aliases: ['What changed', 'Change made', 'Changed', 'What we changed'] },
  { key: 'whyThisMattered', label: 'Why this mattered', aliases: ['Why it mattered', 'Why this matters', 'Why it matters', 'Why'] },
  {
    key: 'metricMovement',
    label: 'Metric movement',
    aliases: ['Metric change', 'Metric delta', 'Metrics moved', 'Metric'],
  },
  { key: 'sliceMovement', label: 'Slice movement', aliases: ['Slice change', 'Slice delta', 'Slices moved', 'Slice'] },
  { key: 'falsePositives', label: 'False positives', aliases: ['FP', 'False positives seen'] },
  { key: 'falseNegatives', label: 'False negatives', aliases: ['FN', 'False negatives seen'] },
  {
    key: 'unexpectedErrors',
    label: 'Unexpected errors',
    aliases: ['Unexpected failures', 'Unexpected', 'Surprises', 'Errors seen', 'Mistakes seen'],
  },
  { key: 'decision', label: 'Decision', aliases: ['Decision made', 'Decided'] },
  { key: 'tradeoffAccepted', label: 'Tradeoff accepted', aliases: ['Trade-off accepted', 'Tradeoff', 'Trade-off'] },
  { key: 'lessonCaptured', label: 'Lesson captured', aliases: ['Lesson learned', 'Lesson learnt', 'Lesson'] },
  { key: 'regressionAdded', label: 'Regression added', aliases: ['Regression test added', 'Regression test', 'Regression', 'Kept by'] },
  { key: 'debtCreated', label: 'Debt created', aliases: ['Technical debt', 'Tech debt', 'Debt'] },
  { key: 'nextIteration', label: 'Next iteration', aliases: ['Next', 'Next step', 'Next experiment'] },
] as const

export type LedgerKey = (typeof ledgerFields)[number]['key']

/** One field as written. `empty`: a placeholder stands there; `not-applicable`: n/a **with** a reason. */
export interface LedgerField {
  value: string
  /** 1-based, in the text given. */
  line: number
  state: 'answered' | 'empty' | 'not-applicable'
}

export interface LedgerEntry {
  /** The iteration as written, in its field or in the heading above the entry; empty where neither tells. */
  iteration: string
  /** Where the entry begins, 1-based: its heading, its row, its first field. */
  line: number
  /** All fourteen keys, always; null: not written. */
  fields: Record<LedgerKey, LedgerField | null>
  /** What stands under its heading, where that is prose without a label. */
  prose?: string
}

/** How a ledger is written: entries in Markdown, one table, YAML (a list or a map by iteration), an object a line, one JSON list, rows of a CSV. */
export type LedgerFormat = 'markdown' | 'table' | 'yaml' | 'json-lines' | 'json' | 'csv'

export interface Ledger {
  format: LedgerFormat
  /** As they stand in the text, the first at the top. */
  entries: LedgerEntry[]
}

/** A ledger that configuration names, as it was at the merge base and as the change would leave it. */
export interface LedgerFile {
  path: string
  /** Ids of the models whose ledger it is. */
  models: string[]
  base: Read<Ledger>
  head: Read<Ledger>
  /** The change took it away, nothing else is left of what configuration names, and configuration goes on naming it. */
  gone?: true
  /** How its entries are written; absent: there is none yet, or nothing like it can be written. */
  shape?: LedgerShape
}

/** The label people write for a field of the ledger. */
export function ledgerLabelOf(key: LedgerKey): string {
  return ledgerFields.find((field) => field.key === key)?.label ?? key
}
