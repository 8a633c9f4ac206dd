import { z } from 'zod'
import { settingsPath } from '../../model/settings.ts'
import type { Answer, Api } from './api.ts'
import { literal } from './literal.ts'
import type { Refusal } from './refusal.ts'

const nodes = <T extends z.ZodType>(node: T) =>
  z
    .array(node.nullable())
    .nullable()
    .transform((all) => (all ?? []).filter((it) => it !== null))
const list = <T extends z.ZodType>(node: T) =>
  z.object({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }), nodes: nodes(node) })

const actor = z.object({ __typename: z.string(), login: z.string() }).nullable()
const id = z.union([z.string(), z.number()]).transform(Number)
const spoken = { body: z.string(), url: z.string(), author: actor, authorAssociation: z.string() }
const comment = z.object({ ...spoken, fullDatabaseId: id, createdAt: z.string(), viewerDidAuthor: z.boolean() })
const inline = z.object({
  ...spoken,
  id: z.string(),
  fullDatabaseId: id,
  viewerDidAuthor: z.boolean(),
  isMinimized: z.boolean(),
  reactions: z.object({ totalCount: z.number() }),
})
const thread = z.object({
  isResolved: z.boolean(),
  path: z.string(),
  line: z.number().nullable(),
  comments: z.object({ totalCount: z.number(), nodes: nodes(inline) }),
})
const review = z.object({ ...spoken, state: z.string(), commit: z.object({ oid: z.string() }).nullable() })
const writer = z.object({ author: actor })
const none = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] }
const lists = z.object({
  comments: list(comment),
  threads: list(thread),
  reviews: list(review)
    .nullable()
    .transform((it) => it ?? none),
  writers: list(writer)
    .nullable()
    .transform((it) => it ?? none),
})
type Lists = z.infer<typeof lists>
type ListName = keyof Lists

const status = z.object({ context: z.object({ state: z.string(), description: z.string().nullable() }).nullable() }).nullish()
const file = z.object({ oid: z.string(), object: z.object({ text: z.string().nullish() }).nullable() }).nullish()
const commit = z.object({ oid: z.string(), file, status })
const pull = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string(),
  url: z.string(),
  isDraft: z.boolean(),
  state: z.string(),
  isCrossRepository: z.boolean(),
  author: actor,
  baseRefName: z.string(),
  baseRefOid: z.string(),
  headRefOid: z.string(),
  mergedAt: z.string().nullish(),
  mergedBy: actor.nullish(),
  mergeCommit: z.object({ parents: z.object({ nodes: nodes(z.object({ oid: z.string() })) }) }).nullish(),
  baseRef: z.object({ target: z.object({ oid: z.string(), file }).nullable() }).nullable(),
  commits: z.object({ nodes: nodes(z.object({ commit })) }),
})

/** A pull request and all that was said on it. */
export type Conversation = z.infer<typeof pull> & { repository: string } & { [name in ListName]: Lists[name]['nodes'] }

const saidFields = 'body url authorAssociation author { __typename login }'
const fields: Record<ListName, [call: string, fields: string]> = {
  comments: ['comments(first: 100', `fullDatabaseId createdAt viewerDidAuthor ${saidFields}`],
  threads: [
    'reviewThreads(first: 100',
    `isResolved path line comments(first: 20) { totalCount nodes { id fullDatabaseId viewerDidAuthor isMinimized
      ${saidFields} reactions(content: THUMBS_DOWN, first: 1) { totalCount } } }`,
  ],
  reviews: ['latestOpinionatedReviews(first: 100', `state commit { oid } ${saidFields}`],
  writers: ['latestOpinionatedReviews(first: 100, writersOnly: true', 'author { __typename login }'],
}

function select(name: ListName, after: string | null): string {
  const [call, inner] = fields[name]
  const cursor = after === null ? '' : `, after: ${literal(after)}`
  return `${name}: ${call}${cursor}) { pageInfo { hasNextPage endCursor } nodes { ${inner} } }`
}

const settingsFile = `file(path: ${literal(settingsPath)}) { oid object { ... on Blob { text } } }`

function pullFields(context: string | null): string {
  const status = context === null ? '' : `status { context(name: ${literal(context)}) { state description } }`
  return `number title body url isDraft state isCrossRepository author { __typename login } baseRefName baseRefOid headRefOid mergedAt mergedBy { __typename login }
  mergeCommit { parents(first: 1) { nodes { oid } } }
  baseRef { target { ... on Commit { oid ${settingsFile} } } }
  commits(last: 1) { nodes { commit { oid ${settingsFile} ${status} } } }`
}

/** How many further pages of one list are asked for: 3,000 entries; GitHub takes 2,500 comments. What is beyond only lacks: an approval does not count, something said may be said again. */
const pagesAtMost = 29

/** Asks for the pull request, its conversation and the configuration's text in one query; further pages only where a list is long. */
export async function readConversation(
  api: Api,
  { owner, repo, number, context }: { owner: string; repo: string; number: number; context: string | null },
): Promise<Answer<Conversation>> {
  async function ask<T>(name: string, wanted: string, schema: z.ZodType<T>): Promise<Answer<{ pullRequest: T; nameWithOwner: string }>> {
    const where = `repository(owner: ${literal(owner)}, name: ${literal(repo)})`
    const answer = await api.graphql(
      `query of ${name}`,
      `query { ${where} { nameWithOwner pullRequest(number: ${number}) { ${wanted} } } }`,
      z.object({ repository: z.object({ nameWithOwner: z.string(), pullRequest: schema.nullable() }).nullable() }),
    )
    if (!answer.ok) return answer
    const { repository } = answer.value.data
    if (repository?.pullRequest)
      return { ok: true, value: { pullRequest: repository.pullRequest, nameWithOwner: repository.nameWithOwner } }
    const said = answer.value.faults.map((fault) => fault.message).join('; ')
    return { ok: false, refusal: unseen(`${owner}/${repo}#${number}`, said, api.mend('query')) }
  }

  const all = Object.keys(fields) as ListName[]
  const wanted = `${pullFields(context)} ${all.map((name) => select(name, null)).join(' ')}`
  const first = await ask(`pull request ${number}`, wanted, pull.and(lists))
  if (!first.ok) return first
  const { pullRequest: found, nameWithOwner } = first.value
  for (const name of all) {
    let { pageInfo } = found[name]
    for (let pages = 0; pageInfo.hasNextPage && pages < pagesAtMost; pages++) {
      const next = await ask(`more ${name}`, select(name, pageInfo.endCursor), z.object({ [name]: lists.shape[name] }))
      if (!next.ok) return next
      const more = next.value.pullRequest[name] as Lists[ListName]
      ;(found[name].nodes as unknown[]).push(...more.nodes)
      pageInfo = more.pageInfo
    }
  }
  const { comments, threads, reviews, writers, ...rest } = found
  const said = { comments: comments.nodes, threads: threads.nodes, reviews: reviews.nodes, writers: writers.nodes }
  return { ok: true, value: { ...rest, ...said, repository: nameWithOwner } }
}

function unseen(what: string, said: string, mend: string): Refusal {
  const why = `GitHub did not show ${what}${said ? `: ${said}` : ''}. Check its number. ${mend}`
  return { kind: 'missing', status: null, why, maybeDone: false, retryAfter: null }
}
