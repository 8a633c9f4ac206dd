import type { Contract } from '../../model/contract.ts'
import type { ModelFacts } from '../../model/onnx.ts'
import type { Named } from '../../model/tensor.ts'
import { goldenCases } from '../../weigh/contract-files.ts'
import { exampleInputs } from '../../weigh/trial/example-inputs.ts'
import { repeatRows, rowAxes, rowsOf } from '../../weigh/trial/rows.ts'
import { goldenCase } from './golden-case.ts'
import type { NamedRequest } from './parity-requests.ts'
import type { Example, TrialFiles } from './trial.ts'

/** Golden cases that are looked through for requests. */
const mostCases = 50

/** Requests of golden cases that can be read, and are whole. */
export function goldenRequests(contract: Contract, at: string, facts: ModelFacts, files: TrialFiles): NamedRequest[] {
  return goldenCases(contract, at, files.paths)
    .slice(0, mostCases)
    .flatMap((place) => {
      const read = goldenCase(place, facts, files)
      if (read.is !== 'read') return []
      const names = new Set(read.value.inputs.map(({ name }) => name))
      return facts.inputs.every(({ name }) => names.has(name)) ? [{ name: place.path, inputs: read.value.inputs }] : []
    })
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
