import type { Dimension, ValueType } from '../../model/onnx.ts'
import type { Tensor, Value } from '../../model/tensor.ts'
import { printPortType } from '../../read/port-type.ts'

/** How a value contradicts what the model declares for it, both named; null: it does not. */
export function contradiction(value: Value, type: ValueType): string | null {
  if (value.is === 'unsupported' || type.is === 'unsupported') return null
  if (value.is === 'tensor' && type.is === 'tensor') return tensorContradiction(value.tensor, type)
  if (value.is === 'sequence' && type.is === 'sequence') return first(value.items, type.of)
  if (value.is === 'optional' && type.is === 'optional') return value.value === null ? null : contradiction(value.value, type.of)
  if (value.is !== 'map' || type.is !== 'map')
    return `it holds ${value.is === 'optional' ? 'an' : 'a'} ${value.is} where the model declares ${printPortType(type) ?? `a ${type.is}`}`
  if (value.keyType !== type.key) return `its keys are ${value.keyType} where the model declares ${type.key}`
  return first(value.values, type.of)
}

function tensorContradiction({ type, dims }: Tensor, declared: ValueType & { is: 'tensor' | 'sparse-tensor' }): string | null {
  if (type !== declared.type) return `its type is ${type} where the model declares ${declared.type}`
  const { shape } = declared
  if (shape === null || (dims.length === shape.length && shape.every((size, axis) => typeof size !== 'number' || size === dims[axis])))
    return null
  return `its shape is [${dims.join(', ')}] where the model declares [${shape.map(written).join(', ')}]`
}

function written(size: Dimension): string {
  return size === null ? '?' : String(size)
}

function first(items: readonly Value[], type: ValueType): string | null {
  for (const [at, item] of items.entries()) {
    const why = contradiction(item, type)
    if (why !== null) return `item ${at}: ${why}`
  }
  return null
}

/** The message that a golden file of a declared type holds; null: none that is read. A port without a type is taken for a tensor. */
export function protoOf(type: ValueType): 'tensor' | 'sequence' | 'optional' | 'map' | null {
  return type.is === 'sparse-tensor' ? null : type.is === 'unsupported' ? 'tensor' : type.is
}
