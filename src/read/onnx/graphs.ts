import type { ModelPort } from '../../model/onnx.ts'
import type { OnnxLimits } from '../../model/onnx-limits.ts'
import type { Unreadable } from '../../model/read.ts'
import { proto } from './proto.ts'
import { refused } from './refused.ts'
import { readPort } from './value-type.ts'
import type { Tally, Waiting, Walk } from './walk.ts'
import { walkAttribute, walkNode } from './walk-node.ts'
import { addSparse, addTensor } from './walk-tensor.ts'
import { eachField, nameOf, type Why } from './wire.ts'

/** Walks graphs with all that stand in them, without recursion: one that is nested too deep is refused at the cap. */
export function walkGraphs(waiting: Waiting[], limits: OnnxLimits): Tally | Unreadable {
  const tally: Tally = {
    name: '',
    inputs: [],
    outputs: [],
    initializers: [],
    named: new Set(),
    constants: [],
    operators: new Map(),
    dropouts: { unseeded: [], constants: new Map() },
    nodes: 0,
    tensors: 0,
    depth: 1,
  }
  const walk: Walk = { tally, waiting, limits, refusal: null, kinds: 0 }
  for (let graph = waiting.pop(); graph !== undefined; graph = waiting.pop()) {
    if (graph.depth > limits.graphDepth)
      return refused('too-deep', `its graphs stand more than ${limits.graphDepth} deep in one another.`, 'ours')
    tally.depth = Math.max(tally.depth, graph.depth)
    const why = graph.is === 'function' ? walkFunction(walk, graph) : walkGraph(walk, graph)
    if (walk.refusal !== null) return walk.refusal
    if (why !== null) return refused('invalid-onnx', `${why}; export the model again.`)
  }
  return tally
}

function walkGraph(walk: Walk, graph: Waiting): Why {
  const { tally } = walk
  const main = graph.is === 'main'
  return eachField(graph.bytes, ({ id, wire, bytes }) => {
    if (wire !== 2) return null
    switch (id) {
      case proto.graph.node:
        return walkNode(walk, bytes, graph.depth)
      case proto.graph.initializer:
        return addTensor(walk, bytes, main ? 'main' : 'graph')
      case proto.graph.sparseInitializer:
        return addSparse(walk, bytes, main ? 'main' : 'graph')
      case proto.graph.name:
        if (main) tally.name = nameOf(bytes)
        return null
      case proto.graph.input:
        return main ? addPort(walk, tally.inputs, bytes, 'input') : null
      case proto.graph.output:
        return main ? addPort(walk, tally.outputs, bytes, 'output') : null
      default:
        return null
    }
  })
}

function walkFunction(walk: Walk, { bytes, depth }: Waiting): Why {
  return eachField(bytes, (field) => {
    if (field.wire !== 2) return null
    if (field.id === proto.function.node) return walkNode(walk, field.bytes, depth)
    return field.id === proto.function.attribute ? walkAttribute(walk, field.bytes, depth) : null
  })
}

function addPort({ limits }: Walk, ports: ModelPort[], bytes: Uint8Array, word: string): Why {
  if (ports.length >= limits.entries) return `it has more than ${limits.entries} ${word}s`
  const port = readPort(bytes, limits)
  if (typeof port === 'string') return `${word} ${port}`
  ports.push(port)
  return null
}
