import type { GateFile } from '../model/gate.ts'
import type { Metrics, MetricValue } from '../model/metrics.ts'
import { sliceKey } from '../model/slice.ts'
import { decimal } from './decimal.ts'

/** Production values that head's reference states worse than base's, where a gate compares with production: the limit would get easier. */
export function loosenedReference({ gates }: GateFile, base: Metrics, head: Metrics): string[] {
  return gates.flatMap((gate) => {
    if (gate.better === null) return []
    const better = gate.better
    const whole =
      gate.production === undefined ? [] : easier(gate.metric, own(base.metrics, gate.metric), own(head.metrics, gate.metric), better)
    const keys = gate.slices.filter(({ production }) => production !== undefined).map(({ slice }) => slice)
    const slices = Object.keys(base.slices).filter((name) => keys.some((key) => key === name || key === sliceKey(name)))
    const parts = slices.flatMap((name) =>
      easier(
        `${gate.metric} of ${name}`,
        own(base.slices[name]?.metrics ?? {}, gate.metric),
        own(head.slices[name]?.metrics ?? {}, gate.metric),
        better,
      ),
    )
    return [...whole, ...parts]
  })
}

function own(map: Metrics['metrics'], metric: string): MetricValue | undefined {
  return Object.hasOwn(map, metric) ? map[metric] : undefined
}

function easier(name: string, base: MetricValue | undefined, head: MetricValue | undefined, better: 'higher' | 'lower'): string[] {
  if (base?.is !== 'number' || head?.is !== 'number') return []
  const [was, is] = [decimal(base.text), decimal(head.text)]
  const worse = better === 'higher' ? is.lessThan(was) : is.greaterThan(was)
  return worse ? [`${name} goes from ${base.text} to ${head.text}`] : []
}
