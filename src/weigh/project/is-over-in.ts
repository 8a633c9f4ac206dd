import type { Project } from '../../model/project.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { owns } from '../model-files.ts'
import { isArchived } from './project-path.ts'

/** Whether a file belongs to what is over, so that nobody mends it: in an archive, or a document of a project that is completed or archived. */
export function isOverIn(projects: Project[], models: ModelSettings[]): (path: string) => boolean {
  const ended = projects.flatMap(({ path, state }) =>
    state === 'completed' || state === 'archived' ? [path.slice(0, path.lastIndexOf('/') + 1)] : [],
  )
  const isOf = (path: string) => /\.(?:md|markdown|rst)$/i.test(path) && ended.some((folder) => path.startsWith(folder))
  return (path) => (isArchived(path) || isOf(path)) && !models.some((model) => owns(model, path))
}
