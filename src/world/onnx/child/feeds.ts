import { elementTypes, isFed, type Named, type Tensor } from '../../../model/tensor.ts'
import { carries } from '../carried.ts'
import type { RuntimePort } from '../message.ts'
import type { Feeds, Fetched, Session } from './runtime.ts'
import { Unsupported } from './unsupported.ts'

/** Our values as the binding takes them, and the names that the model does not have. */
export function feedsOf(inputs: Named[], known: readonly string[]): { feeds: Feeds; ignored: string[] } {
  // Without a prototype: an input may be called `constructor`.
  const feeds = Object.create(null) as Feeds
  for (const { name, value } of inputs) {
    if (value.is !== 'tensor') throw new Unsupported(`input ${name}: the Node binding takes tensors only, and this is ${value.is}`)
    const { type, dims, data } = value.tensor
    if (!isFed(type)) throw new Unsupported(`input ${name}: the Node binding has no ${type}`)
    if (!carries(value.tensor)) throw new Error(`input ${name}: its elements do not fill the shape [${dims.join(', ')}]`)
    if (type === 'string' && (data as string[]).some((text) => text.includes('\0') || !text.isWellFormed())) {
      throw new Unsupported(`input ${name}: the Node binding ends a string at its first NUL and loses lone surrogates`)
    }
    // Not the binding's own Tensor: that turns float16 into a Float16Array, whose bytes the binding then counts as none.
    feeds[name] = { type, dims, data, location: 'cpu' } as unknown as Feeds[string]
  }
  return { feeds, ignored: inputs.map(({ name }) => name).filter((name) => !known.includes(name)) }
}

/** What the binding gave, in the model's order. */
export function valuesOf(fetched: Fetched, names: readonly string[]): Named[] {
  return names.map((name) => {
    const { type, dims, data } = fetched[name] as unknown as { type: Tensor['type']; dims: readonly number[]; data: unknown }
    const plain = type === 'float16' && !(data instanceof Uint16Array) ? bits(data as ArrayBufferView<ArrayBuffer>) : data
    return { name, value: { is: 'tensor', tensor: { type, dims: [...dims], data: plain as Tensor['data'] } } }
  })
}

const bits = ({ buffer, byteOffset, byteLength }: ArrayBufferView<ArrayBuffer>) => new Uint16Array(buffer, byteOffset, byteLength / 2)

/** The session's inputs or outputs by our names. */
export function portsOf(metadata: Session['inputMetadata']): RuntimePort[] {
  return metadata.map((port) => {
    if (!port.isTensor) return { name: port.name, type: null, shape: null }
    const type = elementTypes.find((known) => known === port.type)
    return { name: port.name, type: type ?? null, shape: port.shape.map((size) => (size === '' ? null : size)) }
  })
}

/** The binding reads beyond its table of types where an output has one that it does not know: such a model is not run. */
export function refuseUnknown(outputs: RuntimePort[]): void {
  const beyond = outputs.find(({ type }) => type !== null && !isFed(type))
  if (beyond !== undefined) throw new Unsupported(`output ${beyond.name}: the Node binding has no ${beyond.type}`)
}
