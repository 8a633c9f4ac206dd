import { z } from 'zod'
import type { Intent } from '../../model/intent.ts'
import type { Api } from './api.ts'
import { awaitCheck } from './await-check.ts'
import { editInlineComments } from './edit-inline.ts'
import { concludeCheck } from './perform-check.ts'
import { answerOnce, deleteComment, writeComment } from './perform-comment.ts'
import { openIssueOnce } from './perform-issue.ts'
import { openReview } from './perform-review.ts'
import { type Place, refusalIn } from './place.ts'
import type { Refusal } from './refusal.ts'

/** What came of a list of intents; `why` names what GitHub said and the mend. */
export interface Performed {
  done: Intent[]
  failed: { intent: Intent; why: string; refusal: Refusal }[]
}

const anything = z.unknown()

/** Does what was planned, in order. One intent that fails leaves the others; doing a list twice changes nothing more. */
export async function perform(api: Api, place: Place, intents: Intent[]): Promise<Performed> {
  const performed: Performed = { done: [], failed: [] }
  const add = (intent: Intent, refusal: Refusal | null) => {
    if (refusal === null) performed.done.push(intent)
    else performed.failed.push({ intent, why: refusal.why, refusal })
  }
  for (const intent of intents) if (intent.do !== 'edit-inline') add(intent, await performOne(api, place, intent))
  const edits = intents.filter((intent) => intent.do === 'edit-inline')
  for (const { intent, refusal } of await editInlineComments(api, edits)) add(intent, refusal)
  return performed
}

async function performOne(api: Api, place: Place, intent: Exclude<Intent, { do: 'edit-inline' }>): Promise<Refusal | null> {
  const { owner, repo } = place
  switch (intent.do) {
    case 'write-comment':
      return writeComment(api, place, intent)
    case 'delete-comment':
      return deleteComment(api, place, intent)
    case 'answer':
      return answerOnce(api, place, intent)
    case 'open-review':
      return openReview(api, place, intent)
    case 'conclude-check':
      return concludeCheck(api, place, intent)
    case 'await-check':
      return awaitCheck(api, place, intent)
    case 'open-issue':
      return openIssueOnce(api, place, intent)
    case 'react': {
      const body = { owner, repo, comment_id: intent.comment, content: intent.content }
      return refusalIn(await api.rest('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', body, anything))
    }
    case 'set-status': {
      const { commit: sha, context, state, url } = intent
      const description = shortened(intent.description)
      const body = { owner, repo, sha, context, state, description, ...(url === null ? {} : { target_url: url }) }
      return refusalIn(await api.rest('POST /repos/{owner}/{repo}/statuses/{sha}', body, anything))
    }
    default:
      return intent satisfies never
  }
}

/** A status's description as GitHub takes it: 140 characters. */
export function shortened(description: string): string {
  const all = [...description]
  return all.length <= 140 ? description : `${all.slice(0, 139).join('')}…`
}
