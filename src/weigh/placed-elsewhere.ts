import type { WeighedContract } from '../model/weighed-contract.ts'
import { providerName } from './placement.ts'

/** Operators that did not run on the device that was asked for, most nodes first: `12 × Gather on cpu`. */
export function placedElsewhere({ devices }: WeighedContract, device: string): string[] {
  const rows = devices.flatMap(({ runs }) => runs.filter((run) => run.device.class === device).flatMap(({ placement }) => placement ?? []))
  return rows
    .filter(({ provider }) => providerName(provider) !== device)
    .toSorted((a, b) => b.nodes - a.nodes)
    .map(({ operator, provider, nodes }) => `${nodes} × ${operator} on ${providerName(provider)}`)
}
