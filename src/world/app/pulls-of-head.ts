import { z } from 'zod'
import type { Where } from '../../model/delivery.ts'
import type { Api } from '../github/api.ts'
import { must } from './api-of.ts'

const pulls = z.array(z.object({ number: z.number(), head: z.object({ sha: z.string() }) }))
const pageSize = 100
const pagesAtMost = 5

/**
 * Open pull requests whose newest commit this is. GitHub names those from forks neither in the payload nor by their commit, so the
 * list is read, the most recently updated 500.
 */
export async function pullsOfHead(api: Api, { owner, repo }: Where, head: string): Promise<number[]> {
  const found: number[] = []
  for (let page = 1; page <= pagesAtMost; page++) {
    const asked = { owner, repo, state: 'open', sort: 'updated', direction: 'desc', per_page: pageSize, page }
    const listed = must(await api.rest('GET /repos/{owner}/{repo}/pulls', asked, pulls))
    found.push(...listed.filter((it) => it.head.sha === head).map((it) => it.number))
    if (found.length > 0 || listed.length < pageSize) break
  }
  return found
}
