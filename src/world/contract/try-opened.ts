import type { Contract } from '../../model/contract.ts'
import type { ModelFacts, ModelPort } from '../../model/onnx.ts'
import { readPortType } from '../../read/port-type.ts'
import type { Known } from '../../weigh/trial/one-fault.ts'
import type { OnnxStart } from '../onnx/open-onnx.ts'
import type { Inspected } from './inspect.ts'
import { lateModel } from './live-model.ts'
import type { OpenedRuntime } from './load-check.ts'
import type { ContractAsked } from './run-contract.ts'
import type { RunLimit } from './run-limit.ts'
import type { LiveModel, Trial } from './trial.ts'
import { goldenRequests, trialExample } from './trial-example.ts'
import type { NotedFiles } from './trial-files.ts'
import { type Tried, tryModel } from './try-model.ts'

/** What is known before a model is tried. */
export interface Prepared {
  wanted: ContractAsked
  contract: Contract
  inspected: Inspected
  files: NotedFiles
  start: OnnxStart
  known: Known
  asked: string[]
  device: { name: string | null }
  limit: RunLimit
}

/** Tries a model that is loaded, and closes what was opened for it. */
export async function tryOpened(
  opened: OpenedRuntime,
  { wanted, contract, inspected, files, start, known, asked, device, limit }: Prepared,
): Promise<{ tried: Tried; deaths: LiveModel['deaths'] }> {
  if (opened.is !== 'live') {
    const died = opened.answer.is === 'died' ? [{ during: 'load', death: opened.answer.death }] : []
    return { tried: { checks: [] }, deaths: died }
  }
  await using model = opened.model
  const { facts } = inspected
  if (facts === null) return { tried: { checks: [] }, deaths: [] }
  // Parts see those outputs only that are as the contract has them; what is wrong with the others is told already.
  const outputs = Object.fromEntries(Object.entries(contract.outputs).filter(([name]) => !known.outputs.has(name)))
  const seen = { ...contract, outputs }
  const { at, provider, now, script } = wanted
  const declared = { inputs: facts.inputs, outputs: [...facts.outputs, ...lacking(contract, facts)] }
  const golden = goldenRequests(seen, at, declared, files)
  const example = trialExample(seen, facts, golden, now)
  const trial: Trial = { contract: seen, at, facts, provider, files, model, script, now, example }
  await using cpu = lateModel({ ...start, provider: 'cpu' }, inspected.path, limit)
  const tried = await tryModel({ trial, declared, known, asked, golden, device, onCpu: cpu.open })
  return { tried, deaths: [...model.deaths, ...cpu.deaths()] }
}

/** Outputs of the contract that the model has not: a golden case may well name them. */
function lacking({ outputs }: Contract, facts: ModelFacts): ModelPort[] {
  return Object.entries(outputs).flatMap(([name, { type, shape }]) => {
    const read = facts.outputs.some((port) => port.name === name) ? null : readPortType(type, shape ?? null)
    return read === null ? [] : [{ name, type: read }]
  })
}
