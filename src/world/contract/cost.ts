import { posix } from 'node:path'
import type { ContractCheck, ContractRun } from '../../model/contract-run.ts'
import { contractFiles } from '../../weigh/contract-files.ts'
import type { Latency } from '../../weigh/latency.ts'
import { costPlan } from '../../weigh/trial/cost-plan.ts'
import { type Budget, type Figure, judgeBudgets } from '../../weigh/trial/judge-budgets.ts'
import { latencyRow, timedFigure } from '../../weigh/trial/latency-row.ts'
import { megabyte } from '../../weigh/trial/megabyte.ts'
import { type AcceleratorMemory, acceleratorMemory } from '../onnx/accelerator-memory.ts'
import { timedRuns } from './timed-runs.ts'
import type { Trial } from './trial.ts'

/** What a model costs, as a result tells it, and its budgets judged. */
export interface Cost {
  checks: ContractCheck[]
  latency: NonNullable<ContractRun['latency']>
  load_ms: number
  memory: NonNullable<ContractRun['memory']>
  size_mb: number
}

type ReadMemory = (pid: number | null) => Promise<AcceleratorMemory>

/**
 * Measures what a model costs; without budgets too, so that there are figures to show. To be asked before `placed`, whose session with a
 * profile would count as memory of the model.
 */
export async function cost(trial: Trial, readMemory: ReadMemory = acceleratorMemory): Promise<Cost> {
  const { contract, provider, model } = trial
  const plan = costPlan(contract, trial.facts)
  const timed = await timedRuns(trial, plan)
  const held = await heldMemory(trial, readMemory)
  const peak = peakMemory(model.peakBytes())
  const size_mb = sizeOf(trial)
  const load_ms = model.loaded.milliseconds
  const timedAs = (pick: (latency: Latency) => number) => ('latency' in timed ? timedFigure(timed, plan, pick) : timed)
  const figures: Record<Budget, Figure> = {
    load_ms: { value: load_ms },
    p50_ms: timedAs(({ p50 }) => p50),
    p95_ms: timedAs(({ p95 }) => p95),
    p99_ms: timedAs(({ p99 }) => p99),
    rows_per_second: timedAs(({ throughput }) => throughput * plan.rows),
    peak_memory_mb: peak,
    accelerator_memory_mb: held,
    size_mb: { value: size_mb },
  }
  const limit = model.runtime.memoryLimit
  return {
    checks: judgeBudgets(contract, provider, figures),
    latency: 'latency' in timed ? [latencyRow(timed, plan, provider)] : [],
    load_ms,
    memory: {
      ...('value' in peak ? { peak_mb: peak.value } : { why: peak.why }),
      ...('value' in held && provider !== 'cpu' ? { accelerator_mb: held.value } : {}),
      limit_mb: limit === null ? null : limit / megabyte,
    },
    size_mb,
  }
}

function peakMemory(bytes: number | null): Figure {
  if (bytes === null) return { status: 'could-not-run', why: 'This platform does not tell the largest memory of a process.' }
  return { value: bytes / megabyte }
}

/** The CPU's provider holds nothing on any accelerator. */
async function heldMemory({ provider, model }: Trial, readMemory: ReadMemory): Promise<Figure> {
  if (provider === 'cpu') return { value: 0 }
  const held = await readMemory(model.pid?.() ?? null)
  return 'why' in held ? { status: 'could-not-run', why: held.why } : { value: held.bytes / megabyte }
}

/** The model's file with its external data; of a file that is not found, what the model takes from it. */
function sizeOf({ contract, at, facts, files }: Trial): number {
  const folder = posix.dirname(contractFiles(contract, at).model)
  const beside = [...Map.groupBy(facts.external, ({ location }) => location)].map(([location, parts]) => {
    const found = files.find?.(posix.join(folder, location))
    return found?.is === 'read' ? found.value.bytes : Math.max(...parts.map(({ offset, length }) => offset + (length ?? 0)))
  })
  return (facts.bytes + beside.reduce((sum, bytes) => sum + bytes, 0)) / megabyte
}
