import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Target } from '../github/octokit.ts'

const pullEvent = z.object({ pull_request: z.object({ number: z.int().positive() }) })
const queueEvent = z.object({ merge_group: z.object({ base_sha: z.string(), head_sha: z.string(), head_ref: z.string() }) })

/** The workflow uses the Action in a way it cannot work: exit 3, the message says what to do. */
export class Misuse extends Error {}

/** Which change an event is about. Only its number is taken from the event: everything else there may be old. */
export function targetOf(env: Record<string, string | undefined>): Target {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '', GITHUB_REPOSITORY: repository = '' } = env
  const [owner, repo] = repository.split('/')
  if (!owner || !repo) throw new Misuse('GITHUB_REPOSITORY is not set: run this as a step of a GitHub workflow, or use the command line.')
  const event = eventAt(path)
  if (name === 'merge_group') {
    const queue = queueEvent.safeParse(event)
    if (queue.success) return { owner, repo, mergeGroup: queue.data.merge_group }
  } else if (name === 'pull_request' || name === 'pull_request_target') {
    const pull = pullEvent.safeParse(event)
    if (pull.success) return { owner, repo, pull: pull.data.pull_request.number }
  } else {
    throw new Misuse(
      `The event ${name || '(none)'} brings no change to review: run this on pull_request_target, pull_request or merge_group.`,
    )
  }
  throw new Misuse(`The event file of ${name} names no ${name === 'merge_group' ? 'merge group' : 'pull request'}: run the job again.`)
}

function eventAt(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Misuse(`The event file cannot be read (${(error as Error).message}): run this as a step of a GitHub workflow.`)
  }
}
