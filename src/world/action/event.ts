import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Target } from '../github/octokit.ts'

const pullEvent = z.object({ action: z.string().optional(), pull_request: z.object({ number: z.int().positive() }) })
const runEvent = z.object({ action: z.string(), workflow_run: z.object({ id: z.int().positive() }) })
const queueEvent = z.object({ merge_group: z.object({ base_sha: z.string(), head_sha: z.string(), head_ref: z.string() }) })

/** The workflow uses the Action in a way it cannot work: exit 3, the message says what to do. */
export class Misuse extends Error {}

/** A run of a workflow that ended: which change it was for is GitHub's to say. */
export interface RunTarget {
  owner: string
  repo: string
  run: number
}

/** A pull request that was merged, or closed without it: which of the two is GitHub's to say. */
export interface ClosedTarget {
  owner: string
  repo: string
  closed: number
}

/** Which change an event is about. Only its number is taken from the event: everything else there may be old. */
export function targetOf(env: Record<string, string | undefined>): Target | RunTarget | ClosedTarget {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '', GITHUB_REPOSITORY: repository = '' } = env
  const [owner, repo] = repository.split('/')
  if (!owner || !repo) throw new Misuse('GITHUB_REPOSITORY is not set: run this as a step of a GitHub workflow, or use the command line.')
  const event = eventAt(path)
  if (name === 'merge_group') {
    const queue = queueEvent.safeParse(event)
    if (queue.success) return { owner, repo, mergeGroup: queue.data.merge_group }
  } else if (name === 'pull_request' || name === 'pull_request_target') {
    const pull = pullEvent.safeParse(event)
    const number = pull.data?.pull_request.number
    if (number !== undefined) return { owner, repo, ...(pull.data?.action === 'closed' ? { closed: number } : { pull: number }) }
  } else if (name === 'workflow_run') {
    const run = runEvent.safeParse(event)
    if (run.success && run.data.action === 'completed') return { owner, repo, run: run.data.workflow_run.id }
    if (run.success) throw new Misuse('This run has not ended: write `types: [completed]` below `workflow_run`.')
  } else {
    throw new Misuse(
      `The event ${name || '(none)'} brings no change to review: run this on pull_request_target, pull_request, merge_group or workflow_run.`,
    )
  }
  throw new Misuse(`The event file of ${name} names no ${named[name] ?? 'pull request'}: run the job again.`)
}

const named: Record<string, string> = { merge_group: 'merge group', workflow_run: 'run' }

function eventAt(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Misuse(`The event file cannot be read (${(error as Error).message}): run this as a step of a GitHub workflow.`)
  }
}
