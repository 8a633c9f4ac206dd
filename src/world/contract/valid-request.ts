import type { Named } from '../../model/tensor.ts'
import { batchDimension } from '../../weigh/checks-asked.ts'
import type { Trial } from './trial.ts'

/** A request that the contract allows and the model takes: without one, nothing that it turns away means anything. */
export interface ValidRequest {
  request: Named[]
  rows: number
  outputs: Named[]
}

/** A valid request of two rows, or of one where the model does not take two. */
export async function validRequest(trial: Trial): Promise<ValidRequest | { status: 'could-not-run' | 'unsupported'; why: string }> {
  let last = 'there is none'
  for (const rows of batchDimension(trial.contract) === null ? [1] : [2, 1]) {
    const request = trial.example(rows)
    if ('why' in request) return { status: 'could-not-run', why: `No valid request can be made: ${request.why}.` }
    const answer = await trial.model.run(request, 'behaviour, a valid request')
    switch (answer.is) {
      case 'ok':
        return { request, rows, outputs: answer.value.outputs }
      case 'refused':
        last = answer.why
        continue
      case 'unsupported':
        return { status: 'unsupported', why: answer.why }
      case 'no-provider':
      case 'out-of-time':
        return { status: 'could-not-run', why: answer.why }
      case 'died':
        return { status: 'could-not-run', why: `The model's process died (${answer.death.cause}) of a valid request, see crash.` }
      default:
        answer satisfies never
    }
  }
  return { status: 'could-not-run', why: `The model turns away a valid request: ${last.replace(/\.?$/, '.')}` }
}
