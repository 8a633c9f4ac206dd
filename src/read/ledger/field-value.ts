import { dedent, insideFence, trimmed } from '../compact-values.ts'
import type { LedgerMark } from './marks.ts'

const comments = /<!--[\s\S]*?(?:-->|$)/g

/** What a field says, and the offset at which it begins to; null: it says nothing. All up to what closes it counts, without comments and the marks around it. */
export function valueOf(
  field: LedgerMark & { is: 'field' },
  marks: LedgerMark[],
  following: number,
  text: string,
): { value: string; at: number | null } {
  const level = field.level
  const closes = (it: LedgerMark): boolean =>
    it.at >= field.from && it.is !== 'embedded' && (it.is !== 'heading' || level === null || it.level <= level)
  let at = following
  while (at < marks.length && !closes(marks[at] as LedgerMark)) at += 1
  const next = marks[at]
  const until = Math.min(field.until, next?.at ?? field.until)
  const written = text.slice(field.from, until)
  const raw = ownPart(written.replace(comments, ''), field, next)
  const bare = field.closing === '' ? raw : raw.replace(field.closing, '')
  const value = dedent(bare.split('\n'), field.indent).join('\n').trim()
  const inside = insideFence(value)
  const whole = inside ?? trimmed(value)
  const uncommented = written.replace(comments, (comment) => comment.replace(/[^\n]/g, ' '))
  const from = field.from + Math.max(0, uncommented.search(/\S/))
  const begins = inside === null ? from : text.indexOf('\n', from) + 1
  const said = field.key === 'iteration' && inside === null ? (whole.split('\n')[0] ?? '').trim() : whole
  return { value: said, at: said === '' ? null : begins }
}

/** The last line of a run of fields is over at a blank line: what stands below it is about something else. */
function ownPart(raw: string, { level, indent }: LedgerMark & { is: 'field' }, next: LedgerMark | undefined): string {
  if (level !== null || indent > 0 || next?.is === 'field' || /^[ \t*_]*\n/.test(raw)) return raw
  return raw.split(/\n[ \t]*\n(?![ \t]*(?:[-*+]|\d{1,3}[.)])[ \t])/, 1).join('')
}
