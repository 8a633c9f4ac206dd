import { describe, expect, test } from 'vitest'
import { type ModelFacts, modelFacts } from '../../../src/model/onnx.ts'
import { type OnnxLimits, onnxLimits } from '../../../src/model/onnx-limits.ts'
import { readModelFacts } from '../../../src/read/onnx/model.ts'
import { proto } from '../../../src/read/onnx/proto.ts'
import { cpuTime } from '../../cpu-time.ts'
import { message, model, node, type Part, packed, port, raw, tensor } from './build.ts'

const from = { path: 'models/a.onnx', commit: null, id: null }

function facts(bytes: Uint8Array): ModelFacts {
  const read = readModelFacts(bytes, from)
  if (read.is !== 'read') throw new Error(JSON.stringify(read))
  return modelFacts.parse(JSON.parse(JSON.stringify(read.value)))
}

function why(bytes: Uint8Array, limits: OnnxLimits = onnxLimits): string {
  const read = readModelFacts(bytes, from, limits)
  return read.is === 'unreadable' ? `${read.fault}/${read.reason}: ${read.why}` : read.is
}

const { graph, attribute, type } = proto
const one = [proto.tensor.raw, raw(Float32Array.of(1))] as Part
const named = (name: string): Part => [proto.tensor.name, name]
const entry = (id: number, key: string, value: string): Part => [id, message([1, key], [2, value])]
const external = (location: string, ...more: Part[]) =>
  tensor(1, [4], named('w'), [proto.tensor.location, 1], entry(proto.tensor.external, 'location', location), ...more)
const body = (...parts: Part[]) => message([attribute.graph, message(...parts)])
/** A ValueInfoProto of any TypeProto. */
const typed = (name: string, ...parts: Part[]) => message([1, name], [2, message(...parts)])
const tensorType = (element: number) => message([type.tensor, message([1, element])])

