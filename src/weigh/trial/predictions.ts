import type { Contract } from '../../model/contract.ts'
import type { ModelFacts } from '../../model/onnx.ts'
import type { ElementType, Named, Value } from '../../model/tensor.ts'
import type { GoldenCase } from '../../read/onnx/golden-json.ts'
import { elementReader } from '../element-reader.ts'
import { goldenSides } from './golden-sides.ts'
import type { DeclaredPorts } from './port-shapes.ts'
import { tensorFrom } from './tensor-from.ts'

type Floats = 'float16' | 'float32' | 'float64'

/** What training wrote under names of its own, by the names of the model; what is neither is left out. */
export function predictionSides(
  arrays: readonly Named[],
  { equivalence }: Pick<Contract, 'equivalence'>,
  declared: DeclaredPorts,
): GoldenCase | { why: string } {
  const names = (side: DeclaredPorts[keyof DeclaredPorts]) => side.map(({ name }) => name)
  const ports = { inputs: names(declared.inputs), outputs: names(declared.outputs) }
  const mapped: Named[] = []
  for (const [side, own, map] of [
    ['inputs', ports.inputs, equivalence?.inputs ?? {}],
    ['outputs', ports.outputs, equivalence?.outputs ?? {}],
  ] as const)
    for (const name of own) {
      const called = Object.hasOwn(map, name) ? map[name] : undefined
      if (called === undefined) continue
      const found = arrays.find((it) => it.name === called)
      if (found === undefined) return { why: `it has no array ${JSON.stringify(called)}, which equivalence.${side}.${name} names.` }
      mapped.push({ name: `${side}/${name}`, value: found.value })
    }
  const taken = new Set([...Object.values(equivalence?.inputs ?? {}), ...Object.values(equivalence?.outputs ?? {})])
  const known = arrays.filter((it) => !taken.has(it.name) && !('why' in goldenSides([it], ports)))
  return goldenSides([...mapped, ...known], ports)
}

/** Predictions in the model's own width: training writes float64 for what the artifact says in float32. Other types stay as they are. */
export function inWidthOf(outputs: readonly Named[], { outputs: ports }: Pick<ModelFacts, 'outputs'>): Named[] {
  return outputs.map(({ name, value }) => {
    const type = ports.find((port) => port.name === name)?.type
    return { name, value: type?.is === 'tensor' ? widened(value, type.type) : value }
  })
}

function widened(value: Value, type: ElementType): Value {
  if (value.is !== 'tensor' || value.tensor.type === type || !isFloat(value.tensor.type) || !isFloat(type)) return value
  const { count, at } = elementReader(value.tensor)
  const { dims } = value.tensor
  return {
    is: 'tensor',
    tensor: tensorFrom(
      type,
      dims,
      Array.from({ length: count }, (_, i) => at(i)),
    ),
  }
}

function isFloat(type: ElementType): type is Floats {
  return type === 'float16' || type === 'float32' || type === 'float64'
}
