import type { ReviewJob, Where } from '../../model/delivery.ts'
import type { Intent } from '../../model/intent.ts'
import type { Api } from '../github/api.ts'
import { perform } from '../github/perform.ts'
import type { Place } from '../github/place.ts'
import { isGone, type Refusal, Refused } from '../github/refusal.ts'
import type { Attempt, Done } from '../queue/queue.ts'
import type { AppWorld } from './app-world.ts'
import { hindrance } from './hindrance.ts'
import { laterFor } from './impatient.ts'
import type { JobAtWork } from './judge-job.ts'
import type { Log } from './log.ts'
import { octokitFor, repositoryOf } from './review-job.ts'

/** A pull request on which something is answered, and all that it takes. */
export interface AtPull extends JobAtWork {
  world: AppWorld
  job: ReviewJob & { pull: number }
  api: Api
  place: Place
  log: Log
}

/** Comes to a pull request as its installation; done where the App is no longer installed. */
export async function openPull(world: AppWorld, where: Where, number: number, attempt: Attempt): Promise<AtPull | Done> {
  const { installation, repositoryId, owner, repo } = where
  const log = world.log.child({ installation, pull: `${owner}/${repo}#${number}` })
  const told: AppWorld = { ...world, log }
  const octokit = await octokitFor(told, where)
  if ('is' in octokit) return octokit
  const job = { installation, repositoryId, owner, repo, pull: number }
  const repository = repositoryOf(world, octokit, job)
  return { world: told, job, repository, attempt, api: repository.api, place: { owner, repo, number }, log }
}

/** The end where GitHub did not show what was asked about. */
export function ended({ log }: AtPull, refusal: Refusal): Done {
  if (refusal.kind === 'limited') return laterFor(refusal)
  if (!isGone(refusal)) throw new Refused(refusal)
  log.warn({ why: refusal.why }, 'The pull request, or who asks, is not shown to the App: nothing is answered.')
  return { is: 'done' }
}

/** Writes; a limit puts it off, a failure is tried again, and what is not allowed is logged with its mend. */
export async function writeAnswer(at: AtPull, intents: Intent[]): Promise<Done> {
  const { failed } = await perform(at.api, at.place, intents)
  const end = failed.length === 0 ? null : hindrance(at, null)
  if (end !== null) return end
  for (const { intent, why } of failed) at.log.warn({ why, intent: intent.do }, 'A command could not be answered.')
  return { is: 'done' }
}
