import type { ContractRun } from '../model/contract-run.ts'
import type { Read } from '../model/read.ts'
import type { WeighedContract, WeighedDevice } from '../model/weighed-contract.ts'
import { checksAsked, checksMissing, devicesAsked } from './checks-asked.ts'
import { weighChecks } from './contract-check.ts'
import { goldenCases } from './contract-files.ts'
import { type RunTree, unbound } from './contract-fresh.ts'

/** Where the contract is of another stack and names no devices, one result of this tree is enough. */
export const anyDevice = 'any'

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
    at: tree.at,
    dedicated: tree.contract === null ? fresh.some(({ runner }) => runner === 'dedicated') : tree.contract.cost?.runner === 'dedicated',
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
