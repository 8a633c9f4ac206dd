import type { ContractCheck } from '../../model/contract-run.ts'
import type { Death } from '../../model/death.ts'

/** An answer of the model's process that is no result. */
export type Unanswered = { is: 'refused' | 'unsupported' | 'no-provider' | 'out-of-time'; why: string } | { is: 'died'; death: Death }

/** What a check says that got no result: the runtime's own words; a death is told once, for the whole run. */
export function unanswered(answer: Unanswered): { status: ContractCheck['status']; why: string } {
  switch (answer.is) {
    case 'refused':
      return { status: 'fail', why: `The runtime turned it away: ${answer.why}` }
    case 'unsupported':
      return { status: 'unsupported', why: `The runtime cannot: ${answer.why}` }
    case 'no-provider':
    case 'out-of-time':
      return { status: 'could-not-run', why: answer.why }
    case 'died':
      return { status: 'could-not-run', why: `The model's process died (${answer.death.cause}), see crash.` }
    default:
      return answer satisfies never
  }
}
