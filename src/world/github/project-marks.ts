import { z } from 'zod'
import type { Batch } from './batch.ts'
import { literal } from './literal.ts'
import type { Refusal } from './refusal.ts'

export interface Mark {
  name: string
  at: string
}

/** Pages of 100 that are read of each. */
const pagesAtMost = { tags: 10, merges: 5 }

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
const target = z.object({ committedDate: z.string().optional(), tagger: z.object({ date: z.string().nullish() }).nullish() }).nullish()
const tags = z.object({ pageInfo, nodes: z.array(z.object({ name: z.string(), target }).nullable()).nullable() })
const commit = z.object({ messageHeadline: z.string(), committedDate: z.string(), parents: z.object({ totalCount: z.number() }) })
const commits = z.object({ history: z.object({ pageInfo, nodes: z.array(commit.nullable()).nullable() }).optional() })

/** Tags by date, and the last merges, newest first. `refusal`: not all that was wanted could be read. */
export async function readMarks(batch: Batch, tip: string): Promise<{ marks: Mark[]; refusal: Refusal | null }> {
  const [tagged, merged] = await Promise.all([readTags(batch), readMerges(batch, tip)])
  return { marks: [...tagged.marks, ...merged.marks], refusal: tagged.refusal ?? merged.refusal }
}

async function readTags(batch: Batch): Promise<{ marks: Mark[]; refusal: Refusal | null }> {
  const marks: Mark[] = []
  let after: string | null = null
  for (let page = 0; page < pagesAtMost.tags; page++) {
    const order = 'orderBy: {field: TAG_COMMIT_DATE, direction: DESC}'
    const named = 'name target { ... on Commit { committedDate } ... on Tag { tagger { date } } }'
    const field: string = `refs(refPrefix: "refs/tags/", first: 100, ${order}${from(after)}) { pageInfo { hasNextPage endCursor } nodes { ${named} } }`
    const got = await batch({ on: 'repository', field, weight: 20, schema: tags })
    if (!got.ok) return { marks, refusal: got.refusal }
    for (const node of got.value?.nodes ?? []) {
      const at = node?.target?.committedDate ?? node?.target?.tagger?.date
      if (node !== null && at != null) marks.push({ name: node.name, at })
    }
    if (got.value?.pageInfo.hasNextPage !== true) break
    after = got.value.pageInfo.endCursor
  }
  return { marks, refusal: null }
}

async function readMerges(batch: Batch, tip: string): Promise<{ marks: Mark[]; refusal: Refusal | null }> {
  const marks: Mark[] = []
  let after: string | null = null
  for (let page = 0; page < pagesAtMost.merges; page++) {
    const told = 'messageHeadline committedDate parents(first: 2) { totalCount }'
    const history: string = `history(first: 100${from(after)}) { pageInfo { hasNextPage endCursor } nodes { ${told} } }`
    const field = `object(oid: ${literal(tip)}) { ... on Commit { ${history} } }`
    const got = await batch({ on: 'repository', field, weight: 20, schema: commits })
    if (!got.ok) return { marks, refusal: got.refusal }
    const found = got.value?.history
    for (const node of found?.nodes ?? []) {
      if (node !== null && node.parents.totalCount > 1) marks.push({ name: node.messageHeadline, at: node.committedDate })
    }
    if (found?.pageInfo.hasNextPage !== true) break
    after = found.pageInfo.endCursor
  }
  return { marks, refusal: null }
}

function from(cursor: string | null): string {
  return cursor === null ? '' : `, after: ${literal(cursor)}`
}
