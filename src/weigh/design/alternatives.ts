import type { DesignAnswer, DesignDocument, DesignSection } from '../../model/design.ts'
import { answerOf, isFilled, sectionsOn } from './answer-of.ts'
import { plainHeading } from './question-words.ts'

/** Parts of a section on alternatives that are none. */
const none =
  /^(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|decision|conclusion|summary|comparison|recommendation|trade-?offs?|why|verdict|criteria|decision matrix)\b/

/** Words by which a text speaks of one more. */
const more =
  /,|;|\b(?:and|or|both|two|three|several|either|neither|also|other|another|second|alternatively|versus|vs|then|even)\b|\b(?:alternatives|options|approaches)\b/i

/** Words by which one is weighed against another. */
const weighed =
  /\d|[+✓✔✗✘✅❌]|\b(?:because|since|but|however|though|although|while|whereas|yet|pros?|cons?|advantage|drawback|downside|upside|benefit|trade|more|less|better|worse|too|only|no|not|never|without|cannot|can'?t|won'?t|would|hard|easy|easier|simple|simpler|complex|slow|slower|fast|faster|cheap|cheaper|expensive|high|higher|low|lower|weak|strong|poor|good|bad|needs?|requires?|lacks?|loses?|wins?|gains?|depends?|due|rejected|chosen|discarded|ruled|limits?|limited|risk\w*|overkill|maint\w+|latenc\w+|accura\w+|costs?|scal\w+|interpret\w+|explain\w*)\b/i

/** Whether two ways were weighed, and not only one of them named. */
export function alternativesAnswer(document: DesignDocument): DesignAnswer {
  const { named, about } = sectionsOn(document, 'alternatives')
  const section = named.find(isFilled)
  const beside = about.filter((it) => isFilled(it) && it !== section && !isWithin(it, section))
  if (section === undefined || beside.length > 0) return answerOf(document, 'alternatives')
  const said = section.sentences.filter(({ is }) => is !== 'open')
  if (said.some(({ is }) => is === 'shown')) return { is: 'answered', line: section.line }
  const text = said.map((it) => it.text).join(' ')
  const parts = section.parts.filter((part) => !none.test(plainHeading(part)))
  const half = (why: 'one-alternative' | 'no-trade-offs', of: string): DesignAnswer => ({
    is: 'half',
    why,
    line: said[0]?.line ?? section.line,
    heading: section.heading,
    of,
  })
  if (parts.length === 1 && !more.test(outside(text, parts[0] ?? ''))) return half('one-alternative', nameOf(parts[0] ?? ''))
  if (section.parts.length === 0 && said.length === 1 && !more.test(beforeReason(text))) return half('one-alternative', text)
  const isBare = parts.length > 1 && parts.every((part) => words(part) <= 6) && words(text) <= sum(parts.map(words)) + 2 * parts.length
  if (isBare && !weighed.test(text)) return half('no-trade-offs', parts.map(nameOf).join(', '))
  return { is: 'answered', line: section.line }
}

/** Sentences of one alternative may list its own things; what is said beside it may name others. */
function outside(text: string, part: string): string {
  return text
    .replace(part, '')
    .split(/(?<=[.!?])\s+/)
    .filter((it) => /\b(?:alternative|option|approach|considered|rejected|also|another|second|alternatively|instead)\b/i.test(it))
    .join(' ')
}

/** What is considered; why it was not taken stands behind a word that gives a reason, or behind the colon of its name. */
function beforeReason(text: string): string {
  const named = /^(?!.*\b(?:alternative|option|approach|consider|following)\w*\b[^:]*:)([^:;]{3,60}):\s[^;]*$/is.exec(text)?.[1] ?? text
  return named.replace(
    /[,;:]?\s*\b(?:but|because|since|although|though|however|which|as it|as they|and (?:it|they|that|this))\b[^;.]*/gi,
    '',
  )
}

function isWithin({ line }: DesignSection, section: DesignSection | undefined): boolean {
  const last = section?.sentences.at(-1)?.line ?? 0
  return section !== undefined && line > section.line && line <= last
}

function words(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length
}

function sum(counts: number[]): number {
  return counts.reduce((all, it) => all + it, 0)
}

/** An alternative's name: what stands before its reasons. */
function nameOf(part: string): string {
  return part.split(/\s*(?:[:|(–—]|\s-\s|\.\s)/)[0]?.trim() ?? part
}
