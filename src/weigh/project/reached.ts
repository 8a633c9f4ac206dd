import { type Milestone, milestoneKey, type ProjectHistory } from '../../model/project.ts'
import { dayOf } from '../../read/calendar.ts'

/** Something reached, and the calendar date on which it was. */
export interface Reached {
  name: string
  on: string
  /** From git: context.md does not say when, or names no milestones at all. */
  inferred: boolean
}

/**
 * What was reached by a day. A milestone that is done counts on its date; one that was done before its date, or has none, on the day on
 * which it was first written down as done. Where no milestones are written down, tags and merges that name the project stand for them.
 */
export function reachedIn(milestones: Milestone[], history: ProjectHistory | null, today: string): Reached[] {
  if (milestones.length === 0)
    return (history?.marks ?? []).map(({ name, at }) => ({ name, on: dayOf(at), inferred: true })).filter(({ on }) => on <= today)
  return milestones.filter(({ done }) => done).flatMap((it) => reachedOf(it, history, today))
}

function reachedOf({ name, date }: Milestone, history: ProjectHistory | null, today: string): Reached[] {
  if (date !== null && date <= today) return [{ name, on: date, inferred: false }]
  const ticked = history?.ticked[milestoneKey(name)]
  return ticked === undefined || dayOf(ticked) > today ? [] : [{ name, on: dayOf(ticked), inferred: true }]
}

/** The one that was reached last. */
export function latest(all: Reached[]): Reached | null {
  return all.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))[0] ?? null
}
