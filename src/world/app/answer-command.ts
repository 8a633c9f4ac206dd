import { type Command, judgingsAnHour, mayUse } from '../../model/command.ts'
import { type Delivery, keyOf } from '../../model/delivery.ts'
import type { Intent } from '../../model/intent.ts'
import { parseCommand, slashLine } from '../../read/slash-command.ts'
import { answerComment } from '../../reply/answer.ts'
import { answerBeyond, answerClosed, answerDenied, answerUnknown } from '../../reply/answer-help.ts'
import type { Section } from '../../reply/shrink.ts'
import { commentNow, type Standing, standingOf } from '../github/commenter.ts'
import type { Attempt, Done } from '../queue/queue.ts'
import { answerFor } from './answer-for.ts'
import { type AtPull, ended, openPull, writeAnswer } from './answering.ts'
import type { AppWorld } from './app-world.ts'
import type { Meters } from './meters.ts'

type Asking = Delivery & { about: 'command' }

const done: Done = { is: 'done' }

/** Does what a comment asks for, if whoever wrote it may: a reaction at once, then at most one answer, however often this is run. */
export async function answerCommand(world: AppWorld, delivery: Asking, attempt: Attempt): Promise<Done> {
  const { number, comment, login, line } = delivery
  const at = await openPull(world, delivery, number, attempt)
  if ('is' in at) return at
  const [now, standing] = await Promise.all([commentNow(at.api, at.place, comment), standingOf(at.api, at.place, login)])
  if (!now.ok) return ended(at, now.refusal)
  if (!standing.ok) return ended(at, standing.refusal)
  const said = now.value
  if (said === null || said.bot || said.login.toLowerCase() !== login.toLowerCase() || slashLine(said.body) !== line) {
    at.log.info({ comment }, 'The comment is gone, was changed, or is not by a person: nothing is done.')
    return done
  }
  return obey(at, delivery, parseCommand(line), standing.value)
}

async function obey(at: AtPull, { comment }: Asking, command: Command, { role, isAuthor, open }: Standing): Promise<Done> {
  const { world, job } = at
  const name = command.is === 'command' ? command.name : 'unknown'
  const end = (outcome: Parameters<Meters['command']>[1], last: Done) => {
    if (last.is === 'done') world.meters.command(name, outcome)
    return last
  }
  const say = (content: Reaction, sections: Section[] | null, to = `c${comment}`) =>
    respond(at, [
      { do: 'react', comment, content },
      ...(sections === null ? [] : [{ do: 'answer', to, body: answerComment(sections, to) } as const]),
    ])
  // Said once on a pull request: whoever asks again is shown a thumb, and nobody can make us talk.
  if (!mayUse(command, role, isAuthor)) return end('denied', await say('-1', answerDenied(), 'denied'))
  if (command.is === 'unknown') return end('not-understood', await say('confused', answerUnknown(command)))
  const judges = command.name !== 'explain' && command.name !== 'help'
  if (!open && judges) return end('answered', await say('eyes', answerClosed()))
  const atMost = judgingsAnHour(role)
  const budget = (judges && world.commands?.spend(`${keyOf(job)} ${atMost}`, comment, atMost)) || 'within'
  if (budget !== 'within') return end('limited', await say('confused', budget === 'beyond' ? answerBeyond(atMost) : null))
  if (command.name === 'run') {
    await world.queue.ask(job, { urgent: true })
    return end('answered', await say('+1', null))
  }
  const seen = await say('eyes', null)
  if (seen.is === 'later') return seen
  const sections = await answerFor(world, { name: command.name, argument: command.argument }, at)
  return end('answered', 'is' in sections ? sections : await say('eyes', sections))
}

type Reaction = Extract<Intent, { do: 'react' }>['content']

function respond(at: AtPull, intents: Intent[]): Promise<Done> {
  const speaks = intents.some((intent) => intent.do === 'answer')
  return speaks ? at.world.queue.exclusively(`${keyOf(at.job)}/answers`, () => writeAnswer(at, intents)) : writeAnswer(at, intents)
}
