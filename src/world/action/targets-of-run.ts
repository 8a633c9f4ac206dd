import { z } from 'zod'
import { queueEntry, sha } from '../../read/delivery-shapes.ts'
import type { Api } from '../github/api.ts'
import type { Target } from '../github/octokit.ts'
import { pullsOfHead } from '../github/pulls-of-head.ts'
import { Refused } from '../github/refusal.ts'
import type { RunTarget } from './event.ts'

const run = z.object({ event: z.string(), head_sha: sha, head_branch: z.string().nullable() })

/** The open pull requests, or the entry of the merge queue, that a run was for. Asked of GitHub: a fork writes what stands in the event. */
export async function targetsOfRun(api: Api, { owner, repo, run: id }: RunTarget): Promise<Target[]> {
  const got = await api.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: id }, run)
  if (!got.ok) throw new Refused(got.refusal)
  const { event, head_sha: head, head_branch: branch } = got.value
  const entry = event === 'merge_group' ? queueEntry(branch, head) : null
  if (entry !== null) return [{ owner, repo, mergeGroup: entry.group }]
  return (await pullsOfHead(api, { owner, repo }, head)).map((pull) => ({ owner, repo, pull }))
}
