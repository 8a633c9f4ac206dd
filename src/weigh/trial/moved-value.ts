import type { ContractInput } from '../../model/contract-port.ts'
import { isFed, type Named, type Tensor } from '../../model/tensor.ts'
import { elementReader, type Scalar } from '../element-reader.ts'
import { allowedValues } from './allowed-values.ts'
import type { RowAxes } from './rows.ts'
import { tensorFrom } from './tensor-from.ts'

/** One request with one input at growing values, at one place of every row; all else is held. */
export interface Ladder {
  steps: { value: Scalar; request: Named[] }[]
}

/** How many values an input is given, and at how many of its places in a row. */
export interface Climb {
  values: number
  places: number
}

/** Requests in which one input grows. */
export function ladders(
  request: readonly Named[],
  name: string,
  input: ContractInput,
  axes: RowAxes,
  now: Date,
  climb: Climb,
): Ladder[] | { why: string } {
  const value = request.find((it) => it.name === name)?.value
  if (value?.is !== 'tensor' || !isFed(value.tensor.type)) return { why: `${name} is not among the inputs that were tried` }
  const { tensor } = value
  const type = tensor.type as Parameters<typeof tensorFrom>[0]
  const allowed = allowedValues(input, type, now, [-10, 10])
  if ('why' in allowed) return { why: `no value of ${name} can be made: ${allowed.why}` }
  if (type === 'string') return { why: `${name} is a text, which does not grow` }
  const values =
    allowed.is === 'one-of'
      ? spread(
          [...new Set(allowed.values)].sort((a, b) => (a < b ? -1 : 1)),
          climb.values,
        )
      : between(type, allowed, climb.values)
  return spread(places(tensor, axes(name)[0]), climb.places).map((place) => ({
    steps: values.map((it) => ({
      value: it,
      request: request.map((one) => (one.name === name ? { name, value: { is: 'tensor', tensor: put(tensor, place, it) } } : one)),
    })),
  }))
}

function between(type: string, { low, high }: { low: number | bigint; high: number | bigint }, count: number): Scalar[] {
  const step = (nth: number): Scalar => {
    if (typeof low === 'bigint') return low + ((BigInt(high) - low) * BigInt(nth)) / BigInt(count - 1)
    const value = low * (1 - nth / (count - 1)) + Number(high) * (nth / (count - 1))
    return type.startsWith('float') ? value : Math.floor(value)
  }
  return [...new Set(Array.from({ length: count }, (_, nth) => step(nth)))]
}

/** Elements that are at the same place of their rows. */
function places({ dims, data }: Tensor, axis: number | undefined): number[][] {
  const size = axis === undefined ? undefined : dims[axis]
  if (axis === undefined || size === undefined) return Array.from({ length: data.length }, (_, at) => [at])
  const inner = dims.slice(axis + 1).reduce((product, it) => product * it, 1)
  const count = size === 0 ? 0 : data.length / size
  return Array.from({ length: count }, (_, place) => {
    const first = Math.floor(place / inner) * size * inner + (place % inner)
    return Array.from({ length: size }, (_, row) => first + row * inner)
  })
}

function put(tensor: Tensor, place: readonly number[], value: Scalar): Tensor {
  const { at, count } = elementReader(tensor)
  const values = Array.from({ length: count }, (_, element) => at(element))
  for (const element of place) values[element] = value
  return tensorFrom(tensor.type as Parameters<typeof tensorFrom>[0], tensor.dims, values)
}

/** So many of a list, the first and the last among them. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list]
  return Array.from({ length: count }, (_, nth) => list[Math.round((nth * (list.length - 1)) / Math.max(1, count - 1))] as T)
}
