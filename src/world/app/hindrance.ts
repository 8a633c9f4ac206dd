import type { GithubRepository } from '../github/repository.ts'
import type { Attempt, Done } from '../queue/queue.ts'
import { laterFor } from './impatient.ts'

/** The end of a job that GitHub hindered: later for a limit, an error to be tried again for a failure; null where it may go on. */
export function hindrance({ repository, attempt }: { repository: GithubRepository; attempt: Attempt }, error: unknown): Done | null {
  const trouble = repository.api.trouble()
  if (trouble === null) return null
  if (trouble.kind === 'limited') return laterFor(trouble)
  if (!attempt.last) throw error ?? new Error(trouble.why)
  return null
}
