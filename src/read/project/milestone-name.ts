import { readDate } from '../calendar.ts'
import { doneWords, share } from './done-words.ts'
import { milestoneDate } from './milestone-date.ts'

const longestName = 600
const joined = String.raw`(?:\s*[,.;:·|(]\s*|\s+[–—-]\s+)`
const stateEnd = new RegExp(
  String.raw`${joined}(?:(?:not (?:yet )?)?(?:done|completed?|reached|shipped|finished|delivered|launched|started)|missed|in progress|planned|pending|open|to-?do)[\s.:)]*$`,
  'i',
)
const personEnd = new RegExp(String.raw`${joined}@[\w-]+[\s)]*$`)
const joinEnd = /[\s,:;·(–—|-]+(?:(?:(?:was|is|originally) )?due|by|on|until|target|eta|planned for|end of)?[\s:,)]*$/i

const weekdayEnd = /[\s,:;(<–—-]+(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?[\s,)>]*$/i

/** A text without what stands behind its end: date, state and person, in any order. */
export function withoutEnds(text: string): string {
  const cut = [personEnd, stateEnd, weekdayEnd, joinEnd].reduce((left, end) => left.replace(end, ''), text)
  return cut === text || cut === '' ? text : withoutEnds(cut)
}

/** What is left of a text without its date, its state and what joins them. */
export function nameIn(written: string): string {
  const text = written.slice(0, longestName)
  const [, head, between = ''] = /^([^()]{2,80}?)\s*\(([^()]*)\)\s*[:–—]\s/.exec(text) ?? []
  if (head !== undefined && readDate(between).is === 'date') return nameIn(head)
  const date = milestoneDate(text)
  const undated = text.replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (all, a = '', b = '') =>
    readDate(a || b).is === 'date' || doneWords.test(` ${a || b}`) || share.test(a || b) ? '' : all,
  )
  const plain = (date.is === 'date' ? undated.replace(date.written, '') : undated)
    .replace(/T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?/g, '')
    .replace(/✅|✔|☑|❌|⬜|🚧|:[a-z_]+:/gu, '')
    .replace(/^\[[ xX]\]|^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\s)+/u, '')
    .replace(/[（([【<]\s*[)）\]】>]/g, '')
    .replace(/^[\s:–—|,.-]+/, '')
    .replace(/\s{2,}/g, ' ')
  const name = withoutEnds(plain).trim()
  return name === '' ? text.trim() : name
}
