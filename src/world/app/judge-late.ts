import type { ReviewJob } from '../../model/delivery.ts'
import { checkName } from '../../model/intent.ts'
import { takenBack } from '../../reply/lifecycle.ts'
import type { Api } from '../github/api.ts'
import { ourCheckRun } from '../github/check-runs.ts'
import type { JudgeLate } from '../github/follow-up.ts'
import { Refused } from '../github/refusal.ts'
import type { Attempt } from '../queue/queue.ts'
import { must } from './api-of.ts'
import type { AppWorld } from './app-world.ts'
import { judgeJob } from './judge-job.ts'
import { octokitFor, repositoryOf } from './review-job.ts'
import { actionSpeaks } from './write-review.ts'

/** In an incident people merge before the review is done: what nobody judged is judged as it was then, only to know whether it is a way back. */
export function judgeLate(world: AppWorld, job: ReviewJob & { pull: number }, attempt: Attempt, api: Api): JudgeLate {
  return async ({ head }) => {
    const { owner, repo } = job
    const run = must(await ourCheckRun(api, { owner, repo, app: world.appId }, { commit: head, name: checkName }))
    // Its close has ended a check that waited: a conclusion of any other kind is a judgement.
    if (run?.status === 'completed' && run.conclusion !== 'cancelled') return null
    const octokit = await octokitFor(world, job)
    if ('is' in octokit) return null
    const repository = repositoryOf(world, octokit, job)
    const judged = await judgeJob(world, { job, repository, attempt, merged: true })
    if (judged.is === 'later') throw new Refused(limit(judged))
    if (judged.is !== 'judged') return null
    const { report, evidence } = judged
    const isSilent = report.quiet || report.comment === 'never' || actionSpeaks(evidence) || report.pull.head !== head
    return isSilent ? null : (takenBack(report).back ?? null)
  }
}

function limit({ seconds, why }: { seconds: number; why: string }): Refused['refusal'] {
  return { kind: 'limited', status: null, why, maybeDone: false, retryAfter: seconds }
}
