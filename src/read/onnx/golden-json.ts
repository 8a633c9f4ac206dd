import type { ModelPort } from '../../model/onnx.ts'
import type { Provenance, Read } from '../../model/read.ts'
import { type ElementType, type FedType, fedTypes, isFed, type Named, type TensorData } from '../../model/tensor.ts'
import { parseJsonTree } from '../json.ts'
import { whyUnreadable } from '../metrics.ts'
import { kindOf, type Node, valueAt } from '../node.ts'
import { roomFor } from './element.ts'
import { elementWriter } from './golden-element.ts'
import { refused, within } from './refused.ts'

/** A golden case: what goes in and what must come out. */
export interface GoldenCase {
  inputs: Named[]
  outputs: Named[]
}

/**
 * A golden case in JSON: `{inputs: {name: nested arrays}, outputs: {…}}`. Types are the declared ones of the model; a value may state
 * its own: `{type, shape, data}`, which is also how an empty tensor says its shape. NaN and infinities are written as Python's json does.
 */
export function readGoldenJson(text: string, from: Provenance, declared: { inputs: ModelPort[]; outputs: ModelPort[] }): Read<GoldenCase> {
  const parsed = parseJsonTree(text)
  const unreadable = whyUnreadable(parsed, from.path)
  if (unreadable !== null) return unreadable
  const refuse = (why: string) => within(from.path, refused('invalid-golden', why))
  const repeated = parsed.issues.find(({ reason }) => reason === 'duplicate-key' || reason === 'reserved-key')
  if (repeated !== undefined) return refuse(repeated.why)
  const { node } = parsed
  const inputs = named(valueAt(node, 'inputs'), declared.inputs, 'inputs')
  const outputs = named(valueAt(node, 'outputs'), declared.outputs, 'outputs')
  if (typeof inputs === 'string') return refuse(inputs)
  if (typeof outputs === 'string') return refuse(outputs)
  return { is: 'read', value: { inputs, outputs }, from }
}

function named(section: Node | null, declared: ModelPort[], field: string): Named[] | string {
  if (section?.is !== 'map') return `${field} is ${section === null ? 'missing' : kindOf(section)}; write a map of names to nested arrays.`
  const values: Named[] = []
  for (const { key, value, line } of section.entries) {
    const port = declared.find(({ name }) => name === key)
    const read = tensorOf(value, port)
    if (typeof read === 'string') return `${field}.${key}: line ${line}: ${read}`
    values.push({ name: key, value: { is: 'tensor', tensor: read } })
  }
  return values
}

function tensorOf(node: Node, port: ModelPort | undefined): { type: ElementType; dims: number[]; data: TensorData } | string {
  const declared = port?.type.is === 'tensor' ? port.type : null
  const own = node.is === 'map'
  const type = own ? textOf(valueAt(node, 'type')) : (declared?.type ?? null)
  const elements = own ? valueAt(node, 'data') : node
  if (type === null)
    return own || port === undefined
      ? 'the model declares no tensor of this name; write {"type": …, "shape": […], "data": […]}.'
      : 'the model declares no tensor here; golden cases of other values are written in ONNX’s own layout.'
  if (!isFed(type as ElementType)) return `the type ${JSON.stringify(type)} cannot be fed; choose one of ${fedTypes.join(', ')}.`
  if (elements === null) return 'it has no data; write nested arrays.'
  const shape = own ? sizesOf(valueAt(node, 'shape')) : null
  if (shape === 'no') return 'its shape is no list of whole numbers.'
  const found = flat(elements)
  if (typeof found === 'string') return found
  const count = found.items.length
  const dims = shape ?? (count === 0 ? emptyDims(found.dims, declared?.shape ?? null) : found.dims)
  if (dims.reduce((product, size) => product * size, 1) !== count) return `its shape [${dims.join(', ')}] does not fit ${count} elements.`
  const data = roomFor(type as FedType, count)
  const write = elementWriter(type as FedType, data)
  for (const [at, item] of found.items.entries()) {
    const why = write(at, item)
    if (why !== null) return `line ${item.line}: element ${at} ${why}`
  }
  return { type: type as ElementType, dims, data }
}

function textOf(node: Node | null): string | null {
  return node?.is === 'string' ? node.value : null
}

function sizesOf(node: Node | null): number[] | null | 'no' {
  if (node === null) return null
  if (node.is !== 'list') return 'no'
  const sizes = node.items.map((item) => (item.is === 'number' && Number.isSafeInteger(item.value) && item.value >= 0 ? item.value : -1))
  return sizes.includes(-1) ? 'no' : sizes
}

/** Nested arrays with nothing in them cannot say how many columns a row would have: the declared shape does. */
function emptyDims(found: number[], declared: readonly (number | string | null)[] | null): number[] {
  return [...found, ...(declared ?? []).slice(found.length).map((size) => (typeof size === 'number' ? size : 0))]
}

function flat(node: Node): { dims: number[]; items: Node[] } | string {
  const dims: number[] = []
  let items = [node]
  while (items[0]?.is === 'list') {
    const length = items[0].items.length
    const next: Node[] = []
    for (const item of items) {
      if (item.is !== 'list' || item.items.length !== length)
        return `line ${item.line}: rows are of different lengths; each list of dimension ${dims.length + 1} must hold ${length}.`
      for (const inner of item.items) next.push(inner)
    }
    dims.push(length)
    items = next
  }
  const list = items.find(({ is }) => is === 'list')
  return list === undefined ? { dims, items } : `line ${list.line}: a list stands where other elements are single values.`
}
