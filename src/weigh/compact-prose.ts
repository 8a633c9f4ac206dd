import type { CompactField } from '../model/compact.ts'

/** What a person reads of a field's Markdown, line for line: no emphasis, code marks, links' addresses, tags or struck-out text. */
export function prose(markdown: string): string {
  return markdown
    .slice(0, 20_000)
    .replace(/~~[^~\n]{1,400}~~/g, ' ')
    .replace(/\]\([^()\n]{0,400}\)/g, '] ')
    .replace(/https?:\/\/[^\s<>)]{1,2000}/g, ' ')
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/[*`]+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, '')
    .replace(/\u00A0/g, ' ')
}

/** A field that its author answered in this description; defaults are policy, not something to question here. */
export function answered(field: CompactField | null): field is CompactField {
  return field !== null && field.state === 'answered' && field.inherited !== true
}

const set = (words: string) => new Set(words.split(' '))
const english = set(
  'the of and to for with is are was be been should must than few some any not no more less fewer we our when that this can many if it its as or from by at on in per each every all only never but what which who low high small large bad good acceptable ok fine false true positive positives negative negatives mistake mistakes error errors miss missed alarm alarms rate cost customer customers user users model data feature features add try use train retrain improve better tune keep run test new next more reduce increase update refresh quality performance accuracy metric metrics',
)
const foreign = set(
  'der das und nicht mit ein eine ist fuer auf den dem von zu weniger le les des et pour est une dans avec pas plus el los las para con una es del menos il di che della sono meno o os um uma para nao mais de het een en voor van niet att och med inte som',
)

/** Whether a text is English enough for rules that look for English words. Anything else is left alone. */
export function readsAsEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  if (letters.filter((letter) => /[a-z]/i.test(letter)).length < letters.length * 0.95) return false
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const known = words.filter((word) => english.has(word)).length
  return known >= words.length * 0.2 && words.filter((word) => foreign.has(word)).length * 2 < known
}

const numberWords =
  'zero|none|nothing|no|never|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|halve[sd]?|third|quarter|double[sd]?|twice|thrice|once|single|percent|every'

/** Whether a text holds a count, rate, share or cost, in figures or in words. */
export function hasQuantity(text: string): boolean {
  return /[\p{N}%‰€$£¥]/u.test(text) || new RegExp(String.raw`\b(?:${numberWords})\b`, 'i').test(text)
}
