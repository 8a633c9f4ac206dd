import type { ContractRun } from '../model/contract-run.ts'
import type { Evidence, ModelEvidence } from '../model/evidence.ts'
import type { WeighedContract } from '../model/weighed-contract.ts'
import type { RunTree } from './contract-fresh.ts'
import { listed } from './gate-facts.ts'
import { weighModelContract } from './model-contract.ts'
import { plainPath } from './model-files.ts'
import { isOfOtherBase } from './signature-breaks.ts'
import { unboundWords } from './unbound-words.ts'
import { anyDevice } from './weigh-contract.ts'

/** A touched model's contract on one device: the result that stands for another run, or why it must be run. */
export type ContractNeed = { at: string; device: string } & ({ is: 'held'; run: ContractRun } | { is: 'needed'; why: string })

/** What is asked about; nothing named: all contracts of touched models, on the devices that they require. */
export interface NeedAsked {
  contracts: readonly string[]
  providers: readonly string[]
}

/**
 * What of the contracts of touched models must be run, and what earlier results already hold: fresh as the review means it, and all
 * that was asked passed. What failed or could not be tried is run again, and so is what was compared with another model of base.
 */
export function contractNeeds(evidence: Evidence, { contracts, providers }: NeedAsked, pinned: RunTree['pinned']): ContractNeed[] {
  return evidence.models.flatMap((model) => {
    const tree = model.contractTree.head
    if (tree === null || (contracts.length > 0 && !contracts.includes(tree.at))) return []
    const { head } = model.contract
    const weigh = (results: Evidence['contracts']) => weighModelContract(model, { ...evidence, contracts: results }, pinned)
    const weighed = weigh(evidence.contracts)
    if (weighed === null) {
      if (head.is !== 'unreadable') return []
      return [{ at: tree.at, device: anyDevice, is: 'needed', why: head.why }]
    }
    const required = weighed.devices.filter((it) => it.required).map(({ device }) => device)
    const devices = providers.length === 0 || required.includes(anyDevice) ? required : providers
    return devices.map((device): ContractNeed => {
      const why = whyNeeded(weighed, device, model)
      if (why !== null) return { at: tree.at, device, is: 'needed', why }
      const runs = weighed.devices.find((it) => it.device === device)?.runs ?? []
      const alone = (value: ContractRun) => weigh([{ is: 'read', value, from: { path: '', commit: null, id: null } }])
      const run = runs.find((it) => whyNeeded(alone(it), device, model) === null)
      if (run === undefined) return { at: tree.at, device, is: 'needed', why: 'no one result holds all checks' }
      return { at: tree.at, device, is: 'held', run }
    })
  })
}

/** Why nobody can tell from this evidence that a run is not needed; null: all was read. */
export function whyUnsure({ settings, headSettings, changes, blind, pull }: Evidence, contracts: readonly string[]): string | null {
  if (pull.fork) return 'results of a fork are not used again'
  for (const [what, read] of [
    ['configuration', settings],
    ['list of changed files', changes],
  ] as const)
    if (read.is !== 'read') return read.is === 'unreadable' ? read.why : `there is no ${what} on base`
  const [left] = blind
  if (left !== undefined) return `${left.what}: ${left.why}`
  const models = [settings, headSettings].flatMap((it) => (it.is === 'read' ? Object.values(it.value.models) : []))
  const known = new Set(models.flatMap(({ contract }) => (contract === undefined ? [] : [plainPath(contract)])))
  const strange = contracts.filter((at) => !known.has(at))
  return strange.length === 0 ? null : `no model of the configuration has the contract ${listed(strange, 3)}`
}

function whyNeeded(weighed: WeighedContract | null, name: string, model: ModelEvidence): string | null {
  const device = weighed?.devices.find((it) => it.device === name)
  if (weighed === null || device === undefined || device.is === 'none') return weighed?.unread[0]?.why ?? 'there is no result'
  if (device.is !== 'fresh') return listed(device.unbound.map(unboundWords), 3)
  const [unread] = weighed.unread
  if (unread !== undefined) return unread.why
  if (device.missing.length > 0) return `the result says nothing of ${listed(device.missing, 3)}`
  const classes = new Set(device.runs.map((run) => run.device.class))
  if (weighed.deaths.some((it) => classes.has(it.device))) return "the model's process died"
  const open = weighed.checks.filter((check) => classes.has(check.device) && check.holds && check.status !== 'pass')
  if (open.length > 0)
    return `${listed(
      open.map(({ id, status }) => `${id} says ${status}`),
      3,
    )}`
  return device.runs.some((run) => isOfOtherBase(run, model)) ? "base's model is another one than the result was compared with" : null
}
