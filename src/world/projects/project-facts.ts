import type { Project } from '../../model/project.ts'
import { valueOf } from '../../model/read.ts'
import { dayOf, daysLater } from '../../read/calendar.ts'
import { beside } from '../../weigh/project/find-projects.ts'
import { isRetroWritten } from '../../weigh/project/retro-written.ts'
import type { ProjectFacts } from '../../weigh/project/shortcomings.ts'
import type { ProjectSource } from './project-source.ts'

/** What rules of projects read beyond the projects: retros of what is completed, and when a context.md was last touched where its folder was of late. */
export async function projectFacts(
  source: Pick<ProjectSource, 'texts' | 'spans'>,
  { paths, projects, today }: { paths: string[]; projects: Project[]; today: string },
): Promise<ProjectFacts> {
  const byName = new Map(paths.map((path) => [path.toLowerCase(), path]))
  const besides = projects.flatMap(({ path, state }) => {
    const retro = state === 'completed' ? beside(path, 'retro.md', byName) : null
    return retro === null ? [] : [{ path, retro }]
  })
  const monthAgo = daysLater(today, -28)
  const alive = projects.filter((it) => it.status === 'active' && it.lastChange !== null && it.lastChange >= monthAgo)
  const [texts, spans] = await Promise.all([
    source.texts(besides.map(({ retro }) => retro)),
    alive.length === 0
      ? new Map()
      : source.spans(
          alive.map(({ path }) => path),
          [],
        ),
  ])
  const retros = besides.flatMap(({ path, retro }): [string, { path: string; written: boolean }][] => {
    const text = texts.get(retro) ?? { is: 'absent' }
    // What we cannot read is not the author's to mend.
    return [[path, { path: retro, written: text.is !== 'read' || isRetroWritten(valueOf(text) ?? '') }]]
  })
  const touched = alive.flatMap(({ path }): [string, string][] => {
    const last = spans.get(path)?.last
    return last == null ? [] : [[path, dayOf(last)]]
  })
  return { projects, today, touched: new Map(touched), retros: new Map(retros) }
}
