import { verdicts } from '../../model/verdict.ts'
import { notWritten } from '../../reply/not-written.ts'
import { connect } from '../github/api.ts'
import { type FollowedUp, followUp } from '../github/follow-up.ts'
import type { ClosedTarget } from './event.ts'
import { readInputs } from './inputs.ts'
import { judgeLate } from './judge-late.ts'
import type { ActionWorld } from './run.ts'

/**
 * A pull request that was closed: nothing is judged any more, but what nobody judged before it was merged. Where a way back was merged its follow-up issue is opened, and a job that may not
 * says so, with the text, and does not fail: the merge is done. One that was not merged may be opened again, and its check must not have become
 * a success by being closed: that is undecided.
 */
export async function closedCommand(
  world: Pick<ActionWorld, 'runner' | 'octokitFor' | 'patience' | 'now' | 'rulebook'>,
  target: ClosedTarget,
): Promise<number> {
  const { runner, octokitFor, patience } = world
  const { owner, repo, closed: number } = target
  const inputs = readInputs(runner)
  const { token, dryRun } = inputs
  const late = judgeLate(world, target, inputs)
  const came = await followUp(connect(octokitFor(token), patience), { owner, repo, number }, { dryRun, late })
  const isMerged = came.is === 'nothing' ? came.merged : came.issue !== null
  runner.output('verdict', isMerged ? 'not-applicable' : 'undecided')
  const say = (text: string) => runner.say(`mle-review: #${number}: ${text}.`)
  switch (came.is) {
    case 'nothing':
      say(`nothing to do, ${came.because}`)
      return came.merged ? 0 : verdicts.undecided.exit
    case 'followed':
      if (dryRun) runner.say(JSON.stringify(came.issue).replaceAll('##[', '#\\u0023['))
      say(dryRun ? 'a way back; the issue that follows it up would be opened' : 'a way back; the issue that follows it up is there')
      return 0
    case 'refused':
      return refused(runner, came, say)
    default:
      return came satisfies never
  }
}

async function refused(
  runner: ActionWorld['runner'],
  { issue, refusal }: Extract<FollowedUp, { is: 'refused' }>,
  say: (text: string) => void,
): Promise<number> {
  runner.annotate({ level: 'warning', path: null, line: null, title: 'mle-review could not write', message: refusal.why })
  const text = issue === null ? '' : `## ${issue.title}\n\n${issue.body}\n`
  await runner.summarise(`${notWritten([refusal.why])}${text}`).catch((error: unknown) => say(`no job summary: ${String(error)}`))
  say('the issue that follows up a way back could not be opened')
  const isLasting = issue !== null && (refusal.kind === 'forbidden' || refusal.kind === 'invalid')
  return isLasting ? 0 : verdicts.undecided.exit
}
