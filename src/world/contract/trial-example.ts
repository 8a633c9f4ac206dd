import type { Contract } from '../../model/contract.ts'
import type { ModelFacts, ModelPort } from '../../model/onnx.ts'
import type { Named, Value } from '../../model/tensor.ts'
import { goldenCases } from '../../weigh/contract-files.ts'
import { exampleInputs } from '../../weigh/trial/example-inputs.ts'
import type { DeclaredPorts } from '../../weigh/trial/port-shapes.ts'
import { repeatRows, rowAxes, rowsOf } from '../../weigh/trial/rows.ts'
import { goldenCase } from './golden-case.ts'
import type { NamedRequest } from './parity-requests.ts'
import type { Example, TrialFiles } from './trial.ts'

/** Golden cases that are looked through for requests. */
const mostCases = 50

/** Requests of golden cases that can be read, and are whole and of the model's types: one broken case takes no other check with it. */
export function goldenRequests(contract: Contract, at: string, declared: DeclaredPorts, files: TrialFiles): NamedRequest[] {
  return goldenCases(contract, at, files.paths)
    .slice(0, mostCases)
    .flatMap((place) => {
      const read = goldenCase(place, declared, files)
      if (read.is !== 'read') return []
      const { inputs } = read.value
      const whole = declared.inputs.every((port) => inputs.some(({ name, value }) => name === port.name && fits(value, port)))
      return whole ? [{ name: `golden/${place.path}`, inputs }] : []
    })
}

function fits(value: Value, { type }: ModelPort): boolean {
  if (value.is !== 'tensor' || type.is !== 'tensor') return value.is === type.is
  const { type: own, dims } = value.tensor
  if (own !== type.type || (type.shape !== null && type.shape.length !== dims.length)) return false
  return type.shape?.every((size, axis) => typeof size !== 'number' || size === dims[axis]) ?? true
}

/** What makes a request of so many rows: a golden one's, repeated; else one made from the contract. */
export function trialExample(contract: Contract, facts: ModelFacts, golden: NamedRequest[], now: Date): (rows: number) => Example {
  const axes = rowAxes(contract, 'inputs', facts)
  const filled = (inputs: Named[]) => (rowsOf(inputs, axes) ?? 0) > 0
  const found = golden.find(({ inputs }) => filled(inputs)) ?? golden.find(({ inputs }) => rowsOf(inputs, axes) === null)
  const made = (rows: number) => exampleInputs(contract, { rows, seed: contract.generated.seed, now, declared: facts })
  return (rows) => {
    if (found === undefined) return made(rows)
    const repeated = repeatRows(found.inputs, rows, axes)
    return 'why' in repeated ? repeated : freshened(repeated, contract, () => made(rows))
  }
}

/** Times of a golden case are of the day it was written; a request of today has others. */
function freshened(inputs: Named[], { inputs: declared }: Contract, made: () => Example): Example {
  const timed = new Set(Object.keys(declared).filter((name) => declared[name]?.max_age !== undefined))
  if (timed.size === 0) return inputs
  const fresh = made()
  if ('why' in fresh) return fresh
  return inputs.map((input) => (timed.has(input.name) ? (fresh.find(({ name }) => name === input.name) ?? input) : input))
}
