import type { Answer } from '../../model/evidence.ts'
import { mayAnswer, readAnswer } from '../../read/answer.ts'
import type { Conversation } from './conversation.ts'

/** What people said to our questions: comments, replies on lines, and the words of opinions. Neither bots, nor strangers who wrote nothing here. */
export function answersIn({ author, comments, threads, reviews }: Conversation): Answer[] {
  const spoken = [...comments, ...threads.flatMap((thread) => thread.comments.nodes), ...reviews]
  return spoken.flatMap(({ body, url, author: by, authorAssociation }) => {
    if (by?.__typename !== 'User' || !mayAnswer(by.login, author?.login, authorAssociation)) return []
    const answer = readAnswer(body)
    return answer === null ? [] : [{ by: by.login, url, ...answer }]
  })
}
