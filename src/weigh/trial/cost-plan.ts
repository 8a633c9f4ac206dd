import type { Contract } from '../../model/contract.ts'
import type { Dimension, ModelFacts } from '../../model/onnx.ts'
import { batchDimension } from '../checks-asked.ts'

/** How the latency of a model is taken. */
export interface CostPlan {
  /** Rows of a request, as many as the model takes. */
  rows: number
  /** What the contract asks for; null where it asks for nothing, and figures are only shown. */
  asked: number | null
  concurrency: number
  warmUp: number
  seconds: number
  /** So long is measured in one go: the process that runs the model has a limit for each answer. */
  slice: number
  /** Why the rows are not those that are asked for. */
  note: string | null
}

const longestSlice = 5

/** Without a block `cost` it is measured all the same, but briefly. */
const brief = { batch: 1, concurrency: 1, warm_up: 3, seconds: 0.5 }

/** What is measured by this contract on this model, whose size of a batch may be fixed. */
export function costPlan(contract: Contract, facts: ModelFacts): CostPlan {
  const { batch, concurrency, warm_up: warmUp, seconds } = contract.cost ?? brief
  const slice = Math.min(longestSlice, (contract.limits.seconds ?? Infinity) / 2)
  const fixed = fixedRows(contract, facts)
  const rows = fixed ?? batch
  const note = rows === batch ? null : `the model's batch is fixed at ${rows}, where ${batch} is asked for`
  return { rows, asked: contract.cost === undefined ? null : batch, concurrency, warmUp, seconds, slice, note }
}

/** Rows of a model that takes no other number of them; null: any number. */
function fixedRows(contract: Contract, { inputs, outputs }: ModelFacts): number | null {
  const shapes = new Map([...inputs, ...outputs].map(({ name, type }) => [name, type.is === 'tensor' ? type.shape : null]))
  const counting = batchDimension(contract)
  if (counting !== null) {
    const sizes = Object.entries(contract.inputs).map(([name, { shape }]) => shapes.get(name)?.[shape?.indexOf(counting) ?? -1])
    return sizes.find((size) => typeof size === 'number') ?? null
  }
  // One size that stands first in all that is more than a vector, and in all outputs: rows, as far as shapes can tell.
  const firsts = (names: string[], least: number): Dimension[] =>
    names.map((name) => shapes.get(name) ?? []).flatMap((shape) => (shape.length < least ? [] : [shape[0] ?? null]))
  const given = firsts(Object.keys(contract.inputs), 2)
  const all = [...given, ...firsts(Object.keys(contract.outputs), 1)]
  const [size] = given
  return typeof size === 'number' && size > 0 && all.every((it) => it === size) ? size : 1
}
