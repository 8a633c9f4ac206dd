import type { Report } from '../../model/report.ts'
import { awaitingCheck, type ConcludeCheck } from '../../reply/plan-check.ts'
import { ourCheckRun } from '../github/check-runs.ts'
import type { AppWorld } from './app-world.ts'
import type { JobAtWork } from './judge-job.ts'

/**
 * The check of a review that could only not be decided because a contract's result is awaited: open, until so many minutes after it was
 * first shown. Then it is concluded, whatever comes later; the sweep comes back to what is open.
 */
export async function orAwaiting(world: AppWorld, { job, repository }: JobAtWork, report: Report | null, check: ConcludeCheck) {
  const milliseconds = (world.contractWaitMinutes ?? 0) * 60_000
  if (milliseconds === 0 || report === null || !awaitsResult(report)) return check
  const { owner, repo } = job
  const found = await ourCheckRun(repository.api, { owner, repo, app: world.appId }, check)
  const started = Date.parse((found.ok ? found.value?.started_at : null) ?? '')
  return world.now().getTime() - started >= milliseconds ? check : awaitingCheck(check)
}

function awaitsResult({ verdict, models }: Report): boolean {
  const open = models.flatMap(({ contract }) => (contract?.awaited ? contract.devices : []))
  return verdict === 'undecided' && open.some(({ required, is }) => required && is !== 'fresh')
}
