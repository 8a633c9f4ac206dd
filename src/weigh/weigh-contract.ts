import type { ContractRun } from '../model/contract-run.ts'
import type { Read } from '../model/read.ts'
import { checksAsked, checksMissing, devicesAsked } from './checks-asked.ts'
import { type WeighedCheck, weighChecks } from './contract-check.ts'
import { goldenCases } from './contract-files.ts'
import { type RunTree, type Unbound, unbound } from './contract-fresh.ts'

/** What is known of a contract on one device. */
export interface WeighedDevice {
  device: string
  /** Asked for by the contract; others are shown. */
  required: boolean
  /** fresh: a result of exactly this tree. untold: that cannot be told, by our fault. */
  is: 'fresh' | 'stale' | 'untold' | 'none'
  /** Results of this tree. */
  runs: ContractRun[]
  /** Why others were not taken. */
  unbound: Unbound[]
  /** Checks that the contract asks for and no result has. */
  missing: string[]
}

/** Where the contract is of another stack and names no devices, one result of this tree is enough. */
const anyDevice = 'any'

/** All that the rules of a contract ask. */
export interface WeighedContract {
  devices: WeighedDevice[]
  checks: WeighedCheck[]
  deaths: { device: string; death: NonNullable<ContractRun['death']> }[]
  /** Results that could not be read. */
  unread: { fault: 'author' | 'ours'; why: string }[]
}

/** A contract's results against the tree. Only results of this tree count; of several on one device every failure does. */
export function weighContract(results: Read<ContractRun>[], tree: RunTree): WeighedContract {
  const runs = results.flatMap((it) => (it.is === 'read' ? [it.value] : []))
  const required = tree.contract === null ? [anyDevice] : devicesAsked(tree.contract)
  const classOf = ({ device }: ContractRun) => (tree.contract === null ? anyDevice : device.class)
  const names = [...new Set([...required, ...runs.map(classOf)])]
  const devices = names.map((device) =>
    weighDevice(
      device,
      runs.filter((run) => classOf(run) === device),
      required,
      tree,
    ),
  )
  const fresh = devices.flatMap((it) => it.runs)
  return {
    devices,
    checks: fresh.flatMap((run) => weighChecks(run, tree.contract)),
    deaths: fresh.flatMap(({ device, death }) => (death ? [{ device: device.class, death }] : [])),
    unread: results.flatMap((it) => (it.is === 'unreadable' ? [{ fault: it.fault, why: it.why }] : [])),
  }
}

function weighDevice(device: string, runs: ContractRun[], required: string[], tree: RunTree): WeighedDevice {
  const told = runs.map((run) => ({ run, differs: unbound(run, tree) }))
  const fresh = told.filter(({ differs }) => differs.length === 0).map(({ run }) => run)
  const untold = told.some(({ differs }) => differs.every(({ is }) => is === 'untold'))
  const golden = tree.contract === null ? [] : goldenCases(tree.contract, tree.at, tree.paths).map(({ path }) => path)
  const asked = tree.contract === null || fresh.length === 0 ? [] : checksAsked(tree.contract, device, golden)
  return {
    device,
    required: required.includes(device),
    is: fresh.length > 0 ? 'fresh' : untold ? 'untold' : runs.length > 0 ? 'stale' : 'none',
    runs: fresh,
    unbound: fresh.length > 0 ? [] : told.flatMap(({ differs }) => differs),
    missing: checksMissing(asked, { checks: fresh.flatMap(({ checks }) => checks) }),
  }
}
