import { quote } from '../judge/quote.ts'
import { type Project, projectStates } from '../model/project.ts'
import type { ProjectIntent } from '../model/project-intent.ts'
import { notWritten } from './not-written.ts'
import { projectReason } from './project-words.ts'
import { prose } from './prose.ts'
import { table } from './table.ts'

/** What a run of the schedule came to. */
export interface ProjectsTold {
  projects: Project[]
  /** What was written; of a dry run, what would be. */
  done: ProjectIntent[]
  dryRun: boolean
  /** Writes that the next run plans anew. */
  left: number
  /** Why something was not written. */
  failed: string[]
  /** Why something could not be read. */
  unsure: string[]
}

const mostRows = 200

const did: Record<ProjectIntent['do'], string> = {
  'open-issue': 'opened',
  'edit-issue': 'edited',
  'comment-issue': 'commented on',
  'close-issue': 'closed',
  'reopen-issue': 'reopened',
}

/** The job summary of the schedule: what needs a decision, and what was done about it. */
export function projectsSummary(told: ProjectsTold): string {
  const { projects, unsure, failed } = told
  const counts = projectStates.flatMap((state) => {
    const count = projects.filter((it) => it.state === state).length
    return count === 0 ? [] : [`${count} ${state}`]
  })
  const urgent = projects.filter(({ state }) => state === 'stalled' || state === 'unreadable')
  const rows = urgent.slice(0, mostRows).map(({ path, state, owners, reasons }) => [
    state,
    quote(path),
    quote(owners.join(', ')) || '–',
    reasons
      .slice(0, 3)
      .map((reason) => quote(projectReason(reason)))
      .join('; '),
  ])
  const more = urgent.length > rows.length ? `\n\nAnd ${urgent.length - rows.length} more.` : ''
  return [
    `${notWritten(failed)}## Projects\n\n${counts.length === 0 ? 'No project was found.' : `${counts.join(', ')}.`} ${projectsDone(told)}`,
    ...(rows.length === 0 ? [] : [table([['State', 'Project', 'Owners', 'Why'], ...rows], ['l', 'l', 'l', 'l']) + more]),
    ...unsure.map((why) => `> [!NOTE]\n> Left as it is, because it could not be read: ${prose(why.replace(/\s+/g, ' '))}`),
  ].join('\n\n')
}

/** One sentence on what was written. */
export function projectsDone({ done, dryRun, left }: Pick<ProjectsTold, 'done' | 'dryRun' | 'left'>): string {
  const counts = Object.entries(did).flatMap(([kind, words]) => {
    const count = done.filter((it) => it.do === kind).length
    return count === 0 ? [] : [`${words} ${count}`]
  })
  const sentence =
    counts.length === 0 ? 'No issue needed a change' : `Issues${dryRun ? ', were this no dry run' : ''}: ${counts.join(', ')}`
  return `${sentence}${left > 0 ? `; ${left} more ${left === 1 ? 'waits' : 'wait'} for the next run` : ''}.`
}
