import { cut } from '../judge/cut.ts'
import { visible } from '../judge/visible.ts'
import type { Project, ProjectState } from '../model/project.ts'
import { columns, wrap } from './columns.ts'
import { inLogLines } from './log-lines.ts'
import type { Style } from './paint.ts'
import { projectReason } from './project-words.ts'
import type { TerminalOptions } from './terminal.ts'

const styles: Record<ProjectState, Style> = { stalled: 'red', unreadable: 'yellow', healthy: 'green', completed: 'dim', archived: 'dim' }
const order: ProjectState[] = ['stalled', 'unreadable', 'healthy', 'completed', 'archived']

/** `isConfigured`: the configuration says where projects lie. `mle-review projects`: what needs a decision first, each with why; the others as a table. */
export function projectsTerminal(projects: Project[], { paint, width }: TerminalOptions, isConfigured = false): string {
  const wide = Math.max(60, Math.min(width, 120))
  const of = (state: ProjectState) => projects.filter((it) => it.state === state)
  const urgent = [...of('stalled'), ...of('unreadable')].flatMap((it) => [
    `${paint(styles[it.state], it.state)} ${paint('bold', visible(it.path))}${it.owners.length > 0 ? ` ${visible(it.owners.join(', '))}` : ''}`,
    ...it.reasons.flatMap((reason) => wrap(`${visible(projectReason(reason))}.`, wide - 4).map((line) => `    ${line}`)),
  ])
  const calm = [...of('healthy'), ...of('completed')].map((it) => [
    it.state,
    visible(it.path),
    dated(it, 'started'),
    dated(it, 'lastMilestone'),
    cut(
      it.reasons
        .slice(0, 1)
        .map((reason) => visible(projectReason(reason)))
        .join(''),
      60,
    ),
  ])
  const table = calm.length === 0 ? [] : columns([['state', 'project', 'started', 'milestone', 'why'], ...calm])
  const moved = of('healthy').flatMap((it) =>
    it.reasons
      .filter(({ is }) => is === 'moved' || is === 'unclear')
      .flatMap((reason) => wrap(`${visible(it.path)}: ${visible(projectReason(reason))}.`, wide, '    ')),
  )
  const counts = order.flatMap((state) => (of(state).length === 0 ? [] : [`${of(state).length} ${state}`]))
  return inLogLines([
    ...urgent,
    ...(urgent.length > 0 && table.length > 0 ? [''] : []),
    ...table,
    ...moved,
    ...(calm.some((cells) => cells.slice(2, 4).some((it) => it.endsWith('*'))) ? ['* by git; nobody wrote it down.'] : []),
    counts.length === 0 ? (isConfigured ? noneNamed : noProjects) : `${counts.join(', ')}.`,
  ])
}

/** A date, with a mark where git tells it and nobody wrote it down. */
function dated(project: Project, field: 'started' | 'lastMilestone'): string {
  return `${project[field] ?? '-'}${project.inferred.includes(field) ? '*' : ''}`
}

const noneNamed = 'No project found: `projects.paths` in .github/mle-review.yml names no context.md here.'
const noProjects = 'No project found: none has a context.md below a folder Projects, or beside a design-doc.md or retro.md.'
