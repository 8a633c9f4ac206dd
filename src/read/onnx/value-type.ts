import type { Dimension, ModelPort, ValueType } from '../../model/onnx.ts'
import type { OnnxLimits } from '../../model/onnx-limits.ts'
import { type ElementType, elementTypes } from '../../model/tensor.ts'
import { proto } from './proto.ts'
import { eachField, nameOf, safeNumber, type Why } from './wire.ts'

/** An input or output as a ValueInfoProto declares it; a text says why it cannot be read. */
export function readPort(bytes: Uint8Array, limits: OnnxLimits): ModelPort | string {
  let name = ''
  let type: ValueType | string | null = null
  const why = eachField(bytes, (field) => {
    if (field.id === proto.valueInfo.name) name = nameOf(field.bytes)
    if (field.id !== proto.valueInfo.type) return null
    if (type !== null) return 'its type stands twice'
    type = readType(field.bytes, limits, 1)
    return typeof type === 'string' ? type : null
  })
  if (why !== null) return `${JSON.stringify(name.slice(0, 100))}: ${why}`
  return { name, type: type ?? { is: 'unsupported', why: 'the model declares no type' } }
}

const kinds = new Map<number, 'tensor' | 'sparse-tensor' | 'sequence' | 'optional' | 'map' | 'opaque'>([
  [proto.type.tensor, 'tensor'],
  [proto.type.sparseTensor, 'sparse-tensor'],
  [proto.type.sequence, 'sequence'],
  [proto.type.optional, 'optional'],
  [proto.type.map, 'map'],
  [proto.type.opaque, 'opaque'],
])

function readType(bytes: Uint8Array, limits: OnnxLimits, depth: number): ValueType | string {
  if (depth > limits.valueDepth) return `types stand more than ${limits.valueDepth} deep in one another`
  let type: ValueType | null = null
  const why = eachField(bytes, ({ id, wire, bytes: inner }) => {
    const is = kinds.get(id)
    if (is === undefined || wire !== 2) return null
    if (type !== null) return 'its type stands twice'
    const read = typeOf(is, inner, limits, depth)
    if (typeof read === 'string') return read
    type = read
    return null
  })
  return why ?? type ?? { is: 'unsupported', why: 'a type that this version does not know' }
}

type Kind = typeof kinds extends Map<number, infer Is> ? Is : never

function typeOf(is: Kind, bytes: Uint8Array, limits: OnnxLimits, depth: number): ValueType | string {
  if (is === 'opaque') return { is: 'unsupported', why: 'an opaque type' }
  if (is === 'tensor' || is === 'sparse-tensor') return tensorType(is, bytes, limits)
  const at = is === 'map' ? proto.mapType.value : proto.containerType.element
  let key: ElementType = 'undefined'
  let of: ValueType | string | null = null
  const why = eachField(bytes, ({ id, low, bytes: inner }) => {
    if (is === 'map' && id === proto.mapType.key) key = elementTypes[low] ?? 'undefined'
    if (id !== at) return null
    if (of !== null) return 'its type stands twice'
    of = readType(inner, limits, depth + 1)
    return typeof of === 'string' ? of : null
  })
  if (why !== null) return why
  const element: ValueType = of ?? { is: 'unsupported', why: 'the model declares no type of its elements' }
  return is === 'map' ? { is, key, of: element } : { is, of: element }
}

function tensorType(is: 'tensor' | 'sparse-tensor', bytes: Uint8Array, limits: OnnxLimits): ValueType | string {
  let number = 0
  let shape: Dimension[] | null = null
  const why = eachField(bytes, ({ id, low, bytes: inner }) => {
    if (id === proto.tensorType.element) number = low
    if (id !== proto.tensorType.shape) return null
    if (shape !== null) return 'its shape stands twice'
    const dims: Dimension[] = []
    shape = dims
    return eachField(inner, (field) => (field.id === proto.shape.dimension ? addDimension(field.bytes, dims, limits) : null))
  })
  const type = elementTypes[number]
  if (why !== null) return why
  return type === undefined ? { is: 'unsupported', why: `element type ${number}, which this version does not know` } : { is, type, shape }
}

function addDimension(bytes: Uint8Array, dims: Dimension[], limits: OnnxLimits): Why {
  if (dims.length >= limits.rank) return `it has more than ${limits.rank} dimensions`
  let dimension: Dimension = null
  const why = eachField(bytes, (field) => {
    // Exporters write -1 for a size that is open; the specification has no such size.
    if (field.id === proto.dimension.value) dimension = openSize(safeNumber(field))
    if (field.id === proto.dimension.name) dimension = nameOf(field.bytes) || null
    return null
  })
  dims.push(dimension)
  return why
}

function openSize(size: number | null): Dimension {
  return size === null || size < 0 ? null : size
}
