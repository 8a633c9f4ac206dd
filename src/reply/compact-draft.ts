import type { Report } from '../model/report.ts'
import { compactToPaste, pasteBlock } from './compact-to-paste.ts'
import { fold } from './fold.ts'
import type { Section } from './shrink.ts'

/** What to paste where a compact is missing or unfinished, folded away; it is the first to yield where there is no room. */
export function compactDraft({ compactDraft: draft, findings }: Pick<Report, 'compactDraft' | 'findings'>): Section {
  if (draft === null || draft.asked.length === 0) return { yields: 12, versions: [() => ''] }
  const { asked } = draft
  const told = asked.filter((key) => draft.known[key] !== undefined).length
  const open = asked.length - told
  const what = findings.some(({ rule }) => rule === 'compact/missing')
    ? 'An Iteration Compact to paste'
    : 'Fields to add to the description'
  const folded = (most: number) =>
    fold(
      `${what}: ${[...(told === 0 ? [] : [`${told} derived from the evidence`]), ...(open === 0 ? [] : [`${open} for you`])].join(', ')}`,
      pasteBlock(compactToPaste(draft, asked, null, most)),
    )
  return { yields: 12, versions: [() => folded(4000), () => folded(600), () => folded(120), () => ''] }
}