describe('what a model says of itself', () => {
  test('dropouts that a constant switches on, without a seed', () => {
    const dropout = (switchedBy: string, ...attributes: Uint8Array[]) =>
      message(
        ...['x', 'ratio', switchedBy].map((name): Part => [proto.node.input, name]),
        [proto.node.output, 'y'],
        [proto.node.operator, 'Dropout'],
        ...attributes.map((bytes): Part => [proto.node.attribute, bytes]),
      )
    const truth = (name: string, value: number) => tensor(9, [], named(name), [proto.tensor.raw, Uint8Array.of(value)])
    const constant = (name: string, value: number) =>
      message(
        [proto.node.output, name],
        [proto.node.operator, 'Constant'],
        [
          proto.node.attribute,
          message([attribute.name, 'value'], [attribute.tensor, tensor(9, [], [proto.tensor.int32, packed([value])])]),
        ],
      )
    const count = (node: Uint8Array, ...more: Part[]) => facts(model([[graph.node, node], ...more])).dropouts
    expect(count(dropout('on'), [graph.initializer, truth('on', 1)])).toBe(1)
    expect(count(dropout('on'), [graph.node, constant('on', 1)])).toBe(1)
    expect(count(dropout('on'), [graph.node, node('If', '', body([graph.node, dropout('on')]))], [graph.node, constant('on', 1)])).toBe(2)
    expect(count(dropout('on', message([attribute.name, 'seed'], [3, 7])), [graph.initializer, truth('on', 1)])).toBe(0)
    expect(count(dropout('off'), [graph.initializer, truth('off', 0)], [graph.initializer, truth('on', 1)])).toBe(0)
    expect(count(dropout('both'), [graph.initializer, truth('both', 0)], [graph.node, constant('both', 1)])).toBe(0)
    expect(count(dropout('computed'))).toBe(0)
    expect(count(dropout(''))).toBe(0)
    expect(count(node('Dropout'))).toBe(0)
  })

  test('versions, ports, weights, operators and metadata', () => {
    const bytes = model(
      [
        [graph.input, port('amount', 1, ['N', 3, null])],
        [graph.input, port('w', 1, [1])],
        [graph.input, port('any', 10, null)],
        [graph.output, port('score', 7, [])],
        [graph.node, node('MatMul')],
        [graph.node, node('Relu', 'ai.onnx')],
        [graph.node, node('MatMul')],
        [graph.node, node('Scaler', 'ai.onnx.ml')],
        [graph.initializer, tensor(1, [1], named('w'), one)],
        [graph.initializer, tensor(8, [2], named('names'), [proto.tensor.string, 'a'], [proto.tensor.string, 'b'])],
        [graph.initializer, tensor(22, [3], [proto.tensor.raw, new Uint8Array(2)])],
      ],
      [proto.model.opsetImport, message([proto.opset.domain, 'ai.onnx.ml'], [proto.opset.version, 3])],
      entry(proto.model.metadata, 'version', '3.1.0'),
      entry(proto.model.metadata, '__proto__', 'x'),
      [proto.model.domain, 'test.fraud'],
      [proto.model.modelVersion, -5],
      [20, message([2, message([graph.node, node('Gradient', 'ai.onnx.training')])])],
    )
    const read = facts(bytes)
    expect(read).toMatchObject({
      ir: 10,
      opsets: { 'ai.onnx': 21, 'ai.onnx.ml': 3 },
      producer: { name: 'maker', version: '2.1' },
      domain: 'test.fraud',
      modelVersion: '-5',
      graph: 'g',
      inputs: [
        { name: 'amount', type: { is: 'tensor', type: 'float32', shape: ['N', 3, null] } },
        { name: 'any', type: { is: 'tensor', type: 'float16', shape: null } },
      ],
      outputs: [{ name: 'score', type: { is: 'tensor', type: 'int64', shape: [] } }],
      defaults: ['w'],
      initializers: [
        { name: 'w', type: 'float32', dims: [1], bytes: 4, external: null },
        { name: 'names', type: 'string', dims: [2], bytes: null, external: null },
        { name: '', type: 'int4', dims: [3], bytes: 2, external: null },
      ],
      operators: { 'ai.onnx': { MatMul: 2, Relu: 1 }, 'ai.onnx.ml': { Scaler: 1 } },
      functions: [],
      nodes: 4,
      depth: 1,
      external: [],
      bytes: bytes.length,
    })
    expect(read.metadata).toHaveProperty('version', '3.1.0')
  })

  test('every kind of type', () => {
    const ports = [
      typed('sequence', [type.sequence, message([1, tensorType(1)])]),
      typed('optional', [type.optional, message([1, message([type.sequence, message([1, tensorType(8)])])])]),
      typed('map', [type.map, message([1, 7], [2, tensorType(1)])]),
      typed('sparse', [type.sparseTensor, message([1, 1])]),
      typed('opaque', [type.opaque, message([1, 'd'], [2, 'n'])]),
      typed('future', [99, message()]),
      typed('element', [type.tensor, message([1, 77])]),
      message([1, 'none']),
    ]
    const float = { is: 'tensor', type: 'float32', shape: null }
    expect(facts(model(ports.map((bytes): Part => [graph.input, bytes]))).inputs.map((input) => input.type)).toEqual([
      { is: 'sequence', of: float },
      { is: 'optional', of: { is: 'sequence', of: { is: 'tensor', type: 'string', shape: null } } },
      { is: 'map', key: 'int64', of: float },
      { is: 'sparse-tensor', type: 'float32', shape: null },
      { is: 'unsupported', why: 'an opaque type' },
      { is: 'unsupported', why: 'a type that this version does not know' },
      { is: 'unsupported', why: 'element type 77, which this version does not know' },
      { is: 'unsupported', why: 'the model declares no type' },
    ])
  })

  test('operators of subgraphs and functions are counted, and their tensors looked at', () => {
    const inner = body([graph.node, node('Loop', '', body([graph.node, node('Custom', 'com.evil')]))])
    const constant = message([attribute.tensor, external('d/c.bin')])
    const lists = message([attribute.graphs, message([graph.node, node('Add')])], [attribute.tensors, tensor(1, [1], one)])
    const bytes = model(
      [
        [graph.node, node('If', '', inner, lists)],
        [graph.node, node('Constant', '', constant)],
        [graph.initializer, external('w.bin', entry(proto.tensor.external, 'offset', '4096'))],
      ],
      [
        proto.model.functions,
        message(
          [proto.function.name, 'F'],
          [proto.function.domain, 'mine'],
          [proto.function.overload, 'o'],
          [proto.function.node, node('Sub', '', body([graph.node, node('Mul')]))],
          [proto.function.opsetImport, message([proto.opset.domain, 'mine.too'], [proto.opset.version, 2])],
        ),
      ],
    )
    expect(facts(bytes)).toMatchObject({
      operators: { 'ai.onnx': { If: 1, Loop: 1, Add: 1, Constant: 1, Sub: 1, Mul: 1 }, 'com.evil': { Custom: 1 } },
      functions: ['mine:F:o'],
      opsets: { 'ai.onnx': 21, 'mine.too': 2 },
      nodes: 7,
      depth: 3,
      external: [
        { location: 'w.bin', offset: 4096, length: null, checksum: null },
        { location: 'd/c.bin', offset: 0, length: null, checksum: null },
      ],
    })
  })

  test('a sparse initializer is a default too', () => {
    const sparse = message([proto.sparse.values, tensor(1, [1], named('w'), one)], [proto.sparse.indices, tensor(7, [1], [7, packed([5])])])
    const read = facts(
      model([
        [graph.input, port('w', 1, [9])],
        [graph.sparseInitializer, sparse],
      ]),
    )
    expect(read).toMatchObject({ inputs: [], defaults: ['w'], initializers: [{ name: 'w', dims: [1] }] })
  })

  test('a size below nothing is an open dimension, and the larger of two opsets holds', () => {
    const open = typed('x', [type.tensor, message([1, 1], [2, message([1, message([1, -1])])])])
    const read = facts(model([[graph.input, open]], [proto.model.opsetImport, message([proto.opset.version, 17])]))
    expect(read.inputs[0]?.type).toEqual({ is: 'tensor', type: 'float32', shape: [null] })
    expect(read.opsets).toEqual({ 'ai.onnx': 21 })
  })
})

