import { readDate } from '../calendar.ts'
import { type Told, tellMilestones, tellOwners, tellStart, tellStatus } from './context-matter.ts'
import { isMilestoneRow, milestoneOfItem, milestoneOfRow } from './milestone.ts'
import { milestoneDate } from './milestone-date.ts'
import { inlineMilestones, milestonesIn } from './milestones-in.ts'
import type { OutlineItem } from './outline.ts'
import { overIn } from './over.ts'
import { statusOf } from './status-words.ts'
import { type ContextKey, contextKey, isOpen, peopleIn, typeOf } from './words.ts'

/** What the text of a context.md tells: by its labels, the headings above a text, its check lists and tables. */
export function tellMarkdown(items: OutlineItem[]): Told {
  const told: Told = { unclear: [] }
  const listed = items.filter((item) => item.headings.map(contextKey).includes('milestones') && !isOfTitle(item))
  if (listed.length > 0) tellMilestones(told, milestonesIn(listed))
  for (const { key, value, line } of listed.flatMap(startsAmong)) tell(told, key, value, line)
  const among = new Set(listed)
  for (const item of items) {
    if (among.has(item) || isMilestoneRow(item)) continue
    for (const { key, value } of labelled(item))
      if (key !== 'milestones') tell(told, key, value, item.line)
      else if (told.milestones === undefined && item.is !== 'heading') tellMilestones(told, inlineMilestones(value, item.line))
    if (item.is === 'heading') continue
    const under = item.headings.map(contextKey)
    const key = under.at(-1) ?? null
    if (key !== null && item.checked !== false && isFirst(told, key)) tell(told, key, item.text, item.line)
    else if (item.is === 'item' && under.slice(-2).includes('owners')) told.owners = [...(told.owners ?? []), ...peopleIn(item.text)]
  }
  if (told.milestones === undefined) tellMilestones(told, dated(items))
  const over = told.status === undefined ? items.flatMap(overIn)[0] : undefined
  if (over !== undefined) tellStatus(told, over.written, over.line)
  const begun = told.started === undefined ? items.find(tellsStart) : undefined
  if (begun !== undefined) tellStart(told, beginning.exec(begun.text)?.[1] ?? '', begun.line)
  return told
}

/** A sentence of its own that tells when it began: `We started on 12 January 2026`. */
const beginning =
  /\b(?:we|work|(?:this|the) (?:project|work)) (?:(?:has|have|was|were) )?(?:started|began|begun|kicked off)(?: work)?(?: on| in)? (.{1,30})/i

function tellsStart({ is, text }: OutlineItem): boolean {
  return is === 'text' && readDate(beginning.exec(text)?.[1] ?? '').is === 'date'
}

/** `- Start: 2026-01-05` in a timeline is no milestone. */
function startsAmong(item: OutlineItem): { key: ContextKey; value: string; line: number }[] {
  if (item.checked !== null || item.is === 'heading' || item.within !== null || item.headings.length > 2) return []
  return labelled(item).flatMap(({ key, value }) => (key === 'started' ? [{ key, value, line: item.line }] : []))
}

/** A field of the project itself below a title that reads like a list's: `# Timeline`. */
function isOfTitle(item: OutlineItem): boolean {
  return item.is === 'text' && item.headings.length === 1 && labelled(item).length > 0
}

/** Fields that an item names itself: `**Owner:** @ana`, `Status: active | Started: 3 March 2026`, a row of two cells. */
function labelled({ is, text, cells }: Pick<OutlineItem, 'is' | 'text' | 'cells'>): { key: ContextKey; value: string }[] {
  if (is === 'row') {
    const headed = cells.flatMap(({ head, text: value }) => pair(head, value))
    return headed.length > 0 ? headed : pair(cells[0]?.text ?? '', cells[1]?.text ?? '')
  }
  return text.split(/\s+[|·•]\s+/).flatMap((part) => {
    const found = /^([^:：]{1,40}?)\s*(?:::?|：)\s*(.+)$|^([^:：–—]{1,40}?)\s+[–—-]\s+(.+)$/.exec(part.trim())
    return found === null ? [] : pair(found[1] ?? found[3] ?? '', found[2] ?? found[4] ?? '')
  })
}

/** Labels that milestones themselves may stand behind, on one line. */
const listing = /mile|hito|meilenstein|jalon|étape|marco|tappe|deliverable|check-?point/i

function pair(label: string, value: string): { key: ContextKey; value: string }[] {
  const key = contextKey(label)
  const from = /^(?:(?:project )?time-?line|dates?|duration|period|date range|zeitraum|laufzeit)$/i.test(
    label.replace(/^[^\p{L}]+/u, '').trim(),
  )
    ? spanStart(value)
    : null
  if (from !== null) return [{ key: 'started', value: from }]
  return key === null || isOpen(value) || (key === 'milestones' && !listing.test(label)) ? [] : [{ key, value }]
}

/** `January 5, 2026 → June 30, 2026` began on the first of the two. */
function spanStart(value: string): string | null {
  const first = readDate(value)
  const whole = milestoneDate(value)
  return first.is === 'date' && whole.is === 'date' && whole.written !== first.written ? first.written : null
}

function isFirst(told: Told, key: ContextKey): boolean {
  return key !== 'milestones' && told[key] === undefined
}

function tell(told: Told, key: ContextKey, value: string, line: number): void {
  if (isOpen(value)) return
  if (key === 'status' && told.status === undefined) tellStatus(told, statusWord(value), line)
  if (key === 'owners' && told.owners === undefined) tellOwners(told, peopleIn(value))
  if (key === 'started' && told.started === undefined) tellStart(told, value, line)
  if (key === 'why' && told.why === undefined) told.why = value
  if (key === 'type' && told.type === undefined) told.type = typeOf(value)
}

/** `not active, archived in May` says where it stands after what it is not. */
function statusWord(value: string): string {
  if (statusOf(value) !== null) return value
  const [first = value, ...rest] = value.split(/[,.;(–—]/)
  return (/^(?:not|no longer)\b/i.test(first) ? rest.find((part) => statusOf(part) !== null) : undefined) ?? first
}

const elsewhere = /to-?\s?dos?\b|task|action|\blog\b|risk|history|backlog|minutes/

/** Boxes with a date, and rows of a table of milestones, are milestones wherever they stand. */
function dated(items: OutlineItem[]) {
  return items.flatMap((item) => {
    if (isMilestoneRow(item) && !item.headings.some((it) => elsewhere.test(it))) return milestoneOfRow(item) ?? []
    const isOne = item.is === 'item' && item.checked !== null && readDate(item.text).is === 'date'
    return isOne ? (milestoneOfItem(item) ?? []) : []
  })
}
