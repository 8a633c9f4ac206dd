import { wordsOf } from '../judge/message.ts'
import type { Change, Hunk } from '../model/change.ts'
import type { Finding, Suggestion } from '../model/finding.ts'
import type { InlineComment } from '../model/intent.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { chainLine } from './chain.ts'
import { ruleLink, short } from './links.ts'
import { inlineMarker } from './markers.ts'
import { explainHint, type ReplyOptions } from './options.ts'
import { firstSentence, oneLine } from './prose.ts'
import { unwrapped } from './unwrapped.ts'

/** Characters of a replacement that is offered; a longer one is no "smallest change". */
const longestSuggestion = 10_000

/** A finding as a comment on the line of the head's diff that it is about; null where the diff has no such line. */
export function inlineComment(
  finding: Finding,
  rulebook: Rulebook,
  changes: Change[],
  options: ReplyOptions,
  pull: Report['pull'] | null = null,
): InlineComment | null {
  const { place } = finding
  if (place.is !== 'line') return null
  const hunks = changes.find(({ path }) => path === place.path)?.hunks ?? []
  const suggestion = usable(finding.suggestion, hunks)
  const lines = suggestion ? [suggestion.fileLine, suggestion.fileEndLine] : linesIn(hunks, place.fileLine, place.fileEndLine)
  const [from, to] = lines ?? []
  if (from === undefined || to === undefined) return null
  const body = inlineBody(finding, suggestion, rulebook, options, pull)
  return { path: place.path, line: to, startLine: from < to ? from : null, body, fingerprint: finding.fingerprint }
}

/** What the comment says: what was seen, why it hurts, the smallest change, the rule. */
function inlineBody(
  finding: Finding,
  suggestion: Suggestion | null,
  rulebook: Rulebook,
  options: ReplyOptions,
  pull: Report['pull'] | null,
): string {
  const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page
  const { instead } = wordsOf(page, finding.variant)
  const parts = [
    oneLine(finding.message, 6000),
    chainLine(finding, pull),
    page ? firstSentence(page.why) : '',
    inInstead(suggestion === null ? instead : withoutExample(instead)),
    suggestion === null ? '' : suggestionBlock(suggestion.lines),
    `<sub>${ruleLink(finding.rule, options)} · ${explainHint(finding.rule, options)}</sub>`,
    inlineMarker(finding.fingerprint),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function inInstead(text: string): string {
  return text === '' ? '' : `**Instead:**${/^(```|[-*+>#|]|\d)/.test(text) ? '\n\n' : ' '}${unwrapped(text)}`
}

/** Beside lines that can be taken as they are, an example of others is noise. */
function withoutExample(instead: string): string {
  return instead.replace(/(?:\n|^)```[\s\S]*$/, '').trim()
}

/** The body of an inline comment whose finding is gone. */
export function fixedBody(fingerprint: string, head: string): string {
  return `**Fixed** in ${short(head)}.\n\n${inlineMarker(fingerprint)}`
}

function suggestionBlock(lines: string[]): string {
  const runs = lines.join('\n').match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return [`${fence}suggestion`, ...lines, fence].join('\n')
}

function usable(suggestion: Suggestion | undefined, hunks: Hunk[]): Suggestion | null {
  if (suggestion === undefined || suggestion.lines.join('\n').length > longestSuggestion) return null
  const { fileLine, fileEndLine } = suggestion
  return hunks.some((hunk) => holds(hunk, fileLine) && holds(hunk, fileEndLine)) ? suggestion : null
}

/** The part of a range of lines that one hunk added or changed; GitHub takes a comment there only. */
function linesIn(hunks: Hunk[], from: number, to: number): [number, number] | null {
  const hunk = hunks.find((it) => it.newLines > 0 && it.newStart <= to && it.newStart + it.newLines > from)
  return hunk === undefined ? null : [Math.max(from, hunk.newStart), Math.min(to, hunk.newStart + hunk.newLines - 1)]
}

function holds({ newStart, newLines }: Hunk, line: number): boolean {
  return line >= newStart && line < newStart + newLines
}
