import type { DesignDocument } from '../../model/design.ts'
import { plainHeading, questionWords } from './question-words.ts'

/** What lies among designs and is none, by what it calls itself. */
const kinds = [
  'post-?mortem|incident(?: (?:report|review))?|outage|root cause analysis|rca|retro(?:spective)?',
  'run ?-?book|play ?-?book|how-?to|tutorial|cheat ?sheet|glossary|(?:coding |style )?guidelines?|conventions|style guide',
  'model card|data ?(?:card|sheet)|release notes|roadmap|reading list|literature review',
  'meeting(?: notes)?|meeting minutes|minutes|(?:q[1-4]|h[12]|weekly|monthly|quarterly|annual|status) (?:review|report|update)',
  'landing page|press release|blog post|newsletter|announcement',
].join('|')
const opens = new RegExp(`^(?:faqs?|${kinds})(?:$|\\s*[:–—(-]|\\s+(?:of|on|for|from|to|\\d))`)
const ends = new RegExp(`(?:^|\\s)(?:${kinds})(?:\\s+[\\d\\s.-]+)?$`)

/** Headings and words by which a document proposes something. */
const heading =
  /solution|approach|propos|architecture|how (?:it|this|does) works?|\bdesign\b|roll-?out|decision|overview|vision|method|sketch|^plan$/
const proposes =
  /\b(?:we|i|this (?:document|note|design)) (?:will|would like|plan to|propos\w*|suggest\w*|consider\w*|chose|decided|are going to|ruled|thought about|intend|want to|need to (?:train|build|replace))\b|\bpropos(?:e[sd]?|als?)\b/i

/** Folders whose every document is one, by their name. */
const proposals = /(?:^|\/)(?:rfcs?|proposals)\//i

/** Whether a document in a folder of designs is something else: a report, a runbook, a page for readers, or notes that propose nothing. */
export function isOtherKind(document: DesignDocument): boolean {
  const { path, title } = document
  const file = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/^[\d._-]+/, '')
  const names = [title, file.replace(/[-_.]+/g, ' ')].map(plainHeading)
  if (names.some((name) => /\b(?:design|rfc|proposal)\b(?! guidelines)/.test(name))) return false
  return names.some((name) => opens.test(name) || ends.test(name)) || !(proposals.test(path) || isProposal(document))
}

function isProposal({ sections, sentences }: DesignDocument): boolean {
  const { problem, alternatives, rollback } = questionWords
  const words = [problem.named, questionWords['non-goals'].about, alternatives.about, rollback.about, heading]
  const headings = sections.map((section) => plainHeading(section.heading))
  return headings.some((it) => words.some((word) => word.test(it))) || sentences.some(({ text }) => proposes.test(text.slice(0, 2000)))
}
