import type { Named, Tensor } from '../../model/tensor.ts'
import { jsonElements, type Missing, nested } from './json-value.ts'
import { type RowAxes, rowsOf } from './rows.ts'

/** A request that is being written as JSON. */
export interface RequestContent {
  request: readonly Named[]
  tensors: [string, Tensor][]
  axes: RowAxes
  missing: Missing
}

/** Each row as a map; an input without rows stands in every one. Null where inputs have rows of unequal number, or not along the first axis. */
export function rowsIn({ request, tensors, axes, missing }: RequestContent, flat: boolean): Record<string, unknown>[] | null {
  const counted = tensors.some(([name]) => axes(name).length > 0)
  const along: RowAxes = counted ? axes : () => [0]
  const withRows = request.filter(
    ({ name, value }) => value.is === 'tensor' && (counted ? axes(name).length > 0 : value.tensor.dims.length > 0),
  )
  const rows = withRows.every(({ name }) => along(name)[0] === 0) ? rowsOf(withRows, along) : null
  if (rows === null) return null
  const known = new Set(withRows.map(({ name }) => name))
  const values = tensors.map(([name, tensor]) => {
    const all = jsonElements(tensor, missing)
    // An input that nobody declares has rows where its first axis says so.
    if (!known.has(name) && !(tensor.dims.length === 1 && tensor.dims[0] === rows && rows > 1))
      return [name, () => nested(all, tensor.dims)] as const
    const inner = tensor.dims.slice(1)
    const step = rows === 0 ? 0 : all.length / rows
    const dims = flat && inner.length === 1 && inner[0] === 1 ? [] : inner
    return [name, (row: number) => nested(all.slice(row * step, (row + 1) * step), dims)] as const
  })
  return Array.from({ length: rows }, (_, row) => mapOf(values.map(([name, at]) => [name, at(row)])))
}

/** A map whose keys may be called anything. */
export function mapOf(entries: [string, unknown][]): Record<string, unknown> {
  const map = Object.create(null) as Record<string, unknown>
  for (const [key, value] of entries) map[key] = value
  return map
}
