import { z } from 'zod'
import { checkName } from '../../model/intent.ts'
import type { Api } from '../github/api.ts'
import { ourCheckRun } from '../github/check-runs.ts'
import { onceOnly, refusalIn } from '../github/place.ts'
import type { Refusal } from '../github/refusal.ts'

interface Announced {
  owner: string
  repo: string
  app: number
  head: string
  /** Somebody asked for it again: a concluded check run is queued anew. */
  again?: boolean
}

/** Shows at once that a head will be judged: a queued check run, where there is none of ours. Done twice, there is still one. */
export async function announce(api: Api, { owner, repo, app, head, again = false }: Announced): Promise<Refusal | null> {
  const found = await ourCheckRun(api, { owner, repo, app }, { commit: head, name: checkName })
  if (!found.ok) return found.refusal
  const run = found.value
  if (run === null) {
    const queued = { owner, repo, name: checkName, head_sha: head, status: 'queued' }
    const landed = async () => {
      const after = await ourCheckRun(api, { owner, repo, app }, { commit: head, name: checkName })
      return after.ok ? after.value !== null : null
    }
    return onceOnly(() => api.rest('POST /repos/{owner}/{repo}/check-runs', queued, z.unknown()), landed)
  }
  if (!again || run.status !== 'completed') return null
  const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
  return refusalIn(await api.rest(route, { owner, repo, check_run_id: run.id, status: 'queued' }, z.unknown()))
}
