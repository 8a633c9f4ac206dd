import type { Contract } from '../../model/contract.ts'
import type { Named, Tensor, TensorData, Value } from '../../model/tensor.ts'
import { roomFor } from '../../read/onnx/element.ts'
import { batchDimension } from '../checks-asked.ts'
import { type DeclaredPorts, portShapes } from './port-shapes.ts'

/** Axes of a value along which rows stand; none: the value is the whole batch's, and stays as it is. */
export type RowAxes = (name: string) => number[]

/** Where rows stand by the declared shapes: every axis that bears the name which counts them, wherever that is. */
export function rowAxes(contract: Contract, side: 'inputs' | 'outputs', declared?: DeclaredPorts): RowAxes {
  const batch = batchDimension(contract)
  const shapes = portShapes(contract, declared)[side]
  return (name) => {
    const shape = batch === null ? null : shapes.get(name)
    return shape?.flatMap((size, axis) => (size === batch ? [axis] : [])) ?? []
  }
}

/** How many rows values have; null where none counts them, or two disagree. */
export function rowsOf(values: readonly Named[], axes: RowAxes): number | null {
  const sizes = values.flatMap(({ name, value }) => (value.is === 'tensor' ? axes(name).map((axis) => value.tensor.dims[axis]) : []))
  const [first] = sizes
  return first !== undefined && sizes.every((size) => size === first) ? first : null
}

/** The rows with these numbers, in this order; a number may come again. */
export function takeRows(values: readonly Named[], rows: readonly number[], axes: RowAxes): Named[] {
  return values.map(({ name, value }) => ({
    name,
    value: ofValue(value, (tensor) =>
      axes(name)
        .filter((axis) => axis < tensor.dims.length)
        .reduce((it, axis) => taken(it, axis, rows), tensor),
    ),
  }))
}

/** Rows in another order: the new first row is that with the number `order[0]`. */
export const permuteRows = takeRows

/** So many rows: those that are there, from the first again when they end. No rows stay none. */
export function repeatRows(values: readonly Named[], rows: number, axes: RowAxes): Named[] {
  const there = rowsOf(values, axes) ?? 0
  return takeRows(values, there === 0 ? [] : Array.from({ length: rows }, (_, at) => at % there), axes)
}

/** Batches one behind the other. What has no rows is the first's; a value with rows on two axes cannot be joined. */
export function joinRows(batches: readonly (readonly Named[])[], axes: RowAxes): Named[] | { why: string } {
  const joined: Named[] = []
  for (const { name, value } of batches[0] ?? []) {
    const [axis, ...more] = axes(name)
    const parts = batches.flatMap((batch) => batch.flatMap((it) => (it.name === name && it.value.is === 'tensor' ? [it.value.tensor] : [])))
    const [first] = parts
    if (axis === undefined || first === undefined) {
      joined.push({ name, value })
      continue
    }
    const alike =
      axis < first.dims.length &&
      parts.every(
        ({ type, dims }) =>
          type === first.type && dims.length === first.dims.length && dims.every((size, at) => at === axis || size === first.dims[at]),
      )
    if (more.length > 0 || parts.length !== batches.length || !alike) return { why: `batches of ${name} do not fit one behind the other` }
    joined.push({ name, value: { is: 'tensor', tensor: concatenated(parts, first, axis) } })
  }
  return joined
}

function ofValue(value: Value, change: (tensor: Tensor) => Tensor): Value {
  return value.is === 'tensor' ? { is: 'tensor', tensor: change(value.tensor) } : value
}

/** A tensor seen as blocks along an axis: `outer` times `size` blocks of `inner` entries each (two a number where it is complex). */
function blocks({ dims, data }: Tensor, axis: number): { outer: number; size: number; inner: number } {
  const size = dims[axis] ?? 0
  const outer = dims.slice(0, axis).reduce((product, it) => product * it, 1)
  return { outer, size, inner: outer * size === 0 ? 0 : data.length / (outer * size) }
}

function taken(tensor: Tensor, axis: number, rows: readonly number[]): Tensor {
  const { outer, size, inner } = blocks(tensor, axis)
  const kept = rows.filter((row) => row >= 0 && row < size)
  const data = roomLike(tensor.data, outer * kept.length * inner)
  for (let block = 0, to = 0; block < outer; block += 1)
    for (const row of kept) {
      copy(tensor.data, (block * size + row) * inner, data, to, inner)
      to += inner
    }
  return { type: tensor.type, dims: tensor.dims.with(axis, kept.length), data }
}

function concatenated(parts: readonly Tensor[], first: Tensor, axis: number): Tensor {
  const seen = parts.map((tensor) => ({ ...blocks(tensor, axis), data: tensor.data }))
  const data = roomLike(
    first.data,
    parts.reduce((sum, it) => sum + it.data.length, 0),
  )
  for (let block = 0, to = 0; block < (seen[0]?.outer ?? 0); block += 1)
    for (const part of seen) {
      copy(part.data, block * part.size * part.inner, data, to, part.size * part.inner)
      to += part.size * part.inner
    }
  const rows = seen.reduce((sum, { size }) => sum + size, 0)
  return { type: first.type, dims: first.dims.with(axis, rows), data }
}

function copy(from: TensorData, at: number, into: TensorData, to: number, count: number): void {
  for (let i = 0; i < count; i += 1) into[to + i] = from[at + i] as never
}

function roomLike(data: TensorData, count: number): TensorData {
  return Array.isArray(data) ? (roomFor('string', count) as string[]) : new (data.constructor as new (count: number) => TensorData)(count)
}
