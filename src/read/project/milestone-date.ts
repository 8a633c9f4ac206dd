import { type NoDate, readDate, type WrittenDate } from '../calendar.ts'

const between = /^\s*(?:[,;(]?\s*(?:now|new(?: date)?|moved to|put off to|postponed to|until|till|to|bis|hasta)\b:?|→|➔|➜|->|=>|–|—|-)\s*/i
const before = /(?:\b(?:was|originally|initially|formerly|previously|from|due|by)\s*:?\s*)$/i
const reached = /\b(?:done|completed?|reached|shipped|delivered|finished|launched|achieved)(?: (?:on|at|in)|:)?\s+$/i

/** The date of a milestone: the one it was reached on where that is told; of two that are joined, the later words hold (`was …, now …`, from and until). */
export function milestoneDate(text: string): WrittenDate | NoDate {
  const first = readDate(text)
  if (first.is !== 'date') return first
  const at = text.indexOf(first.written)
  const rest = text.slice(at + first.written.length)
  const second = readDate(rest)
  if (second.is !== 'date') return first
  const gap = rest.slice(0, rest.indexOf(second.written))
  const joined = between.exec(gap)
  if (joined !== null && joined[0].length === gap.length) {
    const lead = before.exec(text.slice(0, at))?.[0] ?? ''
    return { ...second, written: `${lead}${first.written}${gap}${second.written}` }
  }
  return reached.test(gap) ? second : first
}
