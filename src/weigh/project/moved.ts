import { type Milestone, milestoneKey, type ProjectHistory } from '../../model/project.ts'

/** What a context.md said of its milestones at a moment. */
export interface Told {
  at: string
  milestones: Milestone[]
}

/** Milestones that are not reached and whose date was put off more than once: from what a context.md said, oldest first. */
export function movedIn(told: Told[]): ProjectHistory['moved'] {
  const dates = new Map<string, { name: string; seen: string[]; done: boolean }>()
  for (const { name, date, done } of told.flatMap(({ milestones }) => milestones)) {
    const known = dates.get(milestoneKey(name)) ?? { name, seen: [], done }
    if (date !== null && known.seen.at(-1) !== date) known.seen.push(date)
    dates.set(milestoneKey(name), { ...known, name, done })
  }
  return [...dates.values()].flatMap(({ name, seen, done }) => {
    const times = seen.filter((date, i) => i > 0 && date > (seen[i - 1] ?? date)).length
    const [from, to] = [seen[0], seen.at(-1)]
    return done || times < often || from === undefined || to === undefined ? [] : [{ name, times, from, to }]
  })
}

/** Once is planning. */
const often = 2

/** When each milestone was first written down as done, for good: one that was opened again counts from when it was done again. */
export function tickedIn(told: Told[]): ProjectHistory['ticked'] {
  const ticked: ProjectHistory['ticked'] = {}
  for (const { at, milestones } of told) {
    for (const { name, done } of milestones) {
      const key = milestoneKey(name)
      if (!done) delete ticked[key]
      else ticked[key] ??= at
    }
  }
  return ticked
}
