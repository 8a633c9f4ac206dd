import type { WeighedGate } from '../model/gate.ts'

/** Gates that pass with figures, those with the least room, as a share of their limit, first. */
export function tightest(gates: WeighedGate[]): WeighedGate[] {
  return gates.filter(({ status, margin }) => status === 'pass' && margin !== null).toSorted((a, b) => room(a) - room(b))
}

/** Room as a share of the limit (of half the range's width); missed limits are negative. */
export function room({ margin, limit }: WeighedGate): number {
  if (margin === null || limit === null) return Number.POSITIVE_INFINITY
  const whole = Array.isArray(limit) ? (limit[1] - limit[0]) / 2 : Math.abs(limit)
  return whole < 1e-12 ? margin : margin / whole
}
