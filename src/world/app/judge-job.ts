import { rolesAsked } from '../../judge/roles-asked.ts'
import type { ReviewJob } from '../../model/delivery.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Report } from '../../model/report.ts'
import { withContractResults } from '../github/contract-results.ts'
import { isGone, Refused } from '../github/refusal.ts'
import type { GithubRepository } from '../github/repository.ts'
import type { Attempt, Done } from '../queue/queue.ts'
import type { AppWorld } from './app-world.ts'
import { hindrance } from './hindrance.ts'

export interface JobAtWork {
  job: ReviewJob
  repository: GithubRepository
  attempt: Attempt
  /** Judged as it was before it was merged; absent: what is closed is not judged. */
  merged?: true
}

/** Judging is a pure function: what it broke at it breaks at again, and its thread is missing elsewhere. After so many tries it is said. */
const judgings = 3

/** The review itself broke, took too long or too much memory. */
class Unjudged extends Error {}

/** What came of gathering and judging. `unjudged`: nothing can be said of the commit but why. */
export type Judged = { is: 'judged'; evidence: Evidence; report: Report } | { is: 'unjudged'; commit: string; why: string }

/** Gathers and judges. A limit ends it until later; GitHub's failures are tried again, and with the last attempt they are blind, never an empty diff. */
export async function judgeJob(world: AppWorld, at: JobAtWork): Promise<Judged | Done> {
  try {
    return await judge(world, at)
  } catch (error) {
    return (await hindrance(at, error)) ?? whatIsLeft(world, at, error)
  }
}

async function judge(world: AppWorld, { job, repository, attempt, merged }: JobAtWork): Promise<Judged | Done> {
  const { rulebook, meters } = world
  if ('pull' in job && merged === undefined && !(await repository.seen()).open) {
    world.log.info({}, 'The pull request is closed: nothing is reviewed.')
    return { is: 'done' }
  }
  const started = world.now().getTime()
  const change = await world.gather(repository, { asOf: new Date(started).toISOString(), roles: rolesAsked(rulebook) })
  const cache = world.organisationFiles?.of(job.installation)
  const evidence = await withContractResults(change, repository, job, cache === undefined ? {} : { cache })
  const gathered = world.now().getTime()
  meters.stage('gather', (gathered - started) / 1000)
  const end = hindrance({ repository, attempt }, null)
  if (end !== null) return end
  const report = await world.judge(evidence, job.installation).catch((error: unknown) => {
    throw new Unjudged(error instanceof Error ? error.message : String(error), { cause: error })
  })
  meters.stage('judge', (world.now().getTime() - gathered) / 1000)
  return { is: 'judged', evidence, report }
}

/** What can still be done where gathering or judging threw. */
async function whatIsLeft({ log }: AppWorld, { job, repository, attempt }: JobAtWork, error: unknown): Promise<Judged | Done> {
  const why = error instanceof Error ? error.message : String(error)
  const refusal = error instanceof Refused ? error.refusal : null
  if ('mergeGroup' in job && refusal !== null && refusal.status !== 401) return { is: 'unjudged', commit: job.mergeGroup.head_sha, why }
  if (refusal !== null && isGone(refusal)) {
    log.warn({ why }, 'The pull request is not there for the App: nothing is reviewed.')
    return { is: 'done' }
  }
  const tried = error instanceof Unjudged && attempt.retry + 1 >= judgings
  if (!attempt.last && !tried) throw error
  const commit = 'mergeGroup' in job ? job.mergeGroup.head_sha : (await repository.seen()).head
  log.error({ why }, 'The change could not be judged.')
  return { is: 'unjudged', commit, why }
}
