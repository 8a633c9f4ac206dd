import { readDate } from '../calendar.ts'

/** What says that something was reached. */
export const doneWords =
  /(?:^|[\s([:|–—-])(?:done|completed?|reached|shipped|finished|delivered|launched|achieved|closed|met)\b(?! by\b)|✅|✔|☑|:white_check_mark:|:heavy_check_mark:/i
/** What says that it was not. */
export const notDone =
  /\bnot (?:yet )?(?:done|completed?|reached|shipped|finished|delivered|met)\b|\bto be (?:done|completed?|reached|shipped|delivered)\b|\b(?:almost|nearly|mostly|partly|partially|half) (?:done|completed?|finished|shipped)\b|(?<![\d.])\d{1,2} ?% (?:done|completed?|finished)\b|\b(?:in|not) progress\b|❌|⬜|🚧/i
/** How far something is, in parentheses or at the end. */
export const share = /^\s*\d{1,3} ?%(?: (?:done|complete))?\s*$/
export const wholeShare = /[([]\s*100 ?%(?: (?:done|complete))?\s*[)\]]|[–—-]\s*100 ?%\s*$/
const falseWords = /^(?:no|false|0|n|not yet|pending|open|todo|in progress|planned|-|–|—|)$/i
const trueWords = /^(?:yes|true|1|y|x|\[x\]|ok|100 ?%|✓|ja|sí|si|oui)$/i

/** What a word or date in a column or key about being done says. */
export function isDone(written: string): boolean {
  const text = written.trim()
  if (falseWords.test(text) || notDone.test(text)) return false
  return trueWords.test(text) || doneWords.test(` ${text}`) || readDate(text).is === 'date'
}
