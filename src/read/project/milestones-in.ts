import { readDate } from '../calendar.ts'
import { milestoneOfHeading, milestoneOfItem, milestoneOfRow, type ReadMilestone } from './milestone.ts'
import type { OutlineItem } from './outline.ts'

/** A heading among milestones: one of its own, or only the time of those below it (`### Q3 2026`). */
interface Heading {
  text: string
  line: number
  own: ReadMilestone | null
  period: string | null
  /** Boxes below it that have no day of their own. */
  parts: boolean[]
}

/**
 * The milestones below a heading that announces them. A heading with a name and a date is one unless milestones with dates lie below it;
 * what lies below a milestone without a date is a part of it, and a heading whose parts are all ticked is done.
 */
export function milestonesIn(items: OutlineItem[]): ReadMilestone[] {
  const read = new Map<number, ReadMilestone>()
  const headings: Heading[] = []
  for (const item of items) {
    if (item.is === 'heading') {
      const heading = headingOf(item)
      headings.push(heading)
      if (heading.own !== null) read.set(item.line, heading.own)
      continue
    }
    const one = item.is === 'row' ? milestoneOfRow(item) : item.is === 'item' ? milestoneOfItem(item) : null
    if (one === null) continue
    const last = headings.at(-1)
    const below = last !== undefined && item.headings.includes(last.text) ? last : null
    const isPart = one.milestone.date === null && read.has(item.within ?? below?.line ?? 0)
    if (isPart) {
      if (item.checked !== null) below?.parts.push(item.checked)
      continue
    }
    if (below?.own != null) read.delete(below.line)
    read.set(item.line, one.milestone.date === null && below?.period != null ? onDate(one, below.period) : one)
  }
  for (const { own, parts } of headings) if (own !== null && parts.length > 0 && parts.every(Boolean)) own.milestone.done = true
  return [...read.values()]
}

function headingOf(item: OutlineItem): Heading {
  const own = milestoneOfHeading(item)
  const date = own === null ? readDate(item.text) : null
  return { text: item.text.toLowerCase(), line: item.line, own, period: date?.is === 'date' ? date.date : null, parts: [] }
}

function onDate({ milestone, unclear }: ReadMilestone, date: string): ReadMilestone {
  return { milestone: { ...milestone, date }, unclear }
}
