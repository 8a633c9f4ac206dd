import type { ContractCheck, ContractRun } from '../../model/contract-run.ts'
import { costPlan } from '../../weigh/trial/cost-plan.ts'
import { judgeDevice, judgeShares, placementRows, sharesAsked } from '../../weigh/trial/judge-placement.ts'
import type { Results } from '../onnx/message.ts'
import type { LiveAnswer, Trial } from './trial.ts'
import { untried } from './untried.ts'

/** Where a model's nodes ran, as a result tells it, and what the contract asks of that judged. */
export interface Placed {
  checks: ContractCheck[]
  placement: NonNullable<ContractRun['placement']>
}

const warmup = 2
/** Events of a profile that are sure to be read: the child refuses a longer one. */
const mostEvents = 60_000

/** Profiles the model on an accelerator, or where the contract asks for shares; `device` is what the machine calls it. */
export async function placed(trial: Trial, device: { name: string | null }): Promise<Placed> {
  const { contract, provider } = trial
  const onDevice = judgeDevice(contract, provider, device.name)
  const asked = sharesAsked(contract, provider)
  if (provider === 'cpu' && asked.length === 0) return { checks: onDevice, placement: [] }
  const answer = await profiled(trial)
  if (answer.is !== 'ok') {
    const said = answer.is === 'no-example' ? { status: 'could-not-run' as const, why: answer.why } : untried(answer, provider)
    return { checks: [...asked.map(({ id, limit }) => ({ id, limit, ...said })), ...onDevice], placement: [] }
  }
  return { checks: [...judgeShares(contract, provider, answer.value), ...onDevice], placement: placementRows(answer.value) }
}

/** Fewer runs of a model of many nodes; one alone where its loops fill the profile all the same. */
async function profiled({
  contract,
  facts,
  model,
  example,
}: Trial): Promise<LiveAnswer<Results['profile']> | { is: 'no-example'; why: string }> {
  const inputs = example(costPlan(contract, facts).rows)
  if ('why' in inputs) return { is: 'no-example', why: inputs.why }
  const runs = Math.max(1, Math.min(10, Math.floor(mostEvents / (facts.nodes + 1)) - warmup))
  const answer = await model.profile({ inputs, warmup, runs }, 'placement')
  return answer.is === 'refused' && runs > 1 ? model.profile({ inputs, warmup: 1, runs: 1 }, 'placement') : answer
}
