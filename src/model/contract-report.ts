import { z } from 'zod'
import { type ContractCheck, type ContractRun, checkStatuses } from './contract-run.ts'
import { deathCause } from './death.ts'
import type { WeighedDevice } from './weighed-contract.ts'

/** What running a model by its contract gave, as a comment shows it. */
export interface ContractReport {
  /** Path of the contract. */
  path: string
  /** Its own version; null where it is of another stack. */
  version: number | null
  /** A further result is expected. */
  awaited: boolean
  devices: {
    device: string
    /** Asked for by the contract. */
    required: boolean
    is: WeighedDevice['is']
    /** As the machine calls it. */
    name: string | null
    driver: string | null
    tf32: boolean | null
    /** `onnxruntime 1.30.0`. */
    runtime: string | null
    checks: Record<ContractCheck['status'], number>
    /** Checks that the contract asks for and no result has. */
    missing: number
    /** The model's process died, and during what. */
    death: { cause: NonNullable<ContractRun['death']>['cause']; during: string | null } | null
    load_ms: number | null
    peak_mb: number | null
    accelerator_mb: number | null
    size_mb: number | null
  }[]
  /** Checks that do not pass, or that no result has. `holds`: as a rule that holds changes has it; of a cost on a shared machine it is not. */
  unmet: { device: string; id: string; status: Exclude<ContractCheck['status'], 'pass'> | 'missing'; holds: boolean; why: string | null }[]
  latency: ({ device: string; holds: boolean } & NonNullable<ContractRun['latency']>[number])[]
  placement: ({ device: string } & NonNullable<ContractRun['placement']>[number])[]
  parity: ({ device: string; output: string } & Shown)[]
  /** Budgets and shares: what was measured against what the contract allows. */
  budgets: ({ device: string; id: string; holds: boolean } & Shown)[]
}

type Shown = Pick<ContractCheck, 'status' | 'measured' | 'limit' | 'worst' | 'why'>

const text = z.string()
const number = z.number()
const shown = {
  status: z.enum(checkStatuses),
  measured: z.union([number, text, z.boolean()]).nullable().optional(),
  limit: z.union([number, text, z.boolean()]).nullable().optional(),
  why: text.optional(),
}
const onDevice = z.looseObject({ device: text })
/** The same, as it is published. */
export const contractReport = z.looseObject({
  path: text,
  version: number.nullable(),
  awaited: z.boolean(),
  devices: z.array(
    z.looseObject({
      device: text,
      required: z.boolean(),
      is: z.enum(['fresh', 'stale', 'untold', 'none']),
      name: text.nullable(),
      runtime: text.nullable(),
      checks: z.record(z.enum(checkStatuses), number),
      missing: number,
      death: z.looseObject({ cause: deathCause, during: text.nullable() }).nullable(),
    }),
  ),
  unmet: z.array(
    onDevice.extend({
      id: text,
      status: z.enum(['fail', 'unsupported', 'could-not-run', 'missing']),
      holds: z.boolean(),
      why: text.nullable(),
    }),
  ),
  latency: z.array(onDevice.extend({ batch: number, p50_ms: number })),
  placement: z.array(onDevice.extend({ operator: text, provider: text, nodes: number })),
  parity: z.array(onDevice.extend({ output: text, ...shown })),
  budgets: z.array(onDevice.extend({ id: text, holds: z.boolean(), ...shown })),
})
