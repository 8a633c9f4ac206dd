import type { Settings } from '../../model/settings.ts'
import { matcher } from '../../weigh/model-files.ts'
import { stallLimits } from '../../weigh/project/judge-project.ts'
import type { ProjectsAsked } from './read-projects.ts'

/** What a configuration says of projects; without one, what is usual. */
export function projectsAsked(settings: Pick<Settings, 'projects'> | null, now: string): ProjectsAsked {
  const projects = settings?.projects
  const { active_months: activeMonths, milestone_months: milestoneMonths } = projects ?? {
    active_months: stallLimits.activeMonths,
    milestone_months: stallLimits.milestoneMonths,
  }
  return { now, limits: { activeMonths, milestoneMonths }, chosen: projects?.paths === undefined ? null : inAnyCase(projects.paths) }
}

/** Folders are `Projects` on one machine and `projects` on another. */
function inAnyCase(globs: string[]): (path: string) => boolean {
  const matches = matcher(globs.map((glob) => glob.toLowerCase()))
  return (path) => matches(path.toLowerCase())
}
