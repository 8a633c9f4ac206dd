import type { Project } from '../../model/project.ts'
import type { ProjectIssue } from '../../model/project-intent.ts'
import { nameOf } from './project-path.ts'

/** Issues of projects whose folder was moved, also into the archive, are theirs still: found by the folder's name where only one can be meant. */
export function followed(issues: ProjectIssue[], projects: Project[]): ProjectIssue[] {
  const paths = new Set(projects.map(({ path }) => path))
  const taken = new Set(issues.map(({ project }) => project))
  const free = Map.groupBy(
    projects.filter(({ path }) => !taken.has(path)),
    ({ name }) => name,
  )
  return issues.map((issue) => {
    const [only, ...others] = paths.has(issue.project) ? [] : (free.get(nameOf(issue.project)) ?? [])
    return only === undefined || others.length > 0 ? issue : { ...issue, project: only.path }
  })
}
