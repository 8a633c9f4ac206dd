import { type Delivery, keyOf, type ReviewJob, type Where } from '../../model/delivery.ts'
import { pullsOfHead } from '../github/pulls-of-head.ts'
import { isGone, Refused } from '../github/refusal.ts'
import type { Attempt, Done, Queue } from '../queue/queue.ts'
import { announce, markOf, retire } from './announce.ts'
import { answerCommand } from './answer-command.ts'
import { apiOf } from './api-of.ts'
import type { AppWorld } from './app-world.ts'
import { approverMatters } from './approver-matters.ts'
import { arrive } from './arrive.ts'
import { explainButton } from './explain-button.ts'
import { followUpMerged } from './follow-up-merged.ts'
import { laterFor } from './impatient.ts'
import { judgeAgain } from './judge-again.ts'
import { labelMatters } from './label-matters.ts'
import { newestHead } from './newest-head.ts'

const done: Done = { is: 'done' }

/** Does what a delivery calls for: announces, asks for reviews, answers. Done twice, it comes to the same. */
export async function deliver(world: AppWorld, delivery: Delivery, attempt: Attempt): Promise<Done> {
  const { guid, event, installation } = delivery
  const repository = 'repo' in delivery ? { repository: `${delivery.owner}/${delivery.repo}` } : {}
  const pull = 'number' in delivery && 'repo' in delivery ? { pull: `${delivery.owner}/${delivery.repo}#${delivery.number}` } : {}
  const told: AppWorld = {
    ...world,
    log: world.log.child({ delivery: guid, event, installation, ...repository, ...pull }),
    queue: asking(world.queue, guid),
  }
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

/** A queue whose reviews say which delivery asked for them. */
function asking(queue: Queue, guid: string): Queue {
  return { ...queue, ask: (job, how) => queue.ask({ ...job, asked: guid }, how) }
}

async function act(world: AppWorld, delivery: Delivery, attempt: Attempt): Promise<Done> {
  const { queue } = world
  switch (delivery.about) {
    case 'pull':
      return actOnPull(world, delivery, attempt)
    case 'approval':
      return actOnApproval(world, delivery)
    case 'merge-group':
      return announceAndAsk(world, { ...whereOf(delivery), mergeGroup: delivery.group }, delivery.group.head_sha, true)
    case 'check':
      return answerCheck(world, delivery, attempt)
    case 'command':
      return answerCommand(world, delivery, attempt)
    case 'answer':
      await queue.ask(jobOf(delivery, delivery.number))
      return done
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

async function actOnPull(world: AppWorld, delivery: Delivery & { about: 'pull' }, attempt: Attempt): Promise<Done> {
  const { label, head, before, number, open } = delivery
  const job = jobOf(delivery, number)
  if (!open) {
    await actOnClosed(world, job, head)
    return delivery.merged === true ? followUpMerged(world, job, attempt) : done
  }
  if (label !== null && !(await labelMatters(await apiOf(world, delivery.installation), delivery, label))) return done
  await announceAndAsk(world, job, head, false)
  if (before !== null && before !== head) await end(world, job, before, `Overtaken by ${head.slice(0, 7)}`)
  return done
}

/** What waits for a closed pull request ends by itself; others that stand on the same commit are judged without it. */
async function actOnClosed(world: AppWorld, job: ReviewJob & { pull: number }, head: string): Promise<void> {
  const others = (await pullsOfHead(await apiOf(world, job.installation), job, head)).filter((number) => number !== job.pull)
  for (const number of others) await world.queue.ask(jobOf(job, number))
  if (others.length === 0) await end(world, job, head, 'Closed before it was judged')
}

async function actOnApproval(world: AppWorld, delivery: Delivery & { about: 'approval' }): Promise<Done> {
  if (!(await approverMatters(await apiOf(world, delivery.installation), delivery))) return done
  const job = jobOf(delivery, delivery.number)
  if (delivery.ends) return announceAndAsk(world, job, delivery.head, false)
  await world.queue.ask(job)
  return done
}

/** First the sign, so that it never comes after the conclusion; the review is asked for whatever became of it. */
async function announceAndAsk(world: AppWorld, job: ReviewJob, head: string, urgent: boolean): Promise<Done> {
  if (!world.announced?.has(markOf(job, head))) await attempted(world, () => sign(world, job, head, false))
  await world.queue.ask(job, { urgent })
  return done
}

/** Ends the check of a commit that is no longer to be judged, if it still waits. Nobody comes back to it, so what fails is tried again. */
async function end(world: AppWorld, job: ReviewJob & { pull: number }, head: string, title: string): Promise<void> {
  const { owner, repo, installation } = job
  const api = await apiOf(world, installation)
  const refusal = await world.queue.exclusively(keyOf(job), async () => {
    const now = await newestHead(api, job)
    return now === head ? null : retire(api, { owner, repo, app: world.appId, head }, title)
  })
  if (refusal !== null) throw new Refused(refusal)
}

/** What is only shown costs nothing where it fails. */
async function attempted(world: AppWorld, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    const why = error instanceof Refused ? error.refusal.why : error instanceof Error ? error.message : String(error)
    world.log.warn({ why }, 'A check run could not be shown at once; the review will write it.')
  })
}

/** Whatever commit an event told of, the newest is shown: an event that comes late would leave a check waiting for ever. */
async function sign(world: AppWorld, job: ReviewJob, told: string, again: boolean): Promise<void> {
  const api = await apiOf(world, job.installation)
  const { owner, repo } = job
  const head = await world.queue.exclusively(keyOf(job), async () => {
    const newest = 'pull' in job ? await newestHead(api, job) : told
    const refusal = newest === null ? null : await announce(api, { owner, repo, app: world.appId, head: newest, again })
    if (refusal !== null) throw new Refused(refusal)
    return newest
  })
  if (head !== null) world.announced?.add(markOf(job, head))
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
    await attempted(world, () => sign(world, job, head, true))
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
