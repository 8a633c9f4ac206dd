import type { WeighedGate } from '../model/gate.ts'

/** Digits after the point for one row of figures: the margin keeps two significant ones, so that a miss never looks like a hit. */
export function decimalsOf({
  observed,
  reference,
  limit,
  margin,
}: Pick<WeighedGate, 'observed' | 'reference' | 'limit' | 'margin'>): number {
  const limits = Array.isArray(limit) ? limit : [limit]
  const values = [observed, reference, ...limits].filter((it) => it !== null)
  const wanted = [...values.slice(0, 1).map((it) => digits(it, 3)), margin === null ? 0 : digits(margin, 2)]
  const needed = Math.max(0, ...wanted)
  const exact = Math.max(0, ...[...values, margin ?? 0].map(written))
  return Math.min(needed, exact, 12)
}

/** A number for people: a true minus sign, thousands apart, powers of ten only where nothing else fits. */
export function figure(value: number, decimals: number): string {
  const size = Math.abs(value)
  if (size >= 1e15 || (size > 0 && size < 1e-9)) return minus(value.toExponential(2))
  const [whole = '', part] = value.toFixed(decimals).split('.')
  const apart = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',')
  return minus(part === undefined ? apart : `${apart}.${part}`)
}

/** The same with its sign, for differences. */
export function signed(value: number, decimals: number): string {
  return value < 0 ? figure(value, decimals) : `+${figure(value, decimals)}`
}

function minus(text: string): string {
  return text.replace(/^-/, '−')
}

/** Digits after the point that show `significant` digits of a value. */
function digits(value: number, significant: number): number {
  return value === 0 ? 0 : Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))))
}

/** Digits after the point with which the value is written in full, noise of binary fractions left out. */
function written(value: number): number {
  const [mantissa = '', exponent = '0'] = String(Number(value.toPrecision(12))).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}
