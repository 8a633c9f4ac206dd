import { review } from '../../judge/review.ts'
import { rolesAsked } from '../../judge/roles-asked.ts'
import { takenBack } from '../../reply/lifecycle.ts'
import { speaksOf } from '../../reply/plan-follow-up.ts'
import { gather } from '../gather.ts'
import type { JudgeLate } from '../github/follow-up.ts'
import type { Octokit } from '../github/octokit.ts'
import { githubRepository } from '../github/repository.ts'
import { readyFor } from '../ready-for.ts'
import type { ClosedTarget } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { ActionWorld } from './run.ts'

/** In an incident people merge before the review is done: a head that our comment does not speak of is judged as it was then, only to know whether it is a way back. */
export function judgeLate(
  { now, rulebook, patience, octokitFor }: Pick<ActionWorld, 'now' | 'rulebook' | 'patience' | 'octokitFor'>,
  { owner, repo, closed }: ClosedTarget,
  { token, orgToken, comment }: Pick<Inputs, 'token' | 'orgToken' | 'comment'>,
): JudgeLate {
  return async (pull) => {
    if (speaksOf(pull)) return null
    const outside: { octokit?: Octokit } = orgToken === null ? {} : { octokit: octokitFor(orgToken) }
    const repository = githubRepository(octokitFor(token), { owner, repo, pull: closed }, { context: null, patience, outside })
    const evidence = await gather(repository, { asOf: now().toISOString(), roles: rolesAsked(rulebook) })
    await readyFor(evidence)
    const report = review(evidence, rulebook)
    const isSilent = report.quiet || (comment ?? report.comment) === 'never' || report.pull.head !== pull.head
    return isSilent ? null : (takenBack(report).back ?? null)
  }
}
