import type { CommandName } from '../../model/command.ts'
import { answerCompact } from '../../reply/answer-compact.ts'
import { answerExplain, answerExplainHolding } from '../../reply/answer-explain.ts'
import { answerGates } from '../../reply/answer-gates.ts'
import { answerHelp } from '../../reply/answer-help.ts'
import { answerLedger } from '../../reply/answer-ledger.ts'
import { answerStatus } from '../../reply/answer-status.ts'
import { couldNotBeJudged } from '../../reply/plan-check.ts'
import { fixed, type Section } from '../../reply/shrink.ts'
import type { Done } from '../queue/queue.ts'
import { rulePagesOf } from '../rule-pages.ts'
import type { AtPull } from './answering.ts'
import type { AppWorld } from './app-world.ts'
import { type Judged, judgeJob } from './judge-job.ts'
import { rulePagesAt } from './rule-pages-at.ts'

/** What an answer is made of: the command and its argument, or the button of the check. */
export interface Asked {
  name: Exclude<CommandName, 'run'> | 'explain-holding'
  argument: string | null
}

/** The answer, from what GitHub holds at this moment; the check is left as it is. */
export async function answerFor(world: AppWorld, { name, argument }: Asked, at: AtPull): Promise<Section[] | Done> {
  const { rulebook } = world
  const linking = (pagesUrl: string | null) => ({ runUrl: null, pagesUrl, answers: true })
  const options = ({ evidence }: Judged & { is: 'judged' }) => linking(rulePagesOf(evidence, world.pagesUrl))
  const judged = (render: (it: Judged & { is: 'judged' }) => Section[]) => judgedAnswer(world, at, render)
  switch (name) {
    case 'help':
      return answerHelp()
    case 'explain':
      return answerExplain(argument, rulebook, linking(await rulePagesAt(at)))
    case 'status':
      return judged((it) => answerStatus(it.report, rulebook, options(it)))
    case 'gates':
      return judged(({ report }) => answerGates(report, rulebook))
    case 'compact':
      return judged(({ evidence }) => answerCompact(evidence))
    case 'ledger':
      return judged(({ evidence }) => answerLedger(evidence))
    case 'explain-holding':
      return judged((it) => answerExplainHolding(it.report, rulebook, options(it)))
    default:
      return name satisfies never
  }
}

async function judgedAnswer(world: AppWorld, at: AtPull, render: (it: Judged & { is: 'judged' }) => Section[]): Promise<Section[] | Done> {
  const judged = await judgeJob(world, at)
  if (judged.is === 'judged') return render(judged)
  return judged.is === 'unjudged' ? [fixed(couldNotBeJudged(judged.why).trimEnd())] : judged
}
