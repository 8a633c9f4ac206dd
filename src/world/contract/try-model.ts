import { type ContractCheck, type ContractRun, kindOfCheck } from '../../model/contract-run.ts'
import { type Known, untriable } from '../../weigh/trial/one-fault.ts'
import type { DeclaredPorts } from '../../weigh/trial/port-shapes.ts'
import { behaviour } from './behaviour.ts'
import { cost } from './cost.ts'
import { deterministicCheck } from './deterministic.ts'
import { equivalenceChecks } from './equivalence.ts'
import { goldenChecks } from './golden.ts'
import { laws } from './laws.ts'
import { outputs } from './outputs.ts'
import { parity } from './parity.ts'
import type { NamedRequest } from './parity-requests.ts'
import { placed } from './placed.ts'
import type { LiveModel, Trial } from './trial.ts'

/** What trying a model gave: checks, and figures that are shown whatever the checks say. */
export interface Tried extends Pick<ContractRun, 'latency' | 'placement' | 'load_ms' | 'memory' | 'size_mb'> {
  checks: ContractCheck[]
}

/** A model that is loaded, and what is known of it. */
export interface Trying {
  trial: Trial
  /** What the model has, and what the contract says of outputs that it has not. */
  declared: DeclaredPorts
  known: Known
  /** Ids that the contract asks for on this provider. */
  asked: string[]
  /** Requests of golden cases. */
  golden: NamedRequest[]
  device: { name: string | null }
  /** The same model on the CPU, opened when it is asked for. */
  onCpu(): Promise<LiveModel | { why: string }>
}

const deterministicLaw = 'law/deterministic'

interface Step {
  matches(id: string): boolean
  /** Run where nothing asks for it too: it gives figures to show. */
  always?: boolean
  work(): Promise<ContractCheck[]>
}

/** Runs all parts: what it costs first, while nothing else has filled its memory, then causes before their symptoms. */
export async function tryModel({ trial, declared, known, asked, golden, device, onCpu }: Trying): Promise<Tried> {
  const tried: Tried = { checks: [] }
  const isKind = (wanted: string) => (id: string) => kindOfCheck({ id }) === wanted
  const steps: Step[] = [
    { matches: (id) => id === deterministicLaw, work: async () => [await deterministicCheck(trial)] },
    {
      matches: isKind('cost'),
      always: true,
      async work() {
        const { checks, ...figures } = await cost(trial)
        Object.assign(tried, figures)
        return checks
      },
    },
    {
      matches: isKind('provider'),
      always: trial.provider !== 'cpu',
      async work() {
        const { checks, placement } = await placed(trial, device)
        Object.assign(tried, { placement })
        return checks
      },
    },
    { matches: isKind('output'), work: () => outputs(trial) },
    { matches: (id) => isKind('law')(id) && id !== deterministicLaw, work: () => laws(trial) },
    {
      matches: isKind('parity'),
      async work() {
        const cpu = await onCpu()
        if (!('why' in cpu)) return parity(trial, cpu, golden)
        return asked.filter(isKind('parity')).map((id) => ({ id, status: 'could-not-run', why: cpu.why }))
      },
    },
    // A pattern that finds no case is told too.
    {
      matches: isKind('golden'),
      always: trial.contract.golden.cases.length > 0,
      work: () => goldenChecks(trial, declared, known.outputs),
    },
    { matches: isKind('equivalence'), work: () => equivalenceChecks(trial, declared, known.outputs) },
    { matches: isKind('behaviour'), work: () => behaviour(trial) },
  ]
  for (const { matches, always = false, work } of steps) {
    const wanted = asked.filter(matches)
    const possible = wanted.some((id) => untriable(id, known) === null) || (always && !known.inputsDiffer)
    if (!possible) continue
    const before = trial.model.overtime?.() ?? null
    const checks = before === null ? await guarded(work, wanted) : wanted.map((id) => late(id, before))
    const after = trial.model.overtime?.() ?? null
    tried.checks.push(...(after === null ? checks : checks.map((check) => (isWhole(check) ? check : late(check.id, after)))))
  }
  return tried
}

/** Whether a check can stand that was told as time ran out: what failed, failed; these two pass over requests without an answer, the others say so. */
function isWhole(check: ContractCheck): boolean {
  return check.status === 'fail' || !['output', 'parity'].includes(kindOfCheck(check))
}

function late(id: string, why: string): ContractCheck {
  return { id, status: 'could-not-run', why }
}

/** A part that breaks takes no other with it. */
async function guarded(work: Step['work'], wanted: string[]): Promise<ContractCheck[]> {
  try {
    return await work()
  } catch (error) {
    const why = `This could not be tried: ${(error as Error).message}.`
    return wanted.map((id) => ({ id, status: 'could-not-run', why }))
  }
}
