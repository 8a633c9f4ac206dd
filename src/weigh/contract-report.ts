import type { ContractReport } from '../model/contract-report.ts'
import { type ContractRun, checkStatuses, kindOfCheck } from '../model/contract-run.ts'
import type { WeighedCheck, WeighedContract, WeighedDevice } from '../model/weighed-contract.ts'

/** Rows of one kind that a report keeps; of what each run tells, as many. */
const mostRows = 200

/** A weighed contract without the tensors' names and checks that only rules ask about: what renderings are made from. */
export function contractReport(
  weighed: WeighedContract,
  { version, awaited }: Pick<ContractReport, 'version' | 'awaited'>,
): ContractReport {
  const { at, dedicated, devices, checks } = weighed
  const rows = <T, U>(of: (run: ContractRun) => T[] | undefined, show: (row: T, device: string) => U): U[] =>
    devices.flatMap(({ runs }) => runs.flatMap((run) => (of(run) ?? []).slice(0, mostRows).map((row) => show(row, run.device.class))))
  const some = (...kinds: string[]) => checks.filter((check) => kinds.includes(kindOfCheck(check))).slice(0, mostRows)
  return {
    path: at,
    version,
    awaited,
    devices: devices.flatMap((device) => byClass(device).map((part) => ofDevice(part, weighed))),
    unmet: unmet(weighed).slice(0, mostRows),
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

/** Where any device will do, results of several stand apart. */
function byClass(device: WeighedDevice): WeighedDevice[] {
  const classes = [...Map.groupBy(device.runs, (run) => run.device.class)]
  return classes.length === 0 ? [device] : classes.map(([name, runs]) => ({ ...device, device: name, runs }))
}

function ofDevice(
  { device, required, is, runs, missing }: WeighedDevice,
  { checks, deaths }: WeighedContract,
): ContractReport['devices'][number] {
  const run = runs[0]
  const own = checks.filter((check) => check.device === device)
  const counts = checkStatuses.map((status) => [status, own.filter((check) => check.status === status).length] as const)
  const died = deaths.find((it) => it.device === device)?.death
  return {
    device,
    required,
    is,
    name: run?.device.name ?? null,
    driver: run?.device.driver ?? null,
    tf32: run?.device.tf32 ?? null,
    runtime: run === undefined ? null : `${run.runtime.name} ${run.runtime.version}`,
    checks: Object.fromEntries(counts) as Record<WeighedCheck['status'], number>,
    missing: missing.length,
    death: died === undefined ? null : { cause: died.cause, during: died.during ?? null },
    load_ms: run?.load_ms ?? null,
    peak_mb: run?.memory?.peak_mb ?? null,
    accelerator_mb: run?.memory?.accelerator_mb ?? null,
    size_mb: run?.size_mb ?? null,
  }
}

/** What does not pass, failures first. */
function unmet({ checks, devices, dedicated }: WeighedContract): ContractReport['unmet'] {
  const told = (status: WeighedCheck['status']) =>
    checks.filter((check) => check.status === status).map(({ device, id, holds, why = null }) => ({ device, id, status, holds, why }))
  const missing = devices.flatMap(({ device, required, missing }) =>
    missing.map((id) => ({ device, id, status: 'missing' as const, holds: required && (dedicated || !id.startsWith('cost/')), why: null })),
  )
  return [...told('fail'), ...told('unsupported'), ...told('could-not-run'), ...missing] as ContractReport['unmet']
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
