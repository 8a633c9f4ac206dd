import type { FedType, Named, Tensor } from '../../model/tensor.ts'
import { isFed } from '../../model/tensor.ts'
import { elementReader, type Scalar } from '../element-reader.ts'
import { tensorFrom } from './tensor-from.ts'

/** A request that tries a clause of `behaviour`, and what is odd about it, for a sentence. */
export interface BadInput {
  request: Named[]
  what: string
  /** How many rows it has, where that is what is tried. */
  rows?: number
}

/** A tensor that can be fed. */
export type FedTensor = Tensor & { type: FedType }

/** An input of a request as a tensor; null where it is none, or none that can be fed. */
export function fedTensor(request: readonly Named[], name: string): FedTensor | null {
  const value = request.find((it) => it.name === name)?.value
  return value?.is === 'tensor' && isFed(value.tensor.type) ? (value.tensor as FedTensor) : null
}

/** The request with one input replaced. */
export function replaced(request: readonly Named[], name: string, tensor: Tensor): Named[] {
  return request.map((it) => (it.name === name ? { name, value: { is: 'tensor', tensor } } : it))
}

/** The tensor's elements in another order or number, by where each comes from. */
export function picked({ type, ...tensor }: FedTensor, dims: number[], places: readonly number[]): Tensor {
  const { at } = elementReader({ type, ...tensor })
  return tensorFrom(type, dims, places.map(at))
}

/** The tensor with its last element replaced: in a batch, the last row is odd and all others are not. Null: it has no element. */
export function lastReplaced({ type, dims, data }: FedTensor, value: Scalar): Tensor | null {
  const last = tensorFrom(type, [1], [value]).data[0]
  const copy = data.slice() as Tensor['data']
  if (last === undefined || copy.length === 0) return null
  copy[copy.length - 1] = last as never
  return { type, dims, data: copy }
}
