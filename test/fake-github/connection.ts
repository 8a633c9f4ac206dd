import { Refused } from './permit.ts'
import type { State } from './state.ts'

export interface Page {
  first?: number
  last?: number
  after?: string
}

export interface Connection {
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null; startCursor: string | null }
  nodes: unknown[]
}

/** How a list names its places. */
export interface Cursors {
  of(index: number): string
  /** Where the page after a cursor begins. */
  after(cursor: string): number
}

const numbered: Cursors = {
  of: (index) => Buffer.from(String(index)).toString('base64'),
  after: (cursor) => Number(Buffer.from(cursor, 'base64').toString()) + 1,
}

/** A page of a list as GraphQL gives it; GitHub wants `first` or `last`, of at most 100. */
export function connection<T>(
  state: State,
  all: T[],
  { first, last, after }: Page,
  shown: (it: T) => unknown,
  cursors: Cursors = numbered,
): Connection {
  const size = first ?? last
  if (size === undefined) throw new Refused(422, 'You must provide a `first` or `last` value to properly paginate the connection.')
  if (size > state.limits.pageSize) throw new Refused(422, `Requesting ${size} records on the connection exceeds the limit of 100 records.`)
  const start = first === undefined ? Math.max(0, all.length - size) : after === undefined ? 0 : cursors.after(after)
  const some = all.slice(start, start + size)
  const end = start + some.length
  const pageInfo = {
    hasNextPage: end < all.length,
    hasPreviousPage: start > 0,
    endCursor: some.length === 0 ? null : cursors.of(end - 1),
    startCursor: some.length === 0 ? null : cursors.of(start),
  }
  return { totalCount: all.length, pageInfo, nodes: some.map(shown) }
}
