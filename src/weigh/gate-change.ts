import type { ChangeLimit, GateReason, WeighedGate } from '../model/gate.ts'
import type { Comparable } from './comparable.ts'
import { type Decimal, decimal } from './decimal.ts'
import type { Reference, ReferenceName } from './gate-reference.ts'
import { type Direction, type Observed, overruled, row, type Subject } from './gate-row.ts'

/** Below this a share of the reference says nothing. */
const nearZero = '1e-9'

/** One row for a reference: how much may be lost or must be gained. Of several limits the tightest decides. */
export function weighChange(
  subject: Subject,
  against: ReferenceName,
  limit: ChangeLimit,
  better: Direction,
  observed: Observed,
  reference: Reference,
): WeighedGate {
  const sense = better === 'higher' ? 'min' : 'max'
  const known = reference.value(subject.metric, subject.slice)
  if (observed.is === 'trouble')
    return { ...row(subject, against, observed), reference: known.is === 'number' ? known.value.toNumber() : null, sense }
  const seen = { observed: observed.value.toNumber(), n: observed.n, sense } as const
  if (known.is === 'trouble') return { ...row(subject, against, known), ...seen }
  const { value, rescored } = known
  const shown = { ...seen, reference: value.toNumber(), rescored }
  const demands = demandsOf(limit, value, better)
  if (demands === null)
    return {
      ...row(subject, against, {
        reason: 'reference-near-zero',
        detail: `a share of ${value.toNumber()} says nothing; give an absolute limit`,
      }),
      ...shown,
    }
  const tightest = demands.reduce((a, b) => (stricter(b.limit, a.limit, better) ? b : a))
  const margin = better === 'higher' ? observed.value.minus(tightest.limit) : tightest.limit.minus(observed.value)
  const reason = margin.isNegative() && !margin.isZero() ? tightest.reason : 'ok'
  const judged: WeighedGate = {
    ...row(subject, against, { reason }),
    ...shown,
    limit: tightest.limit.toNumber(),
    margin: margin.toNumber(),
  }
  return onComparableGround(judged, known.comparable)
}

/** What the limit asks of the candidate, in the metric's unit; null where a share of a reference near zero is asked. */
function demandsOf(
  { maxLoss, minGain }: ChangeLimit,
  reference: Decimal,
  better: Direction,
): { limit: Decimal; reason: GateReason }[] | null {
  const asked = [
    { amount: maxLoss, sign: -1, reason: 'lost-too-much' },
    { amount: minGain, sign: 1, reason: 'gained-too-little' },
  ] as const
  const demands: { limit: Decimal; reason: GateReason }[] = []
  for (const { amount, sign, reason } of asked) {
    if (amount?.relative !== undefined && reference.abs().lessThan(decimal(nearZero))) return null
    const amounts = [amount?.absolute, amount?.relative === undefined ? undefined : decimal(amount.relative).times(reference.abs())]
    for (const one of amounts) {
      if (one === undefined) continue
      const step = decimal(one).times(better === 'higher' ? sign : -sign)
      demands.push({ limit: reference.plus(step), reason })
    }
  }
  return demands
}

function stricter(a: Decimal, b: Decimal, better: Direction): boolean {
  return better === 'higher' ? a.greaterThan(b) : a.lessThan(b)
}

function onComparableGround(judged: WeighedGate, ground: Comparable): WeighedGate {
  switch (ground.is) {
    case 'yes':
      return judged
    case 'no': {
      const detail = ground.differ.map((it) => `${it.what} «${it.candidate}» here, «${it.reference}» there`).join('; ')
      // The room that would be left on one ground says nothing across two.
      return { ...overruled(judged, { reason: 'not-comparable', detail }), margin: null }
    }
    case 'unstated':
      return overruled(judged, { reason: 'snapshot-unstated', detail: `no data snapshot stated by the ${ground.by.join(' and the ')}` })
    default:
      return ground satisfies never
  }
}
