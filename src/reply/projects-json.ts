import type { Project } from '../model/project.ts'
import { projectReason } from './project-words.ts'

/** Projects as `mle-review projects --format json` prints them. */
export function projectsJson(projects: Project[]): object {
  return {
    projects: projects.map(
      ({ path, status, owners, started, why, type, milestones, lastMilestone, lastChange, state, reasons, inferred }) => ({
        path,
        status,
        owners,
        started,
        why,
        type,
        milestones: milestones.map(({ name, date, done }) => ({ name, date, done })),
        lastMilestone,
        lastChange,
        state,
        reasons: reasons.map(projectReason),
        inferred,
      }),
    ),
  }
}
