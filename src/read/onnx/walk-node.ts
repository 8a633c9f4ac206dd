import { noteDropout } from './dropout.ts'
import { proto } from './proto.ts'
import { refused } from './refused.ts'
import { stop, type Walk } from './walk.ts'
import { addSparse, addTensor } from './walk-tensor.ts'
import { domainName, eachField, nameOf, type Why } from './wire.ts'

/** Counts a node's operator, looks at its constants, and lets its graphs wait. */
export function walkNode(walk: Walk, bytes: Uint8Array, depth: number): Why {
  const { tally, limits } = walk
  tally.nodes += 1
  if (tally.nodes > limits.nodes) return stop(walk, refused('too-large', `it has more than ${limits.nodes} nodes.`, 'ours'))
  let operator: Uint8Array | null = null
  let domain: Uint8Array | null = null
  const why = eachField(bytes, (field) => {
    if (field.wire !== 2) return null
    if (field.id === proto.node.operator) operator = field.bytes
    if (field.id === proto.node.domain) domain = field.bytes
    return field.id === proto.node.attribute ? walkAttribute(walk, field.bytes, depth) : null
  })
  if (why !== null) return why
  const name = operator === null ? '' : nameOf(operator)
  const within = domainName(domain)
  if (within === 'ai.onnx') noteDropout(tally, name, bytes)
  return countOperator(walk, within, name)
}

function countOperator(walk: Walk, domain: string, operator: string): Why {
  const counts = walk.tally.operators.get(domain) ?? new Map<string, number>()
  const count = counts.get(operator) ?? 0
  if (operator === '') return 'a node names no operator'
  if (operator.length + domain.length > 1024) return 'an operator has a name of more than 1024 characters'
  if (count === 0) walk.kinds += 1
  if (walk.kinds > walk.limits.entries)
    return stop(walk, refused('too-large', `it has more than ${walk.limits.entries} different operators.`, 'ours'))
  walk.tally.operators.set(domain, counts.set(operator, count + 1))
  return null
}

/** Looks at the constants of an attribute, and lets its graphs wait. */
export function walkAttribute(walk: Walk, bytes: Uint8Array, depth: number): Why {
  return eachField(bytes, ({ id, wire, bytes: inner }) => {
    if (wire !== 2) return null
    switch (id) {
      case proto.attribute.graph:
      case proto.attribute.graphs:
        walk.waiting.push({ is: 'graph', bytes: inner, depth: depth + 1 })
        return walk.waiting.length > walk.limits.nodes ? `it has more than ${walk.limits.nodes} graphs` : null
      case proto.attribute.tensor:
      case proto.attribute.tensors:
        return addTensor(walk, inner, 'constant')
      case proto.attribute.sparseTensor:
      case proto.attribute.sparseTensors:
        return addSparse(walk, inner)
      default:
        return null
    }
  })
}
