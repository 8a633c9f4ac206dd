import type { ContractReport } from '../model/contract-report.ts'
import { checkStatuses, kindOfCheck } from '../model/contract-run.ts'
import type { WeighedCheck, WeighedContract, WeighedDevice } from '../model/weighed-contract.ts'

/** Rows of one kind that a report keeps. */
const mostRows = 200

/** A weighed contract without the tensors' names and checks that only rules ask about: what renderings are made from. */
export function contractReport(weighed: WeighedContract, awaited: boolean): ContractReport {
  const { at, dedicated, devices, checks } = weighed
  const rows = <T, U>(of: (run: WeighedDevice['runs'][number]) => T[] | undefined, show: (row: T, device: string) => U): U[] =>
    devices.flatMap(({ device, runs }) => runs.flatMap((run) => (of(run) ?? []).map((row) => show(row, device)))).slice(0, mostRows)
  const some = (...kinds: string[]) => checks.filter((check) => kinds.includes(kindOfCheck(check))).slice(0, mostRows)
  return {
    path: at,
    awaited,
    devices: devices.map((device) => ofDevice(device, checks)),
    latency: rows(
      ({ latency }) => latency,
      (row, device) => ({ ...row, device, holds: dedicated }),
    ),
    placement: rows(
      ({ placement }) => placement,
      (row, device) => ({ ...row, device }),
    ),
    parity: some('parity').map((check) => ({ device: check.device, output: check.id.slice('parity/'.length), ...shown(check) })),
    budgets: some('cost', 'provider').map((check) => ({ device: check.device, id: check.id, holds: check.holds, ...shown(check) })),
  }
}

function ofDevice({ device, required, is, runs, missing }: WeighedDevice, checks: WeighedCheck[]): ContractReport['devices'][number] {
  const run = runs[0]
  const own = checks.filter((check) => check.device === (run?.device.class ?? device))
  const counts = checkStatuses.map((status) => [status, own.filter((check) => check.status === status).length] as const)
  return {
    device: run?.device.class ?? device,
    required,
    is,
    name: run?.device.name ?? null,
    driver: run?.device.driver ?? null,
    tf32: run?.device.tf32 ?? null,
    runtime: run === undefined ? null : `${run.runtime.name} ${run.runtime.version}`,
    checks: Object.fromEntries(counts) as Record<WeighedCheck['status'], number>,
    missing: missing.length,
    load_ms: run?.load_ms ?? null,
    peak_mb: run?.memory?.peak_mb ?? null,
    accelerator_mb: run?.memory?.accelerator_mb ?? null,
    size_mb: run?.size_mb ?? null,
  }
}

function shown({ status, measured, limit, worst, why }: WeighedCheck) {
  return {
    status,
    ...(measured === undefined ? {} : { measured }),
    ...(limit === undefined ? {} : { limit }),
    ...(worst === undefined ? {} : { worst }),
    ...(why === undefined ? {} : { why }),
  }
}
