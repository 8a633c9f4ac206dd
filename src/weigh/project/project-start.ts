import { readDate } from '../../read/calendar.ts'
import { archive, projects, standing, template } from './project-path.ts'

/** The folder that a new project is put into: one for projects that is there, the shortest name first, or a new one. */
export function projectsFolder(paths: readonly string[]): string {
  const tops = new Set(paths.flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])))
  return [...tops].filter((name) => projects.test(name)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? 'Projects'
}

/** Why a project cannot be called so; null: it can. */
export function refusedName(name: string): string | null {
  if (name.trim() !== name || name === '' || name.length > 80) return 'a name has one to eighty characters, without blanks around it'
  if (/[\p{C}/\\<>:"|?*{}]/u.test(name) || /^\.|\.$/.test(name))
    return 'it becomes a folder: leave out / \\ < > : " | ? * { } and a dot at either end'
  if (archive.test(name) || projects.test(name) || standing.test(name) || template.test(name))
    return 'a folder of this name means something else; call it by what it is to achieve'
  const date = readDate(name)
  return date.is === 'date' || date.reason !== 'none' ? 'a date in it would be read as a milestone; leave it out' : null
}
