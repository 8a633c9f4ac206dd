import { z } from 'zod'
import type { Intent } from '../../model/intent.ts'
import type { Answer, Api } from './api.ts'
import { editInlineComments } from './edit-inline.ts'
import type { Refusal } from './refusal.ts'

/** What came of a list of intents; `why` names what GitHub said and the mend. */
export interface Performed {
  done: Intent[]
  failed: { intent: Intent; why: string }[]
}

interface Place {
  owner: string
  repo: string
  number: number
}

const anything = z.unknown()
const comments = z.array(z.object({ id: z.number(), body: z.string().optional() }))
const reviewComments = z.array(z.object({ body: z.string() }))

/** Does what was planned, in order. One intent that fails leaves the others; doing a list twice changes nothing more. */
export async function perform(api: Api, place: Place, intents: Intent[]): Promise<Performed> {
  const performed: Performed = { done: [], failed: [] }
  const edits = intents.filter((intent) => intent.do === 'edit-inline')
  for (const intent of intents) {
    if (intent.do === 'edit-inline') continue
    const refusal = await performOne(api, place, intent)
    if (refusal === null) performed.done.push(intent)
    else performed.failed.push({ intent, why: refusal.why })
  }
  for (const { intent, refusal } of await editInlineComments(api, edits)) {
    if (refusal === null) performed.done.push(intent)
    else performed.failed.push({ intent, why: refusal.why })
  }
  return performed
}

async function performOne(
  api: Api,
  { owner, repo, number }: Place,
  intent: Exclude<Intent, { do: 'edit-inline' }>,
): Promise<Refusal | null> {
  const at = { owner, repo }
  switch (intent.do) {
    case 'write-comment':
      return writeComment(api, { owner, repo, number }, intent)
    case 'delete-comment': {
      const deleted = await api.rest(
        'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
        { ...at, comment_id: intent.id },
        anything,
      )
      return deleted.ok || deleted.refusal.kind === 'missing' ? null : deleted.refusal
    }
    case 'open-review':
      return openReview(api, { owner, repo, number }, intent)
    case 'set-status': {
      const { commit: sha, context, state, url } = intent
      const description = shortened(intent.description)
      const body = { ...at, sha, context, state, description, ...(url === null ? {} : { target_url: url }) }
      return refusalIn(await api.rest('POST /repos/{owner}/{repo}/statuses/{sha}', body, anything))
    }
    default:
      return intent satisfies never
  }
}

async function writeComment(api: Api, place: Place, { body, replaces }: Extract<Intent, { do: 'write-comment' }>): Promise<Refusal | null> {
  const { owner, repo, number } = place
  if (replaces !== null) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
    const edited = await api.rest(route, { owner, repo, comment_id: replaces, body }, anything)
    if (edited.ok) return null
    // Somebody deleted it since we looked: write it anew.
    if (edited.refusal.kind !== 'missing') return edited.refusal
  }
  const create = () =>
    api.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, body }, anything)
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
  return onceOnly(create, landed)
}

async function openReview(
  api: Api,
  place: Place,
  { commit, body, comments: inline }: Extract<Intent, { do: 'open-review' }>,
): Promise<Refusal | null> {
  const { owner, repo, number: pull_number } = place
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

/** Creates a thing. Where no answer came, looks whether it is there before trying once more, so that it never stands twice. */
async function onceOnly(create: () => Promise<Answer<unknown>>, landed: () => Promise<boolean | null>): Promise<Refusal | null> {
  const first = await create()
  if (first.ok) return null
  if (!first.refusal.maybeDone) return first.refusal
  const there = await landed()
  if (there === null) return first.refusal
  return there ? null : refusalIn(await create())
}

function refusalIn(answer: Answer<unknown>): Refusal | null {
  return answer.ok ? null : answer.refusal
}

/** A status's description as GitHub takes it: 140 characters. */
export function shortened(description: string): string {
  const all = [...description]
  return all.length <= 140 ? description : `${all.slice(0, 139).join('')}…`
}
