import type { Contract } from '../src/model/contract.ts'
import type { ContractRun } from '../src/model/contract-run.ts'
import type { ModelFacts } from '../src/model/onnx.ts'
import { readContract } from '../src/read/contract.ts'
import { readContractRun } from '../src/read/contract-run.ts'

/** A contract from its text, at `fraud/contract.yml`. */
export function contractOf(text: string): Contract {
  const read = readContract(text, { path: 'fraud/contract.yml', commit: null, id: null })
  if (read.is !== 'read') throw new Error(read.is === 'absent' ? 'absent' : read.why)
  return read.value
}

/** The least that a contract says, with what a test adds. */
export const leastContract = (more = '') => `version: 1
contract: 1
model: {path: ../models/fraud.onnx}
inputs:
  x: {type: float32, shape: [N, 3]}
outputs:
  y: {type: float32, shape: [N]}
${more}`

/** The least that a result says, with what a test adds. */
export const leastRun = (more: object = {}) => ({
  version: 1,
  model: { path: 'models/fraud.onnx', digest: `sha256:${'a'.repeat(64)}` },
  contract: { path: 'fraud/contract.yml', digest: `git:${'b'.repeat(40)}` },
  runtime: { name: 'onnxruntime', version: '1.30.0' },
  device: { class: 'cpu' },
  checks: [{ id: 'load', status: 'pass' }],
  ...more,
})

export function runOf(more: object = {}): ContractRun {
  const read = readContractRun(JSON.stringify(leastRun(more)), { path: 'contract-report.json', commit: null, id: null })
  if (read.is !== 'read') throw new Error(read.is === 'absent' ? 'absent' : read.why)
  return read.value
}

/** A model that takes x [N, 3] and gives y [N]. */
export const factsOf = (more: Partial<ModelFacts> = {}): ModelFacts => ({
  ir: 8,
  opsets: { 'ai.onnx': 17 },
  producer: { name: 'test', version: '1' },
  domain: '',
  modelVersion: '0',
  graph: 'g',
  metadata: {},
  inputs: [{ name: 'x', type: { is: 'tensor', type: 'float32', shape: ['N', 3] } }],
  outputs: [{ name: 'y', type: { is: 'tensor', type: 'float32', shape: ['N'] } }],
  defaults: [],
  initializers: [],
  operators: { 'ai.onnx': { MatMul: 1 } },
  functions: [],
  dropouts: 0,
  nodes: 1,
  depth: 1,
  external: [],
  bytes: 100,
  ...more,
})
