import { z } from 'zod'
import type { Answer, Api } from './api.ts'

const diffEntry = z.object({
  filename: z.string(),
  status: z.string(),
  previous_filename: z.string().optional(),
  additions: z.number(),
  deletions: z.number(),
  patch: z.string().optional(),
})

/** One file of a comparison, as GitHub tells it; ids and modes come from the trees. */
export type DiffEntry = z.infer<typeof diffEntry>

/** Where two commits part, and the files GitHub shows between that point and the second one. */
export interface Comparison {
  mergeBase: string
  /** The first commit is an ancestor of the second, or the same. */
  isAncestor: boolean
  files: DiffEntry[]
}

const comparison = z.object({ status: z.string(), merge_base_commit: z.object({ sha: z.string() }), files: z.array(diffEntry).optional() })

/** Files in one comparison, which GitHub puts on its first page whole. */
const filesAtMost = 300
const pageSize = 100
/** GitHub lists 3,000 files of a pull request; the trees tell the rest, without lines. */
const lastPage = 30

/** Compares by one request; the files beyond its 300 come from the pull request's own list, where there is one. */
export async function compare(
  api: Api,
  { owner, repo, base, head, pull }: { owner: string; repo: string; base: string; head: string; pull: number | null },
): Promise<Answer<Comparison>> {
  const first = await api.rest(
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    { owner, repo, basehead: `${base}...${head}`, per_page: 1 },
    comparison,
  )
  if (!first.ok) return first
  const { merge_base_commit, status, files = [] } = first.value
  const listed = files.length >= filesAtMost && pull !== null
  for (let page = filesAtMost / pageSize + 1; listed && page <= lastPage; page++) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    const more = await api.rest(route, { owner, repo, pull_number: pull, per_page: pageSize, page }, z.array(diffEntry))
    if (!more.ok) return more
    files.push(...more.value)
    if (more.value.length < pageSize) break
  }
  return { ok: true, value: { mergeBase: merge_base_commit.sha, isAncestor: status === 'ahead' || status === 'identical', files } }
}
