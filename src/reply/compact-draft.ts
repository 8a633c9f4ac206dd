import { compactFields } from '../model/compact.ts'
import type { Report } from '../model/report.ts'
import { compactToPaste, pasteBlock } from './compact-to-paste.ts'
import { fold } from './fold.ts'
import type { Section } from './shrink.ts'

/** What to paste where a compact is missing or unfinished, folded away; it is the first to yield where there is no room. */
export function compactDraft({ compactDraft: draft }: Pick<Report, 'compactDraft'>): Section {
  if (draft === null || draft.owed.length === 0) return { yields: 12, versions: [() => ''] }
  const { owed } = draft
  const told = owed.filter((key) => draft.known[key] !== undefined).length
  const what = owed.length === compactFields.length ? 'An Iteration Compact to paste' : `Fields to add to the description`
  const folded = (most: number) =>
    fold(
      `${what}: ${told === 0 ? `${owed.length} for you` : `${told} of ${owed.length} derived from the evidence, ${owed.length - told} for you`}`,
      pasteBlock(compactToPaste(draft, owed, null, most)),
    )
  return { yields: 12, versions: [() => folded(4000), () => folded(600), () => folded(120), () => ''] }
}
