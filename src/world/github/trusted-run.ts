import { z } from 'zod'
import type { Evidence } from '../../model/evidence.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { isTeam, peopleAmong, plainName } from '../../weigh/approvers.ts'
import type { HeadOf, WorkflowRun } from './contract-runs.ts'
import type { Target } from './octokit.ts'
import type { GithubRepository } from './repository.ts'

/** Put by an approver on a fork's pull request whose result may count. */
export const trustLabel = 'mle-review/trust-contract'

/** What trust is judged by. */
export interface Trusting {
  repository: GithubRepository
  target: Pick<Target, 'owner' | 'repo'>
  evidence: Evidence
  head: HeadOf
}

/** Why a run's result does not count, with the mend; null: it does. Its workflow is base's, and a fork's run has an approver's word. */
export async function distrusted(run: WorkflowRun, trusting: Trusting): Promise<string | null> {
  const other = await otherWorkflow(run, trusting)
  if (other !== null) return other
  return run.head_repository?.id === run.repository.id ? null : unlabelled(run, trusting)
}

/** The workflow's file, and those of this repository that it calls, are base's, byte for byte. */
async function otherWorkflow(run: WorkflowRun, { repository, target, evidence }: Trusting): Promise<string | null> {
  const [ran, base] = await Promise.all([repository.tree(run.head_sha), repository.tree(evidence.pull.base)])
  if (ran.is !== 'read' || base.is !== 'read')
    return ran.is === 'unreadable' ? ran.why : base.is === 'unreadable' ? base.why : 'The commit of the run is not there.'
  const own = `${target.owner}/${target.repo}/`.toLowerCase()
  const called = (run.referenced_workflows ?? []).flatMap(({ path }) =>
    path.toLowerCase().startsWith(own) ? [path.slice(own.length)] : [],
  )
  const paths = [run.path, ...called].map((path) => path.split('@')[0] ?? path)
  const differs = paths.find((path) => base.value[path] === undefined || base.value[path]?.id !== ran.value[path]?.id)
  if (differs === undefined) return null
  return `The result of run ${run.id} does not count: ${differs} is not as on ${evidence.pull.baseRef}. Bring that file to ${evidence.pull.baseRef} by a pull request of its own, or take base's into this one.`
}

const event = z.object({
  event: z.string(),
  created_at: z.string(),
  actor: z.object({ login: z.string() }).nullable(),
  label: z.object({ name: z.string() }).nullish(),
})
const pageSize = 100
const pagesAtMost = 10

/** Put on after the run began, so after the push that it ran: what is pushed later needs a label of its own. */
async function unlabelled(run: WorkflowRun, trusting: Trusting): Promise<string | null> {
  const { evidence, head } = trusting
  const start = `The result of run ${run.id} comes from a fork and does not count yet: an approver must`
  if (!head.labels.some(isTrust)) return `${start} look at the change and put the label ${trustLabel} on the pull request.`
  const put = await lastLabelling(trusting)
  if (typeof put === 'string') return put
  const people = peopleAmong(valueOf(evidence.settings)?.approvers ?? [], await teamsFor(trusting))
  const login = plainName(put?.actor?.login ?? '')
  if (put === null || !people.has(login) || login === plainName(evidence.pull.author ?? ''))
    return `${start} put the label ${trustLabel} on it, and not ${put?.actor?.login ?? 'somebody unknown'}.`
  if (Date.parse(put.created_at) > Date.parse(run.created_at)) return null
  return `${start} take the label ${trustLabel} off and put it on again, for it is older than the run.`
}

async function lastLabelling({ repository, target, evidence }: Trusting): Promise<z.infer<typeof event> | string | null> {
  let last: z.infer<typeof event> | null = null
  for (let page = 1; page <= pagesAtMost; page++) {
    const asked = { owner: target.owner, repo: target.repo, issue_number: evidence.pull.number, per_page: pageSize, page }
    const got = await repository.api.rest('GET /repos/{owner}/{repo}/issues/{issue_number}/events', asked, z.array(event))
    if (!got.ok) return got.refusal.why
    last = got.value.findLast((it) => it.event === 'labeled' && isTrust(it.label?.name ?? '')) ?? last
    if (got.value.length < pageSize) return last
  }
  return `The pull request has more than ${pageSize * pagesAtMost} events, so nobody can tell who put the label ${trustLabel} on it: open a new one.`
}

async function teamsFor({ repository, evidence }: Trusting): Promise<Record<string, Read<string[]>>> {
  const names = (valueOf(evidence.settings)?.approvers ?? []).map(plainName).filter(isTeam)
  return names.length === 0 ? {} : repository.teams(names.slice(0, 10))
}

function isTrust(label: string): boolean {
  return label.toLowerCase() === trustLabel
}
