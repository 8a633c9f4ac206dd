import type { OurThread, Said } from '../../model/intent.ts'
import { summaryMarker } from '../../reply/markers.ts'
import type { Conversation } from './conversation.ts'

const inlineMarker = /<!-- mle-review:v1 kind=inline fp=([A-Za-z0-9:_-]{1,100}) -->\s*$/

/** What we said before: comments that bear our marker **and** that GitHub says this token's own account wrote. */
export function saidIn(conversation: Conversation): Said {
  const comments = conversation.comments
    .filter((comment) => comment.viewerDidAuthor && comment.body.trimEnd().endsWith(summaryMarker))
    .map(({ fullDatabaseId, body, createdAt }) => ({ id: fullDatabaseId, body, createdAt }))
  return { comments, threads: conversation.threads.flatMap(ourThread) }
}

function ourThread(thread: Conversation['threads'][number]): OurThread[] {
  const [first, ...replies] = thread.comments.nodes
  const fingerprint = first === undefined ? undefined : inlineMarker.exec(first.body)?.[1]
  if (first === undefined || fingerprint === undefined || !first.viewerDidAuthor) return []
  const thumbsDown = first.reactions.totalCount > 0
  const replied = thread.comments.totalCount > thread.comments.nodes.length || replies.some((reply) => reply.author?.__typename !== 'Bot')
  return [
    {
      id: first.fullDatabaseId,
      node: first.id,
      fingerprint,
      path: thread.path,
      line: thread.line,
      body: first.body,
      resolved: thread.isResolved,
      answered: replied || thumbsDown,
      thumbsDown,
      minimised: first.isMinimized,
    },
  ]
}
