import type { Dimension } from '../../model/onnx.ts'
import type { Named } from '../../model/tensor.ts'
import { type BadInput, type FedTensor, fedTensor, picked, replaced } from './bad-input.ts'

type Ports = Record<string, { shape?: Dimension[] | undefined }>

/** Requests in which one input has an axis more or an axis less: the innermost, so that rows stay rows. */
export function wrongRanks(inputs: Ports, request: readonly Named[]): BadInput[] {
  return each(inputs, request, (tensor) => {
    const { dims, data } = tensor
    const more = { dims: [...dims, 1], places: [...data.keys()] }
    const last = dims.at(-1)
    if (last === undefined || last === 0) return [more]
    const fewer = dims.slice(0, -1)
    return [more, { dims: fewer, places: [...Array(data.length / last).keys()].map((row) => row * last) }]
  })
}

/** Requests in which one fixed size of an input is one greater or one smaller. */
export function wrongSizes(inputs: Ports, request: readonly Named[]): BadInput[] {
  return each(inputs, request, ({ dims, data }, shape) =>
    shape.flatMap((size, axis) => {
      if (typeof size !== 'number' || dims[axis] !== size || data.length === 0) return []
      return [size + 1, size - 1].filter((it) => it > 0).map((it) => resized(dims, axis, it))
    }),
  )
}

interface Reshaped {
  dims: number[]
  /** Where each element comes from. */
  places: number[]
}

function each(inputs: Ports, request: readonly Named[], change: (tensor: FedTensor, shape: Dimension[]) => Reshaped[]): BadInput[] {
  return Object.entries(inputs).flatMap(([name, { shape }]) => {
    const tensor = shape === undefined ? null : fedTensor(request, name)
    if (tensor === null || shape === undefined) return []
    return change(tensor, shape).map(({ dims, places }) => ({
      request: replaced(request, name, picked(tensor, dims, places)),
      what: `${name} of shape [${dims.join(', ')}] instead of [${tensor.dims.join(', ')}]`,
    }))
  })
}

/** Along an axis the last element again, or without it. */
function resized(dims: number[], axis: number, size: number): Reshaped {
  const old = dims[axis] ?? 0
  const inner = dims.slice(axis + 1).reduce((product, it) => product * it, 1)
  const outer = dims.slice(0, axis).reduce((product, it) => product * it, 1)
  const places: number[] = []
  for (let block = 0; block < outer; block += 1)
    for (let row = 0; row < size; row += 1)
      for (let at = 0; at < inner; at += 1) places.push((block * old + Math.min(row, old - 1)) * inner + at)
  return { dims: dims.with(axis, size), places }
}
