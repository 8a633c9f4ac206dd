import { readDate } from '../calendar.ts'
import { isDone } from './done-words.ts'
import { made, milestoneOfHeading, milestoneOfItem, milestoneOfLine, milestoneOfRow, type ReadMilestone } from './milestone.ts'
import { type MilestoneField, milestoneBy, milestoneField } from './milestone-fields.ts'
import { nameIn } from './milestone-name.ts'
import type { OutlineItem } from './outline.ts'

/** A heading, a label or an item among milestones: one of its own, one by the fields below it, or only the time of those below it (`### Q3 2026`). */
interface Holder {
  item: OutlineItem
  /** Its text as those below have it among their headings. */
  name: string
  own: ReadMilestone | null
  period: string | null
  fields: MilestoneField[]
  /** Boxes below it that have no day of their own. */
  parts: boolean[]
}

/**
 * The milestones below a heading that announces them. A heading with a name and a date is one unless milestones with dates lie below it;
 * what lies below a milestone without a date is a part of it or tells of it, and a heading whose parts are all ticked is done.
 */
export function milestonesIn(items: OutlineItem[]): ReadMilestone[] {
  const read = new Map<number, ReadMilestone>()
  const holders: Holder[] = []
  for (const item of items) {
    const below = holders.findLast((it) => isBelow(item, it))
    const field = item.is === 'item' || item.is === 'text' ? milestoneField(item.text) : null
    if (below !== undefined && field !== null && item.checked === null && (field.is !== 'other' || readDate(item.text).is !== 'date')) {
      below.fields.push(field)
      continue
    }
    const holder = holderOf(item)
    if (holder !== null) holders.push(holder)
    if (item.is === 'heading') {
      if (holder?.own != null) read.set(item.line, holder.own)
      continue
    }
    const one = oneIn(item)
    if (one === null) continue
    const isPart = one.milestone.date === null && read.has(item.within ?? below?.item.line ?? 0)
    if (isPart) {
      if (item.checked !== null && below?.item.is === 'heading') below.parts.push(item.checked)
      continue
    }
    if (below?.own != null && below.item.is === 'heading') read.delete(below.item.line)
    if (item.checked === null && item.headings.some(isDoneHeading)) one.milestone.done = true
    read.set(item.line, one.milestone.date === null && below?.period != null ? onDate(one, below.period) : one)
  }
  for (const holder of holders) settle(holder, read)
  return [...read].toSorted(([a], [b]) => a - b).map(([, one]) => one)
}

/** `### Completed`, `## Reached milestones`: what lies below needs no mark of its own. */
function isDoneHeading(heading: string, at: number): boolean {
  // A document's title is no word on its milestones.
  if (at === 0 && !/milestone/.test(heading)) return false
  return /^[^\p{L}]*(?:already )?(?:completed|done|reached|achieved|finished|shipped|past)(?: milestones?)?[^\p{L}]*$/u.test(heading)
}

/** Milestones on one line: `baseline 2026-03-01 (done), launch 2026-12-01`. */
export function inlineMilestones(text: string, line: number): ReadMilestone[] {
  const parts: string[] = []
  for (const piece of text.slice(0, 2000).split(text.includes(';') ? /;\s*/ : /,\s+/)) {
    const last = parts.at(-1)
    const isMore =
      last !== undefined && (readDate(last).is !== 'date' || /^\W*(?:done|reached|completed?|open|planned|✅)\W*$/iu.test(piece))
    if (isMore) parts[parts.length - 1] = `${last}, ${piece}`
    else parts.push(piece)
  }
  return parts.flatMap((part) => {
    const date = readDate(part)
    return date.is === 'date' ? [made(nameIn(part), date, isDone(part.replace(date.written, '')), line)] : []
  })
}

function isBelow({ within, headings }: OutlineItem, { item, name }: Holder): boolean {
  if (item.is === 'item') return within === item.line
  return within === null && headings.includes(name)
}

function oneIn(item: OutlineItem): ReadMilestone | null {
  return item.is === 'row' ? milestoneOfRow(item) : item.is === 'item' ? milestoneOfItem(item) : milestoneOfLine(item)
}

function holderOf(item: OutlineItem): Holder | null {
  if (item.is === 'row') return null
  const own = item.is === 'heading' ? milestoneOfHeading(item) : null
  const date = item.is === 'heading' && own === null ? readDate(item.text) : null
  return { item, name: item.text.toLowerCase(), own, period: date?.is === 'date' ? date.date : null, fields: [], parts: [] }
}

/** What the lines below a name tell of it, and whether all of its parts are ticked. */
function settle({ item, own, fields, parts }: Holder, read: Map<number, ReadMilestone>): void {
  if (own !== null && parts.length > 0 && parts.every(Boolean)) own.milestone.done = true
  const told = milestoneBy(fields)
  if (told === null) return
  const before = read.get(item.line)
  const done = item.checked ?? (told.done || before?.milestone.done === true)
  const one = made(before?.milestone.name ?? nameIn(item.text), told.date, done, item.line)
  const date = one.milestone.date ?? before?.milestone.date ?? null
  read.set(item.line, { milestone: { ...one.milestone, date }, unclear: [...(before?.unclear ?? []), ...one.unclear] })
}

function onDate({ milestone, unclear }: ReadMilestone, date: string): ReadMilestone {
  return { milestone: { ...milestone, date }, unclear }
}
