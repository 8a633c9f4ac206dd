import { codeSpan } from '../judge/quote.ts'
import type { DigestIssue, DigestMemory } from '../model/digest.ts'
import type { ProjectIntent } from '../model/project-intent.ts'
import type { DigestLetter } from './digest-letter.ts'
import { digestHash, digestKey, withDigestMarker } from './digest-marker.ts'

/** Whether a digest is to be written at all on a calendar day: once a month is enough. */
export function isDigestDue(issue: DigestIssue | null, today: string): boolean {
  return issue === null || issue.state.month < today.slice(0, 7)
}

/** What a repository's one digest needs on a calendar day: opened where something grave stands, written again at most once a month, closed when nothing does. */
export function planDigest({ title, text, told, isCut }: DigestLetter, issue: DigestIssue | null, today: string): ProjectIntent[] {
  const month = today.slice(0, 7)
  const body = withDigestMarker(text, { month, told })
  const speaks = told.some(isGrave)
  if (issue === null) return speaks ? [{ do: 'open-issue', project: digestKey, title, body, assign: [] }] : []
  if (!isDigestDue(issue, today) || issue.state.hash === digestHash(text, told)) return []
  const { fresh, gone } = difference(told, issue.state)
  // Whoever closed it has seen it: only what is new and grave opens it again.
  if (!issue.open && !fresh.some(isGrave)) return []
  const at = { project: digestKey, number: issue.number }
  const comment = wordsOf(fresh, isCut ? [] : gone, issue.state.month)
  return [
    ...(issue.open ? [] : [{ do: 'reopen-issue', ...at } as const]),
    // The body first: where the comment fails it is not said, rather than said twice.
    { do: 'edit-issue', ...at, title, body },
    ...(comment === null ? [] : [{ do: 'comment-issue', ...at, body: comment } as const]),
    ...(speaks ? [] : [{ do: 'close-issue', ...at, reason: 'completed' } as const]),
  ]
}

/** A note alone is no reason to write to anybody. */
function isGrave(told: string): boolean {
  return /^[EW] |^\S+ broke\b/.test(told)
}

function difference(told: string[], before: DigestMemory): { fresh: string[]; gone: string[] } {
  const was = new Set(before.told)
  const is = new Set(told)
  // Where not all was remembered, what was told before cannot be told from what is new.
  return { fresh: before.more > 0 ? [] : told.filter((it) => !was.has(it)), gone: before.told.filter((it) => !is.has(it)) }
}

const most = 20

function wordsOf(fresh: string[], gone: string[], since: string): string | null {
  const list = (title: string, all: string[]) =>
    all.length === 0
      ? []
      : [
          `${title}\n`,
          ...all.slice(0, most).map((it) => `- ${codeSpan(it)}`),
          ...(all.length > most ? [`- and ${all.length - most} more`] : []),
          '',
        ]
  const lines = [...list(`New since ${since}:`, fresh), ...list(fresh.length === 0 ? `Gone since ${since}:` : 'Gone:', gone)]
  return lines.length === 0 ? null : lines.join('\n').trim()
}
