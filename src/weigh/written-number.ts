import { type Decimal, decimal } from './decimal.ts'

/** A number as people write it in a sentence. */
export interface WrittenNumber {
  text: string
  value: Decimal
  /** Digits after the point: the precision it claims. */
  decimals: number
  unit: string
}

/** What a written number looks like; for use inside a larger pattern, without groups. */
export const numberPattern = String.raw`[-−+]?(?:\d{1,3}(?:,\d{3})+|\d{1,12})?(?:\.\d{1,12})?(?<=\d)\s?(?:%|percent\b|pct\b|ms\b|secs?\b|seconds?\b|s\b|[kmg]b\b)?`

/** Reads what `numberPattern` matched. */
export function readNumber(text: string): WrittenNumber | null {
  const [, sign, digits, unit] = /^([-−+]?)([\d.,]*\d)\s?(\D*)$/.exec(text.trim()) ?? []
  if (digits === undefined) return null
  const plain = digits.replaceAll(',', '')
  const value = decimal(`${sign === '-' || sign === '−' ? '-' : ''}${plain}`)
  return { text: text.trim(), value, decimals: plain.split('.')[1]?.length ?? 0, unit: (unit ?? '').trim().toLowerCase() }
}

/**
 * Whether a written number is a measured one, rounded or cut off at the precision written. Shares and percentages are the same;
 * seconds and milliseconds, kilo-, mega- and gigabytes are converted.
 */
export function isMeasured(written: WrittenNumber, measured: string | number): boolean {
  const value = decimal(measured)
  return scales(written).some(([factor, shift]) => agree(written.value.times(factor), Math.max(0, written.decimals + shift), value))
}

function agree(said: Decimal, decimals: number, value: Decimal): boolean {
  const unit = decimal(10).pow(-decimals)
  const off = value.minus(said)
  const cutOff = off.isNegative() === value.isNegative() && off.abs().lessThan(unit)
  return off.abs().lessThanOrEqualTo(unit.dividedBy(2)) || cutOff
}

/** Factors by which the number may be meant, and by how many digits each moves the point. */
function scales({ unit }: WrittenNumber): [number, number][] {
  const asWritten: [number, number] = [1, 0]
  if (unit === '%' || unit === 'percent' || unit === 'pct' || unit === '') return [asWritten, [0.01, 2], [100, -2]]
  if (unit.endsWith('b')) return [asWritten, [1000, -3], [1024, -3], [0.001, 3], [1 / 1024, 3]]
  return [asWritten, [1000, -3], [0.001, 3]]
}
