import type { Answer } from '../../model/evidence.ts'
import { limits } from '../../model/limits.ts'
import { mayAnswer, readAnswer } from '../../read/answer.ts'
import type { Conversation } from './conversation.ts'

/**
 * What people said to our questions: comments, replies on lines, and the words of opinions. Neither bots, nor strangers who wrote nothing
 * here. Of very many the last.
 */
export function answersIn({ author, comments, threads, reviews }: Conversation): Answer[] {
  const found: Answer[] = []
  const spoken = [...comments, ...threads.flatMap((thread) => thread.comments.nodes), ...reviews]
  let left: number = limits.answersCharacters
  for (const { body, url, author: by, authorAssociation } of spoken.toReversed()) {
    if (found.length === limits.answers || left <= 0) break
    if (by?.__typename !== 'User' || !mayAnswer(by.login, author?.login, authorAssociation)) continue
    left -= body.length
    const answer = readAnswer(body)
    if (answer !== null) found.unshift({ by: by.login, url, ...answer })
  }
  return found
}
