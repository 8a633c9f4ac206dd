import { parse } from 'yaml'
import { rulebook } from '../src/generated/rulebook.ts'
import { message } from '../src/judge/message.ts'
import { everyPage } from '../src/model/rule.ts'
import type { Example } from '../src/read/rule-page.ts'
import { shortcomings } from '../src/weigh/project/shortcomings.ts'
import { projectFacts } from '../src/world/projects/project-facts.ts'
import type { ProjectSource, Span } from '../src/world/projects/project-source.ts'
import { readProjects } from '../src/world/projects/read-projects.ts'

const today = '2026-06-01'

/** What rules of projects say of a page's example on 1 June 2026. A fence `touched` tells when commits last touched files: path, date. */
export async function projectExample(example: Example): Promise<{ rule: string; message: string; variant?: string }[]> {
  const files = new Map(example.fences.filter(({ path }) => path !== 'touched').map(({ path, text }) => [path, text]))
  const touched = Object.entries(parse(example.fences.find(({ path }) => path === 'touched')?.text ?? '{}') as Record<string, string>)
  const source = memorySource(files, touched)
  const read = await readProjects(source, { now: today, limits: { activeMonths: 3, milestoneMonths: 3 }, chosen: null })
  if (read.is !== 'read') throw new Error('memory can be read')
  const stalled = read.value
    .filter(({ state }) => state === 'stalled')
    .map(({ path, started, lastMilestone }) => {
      const since = lastMilestone ?? started ?? ''
      return { rule: 'project/stalled', facts: { path, started: started ?? '', since } }
    })
  const facts = await projectFacts(source, { paths: [...files.keys()], projects: read.value, today })
  return [...stalled, ...shortcomings(facts)].map((it) => {
    const page = everyPage(rulebook).find(({ id }) => id === it.rule)
    if (page === undefined) throw new Error(`${it.rule} has no page`)
    const variant = 'variant' in it ? { variant: it.variant } : {}
    return { rule: it.rule, ...variant, message: message(page, 'variant' in it ? it.variant : undefined, it.facts) }
  })
}

function memorySource(files: ReadonlyMap<string, string>, touched: [string, string][]): ProjectSource {
  const spanOf = (at: string): Span | null => {
    const days = touched.flatMap(([path, day]) => (path === at || path.startsWith(`${at}/`) ? [day] : [])).toSorted()
    return days.length === 0 ? null : { first: `${days[0]}T09:00:00Z`, last: `${days.at(-1)}T09:00:00Z` }
  }
  return {
    isNear: true,
    paths: async () => ({ is: 'read', value: [...files.keys()], from: { path: '', commit: null, id: null } }),
    texts: async (paths) =>
      new Map(paths.map((path) => [path, { is: 'read', value: files.get(path) ?? '', from: { path, commit: null, id: null } }])),
    spans: async (folders) =>
      new Map(
        folders.flatMap((folder) => {
          const span = spanOf(folder)
          return span === null ? [] : [[folder, span]]
        }),
      ),
    marks: async () => [],
    versions: async () => new Map(),
  }
}
