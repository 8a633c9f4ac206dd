import { z } from 'zod'
import type { InlineComment, Intent } from '../../model/intent.ts'
import type { Api } from './api.ts'
import { onceOnly, type Place } from './place.ts'
import type { Refusal } from './refusal.ts'
import { onShownLines } from './shown-lines.ts'

const anything = z.unknown()
const reviewComments = z.array(z.object({ body: z.string() }))

type OpenReview = Extract<Intent, { do: 'open-review' }>

/** Opens one review with all its inline comments, always as a comment. Where GitHub refuses it for a line, that line is left out, and said. */
export async function openReview(api: Api, place: Place, intent: OpenReview): Promise<Refusal | null> {
  const { comments } = intent
  const refusal = await open(api, place, intent)
  if (refusal?.status !== 422) return refusal
  const shown = await onShownLines(api, place, comments)
  if (!shown.ok || shown.value.length === comments.length) return refusal
  const again = shown.value.length === 0 ? null : await open(api, place, { ...intent, comments: shown.value })
  return again ?? { ...refusal, why: lost(comments.filter((it) => !shown.value.includes(it))) }
}

async function open(
  api: Api,
  { owner, repo, number: pull_number }: Place,
  { commit, body, comments: inline }: OpenReview,
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

function lost(comments: InlineComment[]): string {
  const places = comments.map(({ path, line }) => `${path}:${line}`).join(', ')
  return `GitHub takes no comment on ${places}: its diff does not show the line. What is said of it stands in the summary.`
}
