import type { Named } from '../../model/tensor.ts'
import type { RequestSize } from './request-plan.ts'
import { type RowAxes, takeRows } from './rows.ts'

/** Rows that are chosen from, so that there are not too many choices. */
const mostRows = 8

/** Requests of one or two rows of a request, where requests are made of as many, fewest first: shrinking by values cannot leave out a first row. */
export function* fewerRows(request: readonly Named[], size: RequestSize, among: readonly RequestSize[], axes: RowAxes): Generator<Named[]> {
  const rows = Array.from({ length: Math.min(size.rows, mostRows) }, (_, at) => at)
  const made = (count: number) => count < size.rows && among.some((it) => it.rows === count && sameSizes(it, size))
  if (made(1)) for (const row of rows) yield takeRows(request, [row], axes)
  if (made(2)) for (const first of rows) for (const second of rows.slice(first + 1)) yield takeRows(request, [first, second], axes)
}

function sameSizes(a: RequestSize, b: RequestSize): boolean {
  return a.sizes.size === b.sizes.size && [...a.sizes].every(([name, size]) => b.sizes.get(name) === size)
}
