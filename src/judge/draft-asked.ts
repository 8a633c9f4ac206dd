import type { CompactDraft } from '../model/compact.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { withDefaults } from '../weigh/compact-defaults.ts'
import { draftCompact } from '../weigh/compact-draft.ts'
import { unanswered } from '../weigh/compact-scope.ts'
import { changedSides } from './changed-sides.ts'

const asksFor = new Set(['compact/missing', 'compact/incomplete'])

/** A compact to paste where one is missing, or the fields that one leaves open; null: nothing is asked. */
export function draftAsked(evidence: Evidence, findings: Finding[]): CompactDraft | null {
  const asking = findings.filter(({ rule, approvedBy }) => asksFor.has(rule) && approvedBy === null)
  const models = evidence.models.filter(({ id }) => asking.some(({ model }) => model === id))
  if (models.length === 0) return null
  const draft = draftCompact({ ...evidence, models }, changedSides(evidence))
  const open = new Set(
    models.flatMap((model) => unanswered(withDefaults(evidence.compact, model.settings.compact), model).map(({ key }) => key)),
  )
  if (asking.some(({ rule }) => rule === 'compact/missing')) return draft
  return { ...draft, asked: draft.asked.filter((key) => open.has(key)) }
}
