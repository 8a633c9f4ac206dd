import type { Gate, GateFile, SliceLimit, Tier } from '../model/gate.ts'
import type { SliceMap } from '../model/metrics.ts'
import { sliceKey } from '../model/slice.ts'
import { below, weakerBounds, weakerChange } from './loosened-limits.ts'

const order: Tier[] = ['note', 'warn', 'hold']

/** What head's gates ask less of than base's do, one phrase each. `slices` are the candidate's: a raised `min_examples` counts where it takes one of them out of judgement. */
export function loosenedGates(base: GateFile, head: GateFile, slices: SliceMap): string[] {
  const now = new Map(head.gates.map((gate) => [gate.metric, gate]))
  return base.gates.flatMap((gate) => {
    const same = now.get(gate.metric)
    const found = same === undefined ? ['the gate is removed'] : weakerGate(gate, same, slices)
    return found.map((what) => `${gate.metric}: ${what}`)
  })
}

function weakerGate(base: Gate, head: Gate, slices: SliceMap): string[] {
  const found = [...weakerBounds(base, head), ...weakerTier(base.tier, head.tier)]
  if (base.better !== null && head.better !== null && base.better !== head.better)
    found.push(`better turns from ${base.better} to ${head.better}`)
  if (base.doNotShip !== undefined) found.push(...weakerBounds(base.doNotShip, head.doNotShip ?? {}).map((what) => `do_not_ship: ${what}`))
  found.push(...weakerChange(base.baseline, head.baseline, 'baseline'), ...weakerChange(base.production, head.production, 'production'))
  for (const line of base.slices) {
    const same = head.slices.find(({ slice }) => slice === line.slice)
    const covering = head.slices.filter(
      ({ slice }) => slice === line.slice || (line.slice.includes('=') && sliceKey(line.slice) === sliceKey(slice) && !slice.includes('=')),
    )
    const weaker = (other: SliceLimit) =>
      weakerSlice({ line, tier: line.tier ?? base.tier }, { line: other, tier: other.tier ?? head.tier }, slices)
    if (covering.some((other) => weaker(other).length === 0)) continue
    found.push(...(same === undefined ? ['its limit is removed'] : weaker(same)).map((what) => `slice ${line.slice}: ${what}`))
  }
  return found
}

interface Tiered {
  line: SliceLimit
  tier: Tier
}

function weakerSlice(base: Tiered, head: Tiered, slices: SliceMap): string[] {
  const [was, is] = [base.line, head.line]
  const found = [...weakerBounds(was, is), ...weakerTier(base.tier, head.tier)]
  found.push(...weakerChange(was.baseline, is.baseline, 'baseline'), ...weakerChange(was.production, is.production, 'production'))
  if (was.maxGap !== undefined && is.maxGap === undefined) found.push(`its max_gap ${was.maxGap} is removed`)
  if (was.maxGap !== undefined && is.maxGap !== undefined && below(was.maxGap, is.maxGap))
    found.push(`its max_gap rises from ${was.maxGap} to ${is.maxGap}`)
  return [...found, ...movedExamples(was, is, slices)]
}

function movedExamples(was: SliceLimit, is: SliceLimit, slices: SliceMap): string[] {
  const [before, after] = [was.minExamples ?? 0, is.minExamples ?? 0]
  if (after < before)
    return [is.minExamples === undefined ? `its min_examples ${before} is removed` : `its min_examples falls from ${before} to ${after}`]
  const taken = Object.entries(slices).filter(
    ([name, { n }]) => (name === was.slice || sliceKey(name) === sliceKey(was.slice)) && n !== null && n >= before && n < after,
  )
  return taken.length === 0
    ? []
    : [
        `its min_examples rises from ${before} to ${after}, so ${taken
          .map(([name]) => name)
          .slice(0, 3)
          .join(', ')} would no longer be judged`,
      ]
}

function weakerTier(base: Tier, head: Tier): string[] {
  return order.indexOf(head) < order.indexOf(base) ? [`its tier falls from ${base} to ${head}`] : []
}
