import type { ProviderName } from '../../model/contract.ts'
import { providerMend } from '../../weigh/trial/provider-mend.ts'
import { unanswered } from '../../weigh/trial/unanswered.ts'
import type { LiveAnswer } from './trial.ts'

/** What a check says that needed an answer only to measure or to compare: that there is none is the fault of another one. */
export function untried(
  answer: Exclude<LiveAnswer<never>, { is: 'ok' }>,
  provider: ProviderName,
): { status: 'unsupported' | 'could-not-run'; why: string } {
  const { why } = unanswered(answer)
  if (answer.is === 'no-provider') return { status: 'could-not-run', why: `${why}. ${providerMend(provider)}` }
  return { status: answer.is === 'unsupported' ? 'unsupported' : 'could-not-run', why }
}
