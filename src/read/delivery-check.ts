import { z } from 'zod'
import type { About } from '../model/delivery.ts'
import { checkName } from '../model/intent.ts'
import { contractEvents, isContractWorkflow } from './contract-workflow.ts'
import { account, id, payloadWith, pullList, pullsHere, queueEntry, type Slimmer, sha, whereOf } from './delivery-shapes.ts'

const app = z.object({ id }).nullish()
const suite = { head_branch: z.string().nullish(), pull_requests: pullList }
const runEvent = payloadWith({
  check_run: z.object({ id, name: z.string(), head_sha: sha, app, pull_requests: pullList, check_suite: z.object(suite).nullish() }),
  requested_action: z.object({ identifier: z.string() }).nullish(),
  sender: account,
})

const asks: Record<string, 'run' | 'explain'> = { run: 'run', explain: 'explain' }

/** `check_run`: ours is asked for again, or one of its buttons was pressed. */
export const slimCheckRun: Slimmer = (payload, { action, appId }) => {
  const { data } = runEvent.safeParse(payload)
  if (data?.check_run.app?.id !== appId || data.check_run.name !== checkName) return null
  const button = data.requested_action?.identifier ?? ''
  const ask = action === 'rerequested' ? 'run' : Object.hasOwn(asks, button) ? asks[button] : undefined
  if (ask === undefined) return null
  const { check_run: run } = data
  const listed = [...(run.pull_requests ?? []), ...(run.check_suite?.pull_requests ?? [])]
  return asked(data, { check: run.id, head: run.head_sha, branch: run.check_suite?.head_branch, listed, ask, login: data.sender?.login })
}

const suiteEvent = payloadWith({ check_suite: z.object({ head_sha: sha, app, ...suite }), sender: account })

/** `check_suite`: all that we said of a commit is asked for again. */
export const slimCheckSuite: Slimmer = (payload, { appId }) => {
  const { data } = suiteEvent.safeParse(payload)
  if (data?.check_suite.app?.id !== appId) return null
  const { head_sha: head, head_branch: branch, pull_requests: listed } = data.check_suite
  return asked(data, { check: null, head, branch, listed, ask: 'run', login: data.sender?.login })
}

interface Asked {
  check: number | null
  head: string
  branch: string | null | undefined
  listed: z.infer<typeof pullList>
  ask: 'run' | 'explain'
  login: string | undefined
}

/** On the merge queue's commits no pull request is listed: the branch names the entry. Anybody may call a pull request's branch like that. */
function asked(data: Parameters<typeof whereOf>[0], { check, head, branch, listed, ask, login }: Asked): About {
  const where = whereOf(data)
  const here = pullsHere(listed, where.repositoryId)
  const entry = here.length === 0 ? queueEntry(branch, head) : null
  if (entry !== null && ask === 'run') return { about: 'merge-group', ...where, group: entry.group }
  const pulls = entry === null ? here : [entry.pull]
  return { about: 'check', ...where, check, head, pulls, ask, login: login ?? 'ghost' }
}

const workflowEvent = payloadWith({
  workflow_run: z.object({
    id,
    head_sha: sha,
    event: z.string(),
    name: z.string().nullish(),
    path: z.string().nullish(),
    conclusion: z.string().nullish(),
    ...suite,
  }),
})

/** `workflow_run`: a run for a pull request whose workflow says, in its name or its file's, that it runs a contract. */
export const slimWorkflowRun: Slimmer = (payload) => {
  const { data } = workflowEvent.safeParse(payload)
  if (data === undefined) return null
  const { workflow_run: run } = data
  if (!isContractWorkflow(run) || !contractEvents.includes(run.event) || run.conclusion === 'skipped') return null
  const where = whereOf(data)
  // A fork's branch may have any name, and its workflow too: only the event is GitHub's own word.
  const entry = run.event === 'merge_group' ? queueEntry(run.head_branch, run.head_sha) : null
  if (entry !== null) return { about: 'merge-group', ...where, group: entry.group }
  return { about: 'contract-run', ...where, run: run.id, head: run.head_sha, pulls: pullsHere(run.pull_requests, where.repositoryId) }
}
