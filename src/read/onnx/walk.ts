import type { Initializer, ModelPort } from '../../model/onnx.ts'
import type { OnnxLimits } from '../../model/onnx-limits.ts'
import type { Unreadable } from '../../model/read.ts'
import type { DropoutsMet } from './dropout.ts'
import type { Why } from './wire.ts'

/** What is counted over all graphs and functions of a model. */
export interface Tally {
  name: string
  inputs: ModelPort[]
  outputs: ModelPort[]
  initializers: Initializer[]
  /** Names of the main graph's initializers. */
  named: Set<string>
  /** Tensors with external data that are no initializers: constants in attributes. */
  constants: Initializer[]
  operators: Map<string, Map<string, number>>
  dropouts: DropoutsMet
  nodes: number
  tensors: number
  depth: number
}

/** A graph or function that still waits to be walked. */
export interface Waiting {
  is: 'main' | 'graph' | 'function'
  bytes: Uint8Array
  depth: number
}

/** A walk on its way: what it has counted, what still waits, and why it had to stop. */
export interface Walk {
  tally: Tally
  waiting: Waiting[]
  limits: OnnxLimits
  refusal: Unreadable | null
  /** How many different operators there are. */
  kinds: number
}

/** Stops the walk: the refusal says more than the text that travels out. */
export function stop(walk: Walk, refusal: Unreadable): Why {
  walk.refusal = refusal
  return refusal.why
}
