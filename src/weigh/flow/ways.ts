import type { Row } from './rows.ts'
import type { Run } from './run.ts'

/** Joins rows of two ways of a choice: those that are left of the rows of the one and of the other. */
export type Ways = (rows: ReadonlySet<Row>, one: ReadonlySet<Row>, other: ReadonlySet<Row>) => Set<Row>

/** What each of two ways alone brings of one source is told apart: rows of one way are never held against those of the other. */
export function waysOf(run: Run, choice: string): Ways {
  return (rows, one, other) => {
    run.carry(rows)
    const only = (own: ReadonlySet<Row>, others: ReadonlySet<Row>) => [...rows].filter((row) => own.has(row) && !others.has(row))
    const sides = [only(one, other), only(other, one)] as const
    const sources = sides.map((side) => new Set(side.map(({ source }) => source)))
    const near = sides.map((side, i) => side.filter(({ source }) => sources[1 - i]?.has(source)))
    const told = near.map((side, i) => run.narrowed(new Set(side), { is: 'unsure', key: `way ${i} of ${choice}` }))
    const apart = new Set(near.flat())
    return new Set([...[...rows].filter((row) => !apart.has(row)), ...told.flatMap((side) => [...side])])
  }
}
