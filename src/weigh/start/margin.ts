import type { MetricValue } from '../../model/metrics.ts'

/** How much a metric may lose before that means anything, and what says so. `absolute: false`: a share of the reference. */
export interface Margin {
  amount: string
  absolute: boolean
  because: string
}

const z = 1.96

/** What chance alone moves, where the file tells how sure the figure is; null: it tells nothing. */
export function measuredMargin(value: MetricValue & { is: 'number' }): Margin | null {
  const { low, high, se, runs, count, n, confidence } = value
  if (low !== undefined && high !== undefined && high > low)
    return margin((high - low) / 2, `half of its interval${confidence === undefined ? '' : `, at ${confidence}`}`)
  if (se !== undefined && se > 0) return margin(z * se, `1.96 standard errors of ${se}`)
  if (runs !== undefined && runs.length > 2) {
    const mean = runs.reduce((sum, it) => sum + it, 0) / runs.length
    const spread = Math.sqrt(runs.reduce((sum, it) => sum + (it - mean) ** 2, 0) / (runs.length - 1))
    if (spread > 1e-9 * Math.abs(mean)) return margin(2 * spread, `two standard deviations of its ${runs.length} runs`)
  }
  if (count === undefined || n === undefined || n < 1 || count < 0 || count > n) return null
  return margin(wilson(count / n, n), `what chance moves ${count} of ${n} by, at 0.95`)
}

/** Half of Wilson's interval for a share of n. */
function wilson(share: number, n: number): number {
  return (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
}

function margin(amount: number, because: string): Margin {
  return { amount: rounded(amount), absolute: true, because }
}

/** Two digits, never in powers of ten. */
function rounded(amount: number): string {
  const digits = Math.min(20, Math.max(0, 1 - Math.floor(Math.log10(amount))))
  const text = amount.toFixed(digits)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
