import type { Approval } from '../../model/evidence.ts'
import type { Conversation } from './conversation.ts'

/**
 * People whose last opinion approves the pull request's head as it is now. `asHead` is the commit under review: in the
 * merge queue the approval of the pull request's head counts for the queue's commit.
 */
export function approvalsIn(conversation: Conversation, asHead: string): Approval[] {
  const writers = new Set(conversation.writers.map((review) => review.author?.login))
  return conversation.reviews.flatMap(({ state, author, commit }) => {
    const approves = state === 'APPROVED' && author?.__typename === 'User' && commit?.oid === conversation.headRefOid
    return approves ? [{ login: author.login, commit: asHead, mayWrite: writers.has(author.login) }] : []
  })
}
