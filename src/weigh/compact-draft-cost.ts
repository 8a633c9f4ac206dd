import type { ModelEvidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'
import { decidingGates } from './compact-draft-metrics.ts'
import { gatesPlace, type Told } from './compact-draft-places.ts'
import { configured, nameInText, onOneLine } from './compact-draft-words.ts'
import { metricFamily } from './metric-family.ts'

/** Budgets of a contract's `cost:`; its other keys say how they are measured. */
const budgets = /^(?:load|p50|p95|p99)_ms$|^rows_per_second$|_mb$/

/** What it may cost: gates on latency, throughput, memory and cost, the contract's budget, and what the prediction contract allows. */
export function constraintAnswer(model: ModelEvidence): Told | null {
  const gated = decidingGates(model).flatMap(({ metric, min, max }) => {
    if (metricFamily(metric)?.operational !== true || (min === undefined && max === undefined)) return []
    return [`${nameInText(metric)} ${[min && `at least ${min}`, max && `at most ${max}`].filter(Boolean).join(', ')}`]
  })
  const cost = valueOf(model.contract.head)?.cost ?? {}
  const budget = Object.entries(cost).flatMap(([key, value]) => {
    return budgets.test(key) && typeof value === 'number' ? [`${key} ${key === 'rows_per_second' ? 'at least' : 'at most'} ${value}`] : []
  })
  const { latency } = model.settings.prediction ?? {}
  const allowed = typeof latency === 'string' || typeof latency === 'number' ? [`latency ${onOneLine(String(latency))}`] : []
  const parts = [...gated, ...budget, ...allowed]
  if (parts.length === 0) return null
  return {
    text: parts.join('; '),
    from: [
      ...(gated.length > 0 ? [gatesPlace(model)] : []),
      ...(budget.length > 0 ? [model.settings.contract ?? 'contract'] : []),
      ...(allowed.length > 0 ? [configured('prediction')] : []),
    ],
  }
}
