import { readDate } from '../calendar.ts'
import type { OutlineItem } from './outline.ts'

const ended = 'archived|cancel+ed|killed|abandoned|discontinued|deprecated|sunset|stopped'
const resting = 'paused|on hold'
const finished = `completed|finished|done|shipped|launched|${resting}`
const opening = /^(?:\[!\w+\]\s*)?(?:(?:this|the) (?:project|work) (?:is|was|has been)(?: now)?|(?:is|was|has been)|project) /i
const since = '(?: (?:on|in|since|as of))?'
const alone = new RegExp(String.raw`^(?:${ended}|${finished})${since}[\s.!:]*$`, 'i')
const first = new RegExp(String.raw`^(?:${ended}|${finished})${since}\s*(?:[.!,;:(–—-]|$)`, 'i')
const firstOfEnded = new RegExp(String.raw`^(?:${ended})${since}\s*(?:[.!:(–—-]|$)`, 'i')
const begins = new RegExp(String.raw`^(?:${ended}|${resting})\b`, 'i')
const marked = new RegExp(
  String.raw`^[\[(]\s*(${ended}|${finished})\b[^\])]{0,40}[\])]|[\[(]\s*(${ended}|${finished})\b[^\])]{0,40}[\])]\s*$|^(${ended}):\s`,
  'i',
)

/** That a project is over, or rests, where no field says so: in its title (`[ARCHIVED] Ranker`), or in a sentence above the first section. */
export function overIn({ is, text, headings, line }: OutlineItem): { written: string; line: number }[] {
  if (is === 'heading' && headings.length === 0) {
    const found = marked.exec(text)
    const word = found?.[1] ?? found?.[2] ?? found?.[3]
    return word === undefined || !isBare(found?.[0] ?? '') ? [] : [{ written: word, line }]
  }
  if (is !== 'text' || headings.length > 1) return []
  const date = readDate(text)
  const rest = date.is === 'date' ? text.replace(date.written, '') : text
  const said = rest.replace(opening, '')
  const isTold =
    alone.test(said) ||
    firstOfEnded.test(said) ||
    (date.is === 'date' && first.test(said)) ||
    (said !== rest && (first.test(said) || begins.test(said)))
  return isTold ? [{ written: text.replace(opening, ''), line }] : []
}

/** Between brackets stands that word, with a date at most: not `(paused users)`. */
function isBare(words: string): boolean {
  const date = readDate(words)
  return /^[^\p{L}]*(?:\p{L}+|on hold)[^\p{L}]*(?:(?:on|in|since)[^\p{L}]*)?$/u.test(
    date.is === 'date' ? words.replace(date.written, '') : words,
  )
}
