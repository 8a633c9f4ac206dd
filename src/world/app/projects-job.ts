import type { Where } from '../../model/delivery.ts'
import type { ProjectsJob } from '../../model/projects-job.ts'
import { projectsDone } from '../../reply/projects-summary.ts'
import type { DigestDoor } from '../projects/digest-step.ts'
import { type ProjectsRun, runProjects } from '../projects/run-projects.ts'
import type { Attempt, Done } from '../queue/queue.ts'
import { apiOn } from './api-of.ts'
import type { AppWorld } from './app-world.ts'
import { laterFor } from './impatient.ts'
import type { Log } from './log.ts'
import { projectsRound } from './projects-round.ts'
import { isShort } from './quota.ts'
import { octokitFor } from './review-job.ts'

/** Tried again so often where GitHub stumbles; then the next day's turn does it. */
const triesOfADay = 4

/** The schedule of projects: the round that gives repositories their turn, or one repository. Done twice, it writes once. */
export async function projectsJob(world: AppWorld, job: ProjectsJob, attempt: Attempt): Promise<Done> {
  return job.about === 'round' ? projectsRound(world) : lookAt(world, job, attempt)
}

async function lookAt(world: AppWorld, job: Where, attempt: Attempt): Promise<Done> {
  const { installation, repositoryId, owner, repo } = job
  const log = world.log.child({ installation, repository: `${owner}/${repo}` })
  const quota = world.quotaOf?.(installation)
  if (quota !== undefined && isShort(quota))
    return { is: 'later', seconds: quota.resetSeconds, why: 'The quota that is left is for those who push.' }
  const octokit = await octokitFor({ ...world, log }, job)
  if ('is' in octokit) return octokit
  const now = world.now().toISOString()
  const digest = isDigestDay(repositoryId, now) ? { digest: digestDoor(world, installation) } : {}
  const run = await world.queue.exclusively(`projects ${repositoryId}`, () =>
    runProjects(apiOn(world, octokit), { owner, repo }, { now, dryRun: false, ...digest }),
  )
  return ended(run, attempt, log)
}

/** A whole tree is read and judged where reviews are. */
function digestDoor(world: AppWorld, installation: number): DigestDoor {
  const { rulebook, pagesUrl } = world
  return {
    rulebook,
    pagesUrl,
    review: async (repository, options) => world.judge(await world.gather(repository, options), installation),
  }
}

/** Days of a month that each repository's digest is looked at, so that one which failed is tried again; by its id, spread over the month. */
const digestDays = 3

/** Whether a repository's digest is looked at today. Whoever has had one this month costs nothing then. */
export function isDigestDay(repositoryId: number, now: string): boolean {
  const first = 1 + (repositoryId % (28 - digestDays + 1))
  const day = Number(now.slice(8, 10))
  return day >= first && day < first + digestDays
}

function ended(run: ProjectsRun, attempt: Attempt, log: Log): Done {
  switch (run.is) {
    case 'idle':
      log.debug({ because: run.because }, 'The schedule has nothing to do.')
      return { is: 'done' }
    case 'misconfigured':
      log.info({ why: run.why }, 'The configuration has a mistake, so the schedule does nothing.')
      return { is: 'done' }
    case 'refused':
      if (run.kind === 'limited') return laterFor(run)
      if (run.kind === 'unavailable' && attempt.retry < triesOfADay && !attempt.last) throw new Error(run.why)
      log.warn({ why: run.why }, 'The projects could not be looked at.')
      return { is: 'done' }
    case 'run': {
      const { plan, performed, projects, unsure } = run
      const limit = performed.failed.find(({ refusal }) => refusal.kind === 'limited')?.refusal
      if (limit !== undefined) return laterFor(limit)
      for (const why of new Set([...performed.failed.map(({ refusal }) => refusal.why), ...unsure]))
        log.warn({ why }, 'The schedule could not do all of it.')
      const left = plan.left.length + performed.left.length + performed.failed.length
      log.info({ projects: projects.length, left }, projectsDone({ done: performed.done, dryRun: false, left }))
      return { is: 'done' }
    }
    default:
      return run satisfies never
  }
}
