import type { Flow } from '../flow/facts.ts'
import type { Sighting } from '../leakage/chain.ts'

/** A sensitive column that a model is given by name. */
export interface FittedColumn extends Sighting {
  column: string
}

/** Columns that a contract marks sensitive and that are chosen as features. A whole table may hold them or not: that is not told. */
export function fittedColumns(flow: Flow): FittedColumn[] {
  const sensitive = flow.declared.sensitive ?? []
  return flow.hints.flatMap((hint) => {
    if (hint.is !== 'fit' || hint.features === null || hint.features.all) return []
    const { names } = hint.features
    const { place, certainty } = hint.training
    return sensitive
      .filter((column) => names.has(column))
      .map((column): FittedColumn => ({ column, place, certainty, chain: [{ place, what: 'trained' }] }))
  })
}
