import { z } from 'zod'
import { id, repository, type Slimmer } from './delivery-shapes.ts'

const repositories = z.array(z.unknown()).nullish()
const event = z.object({
  installation: z.object({ id }),
  repositories,
  repositories_added: repositories,
  repositories_removed: repositories,
})

/** Repositories kept in the queue; the sweep finds the rest. */
const mostKept = 100

/** `installation` and `installation_repositories`: the App came to repositories, or went. */
export const slimInstallation: Slimmer = (payload, { action }) => {
  const { data } = event.safeParse(payload)
  if (data === undefined) return null
  const listed = { added: data.repositories_added, removed: data.repositories_removed }[action] ?? data.repositories ?? []
  const known = listed.slice(0, mostKept).flatMap((it) => repository.safeParse(it).data ?? [])
  const gone = ['deleted', 'suspend', 'removed'].includes(action)
  return { about: 'installation', installation: data.installation.id, gone, repositories: known }
}
