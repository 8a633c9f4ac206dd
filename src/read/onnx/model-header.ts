import type { OnnxLimits } from '../../model/onnx-limits.ts'
import { proto } from './proto.ts'
import type { Waiting } from './walk.ts'
import { domainName, eachField, nameOf, safeNumber, type Why } from './wire.ts'

/** What stands in a model beside its graph. */
export interface Header {
  ir: number
  opsets: Map<string, number>
  texts: Map<number, string>
  modelVersion: string
  metadata: Map<string, string>
  functions: string[]
  characters: number
}

/** Reads what stands beside the graph, and hands on the graph and the functions, not yet walked. */
export function readHeader(bytes: Uint8Array, limits: OnnxLimits): { header: Header; graphs: Waiting[]; why: Why } {
  const header: Header = {
    ir: 0,
    opsets: new Map(),
    texts: new Map(),
    modelVersion: '0',
    metadata: new Map(),
    functions: [],
    characters: 0,
  }
  const graphs: Waiting[] = []
  const { model } = proto
  const why = eachField(bytes, (field) => {
    switch (field.id) {
      case model.ir:
        header.ir = safeNumber(field) ?? 0
        return null
      case model.modelVersion:
        header.modelVersion = String(BigInt.asIntN(64, (BigInt(field.high) << 32n) | BigInt(field.low >>> 0)))
        return null
      case model.producerName:
      case model.producerVersion:
      case model.domain:
        header.texts.set(field.id, nameOf(field.bytes))
        return null
      case model.opsetImport:
        return addOpset(field.bytes, header, limits)
      case model.metadata:
        return addMetadata(field.bytes, header, limits)
      case model.graph:
        if (field.wire !== 2) return 'its graph is of another wire type'
        // Protobuf would join two of them, so that each reader may see another model.
        if (graphs.some(({ is }) => is === 'main')) return 'its graph stands twice'
        graphs.push({ is: 'main', bytes: field.bytes, depth: 1 })
        return null
      case model.functions:
        graphs.push({ is: 'function', bytes: field.bytes, depth: 1 })
        return addFunction(field.bytes, header, limits)
      default:
        return null
    }
  })
  return { header, graphs, why }
}

function addOpset(bytes: Uint8Array, { opsets }: Header, limits: OnnxLimits): Why {
  let domain: Uint8Array | null = null
  let version: number | null = 0
  const why = eachField(bytes, (field) => {
    if (field.id === proto.opset.domain) domain = field.bytes
    if (field.id === proto.opset.version) version = safeNumber(field)
    return null
  })
  if (why !== null) return why
  if (version === null) return 'the version of an operator set is beyond 2^53'
  const name = domainName(domain)
  opsets.set(name, Math.max(version, opsets.get(name) ?? version))
  return opsets.size > limits.entries ? `it imports more than ${limits.entries} operator sets` : null
}

function addMetadata(bytes: Uint8Array, header: Header, limits: OnnxLimits): Why {
  let key = ''
  let value = ''
  const why = eachField(bytes, (field) => {
    if (field.id === proto.entry.key) key = nameOf(field.bytes)
    if (field.id === proto.entry.value) value = nameOf(field.bytes)
    return null
  })
  if (why !== null) return why
  if (header.metadata.has(key)) return `metadata_props names ${JSON.stringify(key.slice(0, 100))} twice`
  header.metadata.set(key, value)
  header.characters += key.length + value.length
  return header.metadata.size > limits.entries ? `it has more than ${limits.entries} metadata entries` : null
}

function addFunction(bytes: Uint8Array, header: Header, limits: OnnxLimits): Why {
  const texts = new Map<number, string>()
  const why = eachField(bytes, (field) => {
    if (field.id === proto.function.name || field.id === proto.function.overload) texts.set(field.id, nameOf(field.bytes))
    if (field.id === proto.function.domain) texts.set(field.id, domainName(field.bytes))
    return field.id === proto.function.opsetImport ? addOpset(field.bytes, header, limits) : null
  })
  if (why !== null) return why
  const { name, domain, overload } = proto.function
  const parts = [texts.get(domain) ?? 'ai.onnx', texts.get(name) ?? '', ...(texts.has(overload) ? [texts.get(overload)] : [])]
  header.functions.push(parts.join(':'))
  return header.functions.length > limits.entries ? `it has more than ${limits.entries} functions` : null
}

/** The header as the plain part of the facts. */
export function headerFacts({ ir, opsets, texts, modelVersion, metadata, functions }: Header) {
  const text = (id: number) => texts.get(id) ?? ''
  return {
    ir,
    opsets: Object.fromEntries(opsets),
    producer: { name: text(proto.model.producerName), version: text(proto.model.producerVersion) },
    domain: text(proto.model.domain),
    modelVersion,
    metadata: Object.fromEntries(metadata),
    functions,
  }
}
