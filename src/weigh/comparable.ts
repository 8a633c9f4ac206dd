import type { Metrics } from '../model/metrics.ts'

/** Whether two files measured on the same ground. `unstated`: one of them names no snapshot, so nobody can tell. */
export type Comparable =
  | { is: 'yes' }
  | { is: 'unstated'; by: ('candidate' | 'reference')[] }
  | { is: 'no'; what: string; candidate: string; reference: string }

/** Compares data snapshot, split and label definition; only what both sides state can differ. */
export function comparable(candidate: Metrics['data'], reference: Metrics['data']): Comparable {
  for (const what of ['snapshot', 'split', 'label'] as const) {
    const [a, b] = [candidate[what]?.trim(), reference[what]?.trim()]
    if (a !== undefined && b !== undefined && a !== b) return { is: 'no', what, candidate: a, reference: b }
  }
  const by = (['candidate', 'reference'] as const).filter((side) => (side === 'candidate' ? candidate : reference).snapshot === null)
  return by.length === 0 ? { is: 'yes' } : { is: 'unstated', by }
}
