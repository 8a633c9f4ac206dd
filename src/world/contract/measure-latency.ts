import type { Named } from '../../model/tensor.ts'
import type { CostPlan } from '../../weigh/trial/cost-plan.ts'
import type { LiveAnswer, LiveModel } from './trial.ts'

/** Times of many runs; `warmUp` says how many were made before and not counted. */
export interface Measured {
  samples: Float64Array<ArrayBuffer>
  seconds: number
  warmUp: number
}

type Unanswered = Exclude<LiveAnswer<never>, { is: 'ok' }>

/** Warming up ends here, whatever is asked for; so does measuring. */
const most = { warmUpSeconds: 60, samples: 1_000_000 }

/**
 * Runs one request again and again in the child, slice by slice. A slice is a bare loop within the child; only its samples travel.
 * Warming up is timed runs that are thrown away; sessions in threads are made anew for each slice and warm up themselves.
 */
export async function measureLatency(
  model: Pick<LiveModel, 'time'>,
  inputs: Named[],
  plan: Pick<CostPlan, 'concurrency' | 'warmUp' | 'seconds' | 'slice'>,
): Promise<Measured | Unanswered> {
  const { concurrency, slice } = plan
  const alone = concurrency === 1
  const warm = alone ? await warmedUp(model, inputs, plan) : plan.warmUp
  if (typeof warm !== 'number') return warm
  const slices: Float64Array[] = []
  let [seconds, count] = [0, 0]
  // However long a slice says it took, there are no more of them than planned.
  for (let left = Math.max(1, Math.ceil(plan.seconds / slice)); left > 0 && count < most.samples; left -= 1) {
    const rest = Math.min(Math.max(0, plan.seconds - seconds), slice)
    const answer = await model.time({ inputs, warmup: alone ? 0 : warm, seconds: rest, concurrency }, 'cost')
    if (answer.is !== 'ok') return answer
    slices.push(answer.value.samples)
    seconds += answer.value.seconds
    count += answer.value.samples.length
  }
  return { samples: joined(slices, count), seconds, warmUp: warm }
}

async function warmedUp(
  model: Pick<LiveModel, 'time'>,
  inputs: Named[],
  { warmUp, slice }: Pick<CostPlan, 'warmUp' | 'slice'>,
): Promise<number | Unanswered> {
  let made = 0
  for (let left = Math.ceil(most.warmUpSeconds / slice); left > 0 && made < warmUp; left -= 1) {
    const answer = await model.time({ inputs, warmup: 0, iterations: warmUp - made, seconds: slice }, 'cost')
    if (answer.is !== 'ok') return answer
    made += answer.value.samples.length
  }
  return made
}

function joined(slices: Float64Array[], count: number): Float64Array<ArrayBuffer> {
  const all = new Float64Array(count)
  let at = 0
  for (const slice of slices) {
    all.set(slice, at)
    at += slice.length
  }
  return all
}
