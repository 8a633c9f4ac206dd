import { z } from 'zod'
import type { Where } from '../../model/delivery.ts'
import { checkName } from '../../model/intent.ts'
import type { Api } from '../github/api.ts'
import { ourCheckRun } from '../github/check-runs.ts'
import { onceOnly, refusalIn } from '../github/place.ts'
import type { Refusal } from '../github/refusal.ts'

/** A commit of a repository, as processes remember what they announced. */
export function markOf({ repositoryId }: Pick<Where, 'repositoryId'>, head: string): string {
  return `${repositoryId}@${head}`
}

interface Announced {
  owner: string
  repo: string
  app: number
  head: string
  /** Somebody asked for it again: whatever the check run says, it is queued anew. */
  again?: boolean
}

/**
 * Shows at once that a head will be judged: a queued check run, where there is none of ours. One that lets the change through is queued
 * anew, because what happened may have made it untrue; one that holds stays until the review says otherwise.
 */
export async function announce(api: Api, { owner, repo, app, head, again = false }: Announced): Promise<Refusal | null> {
  const at = { owner, repo, app }
  const found = await ourCheckRun(api, at, { commit: head, name: checkName })
  if (!found.ok) return found.refusal
  const run = found.value
  if (run === null) {
    const queued = { owner, repo, name: checkName, head_sha: head, status: 'queued' }
    const landed = async () => {
      const after = await ourCheckRun(api, at, { commit: head, name: checkName })
      return after.ok ? after.value !== null : null
    }
    return onceOnly(() => api.rest('POST /repos/{owner}/{repo}/check-runs', queued, z.unknown()), landed)
  }
  if (run.status !== 'completed' || (!again && holding.has(run.conclusion ?? ''))) return null
  return refusalIn(await api.rest(patch, { owner, repo, check_run_id: run.id, status: 'queued' }, z.unknown()))
}

const holding = new Set(['failure', 'action_required'])
const patch = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'

/** Ends our check run of a commit that nobody will judge any more, where it waits: it passes nothing, and waits for nothing. */
export async function retire(api: Api, { owner, repo, app, head }: Announced, title: string): Promise<Refusal | null> {
  const found = await ourCheckRun(api, { owner, repo, app }, { commit: head, name: checkName })
  if (!found.ok) return found.refusal
  const run = found.value
  if (run === null || run.status === 'completed') return null
  const output = { title, summary: 'This commit was not judged.' }
  const ended = { owner, repo, check_run_id: run.id, status: 'completed', conclusion: 'cancelled', output }
  return refusalIn(await api.rest(patch, ended, z.unknown()))
}