describe('what is refused', () => {
  const nested = (depth: number): Uint8Array => {
    let inner = message()
    for (let at = 1; at < depth; at += 1) inner = message([graph.node, node('If', '', message([attribute.graph, inner]))])
    return message([proto.model.opsetImport, message([2, 21])], [proto.model.graph, inner])
  }
  const graphOf = (bytes: Uint8Array) => model([[graph.initializer, bytes]])
  const nodes = (count: number, name = (_at: number) => 'Add') =>
    model(Array.from({ length: count }, (_, at): Part => [graph.node, node(name(at))]))

  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /author\/invalid-onnx: models\/a\.onnx: it is no ONNX model: it has no graph/],
    ['a text', new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n'), /no ONNX model/],
    ['no opset', message([proto.model.graph, message()]), /imports no operator set/],
    ['two graphs', model([], [proto.model.graph, message()]), /its graph stands twice/],
    ['a key twice', model([], entry(14, 'a', 'b'), entry(14, 'a', 'c')), /metadata_props names "a" twice/],
    [
      'a port with two types',
      model([[graph.input, message([1, 'x'], [2, message()], [2, message()])]]),
      /input "x": its type stands twice/,
    ],
    ['a node without an operator', model([[graph.node, message()]]), /a node names no operator/],
    ['an operator set of a huge version', model([], [8, message([2, 2n ** 60n])]), /beyond 2\^53/],
    [
      '2^40 elements and no data',
      graphOf(tensor(1, [2 ** 20, 2 ** 20], named('w'))),
      /tensor "w": dims \[1048576, 1048576\] of float32 need data/,
    ],
    ['2^40 elements and 4 bytes', graphOf(tensor(1, [2 ** 40], named('w'), one)), /need 4398046511104 bytes of raw_data, and it has 4/],
    [
      'data that leave the folder',
      graphOf(external('../../etc/passwd')),
      /author\/unsafe-location: .*tensor "w": external_data\.location: ".*leaves the folder/,
    ],
    [
      'data of a constant that leave the folder',
      model([[graph.node, node('Constant', '', message([attribute.tensor, external('/dev/zero')]))]]),
      /absolute path/,
    ],
    [
      'data in a list of tensors that leave the folder',
      model([[graph.node, node('Any', '', message([attribute.tensors, external('../x')]))]]),
      /leaves the folder/,
    ],
    [
      'data in a sparse initializer that leave the folder',
      model([[graph.sparseInitializer, message([proto.sparse.values, external('a/../../b')])]]),
      /leaves the folder/,
    ],
    ['types 5,000 deep', model([[graph.input, typed('x', ...deepType(5000))]]), /types stand more than 16 deep/],
    ['65 graphs in one another', nested(65), /ours\/too-deep: .*more than 64 deep/],
    ['10,000 graphs in one another', nested(10_000), /ours\/too-deep/],
  ])('%s', (_what, bytes, expected) => {
    expect(why(bytes)).toMatch(expected)
  })

  test('64 graphs in one another are read', () => {
    expect(facts(nested(64)).depth).toBe(64)
  })

  test.each<[string, Uint8Array, Partial<OnnxLimits>, RegExp]>([
    ['bytes', nodes(1), { modelBytes: 9 }, /ours\/too-large: models\/a\.onnx: it holds more than 9 bytes/],
    ['nodes', nodes(4), { nodes: 3 }, /ours\/too-large: .*more than 3 nodes/],
    ['operators', nodes(4, String), { entries: 3 }, /more than 3 different operators/],
    [
      'tensors',
      model([
        [graph.initializer, tensor(1, [1], one)],
        [graph.initializer, tensor(1, [1], one)],
      ]),
      { tensors: 1 },
      /more than 1 tensors/,
    ],
    [
      'inputs',
      model([
        [graph.input, port('a', 1, [])],
        [graph.input, port('b', 1, [])],
      ]),
      { entries: 1 },
      /more than 1 inputs/,
    ],
    ['metadata', model([], entry(14, 'a', 'x'.repeat(50))), { characters: 40 }, /more than 40 characters/],
    ['rank', model([[graph.input, port('a', 1, [1, 2])]]), { rank: 1 }, /more than 1 dimensions/],
  ])('too many %s', (_what, bytes, limits, expected) => {
    expect(why(bytes, { ...onnxLimits, ...limits })).toMatch(expected)
  })

  test('a file of a million empty nodes ends soon and builds nothing', () => {
    const empty = Uint8Array.from({ length: 4_000_000 }, (_, at) => [10, 2, 34, 0][at % 4] as number)
    const bytes = message([proto.model.opsetImport, message([2, 1])], [proto.model.graph, empty])
    const took = cpuTime(() => {
      expect(why(bytes)).toMatch(/a node names no operator/)
      const real = Uint8Array.from({ length: 5_000_000 }, (_, at) => [10, 3, 34, 1, 65][at % 5] as number)
      expect(why(message([proto.model.opsetImport, message([2, 1])], [proto.model.graph, real]))).toBe('read')
    })
    expect(took).toBeLessThan(2000)
  })

  test('packed numbers of a weight are counted, not built', () => {
    const weight = tensor(7, [3_000_000], [proto.tensor.int64, new Uint8Array(3_000_000)])
    const took = cpuTime(() => {
      expect(facts(graphOf(weight)).initializers[0]).toMatchObject({ dims: [3_000_000], bytes: 24_000_000 })
    })
    expect(took).toBeLessThan(500)
    expect(why(graphOf(tensor(7, [3], [proto.tensor.int64, packed([1, 2])])))).toMatch(/need 3 numbers in int64_data, and it has 2/)
  })
})

function deepType(depth: number): Part[] {
  let parts: Part[] = [[type.tensor, message([1, 1])]]
  for (let at = 0; at < depth; at += 1) parts = [[type.sequence, message([1, message(...parts)])]]
  return parts
}
