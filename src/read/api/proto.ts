import type Protobuf from 'protobufjs'
import { type ApiField, type ApiShape, mostApiFields } from '../../model/api.ts'

/** Characters and numbers of a file that is parsed: the parser's time grows with the square of a message's fields. How deep messages are followed. */
const longest = 300_000
const mostNumbers = 1_500
const deepest = 6

let protobuf: typeof Protobuf
let [asked, isReady]: [Promise<void> | null, boolean] = [null, false]

/** Loads the parser, once: few changes touch such a file. */
export function protoParser(): Promise<void> {
  asked ??= import('protobufjs').then((loaded) => {
    protobuf = loaded.default
    isReady = true
  })
  return asked
}

/** What a protobuf file promises: what its services take and give, and without a service its messages. null: it is none. */
export function readProto(text: string): ApiShape | null {
  if (!isReady) throw new Error('A protobuf file is read before its parser was loaded.')
  if (text.length > longest || (text.match(/=\s*\d/g)?.length ?? 0) > mostNumbers) return null
  try {
    const { root, package: version } = protobuf.parse(text, { keepCase: true })
    const shape: ApiShape = { version: version ?? null, operations: [], fields: [], reserved: [] }
    const services = [...within(root)].filter((it) => it instanceof protobuf.Service)
    for (const service of services) for (const method of service.methodsArray) readMethod(method, service, shape)
    if (services.length === 0) for (const it of within(root)) if (it instanceof protobuf.Type) readMessage(it, shape)
    return shape.fields.length > mostApiFields ? null : shape
  } catch {
    // Whatever the parser has against it, it promises nothing that could be compared.
    return null
  }
}

function* within(namespace: Protobuf.NamespaceBase): Generator<Protobuf.ReflectionObject> {
  for (const it of namespace.nestedArray) {
    yield it
    if (it instanceof protobuf.Namespace && !(it instanceof protobuf.Type)) yield* within(it)
  }
}

function readMethod(method: Protobuf.Method, service: Protobuf.Service, shape: ApiShape): void {
  const of = `${service.name}.${method.name}`
  shape.operations.push({ name: of, deprecated: method.options?.deprecated === true })
  for (const [side, name] of [
    ['request', method.requestType],
    ['response', method.responseType],
  ] as const)
    walk(service.lookup(name, [protobuf.Type]), '', { of, side }, shape, 0)
}

function readMessage(type: Protobuf.Type, shape: ApiShape): void {
  shape.operations.push({ name: type.name, deprecated: type.options?.deprecated === true })
  walk(type, '', { of: type.name, side: 'both' }, shape, 0)
}

const isScalar = /^(?:double|float|bool|string|bytes|[su]?int(?:32|64)|s?fixed(?:32|64))$/

function walk(type: unknown, under: string, about: Pick<ApiField, 'of' | 'side'>, shape: ApiShape, depth: number): void {
  if (!(type instanceof protobuf.Type) || depth > deepest) return
  for (const range of type.reserved ?? [])
    if (Array.isArray(range)) shape.reserved.push({ of: about.of, under, from: range[0] ?? 0, to: range[1] ?? 0 })
  for (const field of type.fieldsArray) {
    if (shape.fields.length > mostApiFields) return
    const key = field instanceof protobuf.MapField ? `map of ${field.keyType} to ` : field.repeated ? 'repeated ' : ''
    const inner = isScalar.test(field.type) ? null : type.lookup(field.type, [protobuf.Type, protobuf.Enum])
    const name = under + field.name
    const deprecated = field.options?.deprecated === true ? { deprecated: true as const } : {}
    const kind = inner instanceof protobuf.Type ? 'message' : inner instanceof protobuf.Enum ? 'enum' : field.type
    shape.fields.push({ ...about, name, type: `${key}${kind}`, required: field.required, number: field.id, ...deprecated })
    walk(inner, `${name}.`, about, shape, depth + 1)
  }
}
