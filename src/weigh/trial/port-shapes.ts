import type { Contract } from '../../model/contract.ts'
import type { Dimension, ModelFacts, ModelPort } from '../../model/onnx.ts'
import { shapeOf } from '../../read/port-type.ts'

/** What a model declares, where it is known. */
export type DeclaredPorts = Pick<ModelFacts, 'inputs' | 'outputs'>

/** Shapes by name; null is any rank. */
export interface PortShapes {
  inputs: Map<string, Dimension[] | null>
  outputs: Map<string, Dimension[] | null>
}

/** The contract's shapes; what it leaves open (`null`, no `shape`) is the model's own, its symbolic names by those of the contract. */
export function portShapes(contract: Pick<Contract, 'inputs' | 'outputs'>, declared?: DeclaredPorts): PortShapes {
  const own = { inputs: byName(declared?.inputs), outputs: byName(declared?.outputs) }
  const names = new Map<string, string>()
  for (const side of ['inputs', 'outputs'] as const)
    for (const [name, { shape }] of Object.entries<Shaped>(contract[side])) {
      const theirs = own[side].get(name)
      if (shape?.length !== theirs?.length) continue
      shape?.forEach((size, axis) => {
        const other = theirs?.[axis]
        if (typeof size === 'string' && typeof other === 'string' && !names.has(other)) names.set(other, size)
      })
    }
  const renamed = (size: Dimension) => (typeof size === 'string' ? (names.get(size) ?? `${size} of the model`) : size)
  const merged = (side: 'inputs' | 'outputs') =>
    new Map(
      Object.entries<Shaped>(contract[side]).map(([name, { shape }]): [string, Dimension[] | null] => {
        const theirs = own[side].get(name)?.map(renamed) ?? null
        if (shape === undefined || theirs === null) return [name, shape ?? theirs]
        return [name, shape.length === theirs.length ? shape.map((size, axis) => size ?? theirs[axis] ?? null) : shape]
      }),
    )
  return { inputs: merged('inputs'), outputs: merged('outputs') }
}

type Shaped = { shape?: Dimension[] | undefined }
type Shapes = Map<string, Dimension[] | null>

function byName(ports: ModelPort[] = []): Shapes {
  return new Map(ports.map(({ name, type }) => [name, shapeOf(type)]))
}
