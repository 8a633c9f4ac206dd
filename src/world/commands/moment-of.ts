import { readDate } from '../../read/calendar.ts'
import { Usage } from './io.ts'

/** `--now` as a moment. */
export function momentOf(now: string): string {
  const isMoment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/.test(now)
  if (!isMoment || readDate(now).is !== 'date' || Number.isNaN(Date.parse(now))) {
    throw new Usage(`--now ${now} is no date; write it as --now 2026-11-21, or with time and zone as --now 2026-11-21T09:00:00Z`)
  }
  return now
}
