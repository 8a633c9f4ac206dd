import type { Said } from '../../model/intent.ts'
import type { Conversation } from './conversation.ts'
import { saidIn } from './said.ts'

/** What may move between a review and the moment when it is written. */
export interface Sight {
  open: boolean
  head: string
  baseRef: string
  body: string
  draft: boolean
  said: Said
}

export function sightOf(conversation: Conversation): Sight {
  const { state, headRefOid, baseRefName, body, isDraft } = conversation
  return { open: state === 'OPEN', head: headRefOid, baseRef: baseRefName, body, draft: isDraft, said: saidIn(conversation) }
}

/** Whether a review of the one is no review of the other. The tip of base is left out: a push to it that counts asks for a review of its own. */
export function hasMoved(seen: Sight, now: Sight): boolean {
  return seen.head !== now.head || seen.baseRef !== now.baseRef || seen.body !== now.body || seen.draft !== now.draft
}
