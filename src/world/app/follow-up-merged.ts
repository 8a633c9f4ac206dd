import { letters } from '../../generated/letters.ts'
import { keyOf, type ReviewJob } from '../../model/delivery.ts'
import { answerComment } from '../../reply/answer.ts'
import { filled } from '../../reply/letter.ts'
import { prose } from '../../reply/prose.ts'
import { fixed } from '../../reply/shrink.ts'
import { followUp } from '../github/follow-up.ts'
import { perform } from '../github/perform.ts'
import { isGone, type Refusal, Refused } from '../github/refusal.ts'
import type { Attempt, Done } from '../queue/queue.ts'
import { apiOf } from './api-of.ts'
import type { AppWorld } from './app-world.ts'
import { laterFor } from './impatient.ts'
import { judgeLate } from './judge-late.ts'

const done: Done = { is: 'done' }

/** Opens the issue that follows up a way back, once it is merged. What the App may not write is said on the pull request, once. */
export async function followUpMerged(world: AppWorld, job: ReviewJob & { pull: number }, attempt: Attempt): Promise<Done> {
  const { owner, repo, pull: number } = job
  const api = await apiOf(world, job.installation)
  const place = { owner, repo, number }
  const came = await world.queue.exclusively(`${keyOf(job)}/follow-up`, () =>
    followUp(api, place, { late: judgeLate(world, job, attempt, api) }),
  )
  if (came.is === 'followed') world.log.info({}, 'The issue that follows up this way back is there.')
  if (came.is !== 'refused') return done
  const { refusal, issue } = came
  if (mayPass(refusal)) return settled(refusal)
  world.log.warn({ why: refusal.why }, 'The issue that follows up a way back could not be opened.')
  if (issue === null) return done
  const to = 'way-back'
  const body = answerComment([fixed(filled(letters['way-back-unopened'], {}, { why: prose(refusal.why) }))], to)
  const { failed } = await world.queue.exclusively(`${keyOf(job)}/answers`, () => perform(api, place, [{ do: 'answer', body, to }]))
  const [unsaid] = failed
  if (unsaid !== undefined && mayPass(unsaid.refusal)) return settled(unsaid.refusal)
  return done
}

/** Whether the same may succeed later. */
function mayPass(refusal: Refusal): boolean {
  return !isGone(refusal) && refusal.kind !== 'invalid'
}

function settled(refusal: Refusal): Done {
  if (refusal.kind === 'limited') return laterFor(refusal)
  throw new Refused(refusal)
}
