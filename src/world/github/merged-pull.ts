import type { MergedPull } from '../../model/merged-pull.ts'
import type { Answer, Api } from './api.ts'
import { type Conversation, readConversation } from './conversation.ts'
import { saidIn } from './said.ts'

/** A pull request with what we said on it, once it is merged; null where it is not. */
export async function readMergedPull(api: Api, where: { owner: string; repo: string; number: number }): Promise<Answer<MergedPull | null>> {
  const got = await readConversation(api, { ...where, context: null })
  if (!got.ok) return got
  const { number, title, author, mergedBy, mergedAt, headRefOid: head } = got.value
  if (!mergedAt) return { ok: true, value: null }
  const { comments } = saidIn(got.value)
  return { ok: true, value: { number, title, author: loginOf(author), mergedBy: loginOf(mergedBy), mergedAt, head, comments } }
}

function loginOf(who: Conversation['mergedBy']): string | null {
  if (!who) return null
  return who.__typename === 'Bot' ? `${who.login.replace(/\[bot\]$/, '')}[bot]` : who.login
}
