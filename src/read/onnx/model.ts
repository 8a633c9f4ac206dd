import type { ExternalData, ModelFacts } from '../../model/onnx.ts'
import { type OnnxLimits, onnxLimits } from '../../model/onnx-limits.ts'
import type { Provenance, Read, Unreadable } from '../../model/read.ts'
import { switchedOn } from './dropout.ts'
import { walkGraphs } from './graphs.ts'
import { headerFacts, readHeader } from './model-header.ts'
import { refused, within } from './refused.ts'
import type { Tally } from './walk.ts'

/**
 * What an ONNX model says of itself, without the runtime and without decoding a weight. Refused are files that are no model, whose
 * initializers' dimensions and data disagree, whose external data lead out of the folder, or that go over a cap. Training is left out.
 */
export function readModelFacts(bytes: Uint8Array, from: Provenance, limits: OnnxLimits = onnxLimits): Read<ModelFacts> {
  const read = bytes.length > limits.modelBytes ? tooLarge(`it holds more than ${limits.modelBytes} bytes`) : factsOf(bytes, limits)
  return read.is === 'unreadable' ? within(from.path, read) : { is: 'read', value: read.facts, from }
}

function factsOf(bytes: Uint8Array, limits: OnnxLimits): { is: 'facts'; facts: ModelFacts } | Unreadable {
  const { header, graphs, why } = readHeader(bytes, limits)
  if (why !== null) return refused('invalid-onnx', `it is no ONNX model: ${why}; export it again.`)
  if (!graphs.some(({ is }) => is === 'main')) return refused('invalid-onnx', 'it is no ONNX model: it has no graph; export it again.')
  if (header.opsets.size === 0) return refused('invalid-onnx', 'it imports no operator set (opset_import); export it again.')
  const tally = walkGraphs(graphs, limits)
  if ('is' in tally) return tally
  if (header.characters + charactersOf(tally) > limits.characters)
    return tooLarge(`its names and metadata are more than ${limits.characters} characters`)
  return { is: 'facts', facts: { ...headerFacts(header), ...plainTally(tally), bytes: bytes.length } }
}

function tooLarge(what: string): Unreadable {
  return refused('too-large', `${what}.`, 'ours')
}

function charactersOf({ inputs, outputs, initializers }: Tally): number {
  return [...inputs, ...outputs, ...initializers].reduce((sum, { name }) => sum + name.length, 0)
}

function plainTally(tally: Tally) {
  const { name, inputs, outputs, initializers, named, constants, operators, nodes, depth } = tally
  const external = [...initializers, ...constants].flatMap((tensor) => tensor.external ?? [])
  const distinct = new Map<string, ExternalData>(external.map((data) => [JSON.stringify(data), data]))
  return {
    graph: name,
    inputs: inputs.filter((port) => !named.has(port.name)),
    outputs,
    defaults: inputs.flatMap((port) => (named.has(port.name) ? [port.name] : [])),
    initializers,
    operators: Object.fromEntries([...operators].map(([domain, counts]) => [domain, Object.fromEntries(counts)])),
    dropouts: switchedOn(tally),
    nodes,
    depth,
    external: [...distinct.values()],
  }
}
