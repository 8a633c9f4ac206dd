import type { Project, ProjectContext, ProjectHistory } from '../../model/project.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { dayOf } from '../../read/calendar.ts'
import { readContext } from '../../read/project/context.ts'
import { beside, findProjects } from '../../weigh/project/find-projects.ts'
import { type FoundProject, judgeProject, type StallLimits } from '../../weigh/project/judge-project.ts'
import { marksOf } from '../../weigh/project/marks-of.ts'
import { movedIn, tickedIn } from '../../weigh/project/moved.ts'
import { isArchived, nameOf } from '../../weigh/project/project-path.ts'
import type { ProjectSource, Span, Version } from './project-source.ts'

export interface ProjectsAsked {
  /** ISO 8601: a day, or a moment whose day in UTC counts. */
  now: string
  limits: StallLimits
  /** The configuration's globs; null: where projects usually lie. */
  chosen: ((path: string) => boolean) | null
}

/** Reads and judges every project. What cannot be read is a project that says so; only the list of files itself can fail. */
export async function readProjects(source: ProjectSource, { now, limits, chosen }: ProjectsAsked): Promise<Read<Project[]>> {
  const paths = await source.paths()
  if (paths.is !== 'read') return paths
  const today = dayOf(now)
  const byName = new Map(paths.value.map((path) => [path.toLowerCase(), path]))
  const contexts = findProjects(paths.value, chosen).toSorted()
  const open = contexts.filter((path) => !isArchived(path))
  const texts = await source.texts(open)
  const written = new Map(open.map((path) => [path, contextIn(texts.get(path))]))
  const startless = open.filter((path) => valueOf(written.get(path) ?? { is: 'absent' })?.started === null)
  const [spans, marks] =
    open.length === 0
      ? [new Map<string, Span>(), []]
      : await Promise.all([source.spans(open.map(folderOf), startless.map(folderOf)), source.marks()])
  const found = contexts.map((path): Found => {
    return {
      path,
      text: valueOf(texts.get(path) ?? { is: 'absent' }),
      context: written.get(path) ?? { is: 'absent' },
      history: historyOf(path, spans, marks),
      hasRetro: beside(path, 'retro.md', byName) !== null,
    }
  })
  const versions = await source.versions(
    found.filter((it) => needsPast(it, today, limits) || (source.isNear && hasOpen(it))).map(({ path }) => path),
  )
  const value = found.map((it) => judgeProject(withPast(it, versions.get(it.path)), today, limits))
  return { ...paths, value }
}

function contextIn(text: Read<string> = { is: 'absent' }): Read<ProjectContext> {
  return text.is === 'read' ? readContext(text.value, text.from) : text
}

interface Found extends FoundProject {
  /** Of its context.md. */
  text: string | null
}

/** A file's past is asked for only where that tells something: boxes ticked without a date, and dates put off. */
function needsPast(found: FoundProject, today: string, limits: StallLimits): boolean {
  const { context, history } = found
  if (context.is !== 'read' || history === null) return false
  const { milestones } = context.value
  return (
    milestones.some(({ done, date }) => done && (date === null || date > today)) ||
    (milestones.length > 0 && judgeProject(found, today, limits).state === 'stalled')
  )
}

/** Whether a date may have been put off. */
function hasOpen({ context, history }: Found): boolean {
  return context.is === 'read' && history !== null && context.value.milestones.some(({ done, date }) => !done && date !== null)
}

function withPast(found: Found, versions: Version[] = []): FoundProject {
  const { context, history } = found
  if (context.is !== 'read' || history === null || versions.length === 0) return found
  // Most files are still as they were first written.
  const milestonesOf = (text: string) => (text === found.text ? context.value : valueOf(readContext(text, context.from)))?.milestones ?? []
  const told = versions.map(({ at, text }) => ({ at, milestones: milestonesOf(text) }))
  return {
    ...found,
    history: { ...history, ticked: tickedIn(told), moved: movedIn([...told, { at: '', milestones: context.value.milestones }]) },
  }
}

function historyOf(path: string, spans: Map<string, Span>, marks: { name: string; at: string }[]): ProjectHistory | null {
  const span = spans.get(folderOf(path))
  return span === undefined ? null : { ...span, marks: marksOf(nameOf(path), marks), moved: [], ticked: {} }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
