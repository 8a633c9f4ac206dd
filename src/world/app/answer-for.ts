import type { CommandName } from '../../model/command.ts'
import { answerCompact } from '../../reply/answer-compact.ts'
import { answerExplain, answerExplainHolding } from '../../reply/answer-explain.ts'
import { answerGates } from '../../reply/answer-gates.ts'
import { answerHelp } from '../../reply/answer-help.ts'
import { answerStatus } from '../../reply/answer-status.ts'
import { couldNotBeJudged } from '../../reply/plan-check.ts'
import { fixed, type Section } from '../../reply/shrink.ts'
import type { Done } from '../queue/queue.ts'
import type { AppWorld } from './app-world.ts'
import { type JobAtWork, type Judged, judgeJob } from './judge-job.ts'

/** What an answer is made of: the command and its argument, or the button of the check. */
export interface Asked {
  name: Exclude<CommandName, 'run'> | 'explain-holding'
  argument: string | null
}

/** The answer, from what GitHub holds at this moment; the check is left as it is. */
export async function answerFor(world: AppWorld, { name, argument }: Asked, at: JobAtWork): Promise<Section[] | Done> {
  const { rulebook, pagesUrl } = world
  const options = { runUrl: null, pagesUrl, answers: true }
  const judged = (render: (it: Judged & { is: 'judged' }) => Section[]) => judgedAnswer(world, at, render)
  switch (name) {
    case 'help':
      return answerHelp()
    case 'explain':
      return answerExplain(argument, rulebook, options)
    case 'status':
      return judged(({ report }) => answerStatus(report, rulebook, options))
    case 'gates':
      return judged(({ report }) => answerGates(report, rulebook))
    case 'compact':
      return judged(({ evidence }) => answerCompact(evidence))
    case 'explain-holding':
      return judged(({ report }) => answerExplainHolding(report, rulebook, options))
    default:
      return name satisfies never
  }
}

async function judgedAnswer(
  world: AppWorld,
  at: JobAtWork,
  render: (it: Judged & { is: 'judged' }) => Section[],
): Promise<Section[] | Done> {
  const judged = await judgeJob(world, at)
  if (judged.is === 'judged') return render(judged)
  return judged.is === 'unjudged' ? [fixed(couldNotBeJudged(judged.why).trimEnd())] : judged
}
