import { z } from 'zod'
import type { Api } from '../github/api.ts'
import { must } from './api-of.ts'

const pull = z.object({ state: z.string(), head: z.object({ sha: z.string() }) })
const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'

/** The newest commit of a pull request, as GitHub has it now; null where it is closed. */
export async function newestHead(
  api: Api,
  { owner, repo, pull: number }: { owner: string; repo: string; pull: number },
): Promise<string | null> {
  const { state, head } = must(await api.rest(route, { owner, repo, pull_number: number }, pull))
  return state === 'open' ? head.sha : null
}
