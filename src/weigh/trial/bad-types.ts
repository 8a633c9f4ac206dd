import type { FedType, Named } from '../../model/tensor.ts'
import { elementReader, type Scalar } from '../element-reader.ts'
import { type BadInput, type FedTensor, fedTensor, replaced } from './bad-input.ts'
import { tensorFrom } from './tensor-from.ts'

/** For each type the one that it is most often taken for; then a text for a number, and a number for a text. */
const mistaken: Record<FedType, FedType[]> = {
  float16: ['float32', 'string'],
  float32: ['float64', 'string'],
  float64: ['float32', 'string'],
  int8: ['int32', 'string'],
  int16: ['int32', 'string'],
  int32: ['int64', 'string'],
  int64: ['int32', 'string'],
  uint8: ['int32', 'string'],
  uint16: ['int32', 'string'],
  uint32: ['int64', 'string'],
  uint64: ['int64', 'string'],
  bool: ['uint8', 'string'],
  string: ['int64'],
}

/** Requests in which one input is of another type. */
export function wrongTypes(names: readonly string[], request: readonly Named[]): BadInput[] {
  return names.flatMap((name) => {
    const tensor = fedTensor(request, name)
    if (tensor === null) return []
    return mistaken[tensor.type].map((type) => ({
      request: replaced(request, name, retyped(tensor, type)),
      what: `${name} of type ${type} instead of ${tensor.type}`,
    }))
  })
}

/** The request with texts for all numbers and numbers for all texts: what any schema that looks at values turns away. */
export function allMistyped(request: readonly Named[]): Named[] {
  return request.reduce<Named[]>(
    (all, { name }) => {
      const tensor = fedTensor(all, name)
      return tensor === null ? all : replaced(all, name, retyped(tensor, tensor.type === 'string' ? 'int64' : 'string'))
    },
    [...request],
  )
}

function retyped(tensor: FedTensor, type: FedType) {
  const { at, count } = elementReader(tensor)
  return tensorFrom(
    type,
    tensor.dims,
    Array.from({ length: count }, (_, i) => converted(at(i), type)),
  )
}

function converted(value: Scalar, type: FedType): Scalar {
  if (type === 'string') return String(value)
  if (typeof value === 'string') return 0
  return type.startsWith('float') ? value : typeof value === 'bigint' ? value : Math.trunc(value) || 0
}
