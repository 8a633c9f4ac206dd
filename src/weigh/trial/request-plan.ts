import type { Contract } from '../../model/contract.ts'
import type { ContractInput } from '../../model/contract-port.ts'
import type { Dimension } from '../../model/onnx.ts'
import { type FedType, isFed, type Tensor, type Value } from '../../model/tensor.ts'
import { readPortType } from '../../read/port-type.ts'
import { batchDimension } from '../checks-asked.ts'
import { type DeclaredPorts, portShapes } from './port-shapes.ts'

/** One input of a request to be made: what its elements are, and the value around its tensors. */
export interface PlannedInput {
  name: string
  input: ContractInput
  type: FedType
  dims: number[]
  /** How many tensors it takes. */
  tensors: number
  wrap(tensors: Tensor[]): Value
}

/** Sizes of symbolic dimensions by name; a name that is not there has `usualSize`. */
export type Sizes = ReadonlyMap<string, number>

/** How many rows a request has, and how large its other symbolic dimensions are. */
export interface RequestSize {
  rows: number
  sizes: Sizes
}

/** Of a symbolic dimension that nobody has given a size: enough for a convolution, small enough for a test. */
export const usualSize = 8

const mostElements = 2 ** 26

/** The inputs that a request needs, with all sizes known; those that have a default are left out unless asked for. */
export function requestPlan(
  contract: Contract,
  rows: number,
  {
    declared,
    sizes = new Map(),
    optional = [],
  }: { declared?: DeclaredPorts | undefined; sizes?: Sizes; optional?: readonly string[] } = {},
): PlannedInput[] | { why: string } {
  const shapes = portShapes(contract, declared).inputs
  const batch = batchDimension(contract)
  const sizeOf = (size: Dimension) =>
    typeof size === 'number' ? size : size !== null && size === batch ? rows : (sizes.get(size ?? '') ?? usualSize)
  const plan: PlannedInput[] = []
  let elements = 0
  for (const [name, input] of Object.entries(contract.inputs)) {
    if (input.optional && !optional.includes(name)) continue
    const inside = tensorInside(input.type)
    if ('why' in inside) return { why: `no value of ${name} can be made: ${inside.why}` }
    // One element stands beside anything.
    const dims = shapes.get(name)?.map(sizeOf) ?? [1]
    elements += inside.tensors * dims.reduce((product, size) => product * size, 1)
    if (!(elements <= mostElements)) return { why: `a request of ${rows} rows has more than ${mostElements} elements` }
    plan.push({ name, input, dims, ...inside })
  }
  return plan
}

function tensorInside(text: string): Pick<PlannedInput, 'type' | 'tensors' | 'wrap'> | { why: string } {
  const type = readPortType(text, null)
  const sequence = type?.is === 'sequence'
  const inside = type?.is === 'sequence' || type?.is === 'optional' ? type.of : type
  if (inside?.is !== 'tensor') return { why: `${text} is beyond what is made here` }
  if (!isFed(inside.type)) return { why: `${inside.type} is a type that the runtime's Node binding cannot be fed` }
  const items = (tensors: Tensor[]): Value[] => tensors.map((tensor) => ({ is: 'tensor', tensor }))
  if (sequence) return { type: inside.type, tensors: 2, wrap: (tensors) => ({ is: 'sequence', items: items(tensors) }) }
  return { type: inside.type, tensors: 1, wrap: (tensors) => items(tensors)[0] as Value }
}
