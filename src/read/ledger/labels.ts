import { type LedgerKey, ledgerFields } from '../../model/ledger.ts'
import { named, stem } from '../compact-labels.ts'
import { editDistance, nearest } from '../nearest.ts'

/** Where a label stands: in a file that is a ledger, or in a description, where a short word may be anybody's. */
export type Around = 'file' | 'description'

const vocabulary = new Map<string, LedgerKey>()
const ofItsOwn = new Map<string, LedgerKey>()
for (const { key, label, aliases } of ledgerFields) {
  for (const name of [key, label, ...aliases]) vocabulary.set(stem(name), key)
  for (const name of [key, label, ...aliases.filter((alias) => alias.includes(' '))]) ofItsOwn.set(stem(name), key)
}

type Names = Partial<Record<LedgerKey, string[]>>

/** Further names that people give to a field in a ledger of their own; as a heading, or anywhere else, they may be about anything. */
const ofLabels: Names = {
  change: ['What we did', 'Modification'],
  whyThisMattered: ['Reason', 'Rationale', 'Motivation', 'Hypothesis'],
  metricMovement: ['Offline metrics', 'Metric result'],
  sliceMovement: ['Segment movement', 'By segment', 'By slice', 'Slice result'],
  falsePositives: ['False alarm', 'False pos'],
  falseNegatives: ['False neg'],
  unexpectedErrors: ['Surprise', 'Mistake'],
  decision: ['Verdict'],
  tradeoffAccepted: ['Downside', 'Compromise'],
  lessonCaptured: ['Learned', 'Learnt', 'Learning', 'Takeaway', 'Insight', 'What we learned', 'Key learning'],
  regressionAdded: ['Test added', 'New test', 'Guard added', 'Preserved by', 'Preserved as', 'Guarded by', 'Check added'],
  debtCreated: ['Clean-up', 'Cleanup', 'Shortcut'],
  nextIteration: ['Next up', 'Next idea', 'To try next', 'Next action', 'Follow-up'],
}

/** Those that only the head of a column, or a key, can have: below a label they tell a part of it (`- Result: 0.82`). */
const ofColumns: Names = {
  change: ['What', 'Description', 'Idea', 'Summary'],
  metricMovement: ['Result', 'Effect', 'Delta', 'Movement'],
  sliceMovement: ['Segment', 'Cohort', 'Subgroup'],
  falseNegatives: ['Miss', 'Missed'],
  unexpectedErrors: ['Failure', 'Bug'],
  decision: ['Shipped', 'Ship'],
  regressionAdded: ['Guard'],
}

const keysOf = (names: Names) =>
  new Map(Object.entries(names).flatMap(([key, all]) => all.map((name) => [stem(name), key as LedgerKey] as const)))
const further = {
  label: keysOf(ofLabels),
  column: new Map([...keysOf(ofLabels), ...keysOf(ofColumns)]),
  heading: new Map<string, LedgerKey>(),
}

/** The ledger's field that a label names; in a file also one that it misses by a letter or two, and further names of labels and columns. */
export function ledgerKeyOf(label: string, around: Around, as: keyof typeof further = 'label'): LedgerKey | null {
  if (label.length > 60) return null
  const said = stem(label.replace(/[?？]+$/, '').replace(/[Δ∆±↑↓]/gu, ' '))
  if (around === 'description') return named(label)?.of === 'compact' ? null : (ofItsOwn.get(said) ?? null)
  const known = vocabulary.get(said) ?? further[as].get(said)
  if (known !== undefined || said.length < 8 || /\d/.test(said)) return known ?? null
  const near = nearest(
    said,
    [...vocabulary.keys()].filter((name) => name.length > 7 && Math.abs(name.length - said.length) <= 2),
  )
  return near !== null && editDistance(said, near) <= 2 ? (vocabulary.get(near) ?? null) : null
}

/** Labels that no other template has: two of them tell an entry. */
const telling: ReadonlySet<LedgerKey> = new Set<LedgerKey>([
  'whyThisMattered',
  'metricMovement',
  'sliceMovement',
  'unexpectedErrors',
  'tradeoffAccepted',
  'lessonCaptured',
  'regressionAdded',
  'debtCreated',
  'nextIteration',
])

/** Whether these fields tell an entry of a ledger from any other list of labels. `titled`: its name stands above. */
export function tellsEntry(keys: Iterable<LedgerKey>, titled: boolean): boolean {
  const distinct = new Set(keys)
  const told = [...distinct].filter((key) => telling.has(key)).length
  return titled ? distinct.size >= 2 : distinct.size >= 3 && (told >= 2 || (told >= 1 && distinct.has('iteration')))
}

/** Lines that stand among the fields, or below them, and are none: they end the field before. In a description the compact's are some. */
export function isAsideLabel(label: string, around: Around): boolean {
  if (around === 'description' && named(label)?.of === 'compact') return true
  return /^(?:date|author|owner|by|who|model|status|run|pr|pull request|commit|sha|ticket|issue|link|tags?|version|reviewer|notes?)$/i.test(
    label.trim(),
  )
}
