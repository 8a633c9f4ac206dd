import { archive, projects, standing, template } from './project-path.ts'

const companions = ['design-doc.md', 'retro.md']
const ignored = /^(?:node_modules|\.git|vendor|\.venv|venv|site-packages|fixtures|testdata)$/
/** Folders of a project that hold what belongs to it, and no projects. */
const within = /^(?:references?|practice|notes?|docs?|data|notebooks?|src|experiments?|assets|meetings?)$/i

/** Which paths are context.md files of projects. `chosen`: the configuration's globs, which take the place of what is usual. */
export function findProjects(paths: readonly string[], chosen: ((path: string) => boolean) | null = null): string[] {
  const there = new Set(paths.map((path) => path.toLowerCase()))
  return paths.filter((path) => {
    const parts = path.split('/')
    if (parts.at(-1)?.toLowerCase() !== 'context.md' || parts.length < 2 || parts.some((part) => ignored.test(part) || template.test(part)))
      return false
    return chosen === null ? isUsual(parts, there) : chosen(path)
  })
}

function isUsual(parts: string[], there: ReadonlySet<string>): boolean {
  const folders = parts.slice(0, -1)
  const isProject = (above: string[]) => !projects.test(above.at(-1) ?? '') && there.has([...above, 'context.md'].join('/').toLowerCase())
  const isPart = folders.some((it, i) => within.test(it) && isProject(folders.slice(0, i)))
  if (isPart) return false
  const own = folders.at(-1) ?? ''
  const kind = folders.slice(0, -1).findLast((folder) => projects.test(folder) || standing.test(folder) || archive.test(folder))
  if (kind !== undefined && !standing.test(own) && !archive.test(own)) return !standing.test(kind)
  const folder = folders.join('/').toLowerCase()
  return companions.some((name) => there.has(`${folder}/${name}`))
}

/** Path of the file of this name beside a project's context.md, as it is written; null where there is none. */
export function beside(context: string, name: string, paths: ReadonlyMap<string, string>): string | null {
  return paths.get(`${context.slice(0, context.lastIndexOf('/'))}/${name}`.toLowerCase()) ?? null
}
