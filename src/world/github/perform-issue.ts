import { z } from 'zod'
import type { Intent } from '../../model/intent.ts'
import { projectLabel } from '../../reply/project-marker.ts'
import type { Answer, Api } from './api.ts'
import { assignable } from './assignable.ts'
import { literal } from './literal.ts'
import { haveLabel } from './perform-projects.ts'
import { onceOnly, type Place } from './place.ts'
import type { Refusal } from './refusal.ts'

const pagesAtMost = 20

const issue = z.object({ body: z.string(), createdAt: z.string(), viewerDidAuthor: z.boolean() })
const answer = z.object({
  repository: z
    .object({
      issues: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(issue.nullable()).nullable(),
      }),
    })
    .nullish(),
})

/** Opens an issue with our label, once: where one of ours already bears its marker, open or closed, nothing is done. */
export async function openIssueOnce(api: Api, place: Place, intent: Extract<Intent, { do: 'open-issue' }>): Promise<Refusal | null> {
  const { owner, repo } = place
  const { title, body, assign } = intent
  const before = await isOpened(api, place, intent)
  if (!before.ok) return before.refusal
  if (before.value) return null
  const unlabelled = await haveLabel(api, { owner, repo })
  if (unlabelled !== null) return unlabelled
  const assignees = await assignable(api, { owner, repo })(assign)
  const opened = { owner, repo, title, body, labels: [projectLabel], assignees }
  return onceOnly(
    () => api.rest('POST /repos/{owner}/{repo}/issues', opened, z.unknown()),
    async () => {
      const after = await isOpened(api, place, intent)
      return after.ok ? after.value : null
    },
  )
}

/** Whether one of ours bears the marker: from the newest back to the moment before which there can be none, whatever became of its label. */
async function isOpened(
  api: Api,
  { owner, repo }: Place,
  { marker, since }: Extract<Intent, { do: 'open-issue' }>,
): Promise<Answer<boolean>> {
  const fields = 'pageInfo { hasNextPage endCursor } nodes { body createdAt viewerDidAuthor }'
  let after = ''
  for (let page = 0; page < pagesAtMost; page++) {
    const asked = `first: 100, orderBy: {field: CREATED_AT, direction: DESC}${after}`
    const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { issues(${asked}) { ${fields} } } }`
    const got = await api.graphql('query of our issues', query, answer)
    if (!got.ok) return got
    const found = got.value.data.repository?.issues
    if (!found || got.value.faults.length > 0) return { ok: false, refusal: hidden(api, got.value.faults[0]?.message) }
    const issues = (found.nodes ?? []).filter((it) => it !== null)
    if (issues.some((it) => it.viewerDidAuthor && it.body.trimEnd().endsWith(marker))) return { ok: true, value: true }
    const isOlder = issues.some(({ createdAt }) => Date.parse(createdAt) < Date.parse(since))
    if (isOlder || !found.pageInfo.hasNextPage || found.pageInfo.endCursor === null) return { ok: true, value: false }
    after = `, after: ${literal(found.pageInfo.endCursor)}`
  }
  const why = `More than ${pagesAtMost * 100} issues were opened since the merge: whether this one is among them is not known, so it is not opened.`
  return { ok: false, refusal: { kind: 'invalid', status: null, why, maybeDone: false, retryAfter: null } }
}

function hidden(api: Api, said = 'nothing'): Refusal {
  const why = `GitHub did not show the issues (it said: ${said.replace(/\s+/g, ' ').slice(0, 200)}). ${api.mend('POST /repos/{owner}/{repo}/issues')}`
  return { kind: 'forbidden', status: null, why, maybeDone: false, retryAfter: null }
}
