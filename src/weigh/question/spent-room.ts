import type { Compact } from '../../model/compact.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import type { WeighedGate } from '../../model/gate.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { primaryGate } from './primary-gate.ts'
import { type Moved, movedMetrics } from './reference-values.ts'

/** A guardrail that still holds, and what the change took of its room while the deciding metric gained. */
export interface SpentRoom {
  guardrail: Moved & { limit: number }
  gain: Moved
}

/** The room that is left of what there was, and how much of itself the figure has to have moved by: less is how it was measured. */
const most = 0.4
const least = 0.1

/** The guardrail whose room shrank most by this change; null where none lost much of it, or nothing was gained for it. */
export function spentRoom(model: ModelEvidence, gates: readonly WeighedGate[], compact: Read<Compact>): SpentRoom | null {
  const declared = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates ?? []
  const primary = primaryGate(declared, compact)
  const gated = new Set(declared.map(({ metric }) => metric))
  const moved = movedMetrics(model, (metric) => gated.has(metric))
  const gain = moved.find(({ metric }) => metric === primary?.metric)
  if (primary === null || gain === undefined || !isBetter(primary.better, gain)) return null
  const spent = gates.flatMap((gate) => {
    const it = moved.find(({ metric }) => metric === gate.metric)
    if (it === undefined || gate.metric === primary.metric || gate.slice !== null || gate.against !== 'limit') return []
    const { limit, margin, status, sense } = gate
    if (status !== 'pass' || typeof limit !== 'number' || margin === null || (sense !== 'min' && sense !== 'max')) return []
    const before = sense === 'max' ? limit - it.from : it.from - limit
    const hasMoved = Math.abs(it.to - it.from) >= Math.abs(it.from) * least
    return before > 0 && margin <= before * most && hasMoved ? [{ guardrail: { ...it, limit }, gain, left: margin / before }] : []
  })
  return spent.toSorted((a, b) => a.left - b.left)[0] ?? null
}

function isBetter(better: 'higher' | 'lower' | null, { from, to }: Moved): boolean {
  return better === 'lower' ? to < from : better === 'higher' && to > from
}
