import type { Compact } from '../../model/compact.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import type { Gate } from '../../model/gate.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { weakerBounds, weakerChange } from '../loosened-limits.ts'
import { metricFamily } from '../metric-family.ts'
import { mentions } from '../metric-names.ts'

/** The gate that decides: of the metric that the compact calls its success, else the first on quality that holds. */
export function primaryGate(gates: Gate[], compact: Read<Compact>): Gate | null {
  const deciding = gates.filter(({ tier, metric }) => tier === 'hold' && metricFamily(metric)?.operational !== true)
  const success = valueOf(compact)?.fields.successMetric?.value ?? ''
  const [named] = mentions(
    success.slice(0, 2000),
    deciding.map(({ metric }) => metric),
  )
  return deciding.find(({ metric }) => metric === named?.metric) ?? deciding[0] ?? null
}

/** What this change asks less of in the gate that decides, or what it puts in its place; null where it stays or asks more. */
export function primaryGateMove({ gates, isNew }: ModelEvidence, compact: Read<Compact>): { gate: Gate; what: string } | null {
  const [base, head] = [valueOf(gates.base), valueOf(gates.head)]
  const gate = base === null || isNew ? null : primaryGate(base.gates, compact)
  if (gate === null || base === null || head === null) return null
  const now = head.gates.find(({ metric }) => metric === gate.metric)
  if (now === undefined) {
    const instead = primaryGate(
      head.gates.filter(({ metric }) => base.gates.every((it) => it.metric !== metric)),
      compact,
    )
    return { gate, what: instead === null ? 'is no gate any more' : `gives way to ${instead.metric}` }
  }
  const what = [
    ...weakerBounds(gate, now),
    ...weakerChange(gate.baseline, now.baseline, 'baseline'),
    ...weakerChange(gate.production, now.production, 'production'),
  ]
  return what.length === 0 ? null : { gate, what: what.slice(0, 2).join('; ') }
}
