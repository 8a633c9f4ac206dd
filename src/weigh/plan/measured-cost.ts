import type { ModelEvidence } from '../../model/evidence.ts'
import { valueOf } from '../../model/read.ts'
import { metricFamily } from '../metric-family.ts'

/** Which guardrails of cost a model's gates and its inference contract hold: families of `metricFamily`. */
export function guardedBy(model: ModelEvidence): Set<string> {
  const gates = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates ?? []
  const families = gates.flatMap(({ metric }) => metricFamily(metric)?.name ?? [])
  const cost = valueOf(model.contract.head)?.cost ?? valueOf(model.contract.base)?.cost
  const isTimed = cost?.p50_ms !== undefined || cost?.p95_ms !== undefined || cost?.p99_ms !== undefined
  return new Set([...families, ...(isTimed ? ['latency'] : []), ...(cost?.rows_per_second === undefined ? [] : ['throughput'])])
}
