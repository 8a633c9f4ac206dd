import { proto } from '../../../src/read/onnx/proto.ts'

/** One field as a test writes it: a number is a varint, a text its UTF-8, bytes themselves. */
export type Part = [id: number, value: number | bigint | string | Uint8Array]

/** A message of these fields, in this order. Written by hand, so that a test never leans on the library that reads. */
export function message(...parts: Part[]): Uint8Array {
  const chunks = parts.flatMap(([id, value]) => {
    if (typeof value === 'number' || typeof value === 'bigint') return [varint(id << 3), varint(value)]
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
    return [varint((id << 3) | 2), varint(bytes.length), bytes]
  })
  return new Uint8Array(Buffer.concat(chunks))
}

/** A number as protobuf writes it, negative ones in ten bytes. */
export function varint(value: number | bigint): Uint8Array {
  let rest = BigInt.asUintN(64, BigInt(value))
  const bytes: number[] = []
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return Uint8Array.from([...bytes, Number(rest)])
}

/** Many numbers in one packed field. */
export function packed(values: readonly (number | bigint)[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [...varint(value)]))
}

/** The bytes of a typed array: raw data, packed floats and doubles. */
export function raw(data: { buffer: ArrayBufferLike; byteOffset: number; byteLength: number }): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
}

/** A TensorProto. */
export function tensor(type: number, dims: readonly (number | bigint)[], ...data: Part[]): Uint8Array {
  return message([proto.tensor.dims, packed(dims)], [proto.tensor.type, type], ...data)
}

/** A ValueInfoProto of a tensor: sizes, names, or null where a dimension is open. */
export function port(name: string, type: number, shape: (number | string | null)[] | null): Uint8Array {
  const dims = (shape ?? []).map(
    (size): Part => [proto.shape.dimension, size === null ? message() : typeof size === 'number' ? message([1, size]) : message([2, size])],
  )
  const parts: Part[] = [[proto.tensorType.element, type]]
  if (shape !== null) parts.push([proto.tensorType.shape, message(...dims)])
  return message([proto.valueInfo.name, name], [proto.valueInfo.type, message([proto.type.tensor, message(...parts)])])
}

/** A NodeProto. */
export function node(operator: string, domain = '', ...attributes: Uint8Array[]): Uint8Array {
  return message(
    [1, 'x'],
    [2, 'y'],
    [proto.node.operator, operator],
    ...(domain === '' ? [] : [[proto.node.domain, domain] as Part]),
    ...attributes.map((bytes): Part => [proto.node.attribute, bytes]),
  )
}

/** A ModelProto around a graph's fields, with further fields of its own. */
export function model(graph: Part[], ...more: Part[]): Uint8Array {
  return message(
    [proto.model.ir, 10],
    [proto.model.producerName, 'maker'],
    [proto.model.producerVersion, '2.1'],
    [proto.model.opsetImport, message([proto.opset.version, 21])],
    ...more,
    [proto.model.graph, message([proto.graph.name, 'g'], ...graph)],
  )
}
