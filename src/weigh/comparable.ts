import type { Metrics } from '../model/metrics.ts'

/** Whether two files measured on the same ground. `unstated`: one of them names no snapshot, so nobody can tell. */
export type Comparable = { is: 'yes' } | { is: 'unstated'; by: ('candidate' | 'reference')[] } | { is: 'no'; differ: Difference[] }

interface Difference {
  what: 'snapshot' | 'split' | 'label'
  candidate: string
  reference: string
}

/** Compares data snapshot, split and label definition; only what both sides state can differ. */
export function comparable(candidate: Metrics['data'], reference: Metrics['data']): Comparable {
  const differ = (['snapshot', 'split', 'label'] as const).flatMap((what): Difference[] => {
    const [a, b] = [candidate[what]?.trim(), reference[what]?.trim()]
    return a !== undefined && b !== undefined && a !== b ? [{ what, candidate: a, reference: b }] : []
  })
  if (differ.length > 0) return { is: 'no', differ }
  const by = (['candidate', 'reference'] as const).filter((side) => (side === 'candidate' ? candidate : reference).snapshot === null)
  return by.length === 0 ? { is: 'yes' } : { is: 'unstated', by }
}
