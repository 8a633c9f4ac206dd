import type { Facts, Place, Severity } from '../model/finding.ts'
import type { GateReason, Tier, WeighedGate } from '../model/gate.ts'

/** Reasons by which a number misses its limit; everything else that fails has no number to judge. */
export const missReasons: ReadonlySet<GateReason> = new Set([
  'below-min',
  'above-max',
  'outside',
  'lost-too-much',
  'gained-too-little',
  'gap-too-wide',
])

/** A metric as people name it: with its slice, where it has one. */
export function subjectOf({ metric, slice }: Pick<WeighedGate, 'metric' | 'slice'>): string {
  return slice === null ? metric : `${metric} for ${slice}`
}

/** What a missed limit's message may say: both numbers, and by how much it is missed in the metric's unit. */
export function gateFacts(gate: WeighedGate): Facts {
  const { limit, margin, observed, reference, sense, detail } = gate
  const [low, high] = Array.isArray(limit) ? limit : [limit, limit]
  return {
    subject: subjectOf(gate),
    metric: gate.metric,
    slice: gate.slice ?? '',
    observed: observed ?? 'unknown',
    reference: reference ?? 'unknown',
    limit: (sense === 'max' ? high : low) ?? 'unknown',
    low: low ?? 'unknown',
    high: high ?? 'unknown',
    bound: sense === 'max' ? 'at most' : 'at least',
    by: margin === null ? 'unknown' : Math.abs(margin),
    where: `${gate.against === 'production' ? 'in production' : 'on the base branch'}${gate.rescored ? ', scored again by the author' : ''}`,
    detail: detail ?? '',
  }
}

/** Where a finding about one gate stands. */
export function gatePlace({ metric, slice, against }: WeighedGate): Place {
  return { is: 'gate', metric, slice, against }
}

/** What a gate's tier leaves of a holding severity. */
export function loweredBy(tier: Tier): Severity {
  return tier === 'hold' ? 'E' : tier === 'warn' ? 'W' : 'N'
}

/** The gravest tier among several gates. */
export function gravestTier(gates: readonly Pick<WeighedGate, 'tier'>[]): Tier {
  return gates.some(({ tier }) => tier === 'hold') ? 'hold' : gates.some(({ tier }) => tier === 'warn') ? 'warn' : 'note'
}

/** A list for a sentence: each thing once, the rest counted. */
export function listed(items: readonly string[], most = 12): string {
  const all = [...new Set(items)]
  return all.length <= most ? all.join('; ') : `${all.slice(0, most).join('; ')}; and ${all.length - most} more`
}

/** Names for a sentence that says one thing of them all: `recall, auc and log_loss`. */
export function named(items: readonly string[], most = 12): string {
  const all = [...new Set(items)]
  const shown = all.length > most ? [...all.slice(0, most), `${all.length - most} more`] : all
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
