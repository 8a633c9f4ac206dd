import { figure } from './figure.ts'

/** A measured number in three digits: beyond them there is noise. */
export function rough(value: number): string {
  if (value === 0) return '0'
  const power = Math.floor(Math.log10(Math.abs(Number(value.toPrecision(3)))))
  if (power < -4) return value.toExponential(2).replaceAll('-', '−')
  return figure(value, Math.max(0, 2 - power))
}
