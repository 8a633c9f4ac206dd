import { Temporal } from 'temporal-polyfill'

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

/** The first date in a text: ISO 8601 (of a moment, the day as its author wrote it), English, `31.3.2026`, quarters and halves. Nothing is guessed. */
export function readDate(written: string): WrittenDate | NoDate {
  const text = written.slice(0, longest)
  const iso = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/.exec(text)
  if (iso !== null) return spanOf(iso[0], iso[1], iso[2], iso[3])
  const quarter = /\bQ([1-4])[ /-]?'?(\d{4})\b|\b(\d{4})[ /-]?Q([1-4])\b/i.exec(text)
  if (quarter !== null) return monthsOf(quarter[0], Number(quarter[2] ?? quarter[3]), Number(quarter[1] ?? quarter[4]), 3)
  const half = /\bH([12])[ /-]?'?(\d{4})\b|\b(\d{4})[ /-]?H([12])\b/i.exec(text)
  if (half !== null) return monthsOf(half[0], Number(half[2] ?? half[3]), Number(half[1] ?? half[4]), 6)
  const numbers = /(?<!\d)(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text)
  if (numbers !== null) return dayFirst(numbers)
  const slashed = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text)
  if (slashed !== null) return spanOf(slashed[0], slashed[1], slashed[2], slashed[3])
  const english = [...text.matchAll(englishDate)].map(({ 0: written, groups }) => ({ written, ...groups }) as EnglishDate)
  const dated = english.find(({ year }) => year !== undefined)
  if (dated === undefined)
    return english.some(({ day, after }) => (day ?? after) !== undefined) ? { is: 'no-date', reason: 'no-year' } : none
  const month = monthNames.indexOf((dated.month ?? '').slice(0, 3).toLowerCase()) + 1
  return spanOf(dated.written, dated.year, String(month), dated.day ?? dated.after)
}

type EnglishDate = { written: string } & Partial<Record<'day' | 'month' | 'after' | 'year', string>>

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `3 March 2026`, `3rd of Mar 2026`, `March 3, 2026`, `Mar 2026`; without a year where none stands there. */
const englishDate =
  /\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?)?(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?:[ -](?<after>\d{1,2})(?:st|nd|rd|th)?\b(?!:))?(?:,? ?[ -]?'?(?<year>\d{4})\b)?/gi

/** `13.4.2026` has the day first; `4/3/2026` may be either. */
function dayFirst([written, one, mark, two, year]: RegExpExecArray): WrittenDate | NoDate {
  const [a, b] = [Number(one), Number(two)]
  if (mark === '/' && a <= 12 && b <= 12 && a !== b) return { is: 'no-date', reason: 'ambiguous' }
  return mark === '/' && b > 12 ? spanOf(written, year, one, two) : spanOf(written, year, two, one)
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
