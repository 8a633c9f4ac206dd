import type { Dimension } from '../../model/onnx.ts'
import type { Named, Tensor, Value } from '../../model/tensor.ts'

/** Tensors of a value: those in a sequence, an optional or a map too. */
export function tensorsOf(value: Value): Tensor[] {
  switch (value.is) {
    case 'tensor':
      return [value.tensor]
    case 'sequence':
      return value.items.flatMap(tensorsOf)
    case 'map':
      return value.values.flatMap(tensorsOf)
    case 'optional':
      return value.value === null ? [] : tensorsOf(value.value)
    case 'unsupported':
      return []
    default:
      return value satisfies never
  }
}

/** Sizes that the names in shapes have in values; the first place where a name stands says it. */
export function boundSizes(values: readonly Named[], shapes: ReadonlyMap<string, readonly Dimension[] | null>): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { name, value } of values)
    for (const { dims } of tensorsOf(value))
      shapes.get(name)?.forEach((size, axis) => {
        const bound = dims[axis]
        if (typeof size === 'string' && bound !== undefined && !sizes.has(size)) sizes.set(size, bound)
      })
  return sizes
}
