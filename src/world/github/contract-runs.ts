import { z } from 'zod'
import { contractEvents, isContractWorkflow } from '../../read/contract-workflow.ts'
import type { Answer, Api } from './api.ts'
import type { Target } from './octokit.ts'

const repositoryId = z.object({ id: z.number() }).nullish()
const run = z.object({
  id: z.number(),
  name: z.string().nullish(),
  path: z.string(),
  event: z.string(),
  status: z.string().nullable(),
  head_sha: z.string(),
  created_at: z.string(),
  head_repository: repositoryId,
  repository: z.object({ id: z.number() }),
  referenced_workflows: z.array(z.object({ path: z.string() })).nullish(),
})

/** A run of a workflow that runs a contract. */
export type WorkflowRun = z.infer<typeof run>

/** What a pull request is besides its conversation: where its head lives, and its labels. */
export interface HeadOf {
  ref: string
  sha: string
  /** null: the repository of the head is gone. */
  repositoryId: number | null
  labels: string[]
}

const pull = z.object({
  head: z.object({ ref: z.string(), sha: z.string(), repo: repositoryId }),
  labels: z.array(z.object({ name: z.string() })),
})

/** The head of a pull request and its labels. */
export async function headOf(api: Api, { owner, repo }: Pick<Target, 'owner' | 'repo'>, number: number): Promise<Answer<HeadOf>> {
  const got = await api.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number }, pull)
  if (!got.ok) return got
  const { head, labels } = got.value
  return { ok: true, value: { ref: head.ref, sha: head.sha, repositoryId: head.repo?.id ?? null, labels: labels.map(({ name }) => name) } }
}

/**
 * Runs of contracts for a pull request, newest first: those of its branch, for a result stays true while the model stays as it is, and those
 * of the merge queue's commit; `also` counts whatever it is called. A branch of the same name in another repository is another branch.
 */
export async function contractRuns(
  api: Api,
  { owner, repo }: Pick<Target, 'owner' | 'repo'>,
  head: HeadOf,
  queued: string | null,
  also: { run?: number | undefined; workflow?: string | undefined } = {},
): Promise<Answer<WorkflowRun[]>> {
  const asks = [{ branch: head.ref }, ...(queued === null ? [] : [{ head_sha: queued }])]
  const found: WorkflowRun[] = []
  for (const ask of asks) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs'
    const got = await api.rest(route, { owner, repo, ...ask, per_page: 100 }, z.object({ workflow_runs: z.array(run) }))
    if (!got.ok) return got
    found.push(...got.value.workflow_runs)
  }
  const ours = found.filter(
    (it) =>
      (isContractWorkflow(it) || it.id === also.run || it.path.split('@')[0] === also.workflow) &&
      contractEvents.includes(it.event) &&
      (it.event === 'merge_group' ? it.head_sha === queued : (it.head_repository?.id ?? null) === head.repositoryId),
  )
  return { ok: true, value: [...new Map(ours.map((it) => [it.id, it])).values()].sort((a, b) => b.id - a.id) }
}
