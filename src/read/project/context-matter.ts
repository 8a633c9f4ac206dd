import type { Milestone, ProjectContext } from '../../model/project.ts'
import { readDate } from '../calendar.ts'
import { type Node, type NodeEntry, textOf } from '../node.ts'
import { isDone, made, nameIn, type ReadMilestone, unclearDate } from './milestone.ts'
import { contextKey, isOpen, peopleIn, statusOf, typeOf } from './words.ts'

/** What one source of a context tells; what it does not tell is missing. */
export type Told = Partial<Omit<ProjectContext, 'parts' | 'unclear'>> & { unclear: ProjectContext['unclear'] }

/** What a context.md's front matter tells. `shift`: lines before its first. */
export function tellMatter(node: Node | null, shift: number): Told {
  const told: Told = { unclear: [] }
  if (node?.is !== 'map') return told
  for (const entry of node.entries) read(entry, told, shift)
  return told
}

function read({ key, value, line }: NodeEntry, told: Told, shift: number): void {
  const text = textOf(value) ?? ''
  const name = contextKey(key)
  switch (name) {
    case 'status':
      tellStatus(told, text, line + shift)
      break
    case 'owners':
      told.owners = peopleOf(value)
      break
    case 'started':
      tellStart(told, text, line + shift)
      break
    case 'why':
      if (!isOpen(text)) told.why = text.trim()
      break
    case 'type':
      told.type = typeOf(text)
      break
    case 'milestones':
      tellMilestones(told, milestonesOf(value, shift))
      break
    case null:
      break
    default:
      name satisfies never
  }
}

export function tellStatus(told: Told, written: string, line: number): void {
  if (isOpen(written)) return
  const status = statusOf(written)
  if (status === null) {
    told.unclear.push({ line, why: `line ${line}: this status is not understood; write active, paused, planned, completed or archived.` })
  } else told.status = status
}

export function tellStart(told: Told, written: string, line: number): void {
  const date = readDate(written)
  if (date.is === 'date') told.started = date.first
  else told.unclear.push(...unclearDate(date, line))
}

/** Adds milestones to those that were told before. */
export function tellMilestones(told: Told, read: ReadMilestone[]): void {
  told.milestones = [...(told.milestones ?? []), ...read.map(({ milestone }) => milestone)]
  told.unclear.push(...read.flatMap(({ unclear }) => unclear))
}

function peopleOf(node: Node): string[] {
  if (node.is === 'list') return node.items.flatMap(peopleOf)
  if (node.is === 'map') {
    const named = ['github', 'login', 'handle', 'username', 'name', 'email'].flatMap(
      (word) => node.entries.find(({ key, value }) => key.toLowerCase() === word && !isOpen(textOf(value) ?? '')) ?? [],
    )[0]
    return named === undefined ? node.entries.flatMap(({ value }) => peopleOf(value)) : peopleOf(named.value)
  }
  return peopleIn(textOf(node) ?? '')
}

function milestonesOf(node: Node, shift: number): ReadMilestone[] {
  if (node.is === 'list') return node.items.flatMap((item) => milestoneOf(item, shift))
  if (node.is === 'map') return node.entries.map((entry) => namedMilestone(entry, shift))
  return []
}

function milestoneOf(item: Node, shift: number): ReadMilestone[] {
  const line = item.line + shift
  if (item.is === 'string') {
    return [made(nameIn(item.value), readDate(item.value), isDone(withoutDate(item.value)), line)]
  }
  if (item.is !== 'map') return []
  const of = (pattern: RegExp) => textOf(item.entries.find(({ key }) => pattern.test(key))?.value ?? null) ?? ''
  const name = of(/^(?:name|title|milestone|what|goal|description)$/i)
  const [only] = item.entries
  if (name === '' && item.entries.length === 1 && only !== undefined) return [namedMilestone(only, shift)]
  const reached = of(/^(?:done|completed?|reached|shipped|actual|delivered|finished)(?:_?(?:on|at|date))?$/i)
  const on = readDate(reached)
  const date = on.is === 'date' ? on : readDate(of(/^(?:date|due|when|target|eta|deadline|by|planned|due_?date|target_?date)$/i))
  if (isOpen(name) && date.is !== 'date') return []
  return [made(name || 'unnamed', date, isDone(reached) || isDone(of(/^(?:status|state)$/i)), line)]
}

/** `baseline: 2026-04-01`, `baseline: {date: 2026-04-01, done: true}`. */
function namedMilestone({ key, value, line }: NodeEntry, shift: number): ReadMilestone {
  if (value.is === 'map') {
    const name: NodeEntry = { key: 'name', value: { is: 'string', value: key, line, column: 1 }, line, column: 1 }
    const [read] = milestoneOf({ ...value, line, entries: [name, ...value.entries] }, shift)
    if (read !== undefined) return read
  }
  const text = textOf(value) ?? ''
  return made(key, readDate(text), isDone(withoutDate(text)), line + shift)
}

function withoutDate(text: string): string {
  const date = readDate(text)
  return date.is === 'date' ? text.replace(date.written, '') : text
}

/** Milestones without those that are named a second time. */
export function distinct(milestones: Milestone[]): Milestone[] {
  const seen = new Set<string>()
  return milestones.filter(({ name, date }) => {
    const key = `${name.toLowerCase()} ${date}`
    return !seen.has(key) && seen.add(key)
  })
}
