import type { ExternalData } from '../../model/onnx.ts'
import type { OnnxLimits } from '../../model/onnx-limits.ts'
import type { Unreadable } from '../../model/read.ts'
import { elementTypes } from '../../model/tensor.ts'
import { type DataField, elementCount, rawBytes, type Stored, storages } from './element.ts'
import { externalEntries } from './external.ts'
import { proto } from './proto.ts'
import { refused } from './refused.ts'
import { countVarints, eachField, eachVarint, type Field, nameOf, safeNumber, type Why } from './wire.ts'

/** A TensorProto looked at, not decoded: its dimensions and its data are known to agree. */
export interface TensorHead {
  is: 'head'
  name: string
  type: Stored
  dims: number[]
  count: number
  /** Where the elements are; null where there are none. */
  from: DataField | ExternalData | null
}

/** The field numbers of TensorProto that hold elements, by name. */
export const dataFields: ReadonlyMap<number, DataField> = new Map(
  (['float', 'int32', 'string', 'int64', 'double', 'uint64', 'raw'] as const).map((field) => [proto.tensor[field], field]),
)

/** Looks at a TensorProto without allocating for its elements; refuses one whose dimensions and data disagree. */
export function scanTensor(bytes: Uint8Array, limits: OnnxLimits): TensorHead | Unreadable {
  const dims: number[] = []
  const entries = new Map<DataField, number>()
  const external = externalEntries()
  let name = ''
  let number = 0
  let isExternal = false
  let segment = false
  const why = eachField(bytes, (field) => {
    const data = dataFields.get(field.id)
    if (data !== undefined) return countEntries(data, field, entries)
    if (field.id === proto.tensor.dims) return addDims(field, dims, limits)
    if (field.id === proto.tensor.type) number = field.low
    if (field.id === proto.tensor.name) name = nameOf(field.bytes)
    if (field.id === proto.tensor.location) isExternal = field.low === 1
    if (field.id === proto.tensor.segment) segment = true
    return field.id === proto.tensor.external ? external.add(field.bytes) : null
  })
  const shown = name === '' ? 'the tensor' : `tensor ${JSON.stringify(name.slice(0, 100))}`
  if (why !== null) return refused('invalid-onnx', `${shown}: ${why}; write the file again.`)
  const type = elementTypes[number]
  if (type === undefined) return refused('unknown-type', `${shown} is of element type ${number}, which this version does not know.`, 'ours')
  if (type === 'undefined') return refused('invalid-onnx', `${shown} has no element type; set data_type.`)
  if (segment) return refused('unsupported', `${shown} is one segment of a larger one (TensorProto.segment); write it whole.`, 'ours')
  const count = elementCount(dims)
  if (count === null || rawBytes(type, count) > Number.MAX_SAFE_INTEGER)
    return refused('invalid-onnx', `${shown}: dims ${show(dims)} are more elements than can be counted; give its real dimensions.`)
  const head = { is: 'head' as const, name, type, dims, count }
  const problem = isExternal ? externalProblem(head, external.done(), entries) : inlineProblem(head, entries)
  if (typeof problem === 'string') return refused('invalid-onnx', `${shown}: ${problem}`)
  if ('unsafe' in problem) return refused('unsafe-location', `${shown}: ${problem.unsafe}`)
  return { ...head, from: problem.from }
}

/** Dimensions as people write them, cut where there are many. */
export function show(dims: readonly number[]): string {
  return `[${dims.slice(0, 8).join(', ')}${dims.length > 8 ? `, … ${dims.length} in all` : ''}]`
}

type Unplaced = Omit<TensorHead, 'from'>
type Placed = string | { unsafe: string } | { from: TensorHead['from'] }

function externalProblem({ type, count }: Unplaced, external: ExternalData | { why: string }, entries: Map<DataField, number>): Placed {
  if (type === 'string') return 'strings cannot be external; put them in string_data.'
  if ('why' in external) return { unsafe: `${external.why}; name a file beside this one.` }
  if (entries.size > 0) return 'it holds data and points outside too; keep one of the two.'
  const needed = rawBytes(type, count)
  if (external.length !== null && external.length !== needed)
    return `external_data.length is ${external.length} bytes where its dims and type need ${needed}; write it again.`
  return { from: external }
}

function inlineProblem({ type, dims, count }: Unplaced, entries: Map<DataField, number>): Placed {
  const filled = [...entries].filter(([, held]) => held > 0)
  if (filled.length > 1) return `it holds ${filled.map(([field]) => fieldName(field)).join(' and ')}; keep one of them.`
  const [field, held] = filled[0] ?? [null, 0]
  const asked = `dims ${show(dims)} of ${type}`
  if (field === null) return count === 0 ? { from: null } : `${asked} need data, and it has none; write it again.`
  if (field === 'raw') {
    if (type === 'string') return 'strings stand in raw_data; put them in string_data.'
    const needed = rawBytes(type, count)
    return held === needed ? { from: field } : `${asked} need ${needed} bytes of raw_data, and it has ${held}; write it again.`
  }
  if (field !== storages[type].field)
    return `${type} stands in ${fieldName(field)} where ${fieldName(storages[type].field)} belongs; write it again.`
  const needed = Math.ceil(count / storages[type].perEntry)
  return held === needed ? { from: field } : `${asked} need ${needed} numbers in ${fieldName(field)}, and it has ${held}; write it again.`
}

function fieldName(field: DataField): string {
  return `${field}_data`
}

function countEntries(data: DataField, { wire, bytes }: Field, entries: Map<DataField, number>): Why {
  const held = entriesIn(data, wire, bytes)
  if (held === null) return `${fieldName(data)} is damaged`
  // Of a field that may stand once the last stands, as protobuf has it.
  entries.set(data, held + (data === 'raw' ? 0 : (entries.get(data) ?? 0)))
  return null
}

function entriesIn(data: DataField, wire: Field['wire'], bytes: Uint8Array): number | null {
  const packed = wire === 2
  switch (data) {
    case 'raw':
      return packed ? bytes.length : null
    case 'string':
      return packed ? 1 : null
    case 'float':
      return packed ? (bytes.length % 4 === 0 ? bytes.length / 4 : null) : wire === 5 ? 1 : null
    case 'double':
      return packed ? (bytes.length % 8 === 0 ? bytes.length / 8 : null) : wire === 1 ? 1 : null
    case 'int32':
    case 'int64':
    case 'uint64':
      return packed ? countVarints(bytes) : wire === 0 ? 1 : null
    default:
      return data satisfies never
  }
}

function addDims(field: Field, dims: number[], limits: OnnxLimits): Why {
  let wrong: Why = null
  const add = (low: number, high: number): boolean => {
    const size = safeNumber({ low, high })
    if (size === null || size < 0) wrong = size === null ? 'a dimension is beyond 2^53' : `a dimension is ${size}`
    else if (dims.length >= limits.rank) wrong = `it has more than ${limits.rank} dimensions`
    else dims.push(size)
    return wrong === null
  }
  if (field.wire === 0) add(field.low, field.high)
  else if (field.wire === 2) wrong = eachVarint(field.bytes, add) ?? wrong
  else return 'dims are damaged'
  return wrong
}
