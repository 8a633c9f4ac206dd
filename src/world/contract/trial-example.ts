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
  return (rows) =>
    found === undefined
      ? exampleInputs(contract, { rows, seed: contract.generated.seed, now, declared: facts })
      : repeatRows(found.inputs, rows, axes)
}
