import { keyOf, type ReviewJob } from '../../model/delivery.ts'
import type { Octokit, Target } from '../github/octokit.ts'
import { isGone, refusalOf } from '../github/refusal.ts'
import { type GithubRepository, githubRepository } from '../github/repository.ts'
import type { Attempt, Done } from '../queue/queue.ts'
import type { AppWorld } from './app-world.ts'
import { impatient, laterFor } from './impatient.ts'
import { judgeJob } from './judge-job.ts'
import { checkOf } from './same-head.ts'
import { writeReview } from './write-review.ts'

/** Reviews a pull request or an entry of the merge queue, and writes what came of it. Done twice, it writes once. */
export async function reviewJob(world: AppWorld, job: ReviewJob, attempt: Attempt): Promise<Done> {
  const log = world.log.child({
    installation: job.installation,
    pull: nameOf(job),
    ...(job.asked === undefined ? {} : { delivery: job.asked }),
  })
  const told: AppWorld = { ...world, log }
  const octokit = await octokitFor(told, job)
  if ('is' in octokit) return octokit
  const repository = repositoryOf(world, octokit, job)
  const judged = await judgeJob(told, { job, repository, attempt })
  if (judged.is === 'done' || judged.is === 'later') return judged
  const check = await checkOf(told, { job, repository, attempt }, judged, (pull) => repositoryOf(world, octokit, { ...job, pull }))
  if (check.is !== 'check') return check
  attempt.signal.throwIfAborted()
  return world.queue.exclusively(keyOf(job), () => writeReview(told, { job, repository, attempt, judged, check }))
}

/** What a job reads through, with the organisation's files kept between jobs. */
export function repositoryOf(world: AppWorld, octokit: Octokit, job: ReviewJob): GithubRepository {
  const cache = world.organisationFiles?.of(job.installation)
  const outside = cache === undefined ? {} : { cache }
  return githubRepository(octokit, targetOf(job), { context: null, patience: impatient(world), asker: 'app', outside })
}

/** GitHub as the installation, or the end of the job where the App is no longer installed. */
export async function octokitFor({ octokitOf, now, log }: AppWorld, { installation }: { installation: number }): Promise<Octokit | Done> {
  try {
    return await octokitOf(installation)
  } catch (error) {
    const refusal = refusalOf(error, 'POST /app/installations/{installation_id}/access_tokens', now().getTime(), 'app')
    if (refusal.kind === 'limited') return laterFor(refusal)
    if (!isGone(refusal)) throw error
    log.warn({ why: refusal.why }, 'The installation is gone or suspended: nothing is done.')
    return { is: 'done' }
  }
}

function targetOf(job: ReviewJob): Target {
  const { owner, repo } = job
  return 'pull' in job ? { owner, repo, pull: job.pull } : { owner, repo, mergeGroup: job.mergeGroup }
}

function nameOf(job: ReviewJob): string {
  return `${job.owner}/${job.repo}${'pull' in job ? `#${job.pull}` : `@${job.mergeGroup.head_sha}`}`
}
