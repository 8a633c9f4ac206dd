import {
  type InferredField,
  type Milestone,
  milestoneKey,
  type Project,
  type ProjectContext,
  type ProjectHistory,
  type ProjectReason,
} from '../../model/project.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { dayOf, monthsLater } from '../../read/calendar.ts'
import { isArchived, nameOf } from './project-path.ts'
import { latest, reachedIn } from './reached.ts'

/** A project as it was found. */
export interface FoundProject {
  /** Path of its context.md. */
  path: string
  context: Read<ProjectContext>
  /** Null where nothing is known of it. */
  history: ProjectHistory | null
  hasRetro: boolean
}

/** Calendar months after which a project counts as long at work, and without a milestone as stalled. */
export interface StallLimits {
  activeMonths: number
  milestoneMonths: number
}

export const stallLimits: StallLimits = { activeMonths: 3, milestoneMonths: 3 }

/**
 * Judges one project on a calendar day. Stalled: at work for `activeMonths` or more (to the day), and the last milestone more than
 * `milestoneMonths` ago, or none. A month ends on the same day of a later one, or on its last day where that one is shorter.
 */
export function judgeProject(found: FoundProject, today: string, limits: StallLimits = stallLimits): Project {
  const { path, context, history, hasRetro } = found
  const lastChange = history?.last == null ? null : dayOf(history.last)
  const { unclear: _, ...told } = valueOf(context) ?? untold
  const bare = { path, name: nameOf(path), hasRetro, lastChange, lastMilestone: null, inferred: [] }
  if (isArchived(path)) return { ...bare, ...told, state: 'archived', reasons: [{ is: 'archived-folder' }] }
  if (context.is !== 'read') {
    const { why, fault } = context.is === 'absent' ? ({ why: `${path} is not there.`, fault: 'ours' } as const) : context
    return { ...bare, ...told, state: 'unreadable', reasons: [{ is: 'unreadable', why, fault }] }
  }
  const inferred: InferredField[] = []
  const { value } = context
  const started = value.started ?? (history?.first == null ? null : dayOf(history.first))
  if (value.started === null && started !== null) inferred.push('started')
  if (value.status === null) inferred.push('status')
  const reached = latest(reachedIn(value.milestones, history, today))
  if (reached?.inferred === true) inferred.push('lastMilestone')
  const facts = { ...bare, ...told, started, lastMilestone: reached?.on ?? null, inferred }
  const status = value.status ?? 'active'
  if (status !== 'active') {
    const state = status === 'completed' || status === 'archived' ? status : 'healthy'
    return { ...facts, status, state, reasons: [{ is: 'status', status }] }
  }
  const isLong = started !== null && monthsLater(started, limits.activeMonths) <= today
  const isFresh = reached !== null && monthsLater(reached.on, limits.milestoneMonths) >= today
  if (!isLong || isFresh) {
    const why: ProjectReason = isFresh
      ? { is: 'milestone-reached', name: reached.name, on: reached.on }
      : started === null
        ? { is: 'no-start' }
        : { is: started > today ? 'not-begun' : 'young', started }
    return { ...facts, status, state: 'healthy', reasons: [why, ...oddities(value, history)] }
  }
  const since = reached?.on ?? started
  return {
    ...facts,
    status,
    state: 'stalled',
    reasons: [stallOf(lastChange, since, today, limits), ...openOnes(value, today), ...oddities(value, history)],
  }
}

/** A context.md that says nothing. */
const untold: ProjectContext = { status: null, owners: [], started: null, why: null, type: null, milestones: [], parts: [], unclear: [] }

/** Work that reaches nothing, and no work at all, ask for different things. */
function stallOf(lastChange: string | null, since: string, today: string, { milestoneMonths }: StallLimits): ProjectReason {
  if (lastChange === null) return { is: 'nothing-reached', since }
  // The commit that began it, or that wrote its last milestone down, is no work since.
  const isAtWork = lastChange > since && monthsLater(lastChange, milestoneMonths) >= today
  return isAtWork ? { is: 'work-without-milestone', last: lastChange, since } : { is: 'silent', last: lastChange, since }
}

function openOnes({ milestones }: ProjectContext, today: string): ProjectReason[] {
  if (milestones.length === 0) return [{ is: 'no-milestones' }]
  const isOverdue = (it: Milestone): it is Milestone & { date: string } => !it.done && it.date !== null && it.date < today
  return milestones
    .filter(isOverdue)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, 3)
    .map(({ name, date }) => ({ is: 'overdue', name, due: date }))
}

function oddities({ milestones, unclear }: ProjectContext, history: ProjectHistory | null): ProjectReason[] {
  const undated = milestones.filter(
    ({ done, date, name }) => done && date === null && history?.ticked[milestoneKey(name)] === undefined,
  ).length
  return [
    ...(history?.moved ?? []).map((it): ProjectReason => ({ is: 'moved', ...it })),
    ...(undated > 0 ? [{ is: 'undated', count: undated } as const] : []),
    ...unclear.map((it): ProjectReason => ({ is: 'unclear', ...it })),
  ]
}
