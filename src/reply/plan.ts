import type { Change } from '../model/change.ts'
import type { Intent, Said } from '../model/intent.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { summaryComment } from './comment.ts'
import { isTracked } from './lifecycle.ts'
import type { ReplyOptions } from './options.ts'
import { planInline } from './plan-inline.ts'
import { parsePrior } from './prior.ts'

export interface PlanOptions extends ReplyOptions {
  /** What changed from the merge base to the head: inline comments stand on its lines only. */
  changes: Change[]
}

/** What is to be done on GitHub so that it shows this report: as little as possible, nothing where it shows it already. */
export function plan(report: Report, rulebook: Rulebook, said: Said, options: PlanOptions): Intent[] {
  if (report.comment === 'never' || report.pull.draft) return []
  return [...planComment(report, rulebook, said, options), ...planInline(report, rulebook, said, options)]
}

/** One comment: the oldest of ours is edited, the others go. A clean change has none, unless there was one or configuration wants it. */
function planComment(report: Report, rulebook: Rulebook, said: Said, options: PlanOptions): Intent[] {
  const [kept, ...duplicates] = said.comments.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id)
  const removals = duplicates.map(({ id }): Intent => ({ do: 'delete-comment', id }))
  if (kept === undefined && !hasToSay(report)) return removals
  const body = summaryComment(report, rulebook, kept === undefined ? null : parsePrior(kept.body), options)
  if (kept !== undefined && sameText(kept.body, body)) return removals
  return [{ do: 'write-comment', body, replaces: kept?.id ?? null }, ...removals]
}

/** Whether a first comment is due. Notes stand in the summary only, and what stood before is no news. */
export function hasToSay(report: Report): boolean {
  if (report.quiet || report.comment === 'never') return false
  if (report.comment === 'always') return true
  const found = report.findings.some(isTracked)
  const refused = report.overruled.some(({ introduced }) => introduced)
  return (
    report.verdict !== 'pass' || report.would !== 'pass' || report.because === 'rollback' || found || refused || report.questions.length > 0
  )
}

/** Equal but for the run they link to and how GitHub keeps line ends. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/\r\n/g, '\n')
      .replace(/\[full report\]\([^)\s]*\)/g, '[full report]')
      .trim()
  return plain(a) === plain(b)
}
