import { z } from 'zod'
import type { DigestIssue } from '../../model/digest.ts'
import type { ProjectIssue } from '../../model/project-intent.ts'
import { digestKey, readDigestMarker } from '../../reply/digest-marker.ts'
import { projectLabel, readProjectMarker } from '../../reply/project-marker.ts'
import type { Answer, Api } from './api.ts'
import { literal } from './literal.ts'
import type { Refusal } from './refusal.ts'

const pagesAtMost = 100

const account = z.object({ __typename: z.string(), login: z.string() }).nullable()
const issue = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string(),
  state: z.string(),
  viewerDidAuthor: z.boolean(),
  author: account,
  timelineItems: z.object({ nodes: z.array(z.object({ actor: account.optional() }).nullable()).nullable() }),
})
const answer = z.object({
  repository: z
    .object({
      issues: z
        .object({
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
          nodes: z.array(issue.nullable()).nullable(),
        })
        .nullish(),
    })
    .nullish(),
})

/** What an issue is asked for so that `issueOf` can tell whose it is. */
const fields = `pageInfo { hasNextPage endCursor } nodes { number title body state viewerDidAuthor author { __typename login }
  timelineItems(itemTypes: [CLOSED_EVENT], last: 1) { nodes { ... on ClosedEvent { actor { __typename login } } } } }`

type Where = { owner: string; repo: string }

/** Issues that this token's own account wrote. */
export interface OurIssues {
  projects: ProjectIssue[]
  /** The open one, else the oldest. */
  digest: DigestIssue | null
}

/** Every issue of ours, open or closed: of projects, and the digest. */
export async function ourIssues(api: Api, where: Where): Promise<Answer<OurIssues>> {
  const all: Found[] = []
  let after = ''
  for (let page = 0; page < pagesAtMost; page++) {
    const got = await pageOf(api, where, `labels: [${literal(projectLabel)}], first: 100${after}`)
    if (!got.ok) return got
    all.push(...got.value.issues)
    if (got.value.next === null) return { ok: true, value: sorted(all) }
    after = `, after: ${literal(got.value.next)}`
  }
  const why = `More than ${pagesAtMost * 100} issues bear the label ${projectLabel}: take it off those that are settled.`
  return { ok: false, refusal: { kind: 'invalid', status: null, why, maybeDone: false, retryAfter: null } }
}

/** Whether an issue of ours for a project, or the digest, is among the newest of the repository, whatever labels they bear. */
export async function isThereIssue(api: Api, where: Where, project: string): Promise<Answer<boolean>> {
  const got = await pageOf(api, where, 'first: 100, orderBy: {field: CREATED_AT, direction: DESC}')
  return got.ok ? { ok: true, value: got.value.issues.some((it) => keyOf(it) === project) } : got
}

/** An issue of ours, whichever it is. */
type Found = ProjectIssue | DigestIssue

function keyOf(issue: Found): string {
  return 'project' in issue ? issue.project : digestKey
}

function sorted(all: Found[]): OurIssues {
  const digests = all.flatMap((it) => ('project' in it ? [] : [it]))
  const [digest = null] = digests.toSorted((a, b) => Number(b.open) - Number(a.open) || a.number - b.number)
  return { projects: all.flatMap((it) => ('project' in it ? [it] : [])), digest }
}

async function pageOf(api: Api, { owner, repo }: Where, asked: string): Promise<Answer<{ issues: Found[]; next: string | null }>> {
  const what = 'query of our issues'
  const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { issues(${asked}) { ${fields} } } }`
  const got = await api.graphql(what, query, answer)
  if (!got.ok) return got
  const { data, faults } = got.value
  const found = data.repository?.issues
  if (!found || faults.length > 0) return { ok: false, refusal: hidden(api, faults[0]) }
  const { nodes, pageInfo } = found
  return { ok: true, value: { issues: (nodes ?? []).flatMap(issueOf), next: pageInfo.hasNextPage ? pageInfo.endCursor : null } }
}

function issueOf(found: z.infer<typeof issue> | null): Found[] {
  if (found?.viewerDidAuthor !== true) return []
  const { number, title, body, author } = found
  const open = found.state === 'OPEN'
  const digest = readDigestMarker(body)
  if (digest !== null) return [{ number, title, body, open, state: digest }]
  const marked = readProjectMarker(body)
  if (marked === null) return []
  const by = found.timelineItems.nodes?.at(-1)?.actor ?? null
  const closedByUs = !open && by !== null && by.login === author?.login && by.__typename === author.__typename
  return [{ number, title, body, open, closedByUs, ...marked }]
}

function hidden(api: Api, fault: { type: string; message: string } | undefined): Refusal {
  const said = fault?.message.replace(/\s+/g, ' ').slice(0, 200) ?? 'nothing'
  const kind = fault === undefined || /FORBIDDEN|NOT_FOUND/.test(fault.type) ? 'forbidden' : 'unavailable'
  const why = `GitHub did not show the issues (it said: ${said}). ${api.mend('POST /repos/{owner}/{repo}/issues')}`
  return { kind, status: null, why, maybeDone: false, retryAfter: null }
}
