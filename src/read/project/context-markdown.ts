import { readDate } from '../calendar.ts'
import { type Told, tellMilestones, tellStart, tellStatus } from './context-matter.ts'
import { milestoneOfItem, milestoneOfRow } from './milestone.ts'
import type { OutlineItem } from './outline.ts'
import { type ContextKey, contextKey, isOpen, peopleIn, statusOf, typeOf } from './words.ts'

/** What the text of a context.md tells: by its labels, the headings above a text, its check lists and tables. */
export function tellMarkdown(items: OutlineItem[]): Told {
  const told: Told = { unclear: [] }
  for (const item of items) {
    const under = item.headings.map(contextKey)
    if (under.includes('milestones')) {
      const read = item.is === 'row' ? milestoneOfRow(item) : item.is === 'item' ? milestoneOfItem(item) : null
      if (read !== null) tellMilestones(told, [read])
      continue
    }
    for (const { key, value } of labelled(item)) tell(told, key, value, item.line)
    const key = under.at(-1) ?? null
    if (key !== null && isFirst(told, key)) tell(told, key, item.text, item.line)
    else if (key === 'owners' && item.is === 'item') told.owners = [...(told.owners ?? []), ...peopleIn(item.text)]
  }
  if (told.milestones === undefined) tellMilestones(told, dated(items))
  return told
}

/** Fields that an item names itself: `**Owner:** @ana`, `Status: active | Started: 3 March 2026`, a row of two cells. */
function labelled({ is, text, cells }: OutlineItem): { key: ContextKey; value: string }[] {
  if (is === 'row') {
    const headed = cells.flatMap(({ head, text: value }) => pair(head, value))
    return headed.length > 0 ? headed : pair(cells[0]?.text ?? '', cells[1]?.text ?? '')
  }
  return text.split(/\s+[|·•]\s+/).flatMap((part) => {
    const found = /^([^:：]{1,40}?)\s*[:：]\s+(.+)$|^([^:：–—]{1,40}?)\s+[–—]\s+(.+)$/.exec(part.trim())
    return found === null ? [] : pair(found[1] ?? found[3] ?? '', found[2] ?? found[4] ?? '')
  })
}

function pair(label: string, value: string): { key: ContextKey; value: string }[] {
  const key = contextKey(label)
  return key === null || key === 'milestones' || isOpen(value) ? [] : [{ key, value }]
}

function isFirst(told: Told, key: ContextKey): boolean {
  return key !== 'milestones' && told[key] === undefined
}

function tell(told: Told, key: ContextKey, value: string, line: number): void {
  if (isOpen(value)) return
  if (key === 'status' && told.status === undefined)
    tellStatus(told, statusOf(value) === null ? (value.split(/[,.;(–—]/)[0] ?? value) : value, line)
  if (key === 'owners' && told.owners === undefined) told.owners = peopleIn(value)
  if (key === 'started' && told.started === undefined) tellStart(told, value, line)
  if (key === 'why' && told.why === undefined) told.why = value
  if (key === 'type' && told.type === undefined) told.type = typeOf(value)
}

/** Boxes with a date are milestones wherever they stand. */
function dated(items: OutlineItem[]) {
  return items.flatMap((item) => {
    const isOne = item.is === 'item' && item.checked !== null && readDate(item.text).is === 'date'
    return isOne ? (milestoneOfItem(item) ?? []) : []
  })
}
