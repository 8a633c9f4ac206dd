import type { ModelEvidence } from '../../model/evidence.ts'
import { valueOf } from '../../model/read.ts'
import { type Mistake, metricMistake } from './metric-mistake.ts'
import { type Moved, movedMetrics } from './reference-values.ts'

/** One mistake became more likely and the other rarer. */
export interface Trade {
  mistake: Mistake
  lost: Moved
  won: Moved
}

/** Less than this is what another seed gives. */
const least = 0.01

/** The trade between misses and false alarms that the metrics tell; null: both moved the same way, or hardly. */
export function mistakeTrade(model: ModelEvidence): Trade | null {
  const known = valueOf(model.metrics.head)?.metrics ?? {}
  const moved = movedMetrics(model, (metric) => metricMistake(metric) !== null).flatMap((it) => {
    const of = metricMistake(it.metric)
    const value = Object.hasOwn(known, it.metric) ? known[it.metric] : undefined
    const inNoise =
      value?.is === 'number' && value.low !== undefined && value.high !== undefined && value.low <= it.from && it.from <= value.high
    if (of === null || inNoise || Math.abs(it.to - it.from) < least) return []
    const isMore = of.with === 'falls' ? it.to < it.from : it.to > it.from
    return [{ ...it, mistake: of.mistake, isMore }]
  })
  const lost = moved.find(({ isMore }) => isMore)
  const won = moved.find(({ isMore, mistake }) => !isMore && mistake !== lost?.mistake)
  return lost === undefined || won === undefined ? null : { mistake: lost.mistake, lost, won }
}
