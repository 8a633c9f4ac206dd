import type { ContractRun } from '../../model/contract-run.ts'
import type { Latency } from '../latency.ts'
import { latencyHistogram } from '../latency-histogram.ts'
import type { CostPlan } from './cost-plan.ts'
import type { Figure } from './judge-budgets.ts'

/** Runs that were timed, and how; `instead`: why that is another way than was asked for. */
export interface TimedRuns {
  latency: Latency
  samples: Float64Array
  seconds: number
  warmUp: number
  concurrency: number
  instead: Exclude<Figure, { value: number }> | null
}

type Row = NonNullable<ContractRun['latency']>[number]

/** Timed runs as a result tells them, with a `note` where they are not quite what was asked for. */
export function latencyRow(timed: TimedRuns, plan: Pick<CostPlan, 'rows' | 'note'>, provider: string): Row {
  const { latency, samples, seconds, warmUp, concurrency, instead } = timed
  const note = [plan.note, instead?.why].filter((why) => why !== null && why !== undefined).join('; ')
  return {
    batch: plan.rows,
    concurrency,
    warm_up: warmUp,
    runs: latency.count,
    seconds,
    p50_ms: latency.p50,
    p95_ms: latency.p95,
    p99_ms: latency.p99,
    mean_ms: latency.mean,
    rows_per_second: latency.throughput * plan.rows,
    provider,
    histogram: latencyHistogram(samples),
    ...(note === '' ? {} : { note }),
  }
}

/** A figure of timed runs. More rows than were asked for, in no more time, are a harder trial; fewer are another one. */
export function timedFigure(timed: TimedRuns, { rows, asked, note }: CostPlan, pick: (latency: Latency) => number): Figure {
  if (timed.instead !== null) return timed.instead
  const value = pick(timed.latency)
  return note !== null && asked !== null && rows < asked ? { value, why: `It was measured otherwise: ${note}.` } : { value }
}
