import type { ReviewJob } from '../../model/delivery.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Intent, Said } from '../../model/intent.ts'
import { valueOf } from '../../model/read.ts'
import type { Report } from '../../model/report.ts'
import { plan } from '../../reply/plan.ts'
import { type ConcludeCheck, planCheck, planUnjudged } from '../../reply/plan-check.ts'
import { carryOut } from '../github/carry-out.ts'
import { isGone, Refused } from '../github/refusal.ts'
import type { GithubRepository } from '../github/repository.ts'
import { hasMoved } from '../github/sight.ts'
import type { Done } from '../queue/queue.ts'
import { rulePagesOf } from '../rule-pages.ts'
import { markOf } from './announce.ts'
import type { AppWorld } from './app-world.ts'
import { orAwaiting } from './awaited-check.ts'
import { hindrance } from './hindrance.ts'
import { laterFor } from './impatient.ts'
import type { JobAtWork, Judged } from './judge-job.ts'
import type { CheckOf } from './same-head.ts'

const done: Done = { is: 'done' }

/** Writes a review: what is said on the pull request, then the check run, which names what could not be said. Nothing where the pull request moved on. */
export async function writeReview(
  world: AppWorld,
  { judged, check: checked, ...at }: JobAtWork & { judged: Judged; check: CheckOf },
): Promise<Done> {
  const started = world.now().getTime()
  const { job, repository } = at
  const sight = await freshSight(world, at, checked.others)
  if ('is' in sight) return sight
  const pull = judged.is === 'judged' ? judged.report.pull : { repository: `${job.owner}/${job.repo}`, number: null }
  const intents = judged.is === 'judged' ? sayings(world, judged, sight.said) : []
  const unsaid = await carryOut(repository.api, pull, intents)
  const end = unsaid.length === 0 ? null : hindrance(at, null)
  if (end !== null) return end
  const concluded = conclusionOf(world, checked, [...sight.unsaid, ...unsaid])
  const check = await orAwaiting(world, at, checked.judged.is === 'judged' ? checked.judged.report : null, concluded)
  world.announced?.delete(markOf(job, check.commit))
  const failed = await carryOut(repository.api, pull, [check], world.appId)
  const late = failed.length === 0 ? null : hindrance(at, null)
  if (late !== null) return late
  world.meters.stage('write', (world.now().getTime() - started) / 1000)
  tell(world, { judged, unsaid, failed, requests: repository.api.requests() })
  return done
}

interface FreshSight {
  /** null: not asked for, or not to be had, so that nothing is said twice. */
  said: Said | null
  unsaid: string[]
}

/** Looks again, as near to writing as can be. Where the pull request moved on, its newest state is asked for and this review ends. */
async function freshSight(
  world: AppWorld,
  { job, repository, attempt }: JobAtWork,
  others: GithubRepository[],
): Promise<FreshSight | Done> {
  if ('mergeGroup' in job) return { said: null, unsaid: [] }
  const now = await repository.look()
  if (!now.ok) {
    const end = hindrance({ repository, attempt }, null)
    if (end !== null) return end
    return isGone(now.refusal) ? done : { said: null, unsaid: [now.refusal.why] }
  }
  if (!now.value.open) return done
  const moved = hasMoved(await repository.seen(), now.value) || (await anyMoved(others))
  if (typeof moved !== 'boolean') return moved
  if (moved) {
    world.log.info({}, 'The pull request moved on while it was reviewed: it is asked for again.')
    await world.queue.ask(job as ReviewJob)
    return done
  }
  return { said: now.value.said, unsaid: [] }
}

/** Whether others with the same commit moved on; one that is closed, or gone, asks nothing of it any more. */
async function anyMoved(others: GithubRepository[]): Promise<boolean | Done> {
  for (const other of others) {
    const now = await other.look()
    if (now.ok && now.value.open && hasMoved(await other.seen(), now.value)) return true
    if (now.ok || isGone(now.refusal)) continue
    if (now.refusal.kind === 'limited') return laterFor(now.refusal)
    throw new Refused(now.refusal)
  }
  return false
}

/** What is said on the pull request: as the Action says it, and nothing where the Action does. */
function sayings({ rulebook, pagesUrl }: AppWorld, judged: Judged & { is: 'judged' }, said: Said | null): Intent[] {
  const { report, evidence } = judged
  if (said === null || actionSpeaks(evidence)) return []
  const runUrl = report.pull.url === null ? null : `${report.pull.url}/checks`
  return plan(report, rulebook, said, {
    runUrl,
    pagesUrl: rulePagesOf(evidence, pagesUrl),
    answers: true,
    changes: valueOf(evidence.changes) ?? [],
  })
}

/** Whether a workflow on base runs mle-review; one that this very change adds does not yet. */
export function actionSpeaks({ reviewingWorkflows, changes }: Evidence): boolean {
  const added = new Set((valueOf(changes) ?? []).filter(({ status }) => status === 'added').map(({ path }) => path))
  return reviewingWorkflows.some(({ path, only }) => only === undefined && !added.has(path))
}

function conclusionOf({ rulebook, pagesUrl }: AppWorld, { judged, another }: CheckOf, unsaid: string[]): ConcludeCheck {
  if (judged.is === 'unjudged') return planUnjudged(judged.commit, judged.why, another)
  return planCheck(judged.report, rulebook, { runUrl: null, pagesUrl: rulePagesOf(judged.evidence, pagesUrl) }, unsaid, another)
}

function tell(
  { log, meters }: AppWorld,
  { judged, unsaid, failed, requests }: { judged: Judged; unsaid: string[]; failed: string[]; requests: number },
) {
  for (const why of unsaid) log.warn({ why }, 'A part of the review could not be written.')
  for (const why of failed) log.error({ why }, 'The check run could not be concluded.')
  if (judged.is !== 'judged') return
  const report: Report = judged.report
  meters.report(report)
  log.info({ head: report.pull.head, verdict: report.verdict, because: report.because, requests }, 'Reviewed.')
}
