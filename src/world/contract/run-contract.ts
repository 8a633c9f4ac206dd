import type { Contract, ProviderName } from '../../model/contract.ts'
import type { ContractRun } from '../../model/contract-run.ts'
import type { Read } from '../../model/read.ts'
import { readContract } from '../../read/contract.ts'
import { checksAsked } from '../../weigh/checks-asked.ts'
import { goldenCases } from '../../weigh/contract-files.ts'
import { allTold } from '../../weigh/trial/all-told.ts'
import { megabyte } from '../../weigh/trial/megabyte.ts'
import type { Known } from '../../weigh/trial/one-fault.ts'
import { decodeText } from '../decode-text.ts'
import { describeDevice } from '../onnx/device.ts'
import type { OnnxStart } from '../onnx/open-onnx.ts'
import { assembleRun } from './assemble-run.ts'
import { baseModel } from './base-model.ts'
import { inspect } from './inspect.ts'
import { openModel } from './live-model.ts'
import { loadCheck } from './load-check.ts'
import { runLimit } from './run-limit.ts'
import type { TrialFiles } from './trial.ts'
import { trialFiles } from './trial-files.ts'
import { trialTree } from './trial-tree.ts'
import { tryOpened } from './try-opened.ts'

/** What is to be run, and where. */
export interface ContractAsked {
  /** The folder that paths count from. */
  root: string
  /** Of the contract, from the root. */
  at: string
  provider: ProviderName
  /** The child's door. */
  script: URL
  /** Folder of the runtime. */
  runtime?: string | undefined
  runner: 'dedicated' | 'shared'
  /** The most that the whole run may take here, whatever the contract says. */
  totalSeconds?: number | undefined
  /** A commit whose model is told beside this one. */
  base?: string | undefined
  env: Record<string, string | undefined>
  now: Date
}

/** The result, or why there is none: what was asked for is wrong (`usage`), or this machine cannot (`undecided`). */
export type ContractOutcome =
  | { is: 'ran'; run: ContractRun; contract: Contract }
  | { is: 'not-run'; fault: 'usage' | 'undecided'; why: string }

/** Least memory of the child, whatever the contract grants the model: Node itself reserves most of it. */
const leastMemory = 768 * megabyte

/** Runs a model by its contract, on one provider. */
export async function runContract(wanted: ContractAsked): Promise<ContractOutcome> {
  const { at, provider, env } = wanted
  const tree = await trialTree(wanted.root, env)
  const files = trialFiles(tree)
  const read = contractAt(at, files)
  if (read.is === 'absent') return notRun('usage', `${at} is not there; \`mle-review contract init MODEL\` writes one.`)
  if (read.is === 'unreadable') return notRun('usage', read.why)
  const contract = read.value
  const inspected = inspect(contract, at, tree.root, files)
  if ('why' in inspected) return notRun('usage', inspected.why)
  const based = wanted.base === undefined ? null : await baseModel(tree.root, inspected.model.path, wanted.base, env)
  if (based?.is === 'no-commit') return notRun('usage', based.why)
  const start = startOf(wanted, contract)
  const limit = runLimit(contract.limits.total_seconds, wanted.totalSeconds)
  const opened = await openModel(start, inspected.unfit === null ? inspected.path : null, limit)
  if (opened.is === 'no-runtime') return notRun('undecided', `${opened.why}. ${opened.mend}`)
  const version = opened.is === 'live' ? opened.model.runtime.version : opened.runtime?.version
  if (version === undefined) return notRun('undecided', loadCheck(null, opened, provider).why ?? '')
  const differing = inspected.signature?.outputs ?? new Set<string>()
  const known: Known = {
    loaded: opened.is === 'live',
    inputsDiffer: inspected.signature?.inputsDiffer ?? false,
    outputs: differing,
    everyOutput: Object.keys(contract.outputs).every((name) => differing.has(name)),
  }
  const asked = checksAsked(
    contract,
    provider,
    goldenCases(contract, at, files.paths).map(({ path }) => path),
  )
  const device = describeDevice(provider, env, '/', start.tf32)
  const { tried, deaths } = await tryOpened(opened, { wanted, contract, inspected, files, start, known, asked, device, limit })
  const checks = allTold(asked, [loadCheck(inspected.unfit, opened, provider), ...inspected.checks, ...tried.checks], known)
  const base = based?.is === 'model' ? based.base : undefined
  const run = assembleRun(wanted, { contract, tree, files, inspected, checks, tried, deaths, version, device, base })
  return { is: 'ran', run, contract }
}

function startOf({ script, provider, runtime, env }: ContractAsked, { limits, providers }: Contract): OnnxStart {
  const { seconds, memory_mb } = limits
  return {
    script,
    provider,
    env,
    tf32: providers[provider]?.tf32 ?? false,
    ...(runtime === undefined ? {} : { runtime }),
    limits: {
      ...(seconds === undefined ? {} : { seconds }),
      ...(memory_mb === undefined ? {} : { memoryBytes: Math.max(memory_mb * megabyte, leastMemory) }),
    },
  }
}

function contractAt(at: string, files: TrialFiles): Read<Contract> {
  const bytes = files.read(at)
  const text = bytes.is === 'read' ? decodeText(bytes.value, bytes.from) : bytes
  return text.is === 'read' ? readContract(text.value, text.from) : text
}

function notRun(fault: 'usage' | 'undecided', why: string): ContractOutcome {
  return { is: 'not-run', fault, why }
}
