import { readDate, type WrittenDate } from '../calendar.ts'
import { type Node, type NodeEntry, textOf } from '../node.ts'
import { isDone } from './done-words.ts'
import { made, type ReadMilestone } from './milestone.ts'
import { milestoneDate } from './milestone-date.ts'
import { nameIn } from './milestone-name.ts'
import { contextKey, isOpen } from './words.ts'

/** Milestones of front matter: a list of names or maps, or a map by name. `shift`: lines before its first. */
export function milestonesOf(node: Node, shift: number): ReadMilestone[] {
  if (node.is === 'list') return node.items.flatMap((item) => milestoneOf(item, shift))
  if (node.is !== 'map') return []
  const isSpan = node.entries.some(({ key }) => contextKey(key) === 'started')
  if (isSpan && node.entries.length <= 3) return []
  return node.entries.flatMap((entry) => (entry.value.is === 'list' ? groupOf(entry, shift) : [namedMilestone(entry, shift)]))
}

/** `done: [{name: baseline, date: 2026-04-01}]` */
function groupOf({ key, value }: NodeEntry, shift: number): ReadMilestone[] {
  const read = milestonesOf(value, shift)
  if (isDone(key)) for (const { milestone } of read) milestone.done = true
  return read
}

function milestoneOf(item: Node, shift: number): ReadMilestone[] {
  const line = item.line + shift
  if (item.is === 'string') {
    const box = /^\s*\[([ xX])\]/.exec(item.value)?.[1]
    return [made(nameIn(item.value), milestoneDate(item.value), box === undefined ? isDone(withoutDate(item.value)) : box !== ' ', line)]
  }
  if (item.is !== 'map') return []
  const of = (pattern: RegExp) =>
    textOf(item.entries.find(({ key }) => pattern.test(key.trim().replace(/[ -]/g, '_')))?.value ?? null) ?? ''
  const name = of(/^(?:name|title|milestone|what|goal|description)$/i)
  const [only] = item.entries
  if (name === '' && item.entries.length === 1 && only !== undefined) return [namedMilestone(only, shift)]
  const reached = of(/^(?:done|completed?|reached|shipped|actual|delivered|finished)(?:_?(?:on|at|date))?$/i)
  const on = readDate(reached)
  const date = on.is === 'date' ? on : readDate(of(/^(?:date|due|when|target|eta|deadline|by|planned|due_?date|target_?date)$/i))
  if (isOpen(name) && date.is !== 'date') return []
  return [
    made(
      name || 'unnamed',
      date,
      isDone(reached) || isDone(of(/^(?:status|state)$/i)) || /^100 ?%?$/.test(of(/^(?:progress|percent|complete)$/i)),
      line,
    ),
  ]
}

/** `baseline: 2026-04-01`, `baseline: {date: 2026-04-01, done: true}`. */
function namedMilestone(entry: NodeEntry, shift: number): ReadMilestone {
  const { key, value, line } = entry
  const day = readDate(key)
  if (day.is === 'date' && day.written === key.trim()) return onDay(entry, day, shift)
  if (value.is === 'map') {
    const name: NodeEntry = { key: 'name', value: { is: 'string', value: key, line, column: 1 }, line, column: 1 }
    const [read] = milestoneOf({ ...value, line, entries: [name, ...value.entries] }, shift)
    if (read !== undefined) return read
  }
  const text = textOf(value) ?? ''
  return made(key, readDate(text), isDone(withoutDate(text)), line + shift)
}

/** `2026-04-01: baseline, done`, `2026-04-01: {name: baseline, done: true}`. */
function onDay({ key, value, line, column }: NodeEntry, day: WrittenDate, shift: number): ReadMilestone {
  const date: NodeEntry = { key: 'date', value: { is: 'string', value: key, line, column }, line, column }
  const [read] = value.is === 'map' ? milestoneOf({ ...value, line, entries: [...value.entries, date] }, shift) : []
  const text = textOf(value) ?? ''
  return (
    read ??
    made(nameIn(text.replace(/(?<=\S)[\s,:–-]+(?:done|completed|reached|shipped)\s*$/i, '')) || 'unnamed', day, isDone(text), line + shift)
  )
}

function withoutDate(text: string): string {
  const date = readDate(text)
  return date.is === 'date' ? text.replace(date.written, '') : text
}
