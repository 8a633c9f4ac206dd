import { noteTruth, truthOf } from './dropout.ts'
import { rawBytes } from './element.ts'
import { proto } from './proto.ts'
import { refused } from './refused.ts'
import { scanTensor } from './scan-tensor.ts'
import { stop, type Walk } from './walk.ts'
import { eachField, type Why } from './wire.ts'

/** Looks at both halves of a sparse tensor; its values bear its name. */
export function addSparse(walk: Walk, bytes: Uint8Array, role: 'main' | 'graph' | 'constant' = 'constant'): Why {
  return eachField(bytes, ({ id, bytes: inner }) => {
    if (id === proto.sparse.values) return addTensor(walk, inner, role)
    return id === proto.sparse.indices ? addTensor(walk, inner, 'constant') : null
  })
}

/** Looks at a tensor: it must be whole, and what it needs is kept. */
export function addTensor(walk: Walk, bytes: Uint8Array, role: 'main' | 'graph' | 'constant'): Why {
  const { tally, limits } = walk
  tally.tensors += 1
  if (tally.tensors > limits.tensors) return stop(walk, refused('too-large', `it has more than ${limits.tensors} tensors.`, 'ours'))
  const head = scanTensor(bytes, limits)
  if (head.is === 'unreadable') return stop(walk, head)
  const { name, type, dims, count, from } = head
  const external = from !== null && typeof from === 'object' ? from : null
  const tensor = { name, type, dims, bytes: type === 'string' ? null : rawBytes(type, count), external }
  if (role === 'main') tally.named.add(name)
  if (role !== 'constant' && type === 'bool' && count === 1) noteTruth(tally, name, truthOf(bytes))
  if (role !== 'constant') tally.initializers.push(tensor)
  else if (external !== null) tally.constants.push(tensor)
  return null
}
