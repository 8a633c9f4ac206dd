import type { Answer } from '../../model/evidence.ts'
import { readAnswer } from '../../read/answer.ts'
import type { Conversation } from './conversation.ts'

/** Whose word counts beside the author's: a member's of the organisation may be told as a contributor's, where the token may not see it. */
const insiders = ['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR']

/** What people said to our questions: comments, replies on lines, and the words of opinions. Neither bots, nor strangers who wrote nothing here. */
export function answersIn({ author, comments, threads, reviews }: Conversation): Answer[] {
  const spoken = [...comments, ...threads.flatMap((thread) => thread.comments.nodes), ...reviews]
  return spoken.flatMap(({ body, url, author: by, authorAssociation }) => {
    if (by?.__typename !== 'User') return []
    if (by.login !== author?.login && !insiders.includes(authorAssociation)) return []
    const answer = readAnswer(body)
    return answer === null ? [] : [{ by: by.login, url, ...answer }]
  })
}
