import type { Bounds, Gate, GateReason, GateStatus, Tier, WeighedGate } from '../model/gate.ts'
import { type Decimal, decimal } from './decimal.ts'

/** Why something could not be weighed as it should. */
export interface Trouble {
  reason: GateReason
  detail?: string
  text?: string
}

/** A number that was measured, or why there is none. */
export type Observed = { is: 'number'; value: Decimal; n: number | null } | ({ is: 'trouble' } & Trouble)

/** What a row is about. */
export interface Subject {
  metric: string
  slice: string | null
  tier: Tier
}

/** Only `ok` passes; two reasons leave us blind, two are statistics' own, the rest fail. */
export function statusOf(reason: GateReason): GateStatus {
  switch (reason) {
    case 'ok':
      return 'pass'
    case 'too-large':
    case 'unreadable':
    case 'snapshot-unstated':
      return 'blind'
    case 'straddles':
    case 'evidence-missing':
      return 'inconclusive'
    default:
      return 'fail'
  }
}

/** A row with nothing but its subject and what it came to. */
export function row(subject: Subject, against: WeighedGate['against'], { reason, detail, text }: Trouble): WeighedGate {
  return {
    metric: subject.metric,
    slice: subject.slice,
    against,
    status: statusOf(reason),
    reason,
    observed: null,
    reference: null,
    limit: null,
    margin: null,
    sense: null,
    tier: subject.tier,
    rescored: false,
    n: null,
    ...(text !== undefined && { text }),
    ...(detail !== undefined && { detail }),
  }
}

/** The same row, come to something else. */
export function overruled(weighed: WeighedGate, { reason, detail }: Trouble): WeighedGate {
  return { ...weighed, status: statusOf(reason), reason, ...(detail !== undefined && { detail }) }
}

/** One row for each limit that stands for itself: a floor, a ceiling, a range. */
export function weighBounds(subject: Subject, against: 'limit' | 'do_not_ship', bounds: Bounds, observed: Observed): WeighedGate[] {
  const crossed = (reason: GateReason) => (against === 'do_not_ship' ? 'do-not-ship' : reason)
  const rows: WeighedGate[] = []
  const add = (sense: 'min' | 'max' | 'between', limit: WeighedGate['limit'], room: (value: Decimal) => Decimal, reason: GateReason) => {
    if (observed.is === 'trouble') return rows.push({ ...row(subject, against, observed), limit, sense })
    const margin = room(observed.value)
    const judged = row(subject, against, { reason: margin.isNegative() && !margin.isZero() ? crossed(reason) : 'ok' })
    return rows.push({ ...judged, observed: observed.value.toNumber(), n: observed.n, limit, margin: margin.toNumber(), sense })
  }
  const { min, max, between } = bounds
  if (min !== undefined) add('min', Number(min), (value) => value.minus(decimal(min)), 'below-min')
  if (max !== undefined) add('max', Number(max), (value) => decimal(max).minus(value), 'above-max')
  if (between !== undefined) {
    const [low, high] = between
    add('between', [Number(low), Number(high)], (value) => smaller(value.minus(decimal(low)), decimal(high).minus(value)), 'outside')
  }
  return rows
}

function smaller(a: Decimal, b: Decimal): Decimal {
  return a.lessThan(b) ? a : b
}

export type Direction = NonNullable<Gate['better']>
