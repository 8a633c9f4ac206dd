import type { ModelEvidence } from '../model/evidence.ts'
import type { Gate, GateFile, WeighedGate } from '../model/gate.ts'
import type { MetricMap, Metrics, MetricValue, SliceMap } from '../model/metrics.ts'
import { type Read, valueOf } from '../model/read.ts'

/** Every number that the evidence holds for one metric: candidate, references, production, slices, limits. */
export function figuresOf(
  metric: string,
  model: Pick<ModelEvidence, 'metrics' | 'production' | 'gates'>,
  weighed: WeighedGate[],
): (string | number)[] {
  const files = [model.metrics.head, model.metrics.base, model.production.base, model.production.head].map(valueOf)
  return [
    ...files.flatMap((file) => (file === null ? [] : fileFigures(file, metric))),
    ...[model.gates.base, model.gates.head].flatMap((gates) => limitFigures(gates, metric)),
    ...weighed.filter((gate) => gate.metric === metric).flatMap(({ observed, reference, limit }) => [observed, reference, limit].flat()),
  ].filter((figure) => figure !== null && figure !== undefined)
}

/** The candidate's own number for a metric, as its file writes it; null where there is none to hold a claim against. */
export function candidateFigure(metric: string, { metrics }: ModelEvidence): string | null {
  const value = ownMetric(valueOf(metrics.head)?.metrics ?? {}, metric)
  return value?.is === 'number' ? value.text : null
}

/** Whether every file that could hold the figure was read or is truly not there. */
export function allFiguresRead({ metrics, production, gates }: ModelEvidence): boolean {
  return [metrics.head, metrics.base, production.base, gates.base, gates.head].every((read: Read<unknown>) => read.is !== 'unreadable')
}

function fileFigures({ metrics, slices, references }: Metrics, metric: string): (string | number | undefined)[] {
  const scored = [references.baseline, references.production].filter((reference) => reference !== null)
  return [{ metrics, slices }, ...scored].flatMap((it) => [
    ...valueFigures(ownMetric(it.metrics, metric)),
    ...sliceMaps(it.slices).flatMap((slice) => valueFigures(ownMetric(slice, metric))),
  ])
}

/** The value alone: the end of an interval, or the best of several runs, is not what the metric came to. */
function valueFigures(value: MetricValue | undefined): string[] {
  return value?.is === 'number' ? [value.text] : []
}

function limitFigures(gates: Read<GateFile>, metric: string): (string | undefined)[] {
  const bounds = ({ min, max, between }: Pick<Gate, 'min' | 'max' | 'between'>) => [min, max, ...(between ?? [])]
  const all = valueOf(gates)?.gates.filter((gate) => gate.metric === metric) ?? []
  return all.flatMap((gate) => [...bounds(gate), ...bounds(gate.doNotShip ?? {}), ...gate.slices.flatMap(bounds)])
}

const sliceMaps = (slices: SliceMap): MetricMap[] => Object.values(slices).map(({ metrics }) => metrics)
const ownMetric = (metrics: MetricMap, metric: string): MetricValue | undefined =>
  Object.hasOwn(metrics, metric) ? metrics[metric] : undefined
