import { z } from 'zod'
import type { Where } from '../../model/delivery.ts'
import type { Api } from '../github/api.ts'
import { literal } from '../github/literal.ts'
import { type Refusal, Refused } from '../github/refusal.ts'
import { must } from './api-of.ts'

/** An open pull request and its newest commit. */
export interface Head {
  where: Where
  number: number
  oid: string
  updatedAt: string
}

/** A repository, from some page of its open pull requests on. */
export interface Listing {
  where: Where
  after: string | null
}

const pull = z.object({ number: z.number(), headRefOid: z.string(), updatedAt: z.string() })
const pulls = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(pull.nullable()).nullable(),
})
const answer = z.record(z.string(), z.object({ pullRequests: pulls }).nullish())

/** Open pull requests of up to 50 repositories by one query of one point of GitHub's quota, the most recently updated 50 of each; `more` lists the rest. */
export async function openHeads(api: Api, listings: Listing[]): Promise<{ heads: Head[]; more: Listing[] }> {
  if (listings.length === 0) return { heads: [], more: [] }
  const fields = listings.map(({ where: { owner, repo }, after }, i) => {
    const cursor = after === null ? '' : `, after: ${literal(after)}`
    const list = `pullRequests(states: OPEN, first: 50, orderBy: {field: UPDATED_AT, direction: DESC}${cursor})`
    const inner = `${list} { pageInfo { hasNextPage endCursor } nodes { number headRefOid updatedAt } }`
    return `r${i}: repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${inner} }`
  })
  const name = `query of open pull requests in ${listings.length} repositories`
  const { data, faults } = must(await api.graphql(name, `query { ${fields.join('\n')} }`, answer))
  const heads: Head[] = []
  const more: Listing[] = []
  for (const [i, { where }] of listings.entries()) {
    const found = data[`r${i}`]?.pullRequests
    for (const it of found?.nodes ?? []) {
      if (it !== null) heads.push({ where, number: it.number, oid: it.headRefOid, updatedAt: it.updatedAt })
    }
    if (found?.pageInfo.hasNextPage) more.push({ where, after: found.pageInfo.endCursor })
  }
  const refused = faults.find(({ type }) => type !== 'NOT_FOUND')
  if (heads.length === 0 && refused !== undefined) throw new Refused(forbidden(`${refused.message.slice(0, 300)}. ${api.mend(name)}`))
  return { heads, more }
}

function forbidden(why: string): Refusal {
  return { kind: 'forbidden', status: null, why: `GitHub showed no pull request: ${why}`, maybeDone: false, retryAfter: null }
}
