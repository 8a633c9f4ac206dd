import { z } from 'zod'
import type { Intent } from '../../model/intent.ts'
import { answerMarker } from '../../reply/markers.ts'
import type { Api } from './api.ts'
import { literal } from './literal.ts'
import { onceOnly, type Place, refusalIn } from './place.ts'
import type { Refusal } from './refusal.ts'

const anything = z.unknown()
const comments = z.array(z.object({ id: z.number(), body: z.string().optional() }))
const ourComments = z.object({
  repository: z
    .object({
      pullRequest: z
        .object({ comments: z.object({ nodes: z.array(z.object({ body: z.string(), viewerDidAuthor: z.boolean() }).nullable()) }) })
        .nullable(),
    })
    .nullable(),
})

/** Edits our comment, or writes it where there is none. */
export async function writeComment(
  api: Api,
  place: Place,
  { body, replaces }: Extract<Intent, { do: 'write-comment' }>,
): Promise<Refusal | null> {
  const { owner, repo, number } = place
  if (replaces !== null) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
    const edited = await api.rest(route, { owner, repo, comment_id: replaces, body }, anything)
    if (edited.ok) return null
    // Somebody deleted it since we looked: write it anew.
    if (edited.refusal.kind !== 'missing') return edited.refusal
  }
  const landed = async () => {
    const since = { owner, repo, issue_number: number, per_page: 100, page: 1 }
    for (; since.page <= 30; since.page++) {
      const found = await api.rest('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', since, comments)
      if (!found.ok) return null
      if (found.value.some((comment) => comment.body === body)) return true
      if (found.value.length < since.per_page) return false
    }
    return null
  }
  return onceOnly(() => post(api, place, body), landed)
}

/** Answers once: where a comment of ours already bears the answer's marker, nothing is written. */
export async function answerOnce(api: Api, place: Place, { body, to }: Extract<Intent, { do: 'answer' }>): Promise<Refusal | null> {
  const answered = async () => {
    const where = `repository(owner: ${literal(place.owner)}, name: ${literal(place.repo)})`
    const last = 'comments(last: 100) { nodes { body viewerDidAuthor } }'
    const query = `query { ${where} { pullRequest(number: ${place.number}) { ${last} } } }`
    const found = await api.graphql('query of our answers', query, ourComments)
    if (!found.ok) return found.refusal
    const nodes = found.value.data.repository?.pullRequest?.comments.nodes ?? []
    return nodes.some((it) => it?.viewerDidAuthor && it.body.trimEnd().endsWith(answerMarker(to)))
  }
  const before = await answered()
  if (typeof before === 'object') return before
  if (before) return null
  const landed = async () => {
    const after = await answered()
    return typeof after === 'object' ? null : after
  }
  return onceOnly(() => post(api, place, body), landed)
}

/** Deletes a comment; one that is gone already is no failure. */
export async function deleteComment(api: Api, place: Place, { id }: Extract<Intent, { do: 'delete-comment' }>): Promise<Refusal | null> {
  const { owner, repo } = place
  const refusal = refusalIn(
    await api.rest('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id }, anything),
  )
  return refusal?.kind === 'missing' ? null : refusal
}

function post(api: Api, { owner, repo, number }: Place, body: string) {
  return api.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, body }, anything)
}
