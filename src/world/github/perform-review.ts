import { z } from 'zod'
import type { Intent } from '../../model/intent.ts'
import type { Api } from './api.ts'
import { onceOnly, type Place } from './place.ts'
import type { Refusal } from './refusal.ts'

const anything = z.unknown()
const reviewComments = z.array(z.object({ body: z.string() }))

/** Opens one review with all its inline comments, always as a comment. */
export async function openReview(
  api: Api,
  { owner, repo, number: pull_number }: Place,
  { commit, body, comments: inline }: Extract<Intent, { do: 'open-review' }>,
): Promise<Refusal | null> {
  const at = { owner, repo, pull_number }
  const lines = inline.map(({ path, line, startLine, body: text }) => {
    const start = startLine === null || startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }
    return { path, line, side: 'RIGHT', ...start, body: text }
  })
  const create = () =>
    api.rest(
      'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
      { ...at, commit_id: commit, body, event: 'COMMENT', comments: lines },
      anything,
    )
  const landed = async () => {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
    const found = await api.rest(route, { ...at, sort: 'created', direction: 'desc', per_page: 100 }, reviewComments)
    return found.ok ? lines.every((line) => found.value.some((comment) => comment.body === line.body)) : null
  }
  return onceOnly(create, landed)
}
