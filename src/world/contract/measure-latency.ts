import type { Named } from '../../model/tensor.ts'
import type { CostPlan } from '../../weigh/trial/cost-plan.ts'
import type { Answer } from '../onnx/answer.ts'
import type { LiveModel } from './trial.ts'

/** Times of many runs; `warmUp` says how many were made before and not counted. */
export interface Measured {
  samples: Float64Array<ArrayBuffer>
  seconds: number
  warmUp: number
}

/** One question to the child is no longer than this, since its answer has a time limit of its own. */
const sliceSeconds = 5
/** Warming up ends here, whatever is asked for. */
const warmUpSeconds = 60

/**
 * Runs one request again and again in the child, slice by slice. A slice is a bare loop within the child; only its samples travel.
 * Warming up is timed runs that are thrown away; sessions in threads are made anew for each slice and warm up themselves.
 */
export async function measureLatency(
  model: Pick<LiveModel, 'time'>,
  inputs: Named[],
  plan: Pick<CostPlan, 'concurrency' | 'warmUp' | 'seconds'>,
): Promise<Measured | Exclude<Answer<never>, { is: 'ok' }>> {
  const { concurrency } = plan
  const alone = concurrency === 1
  let warmUp = alone ? 0 : plan.warmUp
  for (let spent = 0; alone && warmUp < plan.warmUp && spent < warmUpSeconds; ) {
    const answer = await model.time({ inputs, warmup: 0, iterations: plan.warmUp - warmUp, seconds: sliceSeconds }, 'cost')
    if (answer.is !== 'ok') return answer
    warmUp += answer.value.samples.length
    spent += answer.value.seconds
  }
  const slices: Float64Array[] = []
  let seconds = 0
  do {
    const left = Math.min(plan.seconds - seconds, sliceSeconds)
    const answer = await model.time({ inputs, warmup: alone ? 0 : warmUp, seconds: left, concurrency }, 'cost')
    if (answer.is !== 'ok') return answer
    slices.push(answer.value.samples)
    seconds += answer.value.seconds
  } while (seconds < plan.seconds - 0.05)
  return { samples: joined(slices), seconds, warmUp }
}

function joined(slices: Float64Array[]): Float64Array<ArrayBuffer> {
  const all = new Float64Array(slices.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const slice of slices) {
    all.set(slice, at)
    at += slice.length
  }
  return all
}
