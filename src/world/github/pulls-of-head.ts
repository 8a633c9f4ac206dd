import { z } from 'zod'
import type { Where } from '../../model/delivery.ts'
import type { Api } from './api.ts'
import { literal } from './literal.ts'
import { Refused } from './refusal.ts'

const pulls = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(z.object({ number: z.number(), headRefOid: z.string() }).nullable()).nullable(),
})
const answer = z.object({ repository: z.object({ pullRequests: pulls }).nullable() })
const pagesAtMost = 10

/**
 * Open pull requests whose newest commit this is. GitHub names those from forks neither in the payload nor by their commit, so the
 * list is read, the most recently updated 1,000.
 */
export async function pullsOfHead(api: Api, { owner, repo }: Pick<Where, 'owner' | 'repo'>, head: string): Promise<number[]> {
  const found: number[] = []
  let after: string | null = null
  for (let page = 1; page <= pagesAtMost; page++) {
    const cursor: string = after === null ? '' : `, after: ${literal(after)}`
    const list = `pullRequests(states: OPEN, first: 100, orderBy: {field: UPDATED_AT, direction: DESC}${cursor})`
    const fields = `${list} { pageInfo { hasNextPage endCursor } nodes { number headRefOid } }`
    const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${fields} } }`
    const got = await api.graphql('query of open pull requests', query, answer)
    if (!got.ok) throw new Refused(got.refusal)
    const listed = got.value.data.repository?.pullRequests
    found.push(...(listed?.nodes ?? []).flatMap((it) => (it?.headRefOid === head ? [it.number] : [])))
    if (!listed?.pageInfo.hasNextPage) break
    after = listed.pageInfo.endCursor
  }
  return found
}
