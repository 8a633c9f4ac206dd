import { z } from 'zod'
import type { Intent } from '../../model/intent.ts'
import type { Api } from './api.ts'
import { ourCheckRun } from './check-runs.ts'
import { onceOnly, type Place, refusalIn } from './place.ts'
import type { Refusal } from './refusal.ts'

/** Keeps our one check run of a head open and says what it waits for. One that says so already is left alone. */
export async function awaitCheck(api: Api, place: Place, intent: Extract<Intent, { do: 'await-check' }>): Promise<Refusal | null> {
  const { owner, repo } = place
  const found = await ourCheckRun(api, place, intent)
  if (!found.ok) return found.refusal
  const run = found.value
  const mark = `awaits ${intent.commit}`
  if (run?.status === 'in_progress' && run.external_id === mark) return null
  const { title, summary, commit, name } = intent
  const body = { owner, repo, status: 'in_progress', external_id: mark, output: { title, summary } }
  if (run !== null)
    return refusalIn(
      await api.rest('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...body, check_run_id: run.id }, z.unknown()),
    )
  const landed = async () => {
    const after = await ourCheckRun(api, place, intent)
    return after.ok ? after.value !== null : null
  }
  return onceOnly(() => api.rest('POST /repos/{owner}/{repo}/check-runs', { ...body, name, head_sha: commit }, z.unknown()), landed)
}
