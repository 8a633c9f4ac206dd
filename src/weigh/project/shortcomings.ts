import type { Facts } from '../../model/finding.ts'
import { contextParts, type Project } from '../../model/project.ts'
import { daysLater } from '../../read/calendar.ts'

/** Projects with what is looked up for these rules alone. */
export interface ProjectFacts {
  projects: Project[]
  /** Calendar date. */
  today: string
  /** By path of a context.md: the calendar date of the last commit that touched it; none where that is not known. */
  touched: ReadonlyMap<string, string>
  /** By path of a context.md: the retro beside it, and whether it says something. */
  retros: ReadonlyMap<string, { path: string; written: boolean }>
}

/** What a project rule says of a project, or of who owns too many. */
export interface Shortcoming {
  rule: `project/${'no-why' | 'too-many-active' | 'no-retro' | 'context-stale' | 'shape'}`
  /** Path of its context.md, or an owner. */
  subject: string
  variant?: string
  facts: Facts
}

/** More than so many active projects are too many for one person. */
const carried = 3
const staleDays = 28

/** What projects lack, beyond their stalls: those have issues of their own. */
export function shortcomings(facts: ProjectFacts): Shortcoming[] {
  const { projects } = facts
  const active = projects.filter(({ state, status }) => status === 'active' && (state === 'healthy' || state === 'stalled'))
  return [
    ...active.filter(({ why }) => why === null).map(({ path }) => ({ rule: 'project/no-why' as const, subject: path, facts: { path } })),
    ...tooMany(active),
    ...projects.filter(({ state }) => state === 'completed').flatMap((it) => withoutRetro(it, facts)),
    ...active.flatMap((it) => stale(it, facts)),
    ...active.flatMap(shapeless),
  ]
}

function tooMany(active: Project[]): Shortcoming[] {
  const owned = new Map<string, Project[]>()
  for (const project of active)
    for (const owner of new Set(project.owners.filter(isPerson).map(personOf))) owned.set(owner, [...(owned.get(owner) ?? []), project])
  return [...owned]
    .filter(([, all]) => all.length > carried)
    .map(([owner, all]) => {
      const names = all.map(({ name }) => name).toSorted()
      const more = names.length > listed ? ` and ${names.length - listed} more` : ''
      const facts = { owner, count: all.length, names: `${names.slice(0, listed).join(', ')}${more}` }
      return { rule: 'project/too-many-active', subject: owner, facts }
    })
}

const listed = 8

/** `@acme/ml` and "the ranking team" are many people. */
function isPerson(owner: string): boolean {
  return !owner.includes('/') && !/\bteams?\b|\bsquad\b|\bguild\b/i.test(owner)
}

function personOf(owner: string): string {
  return owner.replace(/^@/, '').trim().toLowerCase()
}

function withoutRetro({ path }: Project, { retros }: ProjectFacts): Shortcoming[] {
  const retro = retros.get(path)
  const rule = 'project/no-retro'
  if (retro === undefined) return [{ rule, subject: path, variant: 'missing', facts: { path } }]
  return retro.written ? [] : [{ rule, subject: path, variant: 'empty', facts: { path, retro: retro.path } }]
}

function stale({ path, lastChange, reasons }: Project, { today, touched }: ProjectFacts): Shortcoming[] {
  const isOld = (day: string) => daysLater(day, staleDays) < today
  if (lastChange === null || reasons.some(({ is }) => is === 'silent')) return []
  const rule = 'project/context-stale'
  if (isOld(lastChange)) return [{ rule, subject: path, variant: 'idle', facts: { path, since: lastChange } }]
  const since = touched.get(path)
  return since === undefined || !isOld(since) ? [] : [{ rule, subject: path, variant: 'behind', facts: { path, since } }]
}

function shapeless({ path, parts }: Project): Shortcoming[] {
  const missing = contextParts.filter((part) => !parts.includes(part))
  const last = missing.at(-1)
  if (last === undefined) return []
  const first = missing.slice(0, -1)
  return [{ rule: 'project/shape', subject: path, facts: { path, missing: first.length === 0 ? last : `${first.join(', ')} or ${last}` } }]
}
