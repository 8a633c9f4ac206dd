import { pullsOfHead } from '../github/pulls-of-head.ts'
import { Refused } from '../github/refusal.ts'
import type { GithubRepository } from '../github/repository.ts'
import type { Done } from '../queue/queue.ts'
import type { AppWorld } from './app-world.ts'
import { hindrance } from './hindrance.ts'
import { type JobAtWork, type Judged, judgeJob } from './judge-job.ts'

/** What the check run of a commit says. */
export interface CheckOf {
  is: 'check'
  judged: Judged
  /** The pull request it is said of, where that is another than the one under review. */
  another: number | null
  /** Further pull requests with this commit, as they were when they let it pass. */
  others: GithubRepository[]
}

/** Judged beside the one under review. */
const mostJudged = 5

/**
 * A commit has one check run, and GitHub reads it for every pull request whose newest commit it is. So it passes only where all of
 * them do: nobody gains by opening a second one into a branch that asks less. A commit of the merge queue is no pull request's own.
 */
export async function checkOf(
  world: AppWorld,
  at: JobAtWork,
  own: Judged,
  openPull: (number: number) => GithubRepository,
): Promise<CheckOf | Done> {
  const { job, attempt } = at
  const check = (judged: Judged, more: Partial<CheckOf> = {}): CheckOf => ({ is: 'check', judged, another: null, others: [], ...more })
  if (!passes(own)) return check(own)
  const head = headOf(own)
  const pulls = await openPulls(at, head)
  if ('is' in pulls) return pulls.is === 'unjudged' ? check(pulls) : pulls
  if ('mergeGroup' in job) {
    for (const pull of pulls) await world.queue.ask({ ...job, pull })
    if (pulls.length > 0) world.log.warn({ pulls }, 'The commit of a merge queue is that of a pull request: it is reviewed as such.')
    return pulls.length > 0 ? { is: 'done' } : check(own)
  }
  const numbers = pulls.filter((number) => number !== job.pull)
  if (numbers.length > mostJudged) {
    const why = `This commit is the newest of ${numbers.length + 1} open pull requests and has one check: close some of them, then ask for it again.`
    return check({ is: 'unjudged', commit: head, why })
  }
  const others: GithubRepository[] = []
  for (const number of numbers) {
    const repository = openPull(number)
    const judged = await judgeJob(world, { job: { ...job, pull: number }, repository, attempt })
    if (judged.is === 'later') return judged
    if (judged.is === 'done' || headOf(judged) !== head) continue
    if (!passes(judged)) return check(judged, { another: number })
    others.push(repository)
  }
  return check(own, { others })
}

function passes(judged: Judged): boolean {
  return judged.is === 'judged' && judged.report.conclusion === 'success'
}

function headOf(judged: Judged): string {
  return judged.is === 'judged' ? judged.report.pull.head : judged.commit
}

async function openPulls({ job, repository, attempt }: JobAtWork, head: string): Promise<number[] | Done | (Judged & { is: 'unjudged' })> {
  try {
    return await pullsOfHead(repository.api, job, head)
  } catch (error) {
    const end = hindrance({ repository, attempt }, error)
    if (end !== null) return end
    if (!(error instanceof Refused)) throw error
    return { is: 'unjudged', commit: head, why: error.message }
  }
}
