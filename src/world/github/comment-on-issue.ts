import { z } from 'zod'
import type { ProjectIntent } from '../../model/project-intent.ts'
import type { Api } from './api.ts'
import { literal } from './literal.ts'
import { onceOnly } from './place.ts'
import type { Refusal } from './refusal.ts'

/** The endpoint that comments, on an issue and on a pull request. */
export const commentRoute = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'

const talk = z.object({
  repository: z
    .object({
      issue: z
        .object({
          comments: z.object({ nodes: z.array(z.object({ body: z.string(), viewerDidAuthor: z.boolean() }).nullable()).nullable() }),
        })
        .nullish(),
    })
    .nullish(),
})

/** A comment that is the last one of ours already is not written again. */
export async function commentOnIssue(
  api: Api,
  { owner, repo }: { owner: string; repo: string },
  { number, body }: Extract<ProjectIntent, { do: 'comment-issue' }>,
): Promise<Refusal | null> {
  const isSaid = async () => {
    const last = `issue(number: ${number}) { comments(last: 30) { nodes { body viewerDidAuthor } } }`
    const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${last} } }`
    const found = await api.graphql('query of comments on our issues', query, talk)
    if (!found.ok) return found.refusal
    const ours = (found.value.data.repository?.issue?.comments.nodes ?? []).filter((it) => it?.viewerDidAuthor)
    return ours.at(-1)?.body.trim() === body.trim()
  }
  const before = await isSaid()
  if (typeof before === 'object') return before
  if (before) return null
  const create = () => api.rest(commentRoute, { owner, repo, issue_number: number, body }, z.unknown())
  return onceOnly(create, async () => {
    const after = await isSaid()
    return typeof after === 'object' ? null : after
  })
}
