import { type OnnxLimits, onnxLimits } from '../../model/onnx-limits.ts'
import type { Provenance, Read, Unreadable } from '../../model/read.ts'
import { elementTypes, type Named, type Value } from '../../model/tensor.ts'
import { mapKeys } from './map-keys.ts'
import { proto } from './proto.ts'
import { refused, within } from './refused.ts'
import { type ExternalFile, readTensorProto } from './tensor.ts'
import { eachField, nameOf, type Why } from './wire.ts'

/** The messages that a golden file may hold. A file does not say which: the model's declared type does. */
export type ValueProto = 'tensor' | 'sequence' | 'optional' | 'map'

/** What a reader of golden files may need: other files beside it, and smaller caps for tests. */
export interface ValueOptions {
  external?: ExternalFile
  limits?: OnnxLimits
}

/** A golden file of ONNX's own layout (`input_0.pb`): a TensorProto, SequenceProto, OptionalProto or MapProto. */
export function readValueProto(bytes: Uint8Array, as: ValueProto, from: Provenance, options: ValueOptions = {}): Read<Named> {
  const limits = options.limits ?? onnxLimits
  if (bytes.length > limits.goldenBytes)
    return within(from.path, refused('too-large', `it holds more than ${limits.goldenBytes} bytes.`, 'ours'))
  const external = options.external ?? (() => ({ is: 'absent' as const }))
  const read = readers[as](bytes, { external, limits, depth: 1, left: { items: limits.items, bytes: limits.valueBytes } })
  return read.is === 'unreadable' ? within(from.path, read) : { is: 'read', value: { name: read.name, value: read.value }, from }
}

interface Context {
  external: ExternalFile
  limits: OnnxLimits
  depth: number
  /** What is left of the caps for the whole value. */
  left: { items: number; bytes: number }
}

type Got = { is: 'got'; name: string; value: Value } | Unreadable

const readers: Record<ValueProto, (bytes: Uint8Array, context: Context) => Got> = {
  tensor: readTensor,
  sequence: readSequence,
  optional: readOptional,
  map: readMap,
}

const sparse: Value = { is: 'unsupported', why: 'a sparse tensor, which the runtime’s binding cannot carry' }

function readTensor(bytes: Uint8Array, { external, limits, left }: Context): Got {
  const read = readTensorProto(bytes, external, limits, left.bytes)
  if (read.is === 'unreadable') return read
  const { data } = read.tensor
  left.bytes -= Array.isArray(data) ? data.length * 8 : data.byteLength
  return { is: 'got', name: read.name, value: { is: 'tensor', tensor: read.tensor } }
}

/** Reads one that stands inside another, within what is left of the caps. */
function inside(as: ValueProto, bytes: Uint8Array, context: Context): Got {
  if (context.depth >= context.limits.valueDepth)
    return refused('too-deep', `values stand more than ${context.limits.valueDepth} deep in one another.`, 'ours')
  context.left.items -= 1
  if (context.left.items < 0) return refused('too-large', `it holds more than ${context.limits.items} items.`, 'ours')
  return readers[as](bytes, { ...context, depth: context.depth + 1 })
}

/** Visits a container's fields: those of `members` are read and put in `items`, the others go to `other`. */
function collect(
  bytes: Uint8Array,
  members: ReadonlyMap<number, ValueProto | 'sparse'>,
  context: Context,
  items: Value[],
  other: (id: number, number: number, bytes: Uint8Array) => Why,
): Unreadable | null {
  let refusal: Unreadable | null = null
  const why = eachField(bytes, ({ id, wire, low, bytes: field }) => {
    const as = members.get(id)
    if (as === undefined) return other(id, low, field)
    if (wire !== 2) return `field ${id} is of another wire type`
    const got = as === 'sparse' ? { is: 'got' as const, name: '', value: sparse } : inside(as, field, context)
    if (got.is === 'unreadable') {
      refusal = within(`item ${items.length}`, got)
      return 'stopped'
    }
    items.push(got.value)
    return null
  })
  if (refusal !== null) return refusal
  return why === null ? null : refused('invalid-onnx', `${why}; write the file again.`)
}

const { sequence, optional, map } = proto
const sequenceMembers = new Map<number, ValueProto | 'sparse'>([
  [sequence.tensors, 'tensor'],
  [sequence.sparseTensors, 'sparse'],
  [sequence.sequences, 'sequence'],
  [sequence.maps, 'map'],
  [sequence.optionals, 'optional'],
])
const optionalMembers = new Map<number, ValueProto | 'sparse'>([
  [optional.tensor, 'tensor'],
  [optional.sparseTensor, 'sparse'],
  [optional.sequence, 'sequence'],
  [optional.map, 'map'],
  [optional.optional, 'optional'],
])
const mapMembers = new Map<number, ValueProto>([[map.values, 'sequence']])

function readSequence(bytes: Uint8Array, context: Context): Got {
  const items: Value[] = []
  let name = ''
  const refusal = collect(bytes, sequenceMembers, context, items, (id, _number, field) => {
    if (id === sequence.name) name = nameOf(field)
    return null
  })
  if (refusal !== null) return refusal
  if (new Set(items.map(({ is }) => is)).size > 1)
    return refused('invalid-onnx', 'a sequence holds items of more than one kind; write the file again.')
  return { is: 'got', name, value: { is: 'sequence', items } }
}

function readOptional(bytes: Uint8Array, context: Context): Got {
  const items: Value[] = []
  let name = ''
  // elem_type names the kind of an empty one too: there is a value only where its field is.
  const refusal = collect(bytes, optionalMembers, context, items, (id, _number, field) => {
    if (id === optional.name) name = nameOf(field)
    return null
  })
  if (refusal !== null) return refusal
  if (items.length > 1) return refused('invalid-onnx', 'an optional holds more than one value; write the file again.')
  return { is: 'got', name, value: { is: 'optional', value: items[0] ?? null } }
}

function readMap(bytes: Uint8Array, context: Context): Got {
  const values: Value[] = []
  let name = ''
  let type = 0
  const refusal = collect(bytes, mapMembers, context, values, (id, number, field) => {
    if (id === map.name) name = nameOf(field)
    if (id === map.keyType) type = number
    return null
  })
  if (refusal !== null) return refusal
  const read = mapKeys(bytes, context.limits.items)
  if ('why' in read) return refused('invalid-onnx', `${read.why}; write the file again.`)
  const { keys } = read
  const keyType = elementTypes[type]
  const items = values[0]?.is === 'sequence' ? values[0].items : []
  if (keyType === undefined || !/^(u?int(8|16|32|64)|string)$/.test(keyType))
    return refused('invalid-onnx', `a map's keys are of type ${keyType ?? type}; they are whole numbers or strings.`)
  if (values.length > 1 || items.length !== keys.length)
    return refused('invalid-onnx', `a map has ${keys.length} keys and ${items.length} values; write the file again.`)
  return { is: 'got', name, value: { is: 'map', keyType, keys, values: items } }
}
