import { type Delivery, keyOf, type ReviewJob, type Where } from '../../model/delivery.ts'
import { isGone, type Refusal, Refused } from '../github/refusal.ts'
import type { Attempt, Done } from '../queue/queue.ts'
import { announce } from './announce.ts'
import { answerCommand } from './answer-command.ts'
import { apiOf } from './api-of.ts'
import type { AppWorld } from './app-world.ts'
import { arrive } from './arrive.ts'
import { explainButton } from './explain-button.ts'
import { laterFor } from './impatient.ts'
import { judgeAgain } from './judge-again.ts'
import { labelMatters } from './label-matters.ts'
import { pullsOfHead } from './pulls-of-head.ts'

const done: Done = { is: 'done' }

/** Does what a delivery calls for: announces, asks for reviews, answers. Done twice, it comes to the same. */
export async function deliver(world: AppWorld, delivery: Delivery, attempt: Attempt): Promise<Done> {
  const { guid, event, installation } = delivery
  const repository = 'repo' in delivery ? { repository: `${delivery.owner}/${delivery.repo}` } : {}
  const told: AppWorld = { ...world, log: world.log.child({ delivery: guid, event, installation, ...repository }) }
  try {
    return await act(told, delivery, attempt)
  } catch (error) {
    const refusal = error instanceof Refused ? error.refusal : null
    if (refusal?.kind === 'limited') return laterFor(refusal)
    if (refusal === null || !(isGone(refusal) || refusal.kind === 'invalid')) throw error
    told.log.warn({ why: refusal.why }, 'GitHub does not let the App see what this delivery is about: nothing more is done.')
    return done
  }
}

async function act(world: AppWorld, delivery: Delivery, attempt: Attempt): Promise<Done> {
  const { queue } = world
  switch (delivery.about) {
    case 'pull': {
      // What waits for a closed pull request ends by itself when its turn comes.
      if (!delivery.open) return done
      const { label, head } = delivery
      if (label !== null && !(await labelMatters(await apiOf(world, delivery.installation), delivery, label))) return done
      return askAndAnnounce(world, jobOf(delivery, delivery.number), head, false)
    }
    case 'approval':
      await queue.ask(jobOf(delivery, delivery.number))
      return done
    case 'merge-group':
      return askAndAnnounce(world, { ...whereOf(delivery), mergeGroup: delivery.group }, delivery.group.head_sha, true)
    case 'check':
      return answerCheck(world, delivery, attempt)
    case 'command':
      return answerCommand(world, delivery, attempt)
    case 'push':
      await judgeAgain(world, delivery)
      return done
    case 'contract-run':
      for (const pull of await pullsAt(world, delivery)) await queue.ask(jobOf(delivery, pull))
      return done
    case 'installation':
      await arrive(world, delivery)
      return done
    default:
      throw new Error(`This version does not know what to do with ${(delivery satisfies never as Delivery).event}: start the newest one.`)
  }
}

/** First the review, which must not be lost, then the sign that it comes: without that one it comes as well. */
async function askAndAnnounce(world: AppWorld, job: ReviewJob, head: string, urgent: boolean): Promise<Done> {
  await world.queue.ask(job, { urgent })
  if (world.announced?.has(markOf(job, head))) return done
  await sign(world, job, head, false).catch((error: unknown) => {
    world.log.warn({ err: error }, 'The check run could not be queued at once; the review will write it.')
  })
  return done
}

async function sign(world: AppWorld, job: ReviewJob, head: string, again: boolean): Promise<void> {
  const api = await apiOf(world, job.installation)
  const { owner, repo } = job
  const refusal: Refusal | null = await world.queue.exclusively(keyOf(job), () =>
    announce(api, { owner, repo, app: world.appId, head, again }),
  )
  if (refusal === null) world.announced?.add(markOf(job, head))
  else world.log.warn({ why: refusal.why }, 'The check run could not be queued at once; the review will write it.')
}

function markOf({ repositoryId }: ReviewJob, head: string): string {
  return `${repositoryId}@${head}`
}

/** A check asked for again is queued anew before its review can start: the other way round it could be queued after its conclusion. */
async function answerCheck(world: AppWorld, delivery: Delivery & { about: 'check' }, attempt: Attempt): Promise<Done> {
  const { ask, head, login } = delivery
  const pulls = await pullsAt(world, delivery)
  if (pulls.length === 0) world.log.info({ head }, 'No open pull request has this commit as its newest: nothing is reviewed.')
  for (const number of pulls) {
    if (ask === 'explain') {
      const end = await explainButton(world, { ...whereOf(delivery), number, login }, attempt)
      if (end.is === 'later') return end
      continue
    }
    const job = jobOf(delivery, number)
    await sign(world, job, head, true)
    await world.queue.ask(job, { urgent: true })
  }
  return done
}

async function pullsAt(world: AppWorld, at: Where & { head: string; pulls: number[] }): Promise<number[]> {
  return at.pulls.length > 0 ? at.pulls : pullsOfHead(await apiOf(world, at.installation), at, at.head)
}

function jobOf(where: Where, pull: number): ReviewJob & { pull: number } {
  return { ...whereOf(where), pull }
}

function whereOf({ installation, repositoryId, owner, repo }: Where): Where {
  return { installation, repositoryId, owner, repo }
}
