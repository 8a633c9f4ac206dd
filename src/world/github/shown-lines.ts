import { z } from 'zod'
import type { InlineComment } from '../../model/intent.ts'
import { hunkHeader } from '../../read/diff.ts'
import type { Answer, Api } from './api.ts'
import type { Place } from './place.ts'

const files = z.array(z.object({ filename: z.string(), patch: z.string().optional() }))
const pageSize = 100
/** GitHub lists 3,000 files of a pull request. */
const lastPage = 30

/** Of some inline comments those on lines that GitHub shows in its diff: on any other it takes none. */
export async function onShownLines(api: Api, { owner, repo, number }: Place, comments: InlineComment[]): Promise<Answer<InlineComment[]>> {
  const left = new Set(comments.map(({ path }) => path))
  const shown: InlineComment[] = []
  for (let page = 1; left.size > 0 && page <= lastPage; page++) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    const listed = await api.rest(route, { owner, repo, pull_number: number, per_page: pageSize, page }, files)
    if (!listed.ok) return listed
    for (const { filename, patch = '' } of listed.value) {
      if (left.delete(filename)) shown.push(...comments.filter((it) => it.path === filename && isIn(patch, it)))
    }
    if (listed.value.length < pageSize) break
  }
  return { ok: true, value: comments.filter((it) => shown.includes(it)) }
}

function isIn(patch: string, { line, startLine }: InlineComment): boolean {
  const parts = patch.split('\n').map(hunkHeader)
  return parts.some((part) => part !== null && part.newStart <= (startLine ?? line) && line < part.newStart + part.newLines)
}
