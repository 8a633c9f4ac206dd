import { z } from 'zod'
import { mayAnswer, readAnswer } from './answer.ts'
import { account, id, isBot, name, payloadWith, type Slimmer, sha, whereOf } from './delivery-shapes.ts'
import { slashLine } from './slash-command.ts'

const pull = z.object({
  number: id,
  state: z.string(),
  draft: z.boolean().nullish(),
  merged: z.boolean().nullish(),
  head: z.object({ sha }),
})
const pullEvent = payloadWith({
  pull_request: pull,
  label: z.object({ name }).nullish(),
  before: sha.nullish(),
  changes: z.object({ body: z.unknown(), base: z.unknown() }).partial().nullish(),
})

/** `pull_request`. An edit counts where the description or the base branch changed. Those of bots are reviewed like any other. */
export const slimPull: Slimmer = (payload, { action }) => {
  const { data } = pullEvent.safeParse(payload)
  if (data === undefined) return null
  const { pull_request: it, label, changes, before } = data
  if (action === 'edited' && changes?.body === undefined && changes?.base === undefined) return null
  const labelled = action === 'labeled' || action === 'unlabeled'
  if (labelled && !label) return null
  const of = {
    number: it.number,
    head: it.head.sha,
    before: action === 'synchronize' ? (before ?? null) : null,
    open: it.state === 'open',
    ...(action === 'closed' && it.merged === true ? { merged: true as const } : {}),
    draft: it.draft === true,
  }
  return { about: 'pull', ...whereOf(data), ...of, label: labelled ? (label?.name ?? null) : null }
}

const reviewEvent = payloadWith({ pull_request: pull, review: z.object({ state: z.string(), user: account }) })

/** `pull_request_review`: an approval, or what ends one: its dismissal, or changes that are asked for. Bots approve nothing. */
export const slimReview: Slimmer = (payload, { action }) => {
  const { data } = reviewEvent.safeParse(payload)
  if (data === undefined || data.pull_request.state !== 'open' || isBot(data.review.user)) return null
  const { pull_request: it, review } = data
  if (action === 'submitted' && review.state.toLowerCase() === 'commented') return null
  const ends = action === 'dismissed' || review.state.toLowerCase() !== 'approved'
  return { about: 'approval', ...whereOf(data), number: it.number, head: it.head.sha, login: review.user?.login ?? 'ghost', ends }
}

const groupEvent = payloadWith({ merge_group: z.object({ base_sha: sha, head_sha: sha, head_ref: name }) })

/** `merge_group`. */
export const slimGroup: Slimmer = (payload) => {
  const { data } = groupEvent.safeParse(payload)
  return data === undefined ? null : { about: 'merge-group', ...whereOf(data), group: data.merge_group }
}

const commentEvent = payloadWith({
  issue: z.object({ number: id, pull_request: z.looseObject({}), user: account }),
  comment: z.object({ id, body: z.string().nullish(), user: account, author_association: z.string().nullish() }),
  sender: account,
})

/** `issue_comment`: a person's command on a pull request, and no word of theirs beyond its line; or that they answered a question by its id. */
export const slimComment: Slimmer = (payload) => {
  const { data } = commentEvent.safeParse(payload)
  if (!data?.comment.user || isBot(data.comment.user) || isBot(data.sender)) return null
  const { issue, comment } = data
  const { login } = data.comment.user
  const line = slashLine(comment.body ?? '')
  if (line !== null) return { about: 'command', ...whereOf(data), number: issue.number, comment: comment.id, line, login }
  const answers = mayAnswer(login, issue.user?.login, comment.author_association ?? '') && readAnswer(comment.body ?? '')?.ids.length
  return answers ? { about: 'answer', ...whereOf(data), number: issue.number, login } : null
}
