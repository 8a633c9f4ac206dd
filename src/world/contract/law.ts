import type { ContractCheck } from '../../model/contract-run.ts'
import type { Named } from '../../model/tensor.ts'
import { printRequest } from '../../weigh/trial/print-request.ts'
import type { Apart } from '../../weigh/trial/row-closeness.ts'
import type { Untried } from './sizes-taken.ts'
import type { Trial } from './trial.ts'
import { untried } from './untried.ts'

/** What trying one request of a law came to: what broke it, why it could not be tried, or null: it holds. */
export type Outcome<Break> = { is: 'broken'; by: Break } | { is: 'untried'; untried: Untried } | null

/** Runs one request; an answer is its outputs that the contract names. */
export async function outputsOf(trial: Trial, inputs: Named[], during: string): Promise<Named[] | Untried> {
  const answer = await trial.model.run(inputs, during)
  if (answer.is !== 'ok') return untried(answer, trial.provider)
  return answer.value.outputs.filter(({ name }) => Object.hasOwn(trial.contract.outputs, name))
}

/** What a check says of two answers that differ. */
export function toldApart({ output, worst }: Apart): Pick<ContractCheck, 'worst' | 'measured'> {
  if (worst === null) return { worst: { output } }
  const { where, ...more } = worst
  return { measured: worst.difference, worst: { output, ...(where !== '' && { where }), ...more } }
}

/** A request as a report has room for it. */
export const toldSmallest = (request: readonly Named[]) => ({ smallest: printRequest(request) })
