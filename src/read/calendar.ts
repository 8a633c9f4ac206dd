import { Temporal } from 'temporal-polyfill'
import { anyMonth, monthOf } from './month-names.ts'

/** A date as people write it. `date` is its last day where only a month, a quarter, a half or a year is named, `first` its first. */
export interface WrittenDate {
  is: 'date'
  date: string
  first: string
  /** The words that name it. */
  written: string
}

/** `ambiguous`: day and month could be swapped; `no-year`; `impossible`: no such day. */
export interface NoDate {
  is: 'no-date'
  reason: 'ambiguous' | 'no-year' | 'impossible' | 'none'
}

const longest = 200
const none: NoDate = { is: 'no-date', reason: 'none' }

/** The first date in a text: ISO 8601 (of a moment, the day as its author wrote it), with a month's name, `31.3.2026`, quarters and halves. Nothing is guessed. */
export function readDate(written: string): WrittenDate | NoDate {
  const text = written.slice(0, longest)
  const iso = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/.exec(text)
  if (iso !== null) return spanOf(iso[0], iso[1], iso[2], iso[3])
  const quarter = /\bQ([1-4])[ /-]?(?:'?(\d{4})|['’](\d{2}))\b|\b(\d{4})[ /-]?Q([1-4])\b/i.exec(text)
  if (quarter !== null) return monthsOf(quarter[0], yearOf(quarter[2] ?? quarter[3] ?? quarter[4]), Number(quarter[1] ?? quarter[5]), 3)
  const half = /\bH([12])[ /-]?(?:'?(\d{4})|['’](\d{2}))\b|\b(\d{4})[ /-]?H([12])\b/i.exec(text)
  if (half !== null) return monthsOf(half[0], yearOf(half[2] ?? half[3] ?? half[4]), Number(half[1] ?? half[5]), 6)
  const numbers = /(?<![\d-]|\d\.)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d-])/.exec(text)
  if (numbers !== null) return dayFirst(numbers)
  const yearFirst = /(?<![\d.])(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\.?\d)/.exec(text)
  if (yearFirst !== null) return spanOf(yearFirst[0], yearFirst[1], yearFirst[3], yearFirst[4])
  const named = [...text.matchAll(namedMonth)].map(({ 0: written, groups }) => ({ written, ...groups }) as NamedMonth)
  const dated = named.find(({ year, short }) => (year ?? short) !== undefined)
  if (dated === undefined) return named.some(({ day, after }) => (day ?? after) !== undefined) ? { is: 'no-date', reason: 'no-year' } : none
  const { written: words, month = '', day, after, year, short } = dated
  return spanOf(words, String(yearOf(year ?? short)), String(monthOf(month)), day ?? after)
}

type NamedMonth = { written: string } & Partial<Record<'day' | 'month' | 'after' | 'year' | 'short', string>>

/** `3 March 2026`, `3rd of Mar 2026`, `March 3, 2026`, `Mar 2026`, `3. März 2026`, `3 de marzo de 2026`, `Mar '26`, `3/Mar/26`; without a year where none stands there. */
const namedMonth = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:[ /-]| (?:of|de) | ?d['’]))?` +
    String.raw`(?<month>${anyMonth})(?![\p{L}\p{N}])\.?(?: (?<after>\d{1,2})(?:st|nd|rd|th)?\b(?!:))?` +
    String.raw`(?:(?:,? ?[ /-]?(?:del? )?'?(?<year>\d{4})|(?: ?['’]|(?<=\d[/-]\p{L}{3,9})[/-])(?<short>\d{2}))(?![\p{L}\p{N}]))?`,
  'giu',
)

/** `'26` and `3/Mar/26` are of this century. */
function yearOf(written = ''): number {
  return Number(written) + (written.length === 2 ? 2000 : 0)
}

/** `13.4.2026` has the day first; `4/3/2026` may be either. */
function dayFirst([written, one, mark, two, year]: RegExpExecArray): WrittenDate | NoDate {
  const [a, b] = [Number(one), Number(two)]
  if (mark !== '.' && a <= 12 && b <= 12 && a !== b) return { is: 'no-date', reason: 'ambiguous' }
  return mark !== '.' && b > 12 ? spanOf(written, year, one, two) : spanOf(written, year, two, one)
}

/** The nth quarter or half of a year. */
function monthsOf(written: string, year: number, nth: number, months: number): WrittenDate | NoDate {
  const first = Temporal.PlainDate.from({ year, month: (nth - 1) * months + 1, day: 1 })
  return { is: 'date', first: first.toString(), date: first.add({ months }).subtract({ days: 1 }).toString(), written }
}

function spanOf(written: string, year = '', month = '', day?: string): WrittenDate | NoDate {
  try {
    const first = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day ?? 1) }, { overflow: 'reject' })
    const last = day === undefined ? first.with({ day: first.daysInMonth }) : first
    return { is: 'date', date: last.toString(), first: first.toString(), written }
  } catch {
    return { is: 'no-date', reason: 'impossible' }
  }
}

/** A calendar date so many months later (earlier where negative); at the end of a shorter month, its last day. */
export function monthsLater(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString()
}

/** A calendar date so many days later. */
export function daysLater(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** Whole calendar months from one date to a later one. */
export function monthsBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'months' }).months
}

/** The calendar date, in UTC, of a moment in ISO 8601. A date alone stays what it is. */
export function dayOf(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(moment) ? moment : new Date(moment).toISOString().slice(0, 10)
}
