import { summariseLatency } from '../../weigh/latency.ts'
import type { CostPlan } from '../../weigh/trial/cost-plan.ts'
import type { Figure } from '../../weigh/trial/judge-budgets.ts'
import type { TimedRuns } from '../../weigh/trial/latency-row.ts'
import { measureLatency } from './measure-latency.ts'
import type { Trial } from './trial.ts'
import { untried } from './untried.ts'

/** Runs a valid request as the plan says; what cannot run at once is run one after another, so that there is a figure to show. */
export async function timedRuns(
  trial: Pick<Trial, 'model' | 'provider' | 'example'>,
  plan: CostPlan,
): Promise<TimedRuns | Exclude<Figure, { value: number }>> {
  const inputs = trial.example(plan.rows)
  if ('why' in inputs) return { status: 'could-not-run', why: inputs.why }
  const answer = await measureLatency(trial.model, inputs, plan)
  if ('is' in answer) {
    const instead = untried(answer, trial.provider)
    if (answer.is !== 'unsupported' || plan.concurrency === 1) return instead
    const alone = await timedRuns(trial, { ...plan, concurrency: 1 })
    return 'latency' in alone ? { ...alone, instead } : instead
  }
  const latency = summariseLatency(answer.samples, answer.seconds)
  if (latency === null) return { status: 'could-not-run', why: 'No run ended.' }
  return { latency, ...answer, concurrency: plan.concurrency, instead: null }
}
