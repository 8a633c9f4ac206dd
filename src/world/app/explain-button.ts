import { mayUse } from '../../model/command.ts'
import { keyOf, type Where } from '../../model/delivery.ts'
import { answerComment } from '../../reply/answer.ts'
import { standingOf } from '../github/commenter.ts'
import type { Attempt, Done } from '../queue/queue.ts'
import { answerFor } from './answer-for.ts'
import { ended, openPull, writeAnswer } from './answering.ts'
import type { AppWorld } from './app-world.ts'

/** The check's button: what holds the newest head, each rule with its page; said once for each head. */
export async function explainButton(world: AppWorld, asked: Where & { number: number; login: string }, attempt: Attempt): Promise<Done> {
  const { number, login } = asked
  const at = await openPull(world, asked, number, attempt)
  if ('is' in at) return at
  const standing = await standingOf(at.api, at.place, login)
  if (!standing.ok) return ended(at, standing.refusal)
  const { role, isAuthor, open } = standing.value
  if (!mayUse({ is: 'command', name: 'explain', argument: null }, role, isAuthor)) {
    at.log.info({ login }, 'The button was pressed by somebody who may not: nothing is said.')
    world.meters.command('explain-button', 'denied')
    return { is: 'done' }
  }
  if (!open) return { is: 'done' }
  const sections = await answerFor(at.world, { name: 'explain-holding', argument: null }, at)
  if ('is' in sections) return sections
  const to = `explain:${(await at.repository.seen()).head}`
  const answer = { do: 'answer', to, body: answerComment(sections, to) } as const
  const last = await world.queue.exclusively(`${keyOf(at.job)}/answers`, () => writeAnswer(at, [answer]))
  if (last.is === 'done') world.meters.command('explain-button', 'answered')
  return last
}
