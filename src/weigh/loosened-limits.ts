import type { Bounds, ChangeLimit, NumberText } from '../model/gate.ts'
import { decimal } from './decimal.ts'

/** A limit without its numbers' texts standing in the way: what is the least, what is the most that it lets through. */
interface Fence {
  floor: NumberText | null
  ceiling: NumberText | null
}

/** What became weaker from one set of bounds to another, in words; nothing where it became tighter or was only written differently. */
export function weakerBounds(base: Bounds, head: Bounds): string[] {
  const [was, is] = [fenceOf(base), fenceOf(head)]
  return [
    ...(was.floor !== null && is.floor === null ? [`its floor ${was.floor} is removed`] : []),
    ...(was.ceiling !== null && is.ceiling === null ? [`its ceiling ${was.ceiling} is removed`] : []),
    ...(was.floor !== null && is.floor !== null && below(is.floor, was.floor) ? [`its floor falls from ${was.floor} to ${is.floor}`] : []),
    ...(was.ceiling !== null && is.ceiling !== null && below(was.ceiling, is.ceiling)
      ? [`its ceiling rises from ${was.ceiling} to ${is.ceiling}`]
      : []),
  ]
}

function fenceOf({ min, max, between }: Bounds): Fence {
  return { floor: min ?? between?.[0] ?? null, ceiling: max ?? between?.[1] ?? null }
}

/** What became weaker in a limit against a reference. A demanded gain, or a loss of nothing, includes every allowed loss. */
export function weakerChange(base: ChangeLimit | undefined, head: ChangeLimit | undefined, name: 'baseline' | 'production'): string[] {
  if (base === undefined) return []
  if (head === undefined) return [`its limit against ${name} is removed`]
  const forbidsLoss = amounts(head.minGain).length > 0 || amounts(head.maxLoss).some((amount) => decimal(amount).isZero())
  const found: string[] = []
  for (const unit of ['absolute', 'relative'] as const) {
    const [loss, nowLoss] = [base.maxLoss?.[unit], head.maxLoss?.[unit]]
    const [gain, nowGain] = [base.minGain?.[unit], head.minGain?.[unit]]
    if (loss !== undefined && !forbidsLoss && nowLoss === undefined) found.push(`its ${unit} max_loss ${loss} against ${name} is removed`)
    if (loss !== undefined && !forbidsLoss && nowLoss !== undefined && below(loss, nowLoss))
      found.push(`its ${unit} max_loss against ${name} rises from ${loss} to ${nowLoss}`)
    if (gain !== undefined && nowGain === undefined && !(decimal(gain).isZero() && forbidsLoss))
      found.push(`its ${unit} min_gain ${gain} against ${name} is removed`)
    if (gain !== undefined && nowGain !== undefined && below(nowGain, gain))
      found.push(`its ${unit} min_gain against ${name} falls from ${gain} to ${nowGain}`)
  }
  return found
}

function amounts(amount: ChangeLimit['maxLoss']): NumberText[] {
  return [amount?.absolute, amount?.relative].filter((one) => one !== undefined)
}

/** Whether one number as written is less than another. */
export function below(a: NumberText, b: NumberText): boolean {
  return decimal(a).lessThan(decimal(b))
}
