import { behaviourCases, type Contract, type ProviderName } from '../model/contract.ts'
import { type ContractRun, kindOfCheck } from '../model/contract-run.ts'

const budgets = [
  'load_ms',
  'p50_ms',
  'p95_ms',
  'p99_ms',
  'rows_per_second',
  'peak_memory_mb',
  'accelerator_memory_mb',
  'size_mb',
] as const satisfies (keyof NonNullable<Contract['cost']>)[]

/** Devices that a contract must be run on. */
export function devicesAsked({ providers }: Contract): string[] {
  const required = Object.entries(providers).flatMap(([name, it]) => (it?.required === false ? [] : [name]))
  return required.length > 0 ? required : ['cpu']
}

/** Ids of the checks that a contract asks of a run on a device. What is not checked is no pass, so a result without one of them is incomplete. */
export function checksAsked(contract: Contract, device: string, golden: string[]): string[] {
  const { model, outputs, equivalence, cost } = contract
  const names = Object.keys(outputs)
  const spent =
    cost === undefined || (cost.provider !== undefined && cost.provider !== device) ? [] : budgets.filter((key) => cost[key] !== undefined)
  return [
    'load',
    'signature',
    ...(['sha256', 'version', 'opset', 'ir', 'domains', 'operators'] as const)
      .filter((key) => model[key] !== undefined)
      .map((key) => `artifact/${key}`),
    ...model.metadata.map((key) => `artifact/metadata/${key}`),
    ...golden.map((path) => `golden/${path}`),
    ...(equivalence === undefined ? [] : ['equivalence']),
    ...names.map((name) => `output/${name}`),
    ...[...behaviourCases, 'largest_batch' as const]
      .filter((name) => contract.behaviour[name] !== undefined)
      .map((name) => `behaviour/${name}`),
    ...lawsAsked(contract).map((law) => `law/${law}`),
    ...spent.map((key) => `cost/${key}`),
    ...placeAsked(contract, device),
  ]
}

/** Laws that hold unless the contract turns them off: rows of a batch only where something counts rows. */
export function lawsAsked(contract: Contract): ('generated' | 'deterministic' | 'row-independent' | 'permutation')[] {
  const rows = contract.batch === 'independent' && batchDimension(contract) !== null
  return [
    'generated',
    ...(contract.deterministic ? (['deterministic'] as const) : []),
    ...(rows ? (['row-independent', 'permutation'] as const) : []),
  ]
}

/** The name in shapes that counts rows; null: nothing does. */
export function batchDimension({ batch_dimension, inputs }: Contract): string | null {
  if (batch_dimension !== undefined) return batch_dimension
  const first = Object.values(inputs).map(({ shape }) => shape?.[0])
  return first.find((size) => typeof size === 'string') ?? null
}

function placeAsked({ providers, outputs }: Contract, device: string): string[] {
  const asked = Object.hasOwn(providers, device) ? providers[device as ProviderName] : undefined
  const shares = (['nodes', 'time', 'device'] as const).filter((key) => asked?.[key] !== undefined)
  const parity = device !== 'cpu' && asked !== undefined && asked.parity
  return [...shares.map((key) => `provider/${device}/${key}`), ...(parity ? Object.keys(outputs).map((name) => `parity/${name}`) : [])]
}

/** Checks asked for that a result lacks. A kind that is told by parts (`signature/inputs/amount`) answers for the whole (`signature`). */
export function checksMissing(asked: string[], { checks }: Pick<ContractRun, 'checks'>): string[] {
  const told = new Set(checks.flatMap((check) => [check.id, kindOfCheck(check)]))
  return asked.filter((id) => !told.has(id))
}
