import type { Milestone, ProjectContext } from '../../model/project.ts'
import { readDate } from '../calendar.ts'
import { type Node, type NodeEntry, textOf } from '../node.ts'
import { milestonesOf } from './matter-milestones.ts'
import { type ReadMilestone, unclearDate } from './milestone.ts'
import { inlineMilestones, milestonesIn } from './milestones-in.ts'
import { outlineOf } from './outline.ts'
import { statusOf } from './status-words.ts'
import { contextKey, isOpen, peopleIn, typeOf } from './words.ts'

/** What one source of a context tells; what it does not tell is missing. */
export type Told = Partial<Omit<ProjectContext, 'parts' | 'unclear'>> & { unclear: ProjectContext['unclear'] }

/** What a context.md's front matter tells. `shift`: lines before its first. */
export function tellMatter(node: Node | null, shift: number): Told {
  const told: Told = { unclear: [] }
  if (node?.is !== 'map') return told
  for (const entry of node.entries) read(entry, told, shift)
  // What is said at the top stands over what is said below it.
  for (const { key, value } of node.entries) if (whole.test(key) && value.is === 'map') fill(told, tellMatter(value, shift))
  for (const { value } of node.entries.filter(({ key, value }) => spans.test(key) && value.is === 'map')) fill(told, startIn(value, shift))
  return told
}

/** Keys that hold the whole of it once more. */
const whole = /^(?:project|context|meta|metadata|about)$/i
/** Keys that hold from when until when. */
const spans = /^(?:dates?|time-?line|schedule|period|duration)$/i

function fill(told: Told, more: Told): void {
  const { unclear, ...rest } = more
  Object.assign(told, { ...rest, ...told })
  told.unclear.push(...unclear)
}

function startIn(node: Node, shift: number): Told {
  const told: Told = { unclear: [] }
  const start = node.is === 'map' ? node.entries.find(({ key }) => contextKey(key) === 'started') : undefined
  if (start !== undefined) tellStart(told, textOf(start.value) ?? '', start.line + shift)
  return told
}

function read({ key, value, line }: NodeEntry, told: Told, shift: number): void {
  const text = textOf(value.is === 'list' && value.items.length === 1 ? (value.items[0] ?? value) : value) ?? ''
  const name = contextKey(key)
  switch (name) {
    case 'status':
      tellStatus(told, text, line + shift)
      break
    case 'owners':
      tellOwners(told, peopleOf(value))
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
      tellMilestones(told, value.is === 'string' ? writtenMilestones(value.value, line + shift) : milestonesOf(value, shift))
      break
    case null:
      if (told.status === undefined && /^(?:archived|completed|paused|cancel+ed)$/i.test(key) && /^(?:true|yes)$/i.test(text))
        told.status = statusOf(key) ?? 'active'
      break
    default:
      name satisfies never
  }
}

/** Milestones that are a text within front matter: a list in Markdown, or one line. */
function writtenMilestones(text: string, line: number): ReadMilestone[] {
  const read = milestonesIn(outlineOf(text, line + 1).items)
  return read.length > 0 ? read : inlineMilestones(text, line)
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

/** Nobody is no owner: a field that is empty leaves it to be told elsewhere. */
export function tellOwners(told: Told, people: string[]): void {
  if (people.length > 0) told.owners = people
}

/** Adds milestones to those that were told before. */
export function tellMilestones(told: Told, read: ReadMilestone[]): void {
  if (read.length === 0) return
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

/** Milestones without those that are named a second time. */
export function distinct(milestones: Milestone[]): Milestone[] {
  const seen = new Set<string>()
  return milestones.filter(({ name, date }) => {
    const key = `${name.toLowerCase()} ${date}`
    return !seen.has(key) && seen.add(key)
  })
}
