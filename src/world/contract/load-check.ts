import type { ProviderName } from '../../model/contract.ts'
import type { ContractCheck } from '../../model/contract-run.ts'
import { providerMend } from '../../weigh/trial/provider-mend.ts'
import type { Inspected } from './inspect.ts'
import type { OpenedModel } from './live-model.ts'

/** A runtime that is there, whatever it says of the model. */
export type OpenedRuntime = Exclude<OpenedModel, { is: 'no-runtime' }>

/** Whether the model loads, in one check; one that is not fit for a runtime does not. */
export function loadCheck(unfit: Inspected['unfit'], opened: OpenedRuntime, provider: ProviderName): ContractCheck {
  const id = 'load'
  if (unfit !== null) return { id, ...unfit }
  if (opened.is === 'live') return { id, status: 'pass', measured: opened.model.loaded.milliseconds }
  const { answer } = opened
  switch (answer.is) {
    case 'refused':
      return { id, status: 'fail', why: `The runtime does not load the model: ${answer.why}` }
    case 'unsupported':
      return { id, status: 'unsupported', why: `The runtime cannot load the model: ${answer.why}` }
    case 'no-provider':
      return { id, status: 'could-not-run', why: `${answer.why}. ${providerMend(provider)}` }
    case 'out-of-time':
      return { id, status: 'could-not-run', why: answer.why }
    case 'died':
      return { id, status: 'could-not-run', why: `The model's process died while it loaded (${answer.death.cause}), see crash.` }
    default:
      return answer satisfies never
  }
}
