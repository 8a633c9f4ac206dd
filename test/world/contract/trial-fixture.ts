import type { Trial } from '../../../src/world/contract/trial.ts'
import { trialExample } from '../../../src/world/contract/trial-example.ts'
import { contractOf } from '../../contract.ts'
import { door } from '../onnx/onnx-fixture.ts'
import { factsIn, liveModel } from './live-trial.ts'

/** Inputs and outputs of the models that score x [N, 4]. */
export const scorerPorts = `inputs:
  x: {type: float32, shape: [N, 4], min: -3, max: 3}
outputs:
  probabilities: {type: float32, shape: [N, 2], min: 0, max: 1, sums_to: {value: 1, axis: 1}}
  score: {type: float32, shape: [N], min: 0, max: 1}`

/** A trial of models/laws-NAME.onnx on the CPU, without golden cases: its requests are made from the contract. */
export async function lawTrial(name: string, ports = scorerPorts, more = 'generated: {cases: 25, seed: 1}'): Promise<Trial> {
  const path = new URL(`./models/laws-${name}.onnx`, import.meta.url).pathname
  const contract = contractOf(`version: 1\ncontract: 1\nmodel: {path: ../models/fraud.onnx}\n${ports}\n${more}\n`)
  const [facts, now] = [factsIn(path), new Date('2026-11-01T00:00:00Z')]
  return {
    contract,
    at: 'fraud/contract.yml',
    facts,
    provider: 'cpu',
    files: { paths: [], read: () => ({ is: 'absent' }) },
    model: await liveModel(path),
    script: door,
    now,
    example: trialExample(contract, facts, [], now),
  }
}
