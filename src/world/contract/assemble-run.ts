import type { Contract } from '../../model/contract.ts'
import type { ContractCheck, ContractRun } from '../../model/contract-run.ts'
import type { Death } from '../../model/death.ts'
import { toolVersion } from '../../model/tool.ts'
import { filesBehind } from '../../weigh/contract-files.ts'
import { megabyte } from '../../weigh/trial/megabyte.ts'
import type { Device } from '../onnx/device.ts'
import type { Inspected } from './inspect.ts'
import type { ContractAsked } from './run-contract.ts'
import { toldFacts } from './told-facts.ts'
import type { NotedFiles } from './trial-files.ts'
import type { TrialTree } from './trial-tree.ts'
import type { Tried } from './try-model.ts'

/** All that a result is made of. */
export interface Made {
  contract: Contract
  tree: TrialTree
  files: NotedFiles
  inspected: Inspected
  checks: ContractCheck[]
  tried: Tried
  deaths: readonly { during: string; death: Death }[]
  /** Of the runtime. */
  version: string
  device: Device
  base: ContractRun['base']
}

/** The result, bound to what was run: model, contract, every file behind it, runtime, device. */
export function assembleRun({ at, provider, runner, now }: ContractAsked, made: Made): ContractRun {
  const { contract, tree, files, inspected, checks, tried, deaths, version, device, base } = made
  // A file that nothing got to read is bound too: with it another, the result would be another one.
  for (const path of filesBehind(contract, at, files.paths)) files.note(path)
  const { checks: _, ...figures } = tried
  const [first] = deaths
  return {
    version: 1,
    tool: { name: 'mle-review', version: toolVersion },
    time: now.toISOString(),
    ...(tree.commit === null ? {} : { commit: tree.commit }),
    model: { ...inspected.model, ...(inspected.facts === null ? {} : { facts: toldFacts(inspected.facts) }) },
    contract: { path: at, digest: files.note(at)?.digest ?? [], version: contract.contract },
    files: files.noted().filter(({ path }) => path !== at && path !== inspected.model.path),
    runtime: { name: 'onnxruntime', version },
    device: {
      class: provider,
      ...(device.name === null ? {} : { name: device.name }),
      ...(device.driver === null ? {} : { driver: device.driver }),
      ...(device.tf32 === null ? {} : { tf32: device.tf32 }),
    },
    runner,
    checks,
    ...(inspected.bytes === null ? {} : { size_mb: inspected.bytes / megabyte }),
    ...figures,
    ...(first === undefined ? {} : { death: { ...first.death, during: first.during } }),
    ...(base === undefined ? {} : { base }),
  }
}
